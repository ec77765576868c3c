/** What Indonesian words and phrases mean that translations of news leave standing. */
export const id = `
gubernurnya=governor; wali=mayor; bupatinya=regent; menko=coordinating minister; wapres=vice president;
jenderal=general; kolonel=colonel; letjen=lieutenant general; brigjen=brigadier general; kombes=commissioner;
kapten=captain; komandan=commander; panglima=commander; kepala=head; sekretaris=secretary; bendahara=treasurer;
anggota=member; presiden=president; mantan=former; hakim=judge; pengacara=lawyer; kuasa=counsel; dokter=doctor;
guru besar=professor; dosen=lecturer; peneliti=researcher; ustaz=Muslim cleric; ustadz=Muslim cleric; uskup=bishop;
wartawan=journalist; direktur=director; manajer=manager; pengusaha=businessman; duta besar=ambassador;
jubir=spokesperson; kapolsek=police chief; kepsek=headteacher; provinsi=province; kota=city; desa=village;
dusun=hamlet; pulau=island; gunung=mountain; sungai=river; laut=sea; pantai=beach; jalan=road; jembatan=bridge;
pelabuhan=port; bandara=airport; stasiun=station; kereta=train; kapal=ship; perahu=boat; mobil=car; sopir=driver;
kecelakaan=accident; tabrakan=collision; korban=victims; meninggal=died; luka=injured; hilang=missing;
penumpang=passengers; penduduk=residents; masyarakat=the public; keluarga=family; anak=children; anak-anak=children;
perempuan=women; pria=man; ibu=mother; bapak=father; pemerintahan=administration; kementerian=ministry; dinas=agency;
badan=agency; dewan=council; fraksi=faction; partai=party; pemilihan=election; pemilih=voters; suara=votes;
calon=candidate; pilkada=regional election; pilpres=presidential election; undang-undang=law; peraturan=regulation;
sidang=hearing; putusan=verdict; terdakwa=defendant; tersangka=suspect; saksi=witness; penjara=prison; denda=fine;
korupsi=corruption; pembunuhan=murder; pencurian=theft; narkoba=drugs; penyelidikan=investigation;
penyidikan=investigation; penyidik=investigators; penangkapan=arrest; unjuk rasa=protest; demonstrasi=demonstration;
pengunjuk=protesters; buruh=workers; serikat=union; upah=wages; gaji=pay; pajak=tax; anggaran=budget; harga=price;
beras=rice; minyak=oil; pasar=market; pedagang=traders; ekonomi=economy; perusahaan=company; pabrik=factory;
tambang=mine; kebun=plantation; sawit=palm oil; panen=harvest; padi=rice; nelayan=fishermen; hutan=forest; asap=smoke;
hujan=rain; cuaca=weather; kekeringan=drought; gempa bumi=earthquake; letusan=eruption; tanah longsor=landslide;
pengungsi=refugees; bantuan=aid; tim=team; pertandingan=match; gol=goal; pemain=players; juara=champion;
penonton=spectators; wasit=referee; puskesmas=health centre; pasien=patients; vaksin=vaccine; penyakit=disease;
kesehatan=health; pendidikan=education; mahasiswa=students; pelajar=pupils; universitas=university; masjid=mosque;
gereja=church; berita=news; foto=photo; sumber=source; baca=read; juga=also; selengkapnya=in full; bagikan=share;
redaksi=editors; ribu=thousand; juta=million; miliar=billion; triliun=trillion; kata=said; katanya=said;
mengatakan=said; mengumumkan=said; adalah=is; ada=there is; yang=which; ini=this; itu=that; para=the; dalam=in;
pada=on; bagi=for; agar=so that; sehingga=so that; meskipun=although; sementara=while; selain=besides; sekitar=about;
lebih=more; semua=all; banyak=many; beberapa=several; satu=one; dua=two; tiga=three; empat=four; lima=five;
sepuluh=ten; belum=not yet; hanya=only; lagi=again; kini=now; tersebut=the; mereka=they; kami=we; saat=when;
usai=after; lalu=then; hingga=until; kemarin=yesterday; besok=tomorrow; pagi=morning; siang=midday; malam=night;
hari=day; minggu=week; bulan=month; tahun=year; pukul=at; pekan=week; nopember=November;
`
