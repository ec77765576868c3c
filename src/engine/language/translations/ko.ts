/** What Korean words and phrases mean that translations of news leave standing. */
export const ko = `
및=and; 또는=or; 그러나=but; 하지만=but; 또=also; 또한=also; 그리고=and; 따라서=therefore; 한편=meanwhile; 반면=on the other hand;
특히=especially; 따르면=according to; 에 따르면=according to; 대해=about; 위해=for; 통해=through; 함께=together; 약=about; 등=etc.;
이번=this; 모든=all; 다른=other; 때문에=because of; 동안=during; 이후=after; 까지=until; 부터=from; 대통령=president; 대통령은=president;
총리=prime minister; 국무총리=prime minister; 장관=minister; 도지사=governor; 지사=governor; 군수=county governor;
구청장=district mayor; 의원=lawmaker; 국회의원=lawmaker; 국회의장=National Assembly speaker; 위원장=chairman; 원내대표=floor leader;
대변인=spokesperson; 비서실장=chief of staff; 회장=chairman; 사장=president; 교수=professor; 교사=teacher; 교장=principal; 의사=doctor;
전공의=trainee doctors; 간호사=nurse; 변호사=lawyer; 판사=judge; 검찰총장=prosecutor general; 재판관=justice; 감독=coach; 선수=player;
기자=reporter; 대사=ambassador; 전문가=expert; 관계자=official; 씨=Mr; 목사=pastor; 정부=government; 정부는=government;
국회=National Assembly; 청와대=Blue House; 대통령실=presidential office; 국민의힘=People Power Party; 민주당=Democratic Party;
더불어민주당=Democratic Party; 여당=ruling party; 야당=opposition party; 외교부=Foreign Ministry; 국방부=Defense Ministry;
통일부=Unification Ministry; 교육부=Education Ministry; 보건복지부=Health Ministry; 복지부=Health Ministry; 법무부=Justice Ministry;
경찰=police; 경찰은=police; 경찰서=police station; 검찰=prosecution; 검찰은=prosecution; 소방당국=fire authorities; 법원=court;
대법원=Supreme Court; 헌법재판소=Constitutional Court; 특검=special counsel; 합참=Joint Chiefs of Staff; 육군=army; 시청=city hall;
도청=provincial government; 군청=county office; 시의회=city council; 읍=town; 회사=company; 은행=bank; 한국은행=Bank of Korea;
노조=union; 노동조합=union; 협회=association; 대학=university; 대학교=university; 학교=school; 초등학교=elementary school;
고등학교=high school; 병원=hospital; 공항=airport; 도로=road; 박물관=museum; 선거=election; 투표=voting; 후보=candidate;
여론조사=opinion poll; 파업=strike; 집회=rally; 예산=budget; 세금=tax; 법안=bill; 조례=ordinance; 지진=earthquake; 태풍=typhoon;
폭우=heavy rain; 화재=fire; 사고=accident; 사망=death; 부상=injury; 실종=missing; 사건=case; 재판=trial; 판결=ruling; 혐의=charge;
피고인=defendant; 구속=arrest; 전쟁=war; 북한=North Korea; 물가=prices; 임금=wages; 농민=farmers; 주민=residents; 시민=citizens;
경기=match; 골=goal; 축제=festival; 말했다=said; 밝혔다=said; 강조했다=stressed; 덧붙였다=added; 전했다=reported; 월요일=Monday; 화요일=Tuesday;
수요일=Wednesday; 목요일=Thursday; 금요일=Friday; 토요일=Saturday; 일요일=Sunday; 오늘=today; 올해=this year; 지난해=last year; 년=year;
월=month; 일=day; 시간=hours; 원=won; 억원=hundred million won; 만=ten thousand; 억=hundred million; 조=trillion; 명=people;
톤=tons; 퍼센트=percent;
`
