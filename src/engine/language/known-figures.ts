/**
 * Well-known people of culture, science, sport, business and history, in the format of `known-westerners.ts` but
 * for “≈”, which romanizes the Cyrillic in the usual ways alone: what a
 * translation from Cyrillic, or from Persian, Arabic and others that write by ear, makes of their names.
 *
 * Where the respelled given name with the same surname is somebody else (Viktor Hugo), only the surname is listed; where the
 * respelled surname is (Bruce Li), it stays in Latin letters.
 */
export const KNOWN_FIGURES = `
William Shakespeare ≈ Уильям Шекспир, Вільям Шекспір, Вильям Шекспир, Уилям Шекспир : Viliyam Shekspir, Wilyam Shaksbir, Szekspir
Charles Dickens ≈ Чарльз Диккенс, Чарлз Діккенс, Чарлз Дикенс
Jane Austen ≈ Джейн Остин
Oscar Wilde ≈ Оскар Уайльд, Вайлд, Уайлд
Arthur Conan Doyle ≈ Артур Конан Дойл, Дойль
Agatha Christie ≈ Агата Кристи, Крісті
Virginia Woolf ≈ Вирджиния Вулф, Вірджинія Вулф
James Joyce ≈ Джеймс Джойс
Samuel Beckett ≈ Сэмюэл Беккет, Самюэль Беккет, Семюел Беккет, Бекет
George Orwell ≈ Джордж Оруэлл, Орвелл, Оруел
Rudyard Kipling ≈ Редьярд Киплинг, Ред'ярд Кіплінг
Lewis Carroll ≈ Льюис Кэрролл, Льюїс Керролл
Jonathan Swift ≈ Джонатан Свифт, Свіфт, Суифт
Daniel Defoe ≈ Даниэль Дефо
Walter Scott ≈ Вальтер Скотт
Charlotte Bronte/Brontë ≈ Шарлотта Бронте
Graham Greene ≈ Грэм Грин
Joanne Rowling ≈ Джоан Роулинг, Джоан Ролінг
Salman Rushdie ≈ Салман Рушди, Рушді
Kazuo Ishiguro ≈ Кадзуо Исигуро, Кадзуо Ішіґуро
Doris Lessing ≈ Дорис Лессинг
Harold Pinter ≈ Гарольд Пинтер
Mark Twain ≈ Марк Твен
Ernest Hemingway ≈ Эрнест Хемингуэй, Ернест Гемінґвей, Гемінгвей : Hemingvey, Haminghwai, Heminguei, Hamingway
William Faulkner ≈ Уильям Фолкнер, Вільям Фолкнер
John Steinbeck ≈ Джон Стейнбек, Стайнбек
Francis Scott Fitzgerald ≈ Фицджеральд, Фіцджеральд
Edgar Allan Poe ≈ Эдгар Аллан По
Jack London ≈ Джек Лондон
Ray Bradbury ≈ Рэй Брэдбери, Рей Бредбері
Isaac Asimov ≈ Айзек Азимов
Stephen King ≈ Стивен Кинг, Стівен Кінг
Toni Morrison ≈ Тони Моррисон
Tennessee Williams ≈ Теннесси Уильямс
Truman Capote ≈ Трумен Капоте
Jerome Salinger ≈ Джером Сэлинджер, Селінджер
Kurt Vonnegut ≈ Курт Воннегут
Herman Melville ≈ Герман Мелвилл, Мелвілл
Walt Whitman ≈ Уолт Уитмен, Волт Вітмен
Paul Auster ≈ Пол Auster
Margaret Atwood ≈ Маргарет Этвуд, Маргарет Етвуд
Alice Munro ≈ Элис Манро, Еліс Манро
Victor Hugo ≈ Гюго, Юго
Alexandre Dumas ≈ Александр Дюма, Олександр Дюма
Honoré/Honore de Balzac ≈ Оноре де Бальзак : Onore de Balzak
Gustave Flaubert ≈ Гюстав Флобер : Gustav Flober
Émile/Emile Zola ≈ Эмиль Золя, Еміль Золя
Jules Verne ≈ Жюль Верн : Zhul Vern, Jul Vern
Guy de Maupassant ≈ Ги де Мопассан, Гі де Мопассан : Gi de Mupasan
Marcel Proust ≈ Марсель Пруст
Albert Camus ≈ Альбер Камю : Alber Kamu, Albir Kamu
Jean-Paul Sartre ≈ Жан-Поль Сартр : Sartir, Zhan Pol Sartr
Simone de Beauvoir ≈ Симона де Бовуар, Сімона де Бовуар : Simon du Buvar, Buvuar
Charles Baudelaire ≈ Шарль Бодлер : Sharl Budler
Arthur Rimbaud ≈ Артюр Рембо, Артур Рембо
Antoine de Saint-Exupéry/Exupery ≈ Антуан де Сент-Экзюпери, Антуан де Сент-Екзюпері : Egzuperi
Michel Houellebecq ≈ Мишель Уэльбек, Мішель Уельбек
Annie Ernaux ≈ Анни Эрно, Анні Ерно
Patrick Modiano ≈ Патрик Модиано
Françoise/Francoise Sagan ≈ Франсуаза Саган
Milan Kundera ≈ Кундера
Franz Kafka ≈ Франц Кафка
Johann Wolfgang von Goethe ≈ Иоганн Вольфганг фон Гёте, Йоганн Вольфганг фон Ґете, Гете : Gothe
Friedrich Schiller ≈ Фридрих Шиллер, Фрідріх Шиллер, Шилер
Heinrich Heine ≈ Генрих Гейне
Hermann Hesse ≈ Герман Гессе
Bertolt Brecht ≈ Бертольт Брехт, Бертолт Брехт
Günter/Gunter/Guenter Grass ≈ Гюнтер Грасс
Rainer Maria Rilke ≈ Райнер Мария Рильке
Erich Maria Remarque ≈ Эрих Мария Ремарк, Еріх Марія Ремарк
Stefan Zweig ≈ Стефан Цвейг
Patrick Süskind/Suskind/Sueskind ≈ Патрик Зюскинд
Elfriede Jelinek ≈ Эльфрида Елинек
Peter Handke ≈ Петер Хандке
Miguel de Cervantes ≈ Мигель де Сервантес, Мігель де Сервантес
Federico García/Garcia Lorca ≈ Федерико Гарсиа Лорка
Gabriel García/Garcia Márquez/Marquez ≈ Габриэль Гарсиа Маркес, Габрієль Гарсія Маркес : Gabriel Garsiya Markez
Mario Vargas Llosa ≈ Марио Варгас Льоса, Маріо Варгас Льйоса : Mario Bargas Liosa, Yosa
Jorge Luis Borges ≈ Хорхе Луис Борхес, Хорхе Луїс Борхес
Julio Cortázar/Cortazar ≈ Хулио Кортасар, Хуліо Кортасар
Pablo Neruda ≈ Пабло Неруда : Niruda
Isabel Allende ≈ Исабель Альенде, Альєнде
Paulo Coelho ≈ Пауло Коэльо, Коельйо : Koelio, Kuilu
José/Jose Saramago ≈ Жозе Сарамаго
Dante Alighieri ≈ Данте Алигьери, Аліг'єрі
Giovanni Boccaccio ≈ Джованни Боккаччо
Francesco Petrarca ≈ Франческо Петрарка
Umberto Eco ≈ Умберто Эко, Еко
Italo Calvino ≈ Итало Кальвино
Carlo Goldoni ≈ Карло Гольдони
Alberto Moravia ≈ Альберто Моравиа
Elena Ferrante ≈ Элена Ферранте
Henrik Ibsen ≈ Генрик Ибсен, Генрік Ібсен
Knut Hamsun ≈ Кнут Гамсун
Astrid Lindgren ≈ Астрид Линдгрен
Hans Christian Andersen ≈ Ганс Христиан Андерсен, Ганс Християн Андерсен
August Strindberg ≈ Август Стриндберг
Selma Lagerlöf/Lagerlof ≈ Сельма Лагерлёф
Jon Fosse ≈ Юн Фоссе
Wisława/Wislawa Szymborska ≈ Вислава Шимборская
Olga Tokarczuk ≈ Ольга Токарчук
Stanisław/Stanislaw Lem ≈ Станислав Лем
Czesław/Czeslaw Miłosz/Milosz ≈ Чеслав Милош
Adam Mickiewicz ≈ Адам Мицкевич, Міцкевич
Henryk Sienkiewicz ≈ Генрик Сенкевич
Jaroslav Hašek/Hasek ≈ Ярослав Гашек
Karel Čapek/Capek ≈ Карел Чапек
Imre Kertész/Kertesz ≈ Имре Кертес
Nikos Kazantzakis ≈ Никос Казандзакис
Rabindranath Tagore ≈ Рабиндранат Тагор
Orhan Pamuk ≈ Орхан Памук
Haruki Murakami ≈ Харуки Мураками, Харукі Муракамі
Yukio Mishima ≈ Юкио Мисима
Yasunari Kawabata ≈ Ясунари Кавабата
Naguib Mahfouz ≈ Нагиб Махфуз
Omar Khayyam ≈ Омар Хайям
Johann Sebastian Bach ≈ Иоганн Себастьян Бах, Йоганн Себастьян Бах
Wolfgang Amadeus Mozart ≈ Вольфганг Амадей Моцарт : Volfgang Amadeus Motzart, Mutsart
Ludwig van Beethoven ≈ Людвиг ван Бетховен, Бетговен : Ludvig van Bethoven, Bitofin
George Frideric Handel/Händel ≈ Гендель
Joseph Haydn ≈ Йозеф Гайдн
Franz Schubert ≈ Франц Шуберт
Richard Wagner ≈ Рихард Вагнер, Ріхард Вагнер
Johannes Brahms ≈ Иоганнес Брамс
Felix Mendelssohn ≈ Феликс Мендельсон
Frédéric/Frederic Chopin ≈ Фредерик Шопен, Фридерик Шопен : Szopen, Federiko Shopan
Franz Liszt ≈ Ференц Лист, Франц Ліст
Giuseppe Verdi ≈ Джузеппе Верди, Верді
Giacomo Puccini ≈ Джакомо Пуччини, Пуччіні
Gioachino/Gioacchino Rossini ≈ Джоаккино Россини, Росіні
Antonio Vivaldi ≈ Антонио Вивальди, Вівальді
Niccolò/Niccolo Paganini ≈ Никколо Паганини
Gaetano Donizetti ≈ Доницетти
Hector Berlioz ≈ Гектор Берлиоз, Берліоз
Claude Debussy ≈ Клод Дебюсси, Дебюссі
Maurice Ravel ≈ Морис Равель
Georges Bizet ≈ Жорж Бизе, Бізе
Gustav Mahler ≈ Густав Малер
Arnold Schoenberg/Schönberg ≈ Арнольд Шёнберг, Шенберг
Johann Strauss ≈ Иоганн Штраус
Richard Strauss ≈ Рихард Штраус
Antonín/Antonin Dvořák/Dvorak ≈ Антонин Дворжак
Leoš/Leos Janáček/Janacek ≈ Леош Яначек
Béla/Bela Bartók/Bartok ≈ Бела Барток
Edvard Grieg ≈ Эдвард Григ, Едвард Ґріґ
Jean Sibelius ≈ Ян Сибелиус
Igor Stravinsky ≈ Игорь Стравинский : Stravinski, Strawinsky, Strawinski, Stravinskij
Krzysztof Penderecki ≈ Кшиштоф Пендерецкий
Ennio Morricone ≈ Эннио Морриконе, Енніо Морріконе
Hans Zimmer ≈ Ханс Циммер
Herbert von Karajan ≈ Герберт фон Караян
Leonard Bernstein ≈ Леонард Бернстайн
Yehudi Menuhin ≈ Иегуди Менухин, Єгуді Менухін
Luciano Pavarotti ≈ Лучано Паваротти, Паваротті : Lutsiano Pavarotti
Plácido/Placido Domingo ≈ Пласидо Доминго
José/Jose Carreras ≈ Хосе Каррерас
Montserrat Caballé/Caballe ≈ Монсеррат Кабалье
Andrea Bocelli ≈ Андреа Бочелли
Cecilia Bartoli ≈ Чечилия Бартоли
Jonas Kaufmann ≈ Йонас Kaufmann
Edith/Édith Piaf ≈ Эдит Пиаф, Едіт Піаф
Charles Aznavour ≈ Шарль Азнавур
Mireille Mathieu ≈ Мирей Матье
Joe Dassin ≈ Джо Дассен
Serge Gainsbourg ≈ Серж Генсбур
John Lennon ≈ Джон Леннон
Paul McCartney ≈ Пол Маккартни, Маккартні : Pol Makartni
Ringo Starr ≈ Ринго Старр
Mick Jagger ≈ Мик Джаггер
Keith Richards ≈ Кит Ричардс
Freddie Mercury ≈ Фредди Меркьюри, Фредді Меркюрі
David Bowie ≈ Дэвид Боуи, Девід Бові
Elton John ≈ Элтон Джон, Елтон Джон
Elvis Presley ≈ Элвис Пресли, Елвіс Преслі
Bob Dylan ≈ Боб Дилан, Боб Ділан
Michael Jackson ≈ Майкл Джексон : Maykel Jakson, Maikel Djackson
Frank Sinatra ≈ Фрэнк Синатра, Френк Сінатра
Louis Armstrong ≈ Луи Армстронг
Ella Fitzgerald ≈ Элла Фицджеральд
Jimi Hendrix ≈ Джими Хендрикс
Whitney Houston ≈ Уитни Хьюстон
Britney Spears ≈ Бритни Спирс
Lady Gaga ≈ Леди Гага, Леді Гага
Taylor Swift ≈ Тейлор Свифт, Свіфт : Suift
Beyoncé/Beyonce Knowles ≈ Бейонсе Ноулз
Justin Bieber ≈ Джастин Бибер, Бібер
Ed Sheeran ≈ Эд Ширан, Ед Ширан
Billie Eilish ≈ Билли Айлиш, Біллі Айліш
Kanye West ≈ Канье Уэст, Каньє Вест
Celine/Céline Dion ≈ Селин Дион
Bob Marley ≈ Боб Марли
Kurt Cobain ≈ Курт Кобейн
Robbie Williams ≈ Робби Уильямс
Jennifer Lopez ≈ Дженнифер Lopez
Tina Turner ≈ Тина Тёрнер, Тернер
Leonardo da Vinci ≈ Леонардо да Винчи, Леонардо да Вінчі : Léonard de Vinci, Davinchi
Michelangelo Buonarroti ≈ Микеланджело Буонарроти
Sandro Botticelli ≈ Сандро Боттичелли
Pablo Picasso ≈ Пабло Пикассо, Пікассо : Pablo Bikasu
Salvador Dalí/Dali ≈ Сальвадор Дали, Сальвадор Далі
Joan Miró/Miro ≈ Жоан Миро
Francisco Goya ≈ Франсиско Гойя, Франсіско Гойя
Diego Velázquez/Velazquez ≈ Диего Веласкес
Frida Kahlo ≈ Фрида Кало
Diego Rivera ≈ Диего Ривера
Fernando Botero ≈ Фернандо Ботеро
Vincent van Gogh ≈ Винсент Ван Гог, Вінсент ван Гог, Винсент ван Гог : Vensan Van Gug, Ban Gokh
Rembrandt van Rijn ≈ Рембрандт ван Рейн
Johannes/Jan Vermeer ≈ Ян Вермеер, Вермер
Peter Paul Rubens ≈ Питер Пауль Рубенс
Pieter Bruegel ≈ Питер Брейгель, Пітер Брейгель : Brueghel
Hieronymus Bosch ≈ Иероним Босх
Albrecht Dürer/Durer/Duerer ≈ Альбрехт Дюрер
Claude Monet ≈ Клод Моне
Édouard/Edouard Manet ≈ Эдуар Мане, Едуар Мане
Edgar Degas ≈ Эдгар Дега
Auguste Renoir ≈ Огюст Ренуар
Paul Cézanne/Cezanne ≈ Поль Сезанн
Paul Gauguin ≈ Поль Гоген
Henri Matisse ≈ Анри Матисс, Анрі Матісс
Auguste Rodin ≈ Огюст Роден
Henri de Toulouse-Lautrec ≈ Анри де Тулуз-Лотрек
Marc Chagall ≈ Марк Шагал
Amedeo Modigliani ≈ Амедео Модильяни
René/Rene Magritte ≈ Рене Магритт
Wassily/Vasily Kandinsky ≈ Василий Кандинский : Kandinski, Kandinskij
Gustav Klimt ≈ Густав Климт, Клімт
Egon Schiele ≈ Эгон Шиле
Edvard Munch ≈ Эдвард Мунк, Едвард Мунк
Andy Warhol ≈ Энди Уорхол, Енді Воргол : Andi Varhol
Jackson Pollock ≈ Джексон Поллок
Roy Lichtenstein ≈ Рой Лихтенштейн
Damien Hirst ≈ Дэмьен Хёрст, Херст
Marcel Duchamp ≈ Марсель Дюшан
Ai Weiwei ≈ Ай Вэйвэй
Le Corbusier ≈ Ле Корбюзье
Zaha Hadid ≈ Заха Хадид
Oscar Niemeyer ≈ Оскар Нимейер
Renzo Piano ≈ Ренцо Пьяно
Norman Foster ≈ Норман Фостер
Coco Chanel ≈ Коко Шанель
Christian Dior ≈ Кристиан Диор
Yves Saint Laurent ≈ Ив Сен Лоран
Giorgio Armani ≈ Джорджо Армани, Армані
Gianni Versace ≈ Джанни Версаче
Karl Lagerfeld ≈ Карл Лагерфельд
Vivienne Westwood ≈ Вивьен Вествуд
Charlie Chaplin ≈ Чарли Чаплин, Чарлі Чаплін : Tcharli Chaplen, Sharli Shablin, Tcharly Chaplin
Buster Keaton ≈ Бастер Китон, Кітон
Alfred Hitchcock ≈ Альфред Хичкок, Гічкок : Hichkak, Hitshkuk, Hitchkok
Orson Welles ≈ Орсон Уэллс, Веллс
Stanley Kubrick ≈ Стэнли Кубрик, Стенлі Кубрик
Steven Spielberg ≈ Стивен Спилберг, Стівен Спілберг : Estiven Espilberg
Martin Scorsese ≈ Мартин Скорсезе : Eskorsizi
Francis Ford Coppola ≈ Фрэнсис Форд Коппола
Quentin Tarantino ≈ Квентин Тарантино : Kuentin Tarantino, Kvintin Tarantino
George Lucas ≈ Джордж Lucas
James Cameron ≈ Джеймс Кэмерон, Кемерон
Christopher Nolan ≈ Кристофер Нолан, Крістофер Нолан
Ridley Scott ≈ Ридли Скотт
David Lynch ≈ Дэвид Lynch, Девід Lynch
Woody Allen ≈ Вуди Аллен, Вуді Аллен
Clint Eastwood ≈ Клинт Иствуд, Клінт Іствуд
Jim Jarmusch ≈ Джим Джармуш
Ken Loach ≈ Кен Лоуч
Roman Polanski ≈ Роман Полански, Роман Поланські
Andrzej Wajda ≈ Анджей Вайда
Krzysztof Kieślowski/Kieslowski ≈ Кшиштоф Кесьлёвский
Miloš/Milos Forman ≈ Милош Форман
Emir Kusturica ≈ Эмир Кустурица, Емір Кустуриця
Béla/Bela Tarr ≈ Бела Тарр
Ingmar Bergman ≈ Ингмар Бергман, Інґмар Берґман
Lars von Trier ≈ Ларс фон Триер, Ларс фон Трієр
Aki Kaurismäki/Kaurismaki ≈ Аки Каурисмяки
Werner Herzog ≈ Вернер Херцог, Герцог
Wim Wenders ≈ Вим Вендерс
Rainer Werner Fassbinder ≈ Райнер Вернер Фассбиндер
Michael Haneke ≈ Михаэль Ханеке
Jean-Luc Godard ≈ Жан-Люк Годар : Zhan Luk Gudar, Godar
François/Francois Truffaut ≈ Франсуа Трюффо : Frunsua Trufo
Luc Besson ≈ Люк Бессон
François/Francois Ozon ≈ Франсуа Озон
Agnès/Agnes Varda ≈ Аньес Варда
Federico Fellini ≈ Федерико Феллини, Федеріко Фелліні
Michelangelo Antonioni ≈ Микеланджело Антониони, Мікеланджело Антоніоні
Luchino Visconti ≈ Лукино Висконти
Pier Paolo Pasolini ≈ Пьер Паоло Пазолини
Bernardo Bertolucci ≈ Бернардо Бертолуччи
Sergio Leone ≈ Серджо Леоне
Roberto Benigni ≈ Роберто Бениньи
Paolo Sorrentino ≈ Паоло Соррентино
Luis Buñuel/Bunuel ≈ Луис Бунюэль
Pedro Almodóvar/Almodovar ≈ Педро Альмодовар
Alfonso Cuarón/Cuaron ≈ Альфонсо Куарон
Alejandro González/Gonzalez Iñárritu/Inarritu ≈ Алехандро Гонсалес Иньярриту
Akira Kurosawa ≈ Акира Куросава, Акіра Куросава
Hayao Miyazaki ≈ Хаяо Миядзаки, Хаяо Міядзакі
Takeshi Kitano ≈ Такэси Китано
Hirokazu Kore-eda ≈ Хирокадзу Корээда
Zhang Yimou ≈ Чжан Имоу
Jackie Chan ≈ Джеки Чан
Bruce Lee ≈ Брюс Lee
Abbas Kiarostami ≈ Аббас Киаростами : Kiyarustami
Asghar Farhadi ≈ Асгар Фархади
Jafar Panahi ≈ Джафар Панахи
Nuri Bilge Ceylan ≈ Нури Бильге Джейлан
Juliette Binoche ≈ Жюльет Бинош, Жюльєт Бінош : Zhuliet Binush
Catherine Deneuve ≈ Катрин Денёв, Денев
Brigitte Bardot ≈ Брижит Бардо, Бріжіт Бардо
Alain Delon ≈ Ален Делон
Gérard/Gerard Depardieu ≈ Жерар Депардье, Депардьє : Zherar Depardiu
Jean-Paul Belmondo ≈ Жан-Поль Бельмондо
Louis de Funès/Funes ≈ Луи де Фюнес
Marion Cotillard ≈ Марион Котийяр
Isabelle Huppert ≈ Изабель Юппер, Ізабель Юппер : Izabel Huper
Audrey Tautou ≈ Одри Тоту
Léa/Lea Seydoux ≈ Леа Сейду
Vincent Cassel ≈ Венсан Кассель
Jean Reno ≈ Жан Рено
Sophia Loren ≈ Софи Лорен
Marcello Mastroianni ≈ Марчелло Мастроянни
Monica Bellucci ≈ Моника Беллуччи
Claudia Cardinale ≈ Клаудия Кардинале
Adriano Celentano ≈ Адриано Челентано
Penélope/Penelope Cruz ≈ Пенелопа Крус
Antonio Banderas ≈ Антонио Бандерас
Javier Bardem ≈ Хавьер Бардем, Хав'єр Бардем
Marlene Dietrich ≈ Марлен Дитрих
Romy Schneider ≈ Роми Шнайдер
Christoph Waltz ≈ Кристоф Вальц
Mads Mikkelsen ≈ Мадс Миккельсен
Ingrid Bergman ≈ Ингрид Бергман, Інґрід Берґман
Greta Garbo ≈ Грета Гарбо
Marilyn Monroe ≈ Мэрилин Монро, Мерилін Монро : Marilin Monro
Audrey Hepburn ≈ Одри Хепбёрн, Хепберн, Гепберн
Elizabeth Taylor ≈ Элизабет Тейлор
Humphrey Bogart ≈ Хамфри Богарт
Marlon Brando ≈ Марлон Брандо
Robert De Niro ≈ Роберт Де Ниро
Al Pacino ≈ Аль Пачино
Jack Nicholson ≈ Джек Николсон
Dustin Hoffman ≈ Дастин Хоффман
Tom Cruise ≈ Том Круз
Tom Hanks ≈ Том Хэнкс, Том Генкс
Brad Pitt ≈ Брэд Питт, Бред Пітт
Angelina Jolie ≈ Анджелина Джоли, Анджеліна Джолі
Leonardo DiCaprio ≈ Леонардо ДиКаприо, Ди Каприо
Johnny Depp ≈ Джонни Депп, Джонні Депп : Jani Dep
Julia Roberts ≈ Джулия Робертс, Джулія Робертс
Meryl Streep ≈ Мерил Стрип, Меріл Стріп
George Clooney ≈ Джордж Клуни, Клуні
Nicole Kidman ≈ Николь Кидман, Ніколь Кідман
Cate Blanchett ≈ Кейт Бланшетт
Kate Winslet ≈ Кейт Уинслет, Вінслет
Scarlett Johansson ≈ Скарлетт Йоханссон
Natalie Portman ≈ Натали Портман
Emma Watson ≈ Эмма Уотсон
Arnold Schwarzenegger ≈ Арнольд Шварценеггер, Шварценегер : Shwarzenegger, Shvartzneger
Sylvester Stallone ≈ Сильвестр Сталлоне
Bruce Willis ≈ Брюс Уиллис, Вілліс
Keanu Reeves ≈ Киану Ривз
Will Smith ≈ Уилл Smith, Вілл Smith
Morgan Freeman ≈ Морган Фримен, Фрімен
Harrison Ford ≈ Харрисон Форд
Mel Gibson ≈ Мел Гибсон
Russell Crowe ≈ Рассел Кроу
Kevin Spacey ≈ Кевин Спейси
Harvey Weinstein ≈ Харви Вайнштейн, Гарві Вайнштейн
Oprah Winfrey ≈ Опра Уинфри
Walt Disney ≈ Уолт Дисней, Волт Дісней
Anthony Hopkins ≈ Энтони Хопкинс, Ентоні Гопкінс
Sean Connery ≈ Шон Коннери, Коннері
Daniel Craig ≈ Дэниел Крейг
Judi Dench ≈ Джуди Денч
Benedict Cumberbatch ≈ Бенедикт Камбербэтч, Камбербетч
Albert Einstein ≈ Альберт Эйнштейн, Ейнштейн, Айнщайн : Aynshtayn, Anishtain, Ainshtain
Isaac Newton ≈ Исаак Ньютон, Ісаак Ньютон : Ishaq Niutun, Nyutun
Charles Darwin ≈ Чарльз Дарвин, Дарвін
Galileo Galilei ≈ Галилео Галилей, Галілео Галілей : Galilée
Johannes Kepler ≈ Иоганн Кеплер, Йоганн Кеплер
Niels Bohr ≈ Нильс Бор, Нільс Бор
Max Planck ≈ Макс Планк
Werner Heisenberg ≈ Вернер Гейзенберг, Хайзенберг
Erwin Schrödinger/Schrodinger/Schroedinger ≈ Эрвин Шрёдингер, Шредингер, Шредінгер
Robert Oppenheimer ≈ Роберт Оппенгеймер, Оппенхаймер : Openhaimer
Enrico Fermi ≈ Энрико Ферми
Richard Feynman ≈ Ричард Фейнман, Фейнман
Stephen Hawking ≈ Стивен Хокинг, Стівен Гокінг, Стівен Хокінг : Estifen Hawkin, Istifin Hawking
Marie Curie ≈ Мари Кюри, Мария Кюри, Марія Кюрі : Mari Kuri
Louis Pasteur ≈ Луи Пастер, Луї Пастер
Ernest Rutherford ≈ Эрнест Резерфорд, Ернест Резерфорд
Michael Faraday ≈ Майкл Фарадей
James Watson ≈ Джеймс Уотсон
Francis Crick ≈ Фрэнсис Крик
Alan Turing ≈ Алан Тьюринг, Тюрінг
Thomas Edison ≈ Эдисон, Едісон
Nikola Tesla ≈ Никола Тесла, Нікола Тесла
Alexander Fleming ≈ Александр Флеминг
Alfred Nobel ≈ Альфред Нобель
Carl Linnaeus ≈ Карл Линней, Лінней
Leonhard Euler ≈ Леонард Эйлер, Леонард Ейлер
Carl Friedrich Gauss ≈ Гаусс
Gottfried Leibniz ≈ Готфрид Лейбниц, Лейбніц
Blaise Pascal ≈ Блез Паскаль : Blez Paskal
Wilhelm Röntgen/Rontgen/Roentgen ≈ Вильгельм Рентген
Sigmund Freud ≈ Зигмунд Фрейд, Зигмунд Фройд, Фройд : Sigmund Froid
Wernher von Braun ≈ Вернер фон Браун
Neil Armstrong ≈ Нил Армстронг, Ніл Армстронг
Buzz Aldrin ≈ Базз Олдрин
Jane Goodall ≈ Джейн Гудолл
Jacques Cousteau ≈ Жак-Ив Кусто, Жак Кусто
Peter Higgs ≈ Питер Хиггс
Roger Penrose ≈ Роджер Пенроуз
Grigori/Grigory Perelman ≈ Григорий Перельман
Marco Polo ≈ Марко Поло
Ferdinand Magellan ≈ Фернан Магеллан
Amerigo Vespucci ≈ Америго Веспуччи, Амеріго Веспуччі : Américo Vespucio
David Livingstone ≈ Дэвид Livingstone, Девід Livingstone
Roald Amundsen ≈ Руаль Амундсен
Fridtjof Nansen ≈ Фритьоф Нансен
Thor Heyerdahl ≈ Тур Хейердал, Тур Геєрдал
Edmund Hillary ≈ Эдмунд Хиллари
Reinhold Messner ≈ Райнхольд Месснер
Ibn Battuta : Ibn Batouta, Ibn Batuta
Karl Marx ≈ Карл Маркс : Karol Marks
Friedrich Engels ≈ Фридрих Энгельс, Фрідріх Енгельс
Immanuel Kant ≈ Иммануил Кант
Georg Hegel ≈ Георг Гегель
Friedrich Nietzsche ≈ Фридрих Ницше, Фрідріх Ніцше, Нитче : Nitsche, Nietsche
Arthur Schopenhauer ≈ Артур Шопенгауэр, Шопенгауер
Martin Heidegger ≈ Мартин Хайдеггер, Гайдеггер
Ludwig Wittgenstein ≈ Людвиг Витгенштейн, Вітгенштайн
Jürgen/Jurgen/Juergen Habermas ≈ Юрген Хабермас, Габермас
Theodor Adorno ≈ Теодор Адорно
Jean-Jacques Rousseau ≈ Жан-Жак Руссо : Zhan Zhak Ruso
Denis Diderot ≈ Дени Дидро
René/Rene Descartes ≈ Рене Декарт : Ronei Dekart, Kartezjusz
Michel Foucault ≈ Мишель Фуко, Мішель Фуко
Jacques Derrida ≈ Жак Деррида, Дерріда
Claude Lévi/Levi-Strauss ≈ Клод Леви-Стросс
John Locke ≈ Джон Локк
Thomas Hobbes ≈ Томас Гоббс
David Hume ≈ Дэвид Hume, Девід Hume
John Keynes ≈ Джон Кейнс
Karl Popper ≈ Карл Поппер
Bertrand Russell ≈ Бертран Рассел
Noam Chomsky ≈ Ноам Хомский, Хомський, Чомски : Tchomski, Chomski
Francis Fukuyama ≈ Фрэнсис Фукуяма, Френсіс Фукуяма
Samuel Huntington ≈ Сэмюэл Хантингтон
Yuval Noah Harari ≈ Юваль Ной Харари
Niccolò/Niccolo Machiavelli ≈ Никколо Макиавелли, Макіавеллі : Nicolás Maquiavelo, Maquiavel, Machiavel
Giordano Bruno ≈ Джордано Бруно
Baruch Spinoza ≈ Барух Спиноза
Martin Luther King ≈ Мартин Лютер Кинг
Martin Luther ≈ Мартин Лютер, Мартін Лютер : Martín Lutero, Martin Lutero, Martinho Lutero
John Calvin ≈ Жан Кальвин
Ignatius Loyola ≈ Игнатий Лойола
George Washington ≈ Джордж Вашингтон
Thomas Jefferson ≈ Томас Джефферсон
Benjamin Franklin ≈ Бенджамин Франклин, Бенджамін Франклін
Abraham Lincoln ≈ Авраам Линкольн, Авраам Лінкольн : Avraham Linkoln, Abraham Linkun
Theodore Roosevelt ≈ Теодор Рузвельт
Woodrow Wilson ≈ Вудро Вильсон, Вудро Вільсон
Harry Truman ≈ Гарри Трумэн, Трумен
John Kennedy ≈ Джон Кеннеди, Джон Кеннеді : Kenedi
Lyndon Johnson ≈ Линдон Джонсон
Nelson Mandela ≈ Нельсон Мандела : Nilsun Mandila
Desmond Tutu ≈ Десмонд Туту
Mahatma Gandhi ≈ Махатма Ганди, Махатма Ганді
Indira Gandhi ≈ Индира Ганди, Індіра Ганді
Jawaharlal Nehru ≈ Джавахарлал Неру
Florence Nightingale ≈ Флоренс Найтингейл
Oliver Cromwell ≈ Оливер Кромвель
Horatio Nelson ≈ Горацио Нельсон
Neville Chamberlain ≈ Невилл Чемберлен, Невілл Чемберлен
Maximilien Robespierre ≈ Максимилиан Робеспьер
Otto von Bismarck ≈ Отто фон Бисмарк, Отто фон Бісмарк
Konrad Adenauer ≈ Конрад Аденауэр, Аденауер
Erich Honecker ≈ Эрих Хонеккер
Walter Ulbricht ≈ Вальтер Ульбрихт
Rosa Luxemburg ≈ Роза Люксембург
Heinrich Himmler ≈ Генрих Гиммлер
Hermann Göring/Goering/Goring ≈ Герман Геринг, Гёринг
Adolf Eichmann ≈ Адольф Эйхман
Rudolf Hess ≈ Рудольф Гесс
Joachim von Ribbentrop ≈ Иоахим фон Риббентроп
Albert Speer ≈ Альберт Шпеер
Josef Mengele ≈ Йозеф Менгеле
Oskar Schindler ≈ Оскар Шиндлер
Simon Wiesenthal ≈ Симон Визенталь
Benito Mussolini ≈ Бенито Муссолини, Беніто Муссоліні : Musulini
Giuseppe Garibaldi ≈ Джузеппе Гарибальди
Francisco Franco ≈ Франсиско Франко
Salvador Allende ≈ Сальвадор Альенде
Augusto Pinochet ≈ Аугусто Пиночет
Che Guevara ≈ Че Гевара : Tche Guevara
Eva Perón/Peron ≈ Эва Перон
Simón/Simon Bolívar/Bolivar ≈ Симон Боливар, Болівар
Pablo Escobar ≈ Пабло Эскобар
Józef/Jozef Piłsudski/Pilsudski ≈ Юзеф Пилсудский, Пілсудський
Tadeusz Kościuszko/Kosciuszko ≈ Тадеуш Костюшко
Josip Broz Tito ≈ Иосип Броз Тито
Theodor Herzl ≈ Теодор Герцль
David Ben-Gurion ≈ Давид Бен-Гурион, Бен-Гуріон
Golda Meir ≈ Голда Меир
Menachem Begin ≈ Менахем Бегин
Moshe Dayan ≈ Моше Даян
Mustafa Kemal Ataturk/Atatürk ≈ Мустафа Кемаль Ататюрк
Pol Pot ≈ Пол Пот
Aung San Suu Kyi ≈ Аун Сан Су Чжи
Robert Mugabe ≈ Роберт Мугабе
Patrice Lumumba ≈ Патрис Лумумба
Lionel Messi ≈ Лионель Месси, Ліонель Мессі : Liyunil Misi
Cristiano Ronaldo ≈ Криштиану Роналду, Кріштіану Роналду : Kristiyanu Runaldu, Kristiano Ronaldo
Kylian Mbappé/Mbappe ≈ Килиан Мбаппе, Кіліан Мбаппе : Kilian Embape
Erling Haaland ≈ Эрлинг Холанд, Ерлінг Голанд : Halan
Robert Lewandowski ≈ Роберт Левандовский, Левандовські : Lewandofski
Luka Modrić/Modric ≈ Лука Модрич
Zlatan Ibrahimović/Ibrahimovic ≈ Златан Ибрагимович, Ібрагімович : Ibrahimovitch, Ibrahimowitsch, Ibrahimovich
Mohamed Salah ≈ Мохамед Салах
Harry Kane ≈ Гарри Кейн, Гаррі Кейн
Kevin De Bruyne ≈ Кевин Де Брёйне, Де Брюйне
Antoine Griezmann ≈ Антуан Гризманн, Грізманн
Karim Benzema ≈ Карим Бензема
Zinedine Zidane ≈ Зинедин Зидан, Зінедін Зідан : Zineddin Zidan, Zeyneddin Zidan
Thierry Henry ≈ Тьерри Анри, Тьєррі Анрі
Michel Platini ≈ Мишель Платини, Мішель Платіні
Didier Deschamps ≈ Дидье Дешам, Дідьє Дешам : Didieh Dishan
Arsène/Arsene Wenger ≈ Арсен Венгер
Diego Maradona ≈ Диего Марадона, Дієго Марадона : Dieghu Maradona
Johan Cruyff ≈ Йохан Кройф, Йоган Кройф
Franz Beckenbauer ≈ Франц Беккенбауэр, Беккенбауер : Bekenbaver
Gerd Müller/Muller/Mueller ≈ Герд Мюллер
Jürgen/Jurgen/Juergen Klopp ≈ Юрген Клопп : Yurgen Klop
Thomas Tuchel ≈ Томас Тухель
Julian Nagelsmann ≈ Юлиан Нагельсман
Manuel Neuer ≈ Мануэль Нойер, Мануель Ноєр
Toni Kroos ≈ Тони Кроос
Pep/Josep Guardiola ≈ Хосеп Гвардиола, Пеп Гвардиола, Пеп Гвардіола : Gwardiola, Ghwardiyula
José/Jose Mourinho ≈ Жозе Моуринью, Жозе Моурінью : Khuse Morinio, Murinyu
Carlo Ancelotti ≈ Карло Анчелотти, Анчелотті : Karlo Anchelotti, Anshiluti
Alex Ferguson ≈ Алекс Фергюсон
David Beckham ≈ Дэвид Бекхэм, Девід Бекхем : Bikham
Wayne Rooney ≈ Уэйн Руни, Вейн Руні
Gareth Southgate ≈ Гарет Саутгейт
Roberto Mancini ≈ Роберто Манчини
Fabio Capello ≈ Фабио Капелло
Gianluigi Buffon ≈ Джанлуиджи Буффон
Sergio Ramos ≈ Серхио Рамос
Andrés/Andres Iniesta ≈ Андрес Иньеста
Iker Casillas ≈ Икер Касильяс
Vicente del Bosque ≈ Висенте дель Боске
Diego Simeone ≈ Диего Симеоне
Luis Enrique ≈ Луис Энрике, Луїс Енріке
Erik ten Hag ≈ Эрик тен Хаг, Ерік тен Гаг
Guus Hiddink ≈ Гус Хиддинк, Гус Гіддінк
Gianni Infantino ≈ Джанни Инфантино, Джанні Інфантіно
Aleksander Čeferin/Ceferin ≈ Александер Чеферин, Чеферін
Thomas Bach ≈ Бах
Kirsty Coventry ≈ Кирсти Ковентри
Roger Federer ≈ Роджер Федерер
Rafael Nadal ≈ Рафаэль Надаль
Carlos Alcaraz ≈ Карлос Алькарас
Jannik Sinner ≈ Янник Синнер, Яннік Сіннер
Stefanos Tsitsipas ≈ Стефанос Циципас
Serena Williams ≈ Серена Уильямс, Вільямс
Iga Świątek/Swiatek ≈ Ига Свёнтек, Іга Швьонтек, Свентек
Steffi Graf ≈ Штеффи Граф
Boris Becker ≈ Борис Беккер
Andre Agassi ≈ Андре Агасси
Naomi Osaka ≈ Наоми Осака
Aryna Sabalenka ≈ Арина Соболенко
Michael Jordan ≈ Майкл Джордан : Maykel Jurdan
LeBron James ≈ Леброн Джеймс : Lebrun Jims
Kobe Bryant ≈ Коби Брайант, Кобі Браянт
Stephen Curry ≈ Стефен Карри
Shaquille O'Neal ≈ Шакил О'Нил
Magic Johnson ≈ Мэджик Джонсон
Nikola Jokić/Jokic ≈ Никола Йокич : Jokitch
Luka Dončić/Doncic ≈ Лука Дончич : Dontchitch
Giannis Antetokounmpo ≈ Яннис Адетокунбо
Mike Tyson ≈ Майк Тайсон
Tyson Fury ≈ Тайсон Фьюри
Anthony Joshua ≈ Энтони Джошуа
Oleksandr Usyk ≈ Александр Усик
Conor McGregor ≈ Конор Макгрегор
Khabib Nurmagomedov ≈ Хабиб Нурмагомедов
Usain Bolt ≈ Усэйн Болт, Усейн Болт
Carl Lewis ≈ Льюис
Eliud Kipchoge ≈ Элиуд Кипчоге
Armand Duplantis ≈ Арман Дюплантис
Michael Phelps ≈ Майкл Фелпс
Katie Ledecky ≈ Кэти Ледеки
Simone Biles ≈ Симона Байлз
Nadia Comăneci/Comaneci ≈ Надя Команечи
Michael Schumacher ≈ Михаэль Шумахер, Міхаель Шумахер : Shumakher
Lewis Hamilton ≈ Льюис Хэмилтон, Льюїс Гамільтон
Max Verstappen ≈ Макс Ферстаппен : Ferstapen
Ayrton Senna ≈ Айртон Сенна
Niki Lauda ≈ Ники Лауда
Sebastian Vettel ≈ Себастьян Феттель
Charles Leclerc ≈ Шарль Леклер
Fernando Alonso ≈ Фернандо Алонсо
Lance Armstrong ≈ Лэнс Армстронг
Tadej Pogačar/Pogacar ≈ Тадей Погачар
Eddy Merckx ≈ Эдди Меркс
Wayne Gretzky ≈ Уэйн Гретцки, Вейн Гретцкі
Sidney Crosby ≈ Сидни Кросби
Alexander/Alex Ovechkin : Ovetchkine, Owetschkin
Jaromír/Jaromir Jágr/Jagr ≈ Яромир Ягр
Tiger Woods ≈ Тайгер Вудс
Mikaela Shiffrin ≈ Микаэла Шиффрин
Ole Einar Bjørndalen/Bjorndalen ≈ Уле-Эйнар Бьёрндален
Johannes Høsflot Klæbo/Klaebo ≈ Йоханнес Хёсфлот Клебо
Magnus Carlsen ≈ Магнус Карлсен
Garry Kasparov ≈ Гарри Каспаров, Гаррі Каспаров : Kasparow
Vladimir Kramnik ≈ Владимир Крамник
Bobby Fischer ≈ Бобби Fischer, Боббі Fischer
Boris Spassky ≈ Борис Спасский : Spasskij, Spasski
Viswanathan Anand ≈ Вишванатан Ананд
Judit Polgar/Polgár ≈ Юдит Полгар, Юдіт Полгар
Hikaru Nakamura ≈ Хикару Накамура
Fabiano Caruana ≈ Фабиано Каруана
Hou Yifan ≈ Хоу Ифань
Levon Aronian ≈ Левон Аронян
Anish Giri ≈ Аниш Гири
José/Jose Raúl/Raul Capablanca ≈ Хосе Рауль Капабланка
Gukesh Dommaraju ≈ Гукеш Доммараджу
Rameshbabu Praggnanandhaa ≈ Рамешбабу Прагнанандха
Ian Nepomniachtchi ≈ Ян Непомнящий
Veselin Topalov ≈ Веселин Топалов
Larry Page ≈ Ларри Пейдж
Sam Altman ≈ Сэм Альтман, Сем Альтман
Sundar Pichai ≈ Сундар Пичаи
Satya Nadella ≈ Сатья Наделла
Jensen Huang ≈ Дженсен Хуанг
Jack Dorsey ≈ Джек Дорси
Richard Branson ≈ Ричард Брэнсон, Річард Бренсон
Rupert Murdoch ≈ Руперт Мёрдок, Мердок
Henry Ford ≈ Генри Форд
John Rockefeller ≈ Джон Рокфеллер
Bernard Arnault ≈ Бернар Арно
Lakshmi Mittal ≈ Лакшми Миттал
Michael Bloomberg ≈ Майкл Bloomberg
Jack Ma ≈ Джек Ма
Kristalina Georgieva ≈ Кристалина Георгиева
Ngozi Okonjo-Iweala ≈ Нгози Оконджо-Ивеала
Ajay Banga ≈ Аджай Банга
Fatih Birol ≈ Фатих Бирол
Rafael Grossi ≈ Рафаэль Гросси, Рафаель Гроссі : Grusi
Volker Türk/Turk ≈ Фолькер Тюрк
Filippo Grandi ≈ Филиппо Гранди
Kofi Annan ≈ Кофи Аннан, Кофі Аннан
Boutros Boutros-Ghali ≈ Бутрос Бутрос-Гали
Javier Solana ≈ Хавьер Солана
Catherine Ashton ≈ Кэтрин Эштон, Кетрін Ештон
Donald Rumsfeld ≈ Дональд Рамсфелд
Condoleezza Rice ≈ Кондолиза Райс
Colin Powell ≈ Колин Пауэлл
Madeleine Albright ≈ Мадлен Олбрайт
Audrey Azoulay ≈ Одрэ Азуле, Одре Азуле
Pietro Parolin ≈ Пьетро Паролин
Robert Prevost ≈ Роберт Прево
Karol Wojtyła/Wojtyla ≈ Кароль Войтыла
Joseph Ratzinger ≈ Йозеф Ратцингер
Jorge Mario Bergoglio ≈ Хорхе Марио Бергольо
Justin Welby ≈ Джастин Уэлби
`
