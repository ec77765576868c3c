/** What Vietnamese words and phrases mean that translations of news leave standing. */
export const vi = `
thủ tướng=prime minister; bộ trưởng=minister; chủ tịch=chairman; phó chủ tịch=deputy chairman; giám đốc=director;
bí thư=secretary; đại biểu=deputy; luật sư=lawyer; thẩm phán=judge; bác sĩ=doctor; nhà báo=journalist;
giáo sư=professor; đại tá=colonel; tướng=general; quận=district; huyện=district; xã=commune; phường=ward;
tỉnh=province; thành phố=city; làng=village; đường=road; cầu=bridge; trường=school; học sinh=pupils;
giáo viên=teachers; bệnh viện=hospital; bệnh nhân=patients; công an=police; cảnh sát=police; tòa án=court;
bị cáo=defendant; nghi phạm=suspect; vụ án=case; tai nạn=accident; lũ lụt=floods; bão=storm; mưa=rain;
hạn hán=drought; cháy=fire; nông dân=farmers; công nhân=workers; người dân=residents; triệu=million; tỷ=billion;
nghìn=thousand; trận=match; bàn thắng=goal; cầu thủ=player; đội tuyển=national team; ảnh=photo; nguồn=source;
bài=article; theo=according to; chính phủ=government; quốc hội=National Assembly; đảng=party; thuế=tax; lương=pay;
về=about; bị=was; tại=at; người=people; việc=the matter; vào=into; khoảng=about; hơn=more than; nhiều=many; một=one;
hai=two; năm=year; ngày=day; tháng=month; sáng=morning; chiều=afternoon; tối=evening; nay=now; qua=past; nói=said;
biết=know; đến=until; nhất=most; như=as; tất cả=all; vẫn=still; chưa=not yet; phải=must; nếu=if; bởi=by; giữa=between;
dưới=under; ngoài=besides;
`
