/** What Malay words and phrases mean that translations of news leave standing. */
export const ms = `
menteri besar=chief minister; perdana=prime; timbalan=deputy; ketua polis daerah=district police chief;
pengarah=director; pengerusi=chairman; peguam=lawyer; ahli parlimen=member of parliament; setiausaha=secretary;
naib=vice; datuk bandar=mayor; pendakwa=prosecutor; jurucakap=spokesman; jurulatih=coach; pensyarah=lecturer;
pegawai=officer; kerajaan=government; kementerian=ministry; mahkamah=court; majlis=council; jabatan=department;
daerah=district; negeri=state; kampung=village; sekolah=school; pelajar=students;
hospital kerajaan=government hospital; pesakit=patients; mangsa=victims; kemalangan=accident; banjir=flood;
kebakaran=fire; bomba=fire brigade; lebuh raya=motorway; lebuhraya=motorway; jambatan=bridge; pilihan raya=election;
pengundi=voters; undi=votes; parti=party; pembangkang=opposition; suspek=suspect; tertuduh=accused; tahanan=custody;
siasatan=investigation; denda=fine; cukai=tax; belanjawan=budget; gaji=pay; pekerja=workers; kesatuan=union;
syarikat=company; kilang=factory; petani=farmers; perlawanan=match; pasukan=team; jaringan=goals; pemain=players;
juta=million; ribu=thousand; berita=news; gambar=photo; sumber=source; berkata=said; memberitahu=told; manakala=while;
kerana=because; walaupun=although; supaya=so that; kepada=to; daripada=from; telah=has; bahawa=that; iaitu=namely;
sebanyak=as many as; seramai=as many as; ialah=is; turut=also; akan=will; isnin=Monday; selasa=Tuesday;
rabu=Wednesday; khamis=Thursday; jumaat=Friday; sabtu=Saturday; ahad=Sunday; ogos=August; julai=July; mac=March;
disember=December; semalam=yesterday; esok=tomorrow;
`
