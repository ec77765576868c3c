/**
 * Well-known people whose names reach English through another alphabet: the usual English form and how Russian, or
 * Ukrainian where the letters say so, writes it. A translation from there romanizes what it should give back:
 * Мерц is Merz, and comes out as Merts.
 *
 * One person a line, as in `known-people.ts`: English name; after “~” the Cyrillic spellings, separated by commas;
 * after “:” other spellings that are known. Both are aligned with the English words from the end. Nobody is listed
 * whose respelled name many others bear (Pedro Sanches, Gordon Braun).
 */
export const KNOWN_WESTERNERS = `
Olaf Scholz ~ Олаф Шольц : Šolc, Scholc, Sholz, Şolts, Shuoerci
Friedrich Merz ~ Фридрих Мерц, Фрідріх Мерц : Fridrikh Mertz, Moci
Frank-Walter Steinmeier ~ Франк-Вальтер Штайнмайер, Штайнмаєр : Shteinmeier, Shtainmayer, Steinmayer, Štajnmajer
Angela Merkel ~ Ангела Меркель : Mokeer, Mirkel
Annalena Baerbock ~ Анналена Бербок : Berbok
Robert Habeck ~ Роберт Хабек
Johann Wadephul ~ Йоханн Вадефуль : Yohann Vadeful
Lars Klingbeil ~ Ларс Клингбайль
Heiko Maas ~ Хайко Маас
Sigmar Gabriel ~ Зигмар Габриэль
Markus Söder/Soeder ~ Маркус Зёдер, Зедер
Alice Weidel ~ Алис Вайдель
Sahra Wagenknecht ~ Сара Вагенкнехт
Helmut Kohl ~ Гельмут Коль
Gerhard Schröder/Schroeder ~ Герхард Шрёдер, Шредер
Willy Brandt ~ Вилли Брандт
Adolf Hitler ~ Адольф Гитлер
Joseph Goebbels ~ Йозеф Геббельс
Karl Nehammer ~ Карл Нехаммер
Sebastian Kurz ~ Себастьян Курц
Christian Stocker ~ Кристиан Штокер
Alexander Schallenberg ~ Александр Шалленберг
Beate Meinl-Reisinger ~ Беате Майнль-Райзингер
Emmanuel Macron ~ Эмманюэль Макрон, Еммануель Макрон, Эммануэль Макрон, Эммануил Макрон : Emanuel Makron, Emmanuel Makrun, Makroun, Makuron, Makelong
Nicolas Sarkozy ~ Николя Саркози : Nikola Sarkozi
François Hollande ~ Франсуа Олланд
Jacques Chirac ~ Жак Ширак
François Mitterrand ~ Франсуа Миттеран
Charles de Gaulle ~ Шарль де Голль
Marine Le Pen ~ Марин Ле Пен
Jordan Bardella ~ Жордан Барделла
Jean-Luc Mélenchon ~ Жан-Люк Меланшон
Jean-Noël Barrot ~ Жан-Ноэль Барро
Jean-Yves Le Drian ~ Жан-Ив Ле Дриан
Michel Barnier ~ Мишель Барнье
François Bayrou ~ Франсуа Байру
Sébastien Lecornu ~ Себастьян Лекорню
Gabriel Attal ~ Габриэль Атталь
Élisabeth Borne ~ Элизабет Борн
Édouard Philippe ~ Эдуар Филипп
Bruno Le Maire ~ Бруно Ле Мэр
Éric Zemmour ~ Эрик Земмур
Christine Lagarde ~ Кристин Лагард
Thierry Breton ~ Тьерри Бретон
Stéphane Séjourné ~ Стефан Сежурне
Keir Starmer ~ Кир Стармер, Кір Стармер : Kīrs Stārmers, Sitamo
Rishi Sunak ~ Риши Сунак : Sunake
Boris Johnson ~ Борис Джонсон : Džonson, Yuehanxun
Theresa May ~ Тереза Мэй, Тереза Мей
David Cameron ~ Дэвид Кэмерон, Девід Кемерон
Tony Blair ~ Тони Блэр, Тоні Блер
Margaret Thatcher ~ Маргарет Тэтчер, Тетчер
Winston Churchill ~ Уинстон Черчилль, Вінстон Черчилль
David Lammy ~ Дэвид Лэмми, Девід Леммі
Ben Wallace ~ Бен Уоллес
Jeremy Corbyn ~ Джереми Корбин
Nigel Farage ~ Найджел Фараж
James Cleverly ~ Джеймс Клеверли
Grant Shapps ~ Грант Шаппс
Rachel Reeves ~ Рэйчел Ривз
Yvette Cooper ~ Иветт Купер
John Healey ~ Джон Хили
Joe Biden ~ Джо Байден : Džo Bajden, Baidan, Baideng
Donald Trump ~ Дональд Трамп : Toranpu, Telangpu, Tarmb, Chuanpu
Kamala Harris ~ Камала Харрис : Halisi
Barack Obama ~ Барак Обама : Aobama
Hillary Clinton ~ Хиллари Клинтон, Гілларі Клінтон
Bill Clinton ~ Билл Клинтон
George Bush ~ Джордж Буш
Ronald Reagan ~ Рональд Рейган
Jimmy Carter ~ Джимми Картер
Richard Nixon ~ Ричард Никсон
Franklin Roosevelt ~ Франклин Рузвельт
Dwight Eisenhower ~ Дуайт Эйзенхауэр
Antony Blinken ~ Энтони Блинкен, Ентоні Блінкен : Bulinken
Marco Rubio ~ Марко Рубио : Lubiao
Pete Hegseth ~ Пит Хегсет, Піт Гегсет
Lloyd Austin ~ Ллойд Остин
Steve Witkoff ~ Стив Уиткофф, Виткофф, Віткофф
Keith Kellogg ~ Кит Келлог
Mike Pompeo ~ Майк Помпео
Mike Pence ~ Майк Пенс
Mike Waltz ~ Майк Уолтц
Mitch McConnell ~ Митч Макконнелл
Nancy Pelosi ~ Нэнси Пелоси
Henry Kissinger ~ Генри Киссинджер
Zbigniew Brzezinski ~ Збигнев Бжезинский
John Kerry ~ Джон Керри
Rex Tillerson ~ Рекс Тиллерсон
Jake Sullivan ~ Джейк Салливан
John Bolton ~ Джон Болтон
Lindsey Graham ~ Линдси Грэм
Scott Bessent ~ Скотт Бессент
Karoline Leavitt ~ Кэролайн Левитт
Janet Yellen ~ Джанет Йеллен
Jerome Powell ~ Джером Пауэлл
Victoria Nuland ~ Виктория Нуланд
Edward Snowden ~ Эдвард Сноуден
Julian Assange ~ Джулиан Ассанж
Tucker Carlson ~ Такер Карлсон
George Soros ~ Джордж Сорос
Elon Musk ~ Илон Маск, Ілон Маск : Masike
Jeff Bezos ~ Джефф Безос
Mark Zuckerberg ~ Марк Цукерберг
Bill Gates ~ Билл Гейтс
Steve Jobs ~ Стив Джобс
Warren Buffett ~ Уоррен Баффет
Justin Trudeau ~ Джастин Трюдо
Mark Carney ~ Марк Карни
Chrystia Freeland ~ Христя Фриланд
Anthony Albanese ~ Энтони Албанезе
Jacinda Ardern ~ Джасинда Ардерн
Luiz Inácio Lula da Silva ~ Луис Инасиу Лула да Силва
Jair Bolsonaro ~ Жаир Болсонару
Javier Milei ~ Хавьер Милей : Milai
Nicolás Maduro ~ Николас Мадуро
Hugo Chávez ~ Уго Чавес
Fidel Castro ~ Фидель Кастро
Claudia Sheinbaum ~ Клаудия Шейнбаум
Cyril Ramaphosa ~ Сирил Рамафоса
António Guterres ~ Антониу Гутерриш, Антоніу Гутерреш : Guterresh, Guterrech, Ghouterres, Guteleisi
Ban Ki-moon ~ Пан Ги-Мун
Tedros Adhanom Ghebreyesus ~ Тедрос Адханом Гебрейесус
Jens Stoltenberg ~ Йенс Столтенберг, Єнс Столтенберг
Mark Rutte ~ Марк Рютте
Ursula von der Leyen ~ Урсула фон дер Ляйен, Урсула фон дер Лейен, Урсула фон дер Ляєн : Fon der Lajen, Fengdelaien
Charles Michel ~ Шарль Мишель
António Costa ~ Антониу Кошта
Josep Borrell ~ Жозеп Боррель
Kaja Kallas ~ Кая Каллас, Кайя Каллас
Jean-Claude Juncker ~ Жан-Клод Юнкер
Federica Mogherini ~ Федерика Могерини
Maroš Šefčovič ~ Марош Шефчович
Andrius Kubilius ~ Андрюс Кубилюс
Anders Fogh Rasmussen ~ Андерс Фог Расмуссен
Alexander De Croo ~ Александр Де Кроо
Bart De Wever ~ Барт Де Вевер
Geert Wilders ~ Герт Вилдерс
Dick Schoof ~ Дик Схооф
Micheál Martin ~ Михол Мартин
Giorgia Meloni ~ Джорджа Мелони, Джорджия Мелони : Meiluoni
Silvio Berlusconi ~ Сильвио Берлускони
Mario Draghi ~ Марио Драги
Matteo Renzi ~ Маттео Ренци
Sergio Mattarella ~ Серджо Маттарелла
Giuseppe Conte ~ Джузеппе Конте
Antonio Tajani ~ Антонио Таяни
Guido Crosetto ~ Гвидо Крозетто
Mariano Rajoy ~ Мариано Рахой
Carles Puigdemont ~ Карлес Пучдемон
Kyriakos Mitsotakis ~ Кириакос Мицотакис
Alexis Tsipras ~ Алексис Ципрас
Nikos Christodoulides ~ Никос Христодулидис
Recep Tayyip Erdogan ~ Реджеп Тайип Эрдоган : Redzhep Tayyip Erdogan, Ordogan
Kemal Kilicdaroglu ~ Кемаль Кылычдароглу
Mevlut Cavusoglu ~ Мевлют Чавушоглу
Ozgur Ozel ~ Озгюр Озель
Donald Tusk ~ Дональд Туск
Andrzej Duda ~ Анджей Дуда
Karol Nawrocki ~ Кароль Навроцкий, Навроцький
Radosław Sikorski ~ Радослав Сикорский, Сікорський
Mateusz Morawiecki ~ Матеуш Моравецкий, Моравецький
Jarosław Kaczyński ~ Ярослав Качиньский, Качинський
Lech Wałęsa ~ Лех Валенса
Wojciech Jaruzelski ~ Войцех Ярузельский
Bronisław Komorowski ~ Бронислав Коморовский
Aleksander Kwaśniewski ~ Александр Квасьневский
Andrej Babiš ~ Андрей Бабиш
Miloš Zeman ~ Милош Земан
Václav Havel ~ Вацлав Гавел
Robert Fico ~ Роберт Фицо
Zuzana Čaputová ~ Зузана Чапутова
Péter Szijjártó ~ Петер Сийярто, Петер Сіярто
Péter Magyar ~ Петер Мадьяр
Ferenc Gyurcsány ~ Ференц Дюрчань
Klaus Iohannis ~ Клаус Йоханнис
Nicușor Dan ~ Никушор Дан
Marcel Ciolacu ~ Марчел Чолаку
Călin Georgescu ~ Кэлин Джорджеску
Traian Băsescu ~ Траян Бэсеску
Nicolae Ceaușescu ~ Николае Чаушеску
Igor Dodon ~ Игорь Додон
Vladimir Plahotniuc ~ Владимир Плахотнюк
Ilan Shor ~ Илан Шор
Gitanas Nausėda ~ Гитанас Науседа
Ingrida Šimonytė ~ Ингрида Шимоните
Dalia Grybauskaitė ~ Даля Грибаускайте
Gabrielius Landsbergis ~ Габриэлюс Ландсбергис
Edgars Rinkēvičs ~ Эдгарс Ринкевичс, Эдгар Ринкевич
Krišjānis Kariņš ~ Кришьянис Кариньш
Evika Siliņa ~ Эвика Силиня
Sauli Niinistö ~ Саули Ниинистё
Jonas Gahr Støre ~ Йонас Гар Стёре
Erna Solberg ~ Эрна Сульберг
Greta Thunberg ~ Грета Тунберг
Edi Rama ~ Эди Рама
Albin Kurti ~ Альбин Курти
Hashim Thaçi ~ Хашим Тачи
Andrej Plenković ~ Андрей Пленкович
Zoran Milanović ~ Зоран Миланович
Milo Đukanović/Djukanović ~ Мило Джуканович
Janez Janša ~ Янез Янша
Ana Brnabić ~ Ана Брнабич
Ivica Dačić ~ Ивица Дачич
Kim Jong-un ~ Ким Чен-Ын : Kim Chen In, Kim Chen Un
Kim Jong-il ~ Ким Чен-Ир
Kim Il-sung ~ Ким Ир-Сен
Yoon Suk-yeol ~ Юн Сок-Ёль
Lee Jae-myung ~ Ли Чжэ-Мён
Moon Jae-in ~ Мун Чжэ-Ин
Xi Jinping ~ Си Цзиньпин, Сі Цзіньпін
Mao Zedong ~ Мао Цзэдун
Deng Xiaoping ~ Дэн Сяопин
Hu Jintao ~ Ху Цзиньтао
Li Qiang ~ Ли Цян
Li Keqiang ~ Ли Кэцян
Shinzo Abe ~ Синдзо Абэ
Fumio Kishida ~ Фумио Кисида
Shigeru Ishiba ~ Сигэру Исиба
Sanae Takaichi ~ Санаэ Такаити
Junichiro Koizumi ~ Дзюнъитиро Коидзуми
Narendra Modi ~ Нарендра Моди
Imran Khan ~ Имран Хан
Binyamin/Benjamin Netanyahu ~ Биньямин Нетаньяху, Біньямін Нетаньягу
Isaac Herzog ~ Ицхак Герцог
Yoav Gallant ~ Йоав Галант, Йоав Галлант
Israel Katz ~ Исраэль Кац
Ehud Olmert ~ Эхуд Ольмерт
Ehud Barak ~ Эхуд Барак
Naftali Bennett ~ Нафтали Беннет
Mahmoud Abbas ~ Махмуд Аббас
Yahya Sinwar ~ Яхья Синвар
Hassan Nasrallah ~ Хасан Насралла
Muammar Gaddafi/Qaddafi/Gadhafi/Kadhafi/Khadafi/Qadhafi ~ Муаммар Каддафи
Saddam Hussein ~ Саддам Хусейн
Masoud Pezeshkian ~ Масуд Пезешкиан
Abbas Araghchi/Araqchi ~ Аббас Арагчи, Аракчи
`
