/** What Persian words and phrases mean that translations of news leave standing. */
export const fa = `
و=and; یا=or; اما=but; ولی=but; در=in; از=from; به=to; با=with; برای=for; تا=until; بر=on; بین=between; بدون=without;
بعد از=after; پس از=after; قبل از=before; پیش از=before; علیه=against; که=that; نیز=also; همچنین=also; اگر=if;
چون=because; زیرا=because; بنابراین=therefore; به گزارش=according to; به گفته=according to; بر اساس=according to;
با این حال=however; در همین حال=meanwhile; از سوی دیگر=on the other hand; علاوه بر این=moreover;
در این زمینه=in this regard; از جمله=including; به دلیل=because of; این=this; حدود=about; بیش از=more than; همه=all;
رئیس=head; رئیس‌جمهور=president; رئیس جمهور=president; معاون=deputy; وزیر=minister; وزیر خارجه=foreign minister;
وزیر کشور=interior minister; نخست‌وزیر=prime minister; نخست وزیر=prime minister; استاندار=governor;
فرماندار=county governor; شهردار=mayor; نماینده=lawmaker; نمایندگان=lawmakers; قاضی=judge; دادستان=prosecutor;
وکیل=lawyer; سخنگو=spokesperson; سخنگوی=spokesperson; دبیر=secretary; سفیر=ambassador; مدیر=director; مدیرعامل=CEO;
مدیرکل=director general; سرمربی=head coach; مربی=coach; پزشک=doctor; پزشکان=doctors; سرهنگ=colonel; سردار=general;
فرمانده=commander; رهبر=leader; امام جمعه=Friday prayer leader; آقای=Mr; خانم=Ms; دانشجویان=students; کارگران=workers;
کشاورزان=farmers; مجلس=parliament; دولت=government; وزارت=ministry; شورا=council; شورای=council;
شورای شهر=city council; شهرداری=municipality; استان=province; شهرستان=county; شهر=city; روستا=village; خیابان=street;
کشور=country; دادگاه=court; دادستانی=prosecutor’s office; پلیس=police; سپاه=Guards; ارتش=army; سازمان=organization;
شرکت=company; بانک=bank; دانشگاه=university; مدرسه=school; بیمارستان=hospital; مسجد=mosque; حزب=party; زندان=prison;
پل=bridge; جاده=road; فرودگاه=airport; اعتصاب=strike; بودجه=budget; مالیات=tax; گزارش=report; قانون=law; لایحه=bill;
انتخابات=election; نامزد=candidate; سیل=flood; زلزله=earthquake; آتش‌سوزی=fire; انفجار=explosion; کشته=killed;
مجروح=injured; زخمی=wounded; شهید=martyr; متهم=defendant; اعدام=execution; جنگ=war; آتش‌بس=ceasefire; موشک=missile;
پهپاد=drone; تحریم‌ها=sanctions; قیمت=price; تورم=inflation; نفت=oil; بازی=match; گل=goal; تیم=team;
تیم ملی=national team; لیگ=league; مردم=people; زنان=women; گفت=said; افزود=added; اعلام کرد=announced;
تأکید کرد=stressed; اظهار داشت=stated; است=is; بود=was; جدید=new; سابق=former; ملی=national; گذشته=last; آینده=next;
نظامی=military; شنبه=Saturday; یکشنبه=Sunday; دوشنبه=Monday; سه‌شنبه=Tuesday; چهارشنبه=Wednesday; پنجشنبه=Thursday;
جمعه=Friday; امروز=today; دیروز=yesterday; سال=year; ماه=month; هفته=week; روز=day; ساعت=hour; هزار=thousand;
میلیون=million; میلیارد=billion; درصد=percent; هکتار=hectares; کیلومتر=km; ریال=rials; تومان=tomans; نفر=people;
majlis=parliament; ostan=province; shahrestan=county; shahr=city; rusta=village; bakhsh=district;
dehestan=rural district; khiaban=street; meydan=square; ostandar=governor; farmandar=county governor; shahrdar=mayor;
shahrdari=municipality; shora=council; vazir=minister; vezarat=ministry; dolat=government; rahbar=leader;
moaven=deputy; namayandeh=lawmaker; dadgah=court; dadsetan=prosecutor; dadsetani=prosecutor’s office; vakil=lawyer;
sarhang=colonel; sepah=Guards; artesh=army; sazman=organization; sherkat=company; daneshgah=university;
danesh-amuz=pupil; bimarestan=hospital; madreseh=school; masjid=mosque; masjed=mosque;
emam jomeh=Friday prayer leader; imam jomeh=Friday prayer leader; hezb=party; entekhabat=election;
rooznameh=newspaper; khabargozari=news agency; sarmorabbi=head coach; tim melli=national team;
teyme melli=national team; aghaye=Mr; khanom=Ms; mohandes=engineer; kargaran=workers; keshvar=country; zendan=prison;
bonyad=foundation; howzeh=seminary; pasdaran=Guards;
`
