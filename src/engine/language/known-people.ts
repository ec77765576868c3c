/**
 * Well-known people whose names are romanized differently from language to language: the usual English form, the
 * original, and foreign spellings that the original does not yield by rule.
 *
 * One person a line: English name, words in order, other spellings at home in English after a stroke
 * (“Dmitry/Dmitri”); after “=” the name in its own script, word by word; after “:” further foreign spellings,
 * separated by commas, aligned with the English words from the end.
 */
export const KNOWN_PEOPLE = `
Vladimir Putin = Владимир Путин : Pujing, Butin
Dmitry/Dmitri Medvedev = Дмитрий Медведев
Sergei/Sergey Lavrov = Сергей Лавров
Sergei/Sergey Shoigu/Shoygu = Сергей Шойгу : Schoigu, Shoigú
Dmitry/Dmitri Peskov = Дмитрий Песков
Alexei/Alexey/Aleksei/Aleksey Navalny/Navalnyy = Алексей Навальный : Navalni, Navalnyj, Nawalnyj
Yulia/Yuliya/Julia Navalnaya = Юлия Навальная
Mikhail Mishustin = Михаил Мишустин
Maria/Mariya Zakharova = Мария Захарова : Sacharowa
Yuri/Yury Ushakov = Юрий Ушаков : Juri Uschakow
Vyacheslav Volodin = Вячеслав Володин
Valery/Valeri Gerasimov = Валерий Герасимов
Yevgeny/Evgeny/Yevgeni Prigozhin = Евгений Пригожин : Prigojine, Prigoschin, Prigozhin, Yevgueni Prigozhin
Ramzan Kadyrov = Рамзан Кадыров : Kadirov, Kadyrow
Nikolai/Nikolay Patrushev = Николай Патрушев
Sergei/Sergey Naryshkin = Сергей Нарышкин
Sergei/Sergey Ryabkov = Сергей Рябков
Sergei/Sergey Kiriyenko/Kirienko = Сергей Кириенко
Sergei/Sergey Surovikin = Сергей Суровикин
Andrei/Andrey Belousov = Андрей Белоусов
Valentina Matviyenko/Matvienko = Валентина Матвиенко
Elvira Nabiullina = Эльвира Набиуллина
Anton Siluanov = Антон Силуанов
Igor Sechin = Игорь Сечин
Dmitry/Dmitri Rogozin = Дмитрий Рогозин
Vladimir Zhirinovsky = Владимир Жириновский
Gennady/Gennadi Zyuganov = Геннадий Зюганов
Sergei/Sergey Sobyanin = Сергей Собянин
Anatoly/Anatoli Chubais = Анатолий Чубайс
Boris Nemtsov = Борис Немцов
Grigory/Grigori Yavlinsky = Григорий Явлинский
Mikhail Khodorkovsky = Михаил Ходорковский
Mikhail Kasyanov = Михаил Касьянов
Ilya Yashin = Илья Яшин
Vladimir Kara-Murza = Владимир Кара-Мурза
Lyubov Sobol = Любовь Соболь
Ksenia/Xenia Sobchak = Ксения Собчак
Anatoly Sobchak = Анатолий Собчак
Boris Berezovsky = Борис Березовский
Roman Abramovich = Роман Абрамович
Oleg Deripaska = Олег Дерипаска
Alisher Usmanov = Алишер Усманов
Alexander Litvinenko = Александр Литвиненко
Sergei/Sergey Skripal = Сергей Скрипаль
Yulia/Yuliya Skripal = Юлия Скрипаль
Anna Politkovskaya = Анна Политковская
Dmitry/Dmitri Muratov = Дмитрий Муратов
Dmitry/Dmitri Utkin = Дмитрий Уткин
Igor Girkin = Игорь Гиркин
Boris Yeltsin = Борис Ельцин : Eltsine, Jelzin, Eltsin, Ieltsin, Jelcyn
Mikhail Gorbachev = Михаил Горбачёв : Gorbatchev, Gorbatschow, Gorbachov, Gorbaciov, Gorbatchov, Gorbaczow, Gorbacov
Raisa Gorbacheva = Раиса Горбачёва
Leonid Brezhnev = Леонид Брежнев : Brejnev, Breschnew, Brezniew, Breznev
Nikita Khrushchev = Никита Хрущёв : Khrouchtchev, Chruschtschow, Jruschov, Krusciov, Kruschev, Khrouchtchov, Kruscev, Kruschov, Chruszczow, Krouchtchev
Joseph/Josef Stalin = Иосиф Сталин : Staline
Vladimir Lenin = Владимир Ленин : Lenine
Leon Trotsky = Лев Троцкий : Trotski, Trotzki, Trotskij, Trockij
Yuri Andropov = Юрий Андропов
Konstantin Chernenko = Константин Черненко
Vyacheslav Molotov = Вячеслав Молотов
Lavrenty/Lavrentiy Beria = Лаврентий Берия
Andrei/Andrey Gromyko = Андрей Громыко
Alexei/Alexey Kosygin = Алексей Косыгин
Nikolai Bukharin = Николай Бухарин
Grigory Zinoviev = Григорий Зиновьев
Felix Dzerzhinsky = Феликс Дзержинский
Georgy Zhukov = Георгий Жуков
Yevgeny/Evgeny Primakov = Евгений Примаков
Viktor Chernomyrdin = Виктор Черномырдин
Yegor Gaidar = Егор Гайдар : Jegor Gaidar, Egor Gaïdar
Yuri Gagarin = Юрий Гагарин
Valentina Tereshkova = Валентина Терешкова
Sergei Korolev/Korolyov = Сергей Королёв
Andrei/Andrey Sakharov = Андрей Сахаров
Alexander/Aleksandr Solzhenitsyn = Александр Солженицын : Soljenitsyne, Solschenizyn, Solzhenitsin, Soljenitsin, Solzenicyn, Alexandre Soljenitsyne
Leo Tolstoy = Лев Толстой : Tolstoi, Tolstoj, Lew Tolstoi, Léon Tolstoï, Lev Tolstoi, León Tolstói
Fyodor/Fedor Dostoevsky/Dostoyevsky = Фёдор Достоевский : Dostoievski, Dostojewski, Dostoyevski, Dostoevskij
Anton Chekhov = Антон Чехов : Tchekhov, Tschechow, Chejov, Cechov, Czechow
Alexander/Aleksandr Pushkin = Александр Пушкин : Pouchkine, Puschkin, Alexandre Pouchkine, Alexandr Puschkin
Nikolai Gogol = Николай Гоголь
Ivan Turgenev = Иван Тургенев : Tourgueniev
Mikhail Bulgakov = Михаил Булгаков
Boris Pasternak = Борис Пастернак
Maxim Gorky/Gorki = Максим Горький : Gorkij
Vladimir Mayakovsky = Владимир Маяковский
Anna Akhmatova = Анна Ахматова : Achmatowa
Marina Tsvetaeva/Tsvetayeva = Марина Цветаева
Ivan Bunin = Иван Бунин
Mikhail Sholokhov = Михаил Шолохов
Mikhail Lermontov = Михаил Лермонтов
Vasily/Vassily Grossman = Василий Гроссман
Pyotr/Peter Tchaikovsky = Пётр Чайковский : Tchaikovski, Tschaikowski, Tschaikowsky, Chaikovski, Ciaikovskij, Cajkovskij, Tchaikowski
Dmitri/Dmitry Shostakovich = Дмитрий Шостакович : Chostakovitch, Schostakowitsch, Shostakovitch
Sergei/Sergey Prokofiev = Сергей Прокофьев : Prokofjew
Sergei/Sergey Rachmaninoff/Rachmaninov/Rakhmaninov = Сергей Рахманинов : Rachmaninow
Modest Mussorgsky = Модест Мусоргский : Moussorgski, Mussorgski, Musorgskij
Alexander Borodin = Александр Бородин : Borodine
Alexander Scriabin/Skryabin = Александр Скрябин : Scriabine, Skrjabin
Sergei Diaghilev = Сергей Дягилев
Rudolf Nureyev = Рудольф Нуреев : Noureev, Nurejew
Mikhail Baryshnikov = Михаил Барышников
Sergei Eisenstein = Сергей Эйзенштейн : Serguei Eisenstein
Andrei/Andrey Tarkovsky = Андрей Тарковский
Andrei/Andrey Zvyagintsev = Андрей Звягинцев
Kirill Serebrennikov = Кирилл Серебренников
Valery Gergiev = Валерий Гергиев : Guerguiev
Anna Netrebko = Анна Нетребко
Kazimir Malevich = Казимир Малевич
Dmitri/Dmitry Mendeleev/Mendeleyev = Дмитрий Менделеев
Ivan Pavlov = Иван Павлов
Mikhail Kalashnikov = Михаил Калашников
Grigori/Grigory Rasputin = Григорий Распутин : Raspoutine
Andrey/Andrei Rublev = Андрей Рублёв
Maria Sharapova = Мария Шарапова
Fedor Emelianenko = Фёдор Емельяненко
Lev Yashin = Лев Яшин
Anatoly Karpov = Анатолий Карпов
Volodymyr Zelensky/Zelenskyy/Zelenskiy = Володимир Зеленський : Zelenski, Selenskyj, Selenski, Selensky, Selenskij, Zelenskyj, Zelenskij, Zelenskii, Zelensqui, Zeliansiji
Olena Zelenska = Олена Зеленська : Selenska
Petro Poroshenko = Петро Порошенко
Viktor Yanukovych/Yanukovich = Віктор Янукович
Viktor Yushchenko = Віктор Ющенко : Iouchtchenko, Juschtschenko, Yuschenko
Yulia/Yuliya Tymoshenko = Юлія Тимошенко : Timochenko, Timoschenko, Timoshenko
Leonid Kravchuk = Леонід Кравчук
Leonid Kuchma = Леонід Кучма
Vitali/Vitaly Klitschko/Klychko = Віталій Кличко : Klitchko
Dmytro Kuleba = Дмитро Кулеба : Kouleba
Andriy/Andrii Yermak = Андрій Єрмак : Iermak
Andrii/Andriy Sybiha = Андрій Сибіга : Sybyha
Denys Shmyhal = Денис Шмигаль : Chmygal, Chmyhal, Schmyhal
Oleksii/Oleksiy Reznikov = Олексій Резніков : Resnikow
Rustem Umerov = Рустем Умєров
Valerii/Valeriy/Valery Zaluzhnyi/Zaluzhny = Валерій Залужний : Zaloujny, Saluschnyj
Oleksandr Syrskyi/Syrsky/Syrskyy = Олександр Сирський : Syrski, Syrskyj
Mykhailo Podolyak = Михайло Подоляк : Podoliak
Kyrylo Budanov = Кирило Буданов
Viktor Medvedchuk = Віктор Медведчук
Rinat Akhmetov = Рінат Ахметов
Ihor/Igor Kolomoisky/Kolomoiskyi = Ігор Коломойський
Arseniy/Arseny Yatsenyuk = Арсеній Яценюк
Stepan Bandera = Степан Бандера
Taras Shevchenko = Тарас Шевченко
Andriy/Andrei Shevchenko = Андрій Шевченко
Alexander/Aleksandr/Alyaksandr Lukashenko/Lukashenka = Александр Лукашенко : Loukachenko, Lukaschenko, Alexandre Loukachenko, Alexandr Lukaschenko, Alejandro Lukashenko
Sviatlana/Svetlana Tikhanovskaya/Tsikhanouskaya/Tsikhanovskaya = Светлана Тихановская : Tikhanovskaia, Tichanowskaja, Tijanovskaya, Tsikhanovskaia
Maria/Maryia Kolesnikova/Kalesnikava = Мария Колесникова
Ales Bialiatski/Byalyatski = Алесь Беляцкий
Svetlana Alexievich = Светлана Алексиевич : Alexijewitsch, Alexievitch, Alexievich
Maia Sandu = Майя Санду : Maja
Nursultan Nazarbayev = Нурсултан Назарбаев : Noursoultan Nazarbaiev, Nasarbajew, Nazarbaev
Kassym-Jomart Tokayev = Касым-Жомарт Токаев : Tokaiev, Tokajew, Tokaev, Tuokayefu
Islam Karimov = Ислам Каримов
Shavkat Mirziyoyev = Шавкат Мирзиёев : Chavkat Mirzioiev, Mirsijojew, Mirzioev, Mirziyoiev
Emomali Rahmon = Эмомали Рахмон : Rakhmon, Rachmon
Sadyr Japarov = Садыр Жапаров : Djaparov, Dschaparow, Zhaparov
Kurmanbek Bakiyev = Курманбек Бакиев
Askar Akayev/Akaev = Аскар Акаев
Sooronbay/Sooronbai Jeenbekov = Сооронбай Жээнбеков : Djeenbekov, Dscheenbekow
Gurbanguly Berdymukhamedov/Berdimuhamedow/Berdimuhamedov = Гурбангулы Бердымухамедов : Berdymoukhamedov, Berdymuchammedow, Berdimujamedov
Saparmurat Niyazov = Сапармурат Ниязов
Heydar Aliyev = Гейдар Алиев : Heidar Aliev, Aliiev
Ilham Aliyev = Ильхам Алиев : Ilkham, Aliiev, Eliyev
Mehriban Aliyeva = Мехрибан Алиева
Jeyhun/Ceyhun Bayramov = Джейхун Байрамов : Djeyhun Bairamov, Djeihoun Bairamov, Bayramow, Bairamow, Dscheihun
Elmar Mammadyarov = Эльмар Мамедъяров : Mamediarov, Mammadiarov
Hikmet Hajiyev = Хикмет Гаджиев : Hadjiyev, Hadjiev, Gadjiev
Zakir Hasanov = Закир Гасанов : Hassanov
Nikol Pashinyan = Նիկոլ Փաշինյան : Pashinian, Pachinian, Paschinjan, Pashinián, Pasinyan, Paszinian, Pachinyan
Serzh Sargsyan = Սերժ Սարգսյան : Serge Sarkissian, Serj Sarksian, Sargsian, Sersch Sargsjan
Robert Kocharyan = Ռոբերտ Քոչարյան : Kotcharian, Kotscharjan, Kocharian
Levon Ter-Petrosyan = Լևոն Տեր-Պետրոսյան : Ter-Petrossian, Ter-Petrosian, Ter-Petrosjan
Arayik Harutyunyan = Արայիկ Հարությունյան : Araik Haroutiounian, Arajik Harutjunjan, Haroutiounyan, Arutiunian, Arutyunyan
Armen Sarkissian/Sarksyan = Արմեն Սարգսյան : Sarkisian
Zohrab Mnatsakanyan = Զոհրաբ Մնացականյան : Mnatsakanian, Mnazakanjan
Ararat Mirzoyan = Արարատ Միրզոյան : Mirzoian, Mirsojan
Vahagn Khachaturyan = Վահագն Խաչատուրյան : Khatchatourian, Chatschaturjan
Ruben Vardanyan = Ռուբեն Վարդանյան : Vardanian, Wardanjan
David Tonoyan = Դավիթ Տոնոյան : Tonoian
Aram Khachaturian = Արամ Խաչատրյան : Khatchatourian, Chatschaturjan
Henrikh Mkhitaryan = Հենրիխ Մխիթարյան : Mkhitarian, Mchitarjan
Eduard Shevardnadze = ედუარდ შევარდნაძე : Edouard Chevardnadze, Schewardnadse, Shevarnadze, Szewardnadze
Mikheil/Mikhail Saakashvili = მიხეილ სააკაშვილი : Saakachvili, Saakaschwili, Saakaszwili
Bidzina Ivanishvili = ბიძინა ივანიშვილი : Ivanichvili, Iwanischwili
Salome Zourabichvili = სალომე ზურაბიშვილი : Salome Surabischwili, Zurabishvili, Zurabiszwili
Irakli Kobakhidze = ირაკლი კობახიძე : Kobachidse, Kobajidze
Irakli Garibashvili = ირაკლი ღარიბაშვილი : Garibachvili, Garibaschwili
Giorgi Margvelashvili = გიორგი მარგველაშვილი : Margvelachvili, Margwelaschwili
Zviad Gamsakhurdia = ზვიად გამსახურდია : Gamsakhourdia, Gamsachurdia, Gamsajurdia
Nino Burjanadze = ნინო ბურჯანაძე : Bourdjanadze, Burdschanadse
Khvicha Kvaratskhelia = ხვიჩა კვარაცხელია : Kvaratskhelia, Kwarazchelia
Boyko Borisov/Borissov = Бойко Борисов : Borissow
Kiril Petkov = Кирил Петков : Petkow
Rumen Radev = Румен Радев : Roumen Radew
Georgi Dimitrov = Георги Димитров : Dimitrow
Todor Zhivkov = Тодор Живков : Jivkov, Schiwkow
Hristo Stoichkov = Христо Стоичков : Stoitchkov, Stoitschkow
Grigor Dimitrov = Григор Димитров
Slobodan Milosevic : Milosevitch, Milosevich, Miloschewitsch, Miloszewicz, Milochevitch
Aleksandar Vucic : Vutchic, Vucitch, Vutschitsch, Alexandre Vucic
Ratko Mladic : Mladitch, Mladitsch
Radovan Karadzic : Karadjic, Karadzitch, Karadschitsch
Novak Djokovic : Djokovitch, Yokovic, Djokowitsch
Binyamin/Benjamin Netanyahu : Benyamin Netanyahou, Netanjahu, Netaniahu, Binjamin Netanjahu, Neitaniyahu
Yitzhak Rabin : Yitzhak Rabine, Itzjak Rabin, Jitzchak Rabin
Ariel Sharon : Charon, Scharon
Shimon Peres : Schimon Peres
Yair Lapid : Jair Lapid
Benny Gantz : Ganz
Avigdor Lieberman/Liberman : Avigdor Libermann
Itamar Ben-Gvir : Ben Gvir, Ben-Gwir
Yoav Gallant : Joaw Galant
Yasser/Yasir Arafat : Yaser Arafat, Jassir Arafat, Jaser Arafat
Mahmoud Abbas : Mahmud Abbas
Ismail Haniyeh : Hanija, Hanijeh
Yahya Sinwar : Yahia Sinouar, Jahja Sinwar, Sinuar
Khaled/Khalid Meshaal/Mashal/Meshal : Khaled Mechaal, Jaled Meshal, Chaled Maschal
Hassan Nasrallah : Hasan Nasrala
Muammar/Moammar Gaddafi/Qaddafi/Gadhafi/Kadhafi/Khadafi/Qadhafi : Mouammar Kadhafi, Muamar Gadafi, Gheddafi, Gadafi, Kadafi, Kaddafi
Saddam Hussein : Sadam Husein, Husain
Bashar al-Assad : Bachar el-Assad, Bachar al-Assad, Baschar al-Assad, Basar al-Assad, Bachar al-Asad, Baszar al-Asad, Bashar al-Asad, Baschar el-Assad
Hafez al-Assad : Hafiz al-Asad, Hafis al-Assad
Ahmed al-Sharaa : Ahmed al-Charaa, Ahmed al-Scharaa
Hosni Mubarak : Hosni Moubarak
Gamal Abdel Nasser : Djamal
Anwar Sadat : Anouar Sadate, Anouar Sadat, Sadate
Abdel Fattah el/al Sisi : Sissi
Mohamed/Mohammed Morsi/Mursi : Moursi
Mohammed/Mohamed/Muhammad bin Salman : Mohammed ben Salmane, Mohammed ben Salman, Mohamed bin Salmán, Mohamed ben Salmane
Osama/Usama bin Laden/Ladin : Oussama ben Laden, Ossama bin Laden, Osama ben Laden
Jamal Khashoggi : Jamal Khashogi, Djamal Khachoggi, Dschamal Chaschukdschi, Yamal Jashogi, Khachoggi, Jashoggi
Ayman al-Zawahiri : Aiman al-Sawahiri, Ayman al-Zaouahiri
Abu Bakr al-Baghdadi : Abou Bakr al-Baghdadi, Abu Bakr al-Bagdadi
Muqtada/Moqtada al-Sadr : Moktada al-Sadr, Muktada as-Sadr
Nouri/Nuri al-Maliki : Nuri Maliki
Haider al-Abadi : Haidar al-Abadi
Ruhollah Khomeini : Ruholá Jomeini, Rouhollah Khomeiny, Chomeini, Khomeyni, Homeyni, Jomeini, Chomeini
Ali Khamenei : Jamenei, Chamenei, Hamaney, Khameneï
Hassan Rouhani/Rohani : Hasan Rohaní, Ruhani
Mahmoud Ahmadinejad : Ahmadinedjad, Ahmadinedschad, Ahmadineyad, Ahmedinejad, Ahmadinedżad
Mohammad/Mohammed Khatami : Mohamed Jatamí, Chatami, Khatamí
Qassem/Qasem/Qassim Soleimani/Suleimani : Ghassem Soleimani, Kassem Soleimani, Qasem Soleimaní, Kasim Soleymani
Javad Zarif : Yavad Zarif, Dschawad Sarif
Ebrahim Raisi : Ebrahim Raissi, Ibrahim Raissi, Raïssi
Masoud Pezeshkian : Massoud Pezechkian, Peseschkian, Pezeshkián
Abbas Araghchi/Araqchi : Araghtchi, Araghtschi, Araqchí
Mohammad/Mohammed Mossadegh/Mosaddegh : Mossadeq, Mosadeq
Ashraf Ghani : Achraf Ghani, Aschraf Ghani
Hamid Karzai : Hamid Karsai
Ahmad/Ahmed Shah Massoud/Masood : Ahmad Chah Massoud, Ahmad Schah Massud
Pervez Musharraf : Pervez Moucharraf, Perwes Muscharraf
Benazir Bhutto : Benazir Bhoutto
Nawaz Sharif : Nawaz Charif, Nawas Scharif
Shehbaz/Shahbaz Sharif : Chehbaz Charif, Schahbas Scharif
Recep Tayyip Erdogan : Erdoğan, Aierduoan
Ahmet Davutoglu : Davoutoglu, Dawutoglu
Fethullah Gulen : Gülen
Abdullah Ocalan : Öcalan
Ekrem Imamoglu : İmamoğlu
Xi Jinping : Xí Jinping, Ksi Dzinpin, Xi Yinping, Si Jinping
Mao Zedong/Tse-tung
Deng Xiaoping
Zhou Enlai
Dalai Lama : Dalaï Lama, Dalái Lama
Genghis Khan : Gengis Khan, Dschingis Khan, Djengis Khan
Kim Jong-un : Kim Jong Oun
Narendra Modi : Narendra Módi
Haile Selassie : Hailé Sélassié
Abiy Ahmed : Abij Ahmed
Abdelaziz Bouteflika : Buteflika, Abdelasis Bouteflika
Omar al-Bashir : Omar el-Béchir, Omar al-Baschir, Omar el-Bechir
Nicolaus Copernicus : Nikolaus Kopernikus, Nicolás Copérnico, Copernico
Christopher Columbus : Christophe Colomb, Cristóbal Colón, Cristoforo Colombo, Christoph Kolumbus
`
