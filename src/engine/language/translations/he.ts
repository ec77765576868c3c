/** What Hebrew words and phrases mean that translations of news leave standing. */
export const he = `
או=or; אבל=but; אך=but; של=of; על=on; עם=with; אל=to; בין=between; עד=until; מאז=since; לאחר=after; אחרי=after;
לפני=before; במהלך=during; נגד=against; ללא=without; גם=also; לא=not; כי=that; אשר=which; אם=if; כאשר=when;
לכן=therefore; אולם=however; עם זאת=however; בנוסף=in addition; בינתיים=meanwhile; מצד שני=on the other hand;
על פי=according to; לפי=according to; לדברי=according to; לדבריו=according to him; בשל=because of; בגלל=because of;
בעקבות=following; כולל=including; הוא=he; זה=this; כל=all; יותר=more; רק=only; כבר=already; ראש הממשלה=prime minister;
ראש העיר=mayor; ראש העירייה=mayor; שר=minister; השרה=minister; שר הביטחון=defense minister; שר החוץ=foreign minister;
שר האוצר=finance minister; נשיא=president; חבר הכנסת=Knesset member; ח"כ=Knesset member; יו"ר=chairman; סגן=deputy;
מנכ"ל=CEO; שופט=judge; התובע=prosecutor; היועצת המשפטית לממשלה=attorney general; היועץ המשפטי לממשלה=attorney general;
עורך דין=attorney; עו"ד=attorney; דובר=spokesperson; מנהל=director; מאמן=coach; רופא=doctor; ד"ר=Dr.; מורים=teachers;
רמטכ"ל=chief of staff; אלוף=major general; מר=Mr; הרב=Rabbi; הממשלה=government; ממשלה=government; הכנסת=Knesset;
משרד=ministry; משרד הבריאות=Health Ministry; משרד החינוך=Education Ministry; משרד האוצר=Finance Ministry;
עירייה=municipality; עיריית=municipality; בית המשפט=court; בית המשפט העליון=Supreme Court; בג"ץ=Supreme Court;
בית משפט=court; הפרקליטות=prosecution; משטרה=police; המשטרה=police; מד"א=Magen David Adom; צה"ל=IDF; צבא=army;
חיילים=soldiers; חייל=soldier; שב"כ=Shin Bet; בית חולים=hospital; בית החולים=hospital; בית ספר=school;
בית כנסת=synagogue; חברה=company; מפלגה=party; רחוב=street; כביש=road; גבול=border; מדינה=state; שביתה=strike;
הפגנה=demonstration; תקציב=budget; חוק=law; הצעת חוק=bill; דו"ח=report; החלטה=decision; בחירות=elections;
הבחירות=elections; מועמד=candidate; שריפה=fire; תאונה=accident; פיגוע=terror attack; פצועים=wounded; הרוגים=dead;
חטופים=hostages; החטופים=hostages; חשוד=suspect; נאשם=defendant; משפט=trial; כתב אישום=indictment; מלחמה=war;
הפסקת אש=ceasefire; מחירים=prices; שכר=wages; חקלאים=farmers; עובדים=workers; תושבים=residents; אזרחים=citizens;
ילדים=children; אנשים=people; משחק=match; שער=goal; אמר=said; אמרה=said; הודיע=announced; הוסיף=added; הדגיש=stressed;
היה=was; חדש=new; לשעבר=former; לאומי=national; יום ראשון=Sunday; יום שני=Monday; יום שלישי=Tuesday;
יום רביעי=Wednesday; יום חמישי=Thursday; יום שישי=Friday; שבת=Saturday; ינואר=January; פברואר=February; מרץ=March;
אפריל=April; מאי=May; יולי=July; אוגוסט=August; ספטמבר=September; אוקטובר=October; נובמבר=November; דצמבר=December;
היום=today; אתמול=yesterday; שנה=year; שנים=years; מיליון=million; מיליארד=billion; אלף=thousand; אחוז=percent;
אחוזים=percent; שקל=shekels; שקלים=shekels; ש"ח=shekels; ק"מ=km; טון=tons;
`
