/**
 * Given names that are one name in several romanizations, and those that are one name in two languages: before one
 * surname they are likely to name one person. Chinese and Korean surnames, which stand first, are here too.
 */

/**
 * One name a line. Before the stroke its romanizations, which only spelling tells apart; after it and
 * each further one the same name in other languages. Names of brothers stay apart: Hassan and Hussein, Ahmed and Mohammed, Danylo and Danil.
 */
const NAMES = `
serhii serhiy sergiy sergii serhij sergij serhy / sergei sergey sergej siarhei syarhey
yuliia yulia iuliia yuliya julija iulia yulija / julia
yurii yuriy iurii yuri yury jurij juri iouri
andrii andriy andrij / andrei andrey andrej / andrew / andrés / andré / andreas / andrzej / ondřej / andras / andreja / andrejs / andrius / andris / antti
oleksandr olexandr olexander / alexander aleksandr alexandr aliaksandr alyaksandr / aleksandar / alejandro / alessandro / alexandre / sándor / aleksander / alexandros / alexandru / aleksandrs
oleksii oleksiy oleksij olexiy olexii / alexei alexey aleksei aleksey alexej aleksej
volodymyr wolodymyr volodimir / vladimir wladimir uladzimir
dmytro dmitro / dmitry dmitri dmitriy dmitrii dmitrij / dimitris dimitrios / dumitru / dimitar dimiter / demetrio
mykola mikola / nikolai nikolay nikolaj nikolaï / nicholas nicolas nikolas nicolás / nicola / nikos nikolaos / nicolae / nikola / mikołaj / miklós / niklas / nicolau / nikolaus / mikuláš / niccolò / nikolajs
mykhailo mykhaylo mihailo mikhailo mykhajlo / mikhail michail mihail / michael / miguel / michele / michel / michalis mihalis / michał / mihály / mihai / mikael mikkel / mikheil / michiel / mihails / mykolas
vasyl wassyl / vasily vasiliy vasilii vassily vasilij / vasile / vassilis vasilis / basilio / vasil
oleh / oleg
ihor / igor
olha / olga
halyna galyna / galina
hryhorii hryhoriy grygoriy grygorii / grigory grigori grigoriy grigorii / gregory / gregorio / grégoire / gregor / grzegorz / gergely / grigore / gregorios
bohdan / bogdan
heorhii heorhiy georgiy / georgy georgi georgii
yevhen yevhenii yevheniy yevgen evgen ievgen jewhen / yevgeny evgeny yevgeni evgeni evgeniy yevgeniy evgenii yevgenii jewgeni / eugene / eugenio / eugène / eugen / eugeniusz / jenő / evžen
yevheniia yevhenia yevheniya / yevgenia evgenia yevgeniya evgeniya evgeniia
valerii valeriy valery valeri valerij
vitalii vitaliy vitaly vitali vitalij
anatolii anatoliy anatoly anatoli anatolij
arsenii arseniy arseny arseni
hennadii hennadiy / gennady gennadi gennadiy gennadii
kostiantyn kostyantyn / konstantin / constantine / constantino / costantino / constantin / konstantinos
kateryna katerina / ekaterina yekaterina jekaterina / catherine katherine kathryn / catalina / caterina / katarzyna / katharina / kateřina / katarina / catarina / katalin / cathérine
olena / elena yelena jelena / helen / hélène / helena / eleni
iryna / irina
tetiana tetyana tetjana / tatiana tatyana tatjana
nataliia nataliya natalia nataliya natalya natalja
mariia maria mariya marija / mary / marie / marja
sofiia sofia sofiya sofija / sophie / sophia / zofia / zsófia
viktoriia viktoria viktoriya victoria victoriya
anastasiia anastasia anastasiya anastasija
oksana / aksana
svitlana / svetlana sviatlana
liudmyla lyudmyla ludmyla / liudmila lyudmila ludmila
pavlo / pavel pawel / paul / pablo / paolo / paulo / pavlos / pavils / paavo
petro / pyotr piotr petr / peter / pedro / pietro / pierre / petros / pieter / petar / petru / petteri / pēteris
yaroslav iaroslav jaroslav jaroslaw yaroslaw
viacheslav vyacheslav viatcheslav vjaceslav wjatscheslaw
sviatoslav svyatoslav
yakiv iakiv / yakov iakov jakov / jacob jakob yaakov / jakub / jacobo / jaakko / jakab
ilia ilya ilja illia illya
yehor / yegor egor jegor
viktor victor wiktor / vittorio / vítor
maksym maxym maksim maxim
artem artyom artiom
fedir / fyodor fedor fjodor / theodore / teodoro / théodore / theodor / todor / teodor / theodoros
stanislav stanislaw / stanislaus / stanislao / stanislas
oleksandra olexandra / alexandra aleksandra
mohammed muhammad mohamed mohammad mohamad muhammed mohamet muhammet mehmed mukhammad mukhammed
ahmed ahmad ahmet akhmed akhmad
mahmoud mahmud makhmud mahmood mahmut
yusuf youssef yousef yousuf yusef yosef youssouf
hussein hussain husayn husain hussien hossein husein
hassan hasan khasan
abdullah abdallah abdulla
ibrahim ebrahim ibraheem
khaled khalid chalid halit
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
nuruddin nooruddin noureddine nurettin nureddin nureddine
fakhruddin fakhreddine fakhreddin fahrettin fahreddin fakhraddin
najmuddin necmettin necmeddin nejmeddin
salahuddin salahaddin selahattin selahaddin salaheddine
shamsuddin shamseddin semsettin şemsettin chemseddine
saifuddin seyfettin seyfeddin seifeddine
murad murat mourad
sevinj sevinc
sedat sedad
taha tahah
haitham haytham
john jon / juan / joão / giovanni / yiannis ioannis giannis yannis / jean / johann johannes / jan / jános / johan / juhani / jānis
george / jorge / giorgos georgios yiorgos yorgos / georges / giorgio / georg / jerzy / györgy / jiří / juraj / gheorghe / jordi / jurģis
charles / carlos / carlo / karl carl / karel / károly / karol / kaarlo / kārlis / carles
joseph / josé / giuseppe / josef / józef / josip / josep / iosif / joosep / juozas / jāzeps
francis / francisco / francesco / françois / franz / frans / franjo / ferenc / franciszek / františek / francesc
thomas / tomás / tommaso / tomasz / tamás / tuomas / toms
stephen steven stephan / esteban / stefano / étienne / stefan / štěpán / istván / stjepan / stevan / szczepan / stefanos
philip phillip / felipe / filippo / philippe / filip / fülöp
james / jaime / giacomo / jacques
henry / enrique / enrico / henri / heinrich / hendrik / henrik / henryk / henrique / jindřich / heikki
louis / luis / luigi / ludwig / lodewijk / lajos / ludwik / luiz / lluís / ludvig
william / guillermo / guglielmo / guillaume / wilhelm / willem / vilhelm / guilherme / vilém / vilmos / guillem
richard / ricardo / riccardo / ryszard / rikard
anthony / antonio / antoine / anton / antoni / antonín / antonis / antun / antal / antanas / antons
luke / lucas / luca / lukas / łukasz / lukács / loukas
mark / marcos / marco / marc / markus / marek / marko
matthew / mateo / matteo / matthieu mathieu / matthias mathias / mateusz / matej / mateus / matti / mattias / matyáš
lawrence laurence / lorenzo / laurent / lourenço / lorenz / laurens / wawrzyniec / lőrinc
christopher / cristóbal / cristoforo / krzysztof / christophe / christoph / kristoffer / kryštof / cristóvão
elizabeth elisabeth / isabel / elżbieta / elisabetta / erzsébet / alžběta
margaret / margarita / małgorzata / marguerite / margherita / margareta margarete margarethe / margarida / margit / markéta
joaquín / joachim / joaquim / gioacchino / joakim
gerard gerardo / geert / gerhard / gerrit / gerardus
edward / eduardo / edoardo / édouard / eduard / edvard / duarte
frederick / federico / frédéric / friedrich / fryderyk / frederik fredrik / frederico / bedřich / frigyes
robert / roberto
albert / alberto / albrecht
alphonse / alfonso / alfons / afonso
ferdinand / fernando / fernand / fernão / ferdinando / nándor
raymond / raimundo / ramón / raimund / raimondo / rajmund
rudolph rudolf / rodolfo / rodolphe
bernard / bernardo / bernhard
vincent / vicente / vincenzo / vinzenz / wincenty
benedict / benedetto / benoît / benedikt / bento / benedykt
dominic / domingo / domenico / dominique / dominik / domingos
jerome jérôme / jerónimo / girolamo / hieronim
julius / julio / giulio / jules / juliusz / gyula
julian / giuliano / julien
joan / juana / giovanna / jeanne / johanna / joana
theresa teresa / thérèse / tereza / teréz
lucy / lucía / lucie / łucja / luzia
susan susanna / susana / suzanne / zuzana / zuzanna / zsuzsanna
agnes / inés / agnieszka / agnese
cecilia / cécile / cecylia
clare / clara / chiara / claire
hugh / hugo / hugues / ugo
conrad / konrad / corrado
leonard / leonardo / leonhard
ignatius / ignacio / ignazio / ignace / ignacy
emil / emilio / émile
emmanuel / emanuele / immanuel / manuel
gabriel / gabriele / gábor
raphael / rafael / raffaele / rafał
simon / simone / szymon / simão
ladislaus / ladislao / władysław / ladislav / lászló
sigismund / zygmunt / zsigmond / sigmund
casimir / kazimierz / casimiro
wenceslas / václav / wacław / wenzel
wojciech / vojtěch / adalbert
isaac isaak / yitzhak itzhak yitzchak / izak
solomon / shlomo / salomon
moses / moshe / moisés / moïse
benjamin / binyamin / beniamino / veniamin
haim chaim hayim
yehuda jehuda
yahya yahia
sharif sherif cherif
ashraf achraf aschraf
bashar bachar baschar
bashir bachir baschir
qasim qassem kassem kasem kacem ghassem
mehdi mahdi mehdī
reza rida ridha redha riza
osman uthman othman
anwar anouar enver anvar
khalil halil
abdulaziz abdelaziz abdülaziz
abdulrahman abdelrahman abdurrahman abderrahmane
abdulkarim abdelkarim abdelkrim
abdulhamid abdelhamid abdülhamid
rumen rumyan roumen
boyko boiko bojko
kiril kyril cyril
hristo khristo christo
đorđe djordje
kyriakos kiriakos
evangelos vangelis
panagiotis panayiotis
spyros spiros
serzh serge serj
hakob hagop akop
hovhannes hovannes ovanes
gevorg kevork gevork
sargis sarkis sarguis
karapet garabed karabed
grigor krikor
poghos boghos pogos
vardan vartan
tigran dikran
mkrtich mgrdich mkrtitch
khachik khatchig khachig
mesrop mesrob
avetis avedis
anahit anahid
satenik satenig
zhanna janna jeanne
grigor krikor
tigran dikran
jeyhun ceyhun djeyhun
kassym kasym qasym
yogi jogi
zhang / chang / cheung / chzhan chjan
wang / huang / hwang / wong / van
chen / chan
zheng / cheng / chzhen
zhou / chou / chow / chzhou
zhao / chao / chzhao
jiang / chiang / tszyan
xu / hsu / syuy
xie / hsieh / se
xiao / hsiao / syao
cai / tsai / tsay
cao / tsao
cui / tsui
deng / teng / den
gao / kao
guo / kuo / kwok
li / lee
liu / lau / liou
lin / lam
luo / lo
liang / leung / lyan
qian / chien / tsyan
qiu / chiu / tsyu
song / sung / soong / sun
yang / yeung / yan
ye / yeh / yip
zeng / tseng / tsang / tszen
feng / fung / fen
tian / tien
yuan / yuen
hu / khu
xi / si
zhu / chzhu
jin / tszin
jia / tszya
wen / ven
wei / vey
qin / tsin
kong / kun
jürgen juergen / jørgen / jurgen
bartholomew / bartolomé / bartolomeo / barthélemy / bartłomiej
denis dennis / dionisio / dionysios / denys
sebastian / sebastián / sébastien / sebastiano / sebastião
maurice / mauricio / maurizio / moritz / maurycy
oliver / olivier / oliviero
alan allan allen / alain
roger / rogelio / ruggero / rogério
gilbert / gilberto
hubert / huberto / umberto / humberto
stella / estela / estelle
anne / ana / anna
barbara / bárbara / barbora / varvara
christine kristin kristine / cristina / kristina / christina / krystyna
eve / eva / ewa
magdalene / magdalena / madeleine / maddalena
martha / marta / marthe
monica / mónica / monika / monique
rosa / rose / rosalie
sylvia / silvia / sylvie / sylwia
veronica / verónica / veronika / véronique / weronika
paula / paola / pauline
laura / laure
alice / alicia / alícia
edmund / edmundo / edmond
eliza / elisa / élise / elise
gustav gustave / gustavo / gustaf
harald harold / haroldo
herman hermann / hermán / armando
marian / mariano
maximilian / maximiliano / massimiliano / maximilien
norbert / norberto
oscar oskar / óscar
otto / otón / ottone
valentine / valentín / valentino / valentin / walenty
xavier / javier / saverio / ksawery
israel / yisrael
vít / vitus / guy / guido
giorgia / georgia
gerald / geraldo / gérald / gerold
marcel / marcelo marcello
hend hind
narendra narender
mamata mamta
park / pak / bak
choi / choe
jung / jeong
kang / gang
yoon / yun
`

/** For each name its spellings by language: its own romanizations, then those in other languages where there are any. */
export const GIVEN_NAMES: readonly (readonly (readonly string[])[])[] = NAMES.trim()
  .split('\n')
  .map((line) => line.split(' / ').map((part) => part.split(' ')))
