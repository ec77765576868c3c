/**
 * Given names that are one name in several romanizations, and those that are one name in two languages: before one
 * surname they are likely to name one person.
 */

/**
 * One name a line. Before the stroke its romanizations, which only spelling tells apart; after it and
 * each further one the same name in other languages. Names of brothers stay apart: Hassan and Hussein, Ahmed and Mohammed, Danylo and Danil.
 */
const NAMES = `
serhii serhiy sergiy sergii serhij sergij serhy / sergei sergey sergej siarhei syarhey
yuliia yulia iuliia yuliya julija iulia yulija / julia
yurii yuriy iurii yuri yury jurij juri iouri
andrii andriy andrij / andrei andrey andrej
oleksandr olexandr olexander / alexander aleksandr alexandr aliaksandr alyaksandr
oleksii oleksiy oleksij olexiy olexii / alexei alexey aleksei aleksey alexej aleksej
volodymyr wolodymyr volodimir / vladimir wladimir uladzimir
dmytro dmitro / dmitry dmitri dmitriy dmitrii dmitrij
mykola mikola / nikolai nikolay nikolaj nikolaï
mykhailo mykhaylo mihailo mikhailo mykhajlo / mikhail michail mihail
vasyl wassyl / vasily vasiliy vasilii vassily vasilij
oleh / oleg
ihor / igor
olha / olga
halyna galyna / galina
hryhorii hryhoriy grygoriy grygorii / grigory grigori grigoriy grigorii
bohdan / bogdan
heorhii heorhiy georgiy / georgy georgi georgii
yevhen yevhenii yevheniy yevgen evgen ievgen jewhen / yevgeny evgeny yevgeni evgeni evgeniy yevgeniy evgenii yevgenii jewgeni
yevheniia yevhenia yevheniya / yevgenia evgenia yevgeniya evgeniya evgeniia
valerii valeriy valery valeri valerij
vitalii vitaliy vitaly vitali vitalij
anatolii anatoliy anatoly anatoli anatolij
arsenii arseniy arseny arseni
hennadii hennadiy / gennady gennadi gennadiy gennadii
kostiantyn kostyantyn / konstantin
kateryna katerina / ekaterina yekaterina jekaterina
olena / elena yelena jelena
iryna / irina
tetiana tetyana tetjana / tatiana tatyana tatjana
nataliia nataliya natalia nataliya natalya natalja
mariia maria mariya marija
sofiia sofia sofiya sofija
viktoriia viktoria viktoriya victoria victoriya
anastasiia anastasia anastasiya anastasija
oksana / aksana
svitlana / svetlana sviatlana
liudmyla lyudmyla ludmyla / liudmila lyudmila ludmila
pavlo / pavel pawel
petro / pyotr piotr petr
yaroslav iaroslav jaroslav jaroslaw yaroslaw
viacheslav vyacheslav viatcheslav vjaceslav wjatscheslaw
sviatoslav svyatoslav
yakiv iakiv / yakov iakov jakov
ilia ilya ilja illia illya
yehor / yegor egor jegor
viktor victor wiktor
maksym maxym maksim maxim
artem artyom artiom
fedir / fyodor fedor fjodor
stanislav stanislaw
oleksandra olexandra / alexandra aleksandra
mohammed muhammad mohamed mohammad mohamad muhammed mohamet muhammet mehmed mukhammad mukhammed
ahmed ahmad ahmet akhmed akhmad
mahmoud mahmud makhmud mahmood
yusuf youssef yousef yousuf yusef yosef youssouf
hussein hussain husayn husain hussien hossein husein
hassan hasan khasan
abdullah abdallah abdulla
ibrahim ebrahim ibraheem
khaled khalid chalid
omar umar oumar
mustafa mostafa moustafa mustapha moustapha
suleiman sulaiman sulayman soleiman suleyman souleymane
jamal gamal djamal jamaal
yasser yasir yaser
ismail ismael ismaeel esmail
faisal faysal feisal
walid waleed oualid
rashid rasheed rachid
tariq tarek tareq tarik
ayman aiman aymen
nasser nasir naser
fouad fuad foad
youssra yusra yousra
zaynab zainab zeinab zeynab
aisha aicha aysha ayesha
fatima fatimah
khadija khadijah khadidja
maryam mariam maryem
layla leila laila leyla
amina aminah
samir sameer
osama usama oussama
bilal belal
hamza hamzah
taha tahah
haitham haytham
john / juan / joão / giovanni / yiannis ioannis giannis / jean
george / jorge / giorgos georgios yiorgos / georges
peter / pedro / pietro / pierre / petros
paul / pablo / paolo / paulo
charles / carlos / carlo
michael / miguel / michele / michel / michalis mihalis
joseph / josé / giuseppe
francis / francisco / francesco / françois
andrew / andrés / andreas
thomas / tomás / tommaso
stephen / esteban / stefano / étienne
philip / felipe / filippo / philippe
james / jaime / giacomo / jacques
henry / enrique / enrico / henri
louis / luis / luigi
william / guillermo / guglielmo / guillaume
richard / ricardo / riccardo
anthony / antonio antónio / antoine
luke / lucas / luca
mark / marcos / marco
matthew / mateo / matteo / matthieu
nicholas / nicolás / nicola / nikos nikolaos
lawrence / lorenzo / laurent
christopher / cristóbal / cristoforo / krzysztof
catherine / catalina / caterina / katarzyna
elizabeth / isabel / elżbieta
mary / maría / marie
margaret / margarita / małgorzata
`

/** For each name its spellings by language: its own romanizations, then those in other languages where there are any. */
export const GIVEN_NAMES: readonly (readonly (readonly string[])[])[] = NAMES.trim()
  .split('\n')
  .map((line) => line.split(' / ').map((part) => part.split(' ')))
