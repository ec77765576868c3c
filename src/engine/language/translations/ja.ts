/** What Japanese words and phrases mean that translations of news leave standing. */
export const ja = `
の=of; と=and; または=or; しかし=but; だが=but; また=also; も=also; に=in; で=at; から=from; まで=until; など=etc.; および=and; 及び=and;
そして=and; そのため=therefore; 一方=meanwhile; 一方で=on the other hand; さらに=furthermore; ただし=however; なお=in addition;
によると=according to; によれば=according to; について=about; として=as; 約=about; この=this; その=that; 首相=prime minister;
総理=prime minister; 大臣=minister; 外相=foreign minister; 防衛相=defense minister; 官房長官=chief cabinet secretary; 知事=governor;
県知事=prefectural governor; 市長=mayor; 議員=lawmaker; 市議=city council member; 県議=prefectural assembly member; 議長=speaker;
幹事長=secretary-general; 大統領=president; 社長=president; 会長=chairman; 署長=police chief; 校長=principal; 教授=professor;
医師=doctor; 看護師=nurse; 弁護士=lawyer; 裁判官=judge; 裁判長=presiding judge; 検察官=prosecutor; 監督=manager; 選手=player; 容疑者=suspect;
被告=defendant; 氏=Mr; 報道官=spokesperson; 大使=ambassador; 記者=reporter; 専門家=expert; 政府=government; 国会=Diet; 内閣=Cabinet;
県=prefecture; 市=city; 町=town; 村=village; 区=ward; 市役所=city hall; 県庁=prefectural government; 市議会=city council;
県議会=prefectural assembly; 自民党=Liberal Democratic Party; 立憲民主党=Constitutional Democratic Party; 野党=opposition;
与党=ruling party; 党=party; 省=ministry; 外務省=Foreign Ministry; 財務省=Finance Ministry; 厚生労働省=health ministry;
厚労省=health ministry; 文部科学省=education ministry; 文科省=education ministry; 国土交通省=transport ministry;
国交省=transport ministry; 気象庁=Japan Meteorological Agency; 警察=police; 県警=prefectural police;
警視庁=Metropolitan Police Department; 消防=fire department; 自衛隊=Self-Defense Forces; 裁判所=court; 地裁=district court;
高裁=high court; 最高裁=Supreme Court; 地検=district prosecutors; 会社=company; 株式会社=company; 銀行=bank; 日銀=Bank of Japan;
農協=agricultural cooperative; 労働組合=labor union; 大学=university; 学校=school; 小学校=elementary school;
中学校=junior high school; 高校=high school; 病院=hospital; 駅=station; 空港=airport; 道路=road; 橋=bridge; 神社=shrine; 寺=temple;
博物館=museum; 新聞=newspaper; 選挙=election; 投票=voting; 候補=candidate; 予算=budget; 税金=tax; 消費税=consumption tax; 法律=law;
条例=ordinance; 地震=earthquake; 津波=tsunami; 台風=typhoon; 大雨=heavy rain; 火災=fire; 事故=accident; 事件=case; 死亡=death;
行方不明=missing; 逮捕=arrest; 判決=ruling; 裁判=trial; 戦争=war; 物価=prices; 賃金=wages; 農家=farmers; 住民=residents; 試合=game;
優勝=championship; 祭り=festival; 新しい=new; 元=former; 述べた=said; 発表した=announced; 話した=said; 月曜日=Monday; 火曜日=Tuesday;
水曜日=Wednesday; 木曜日=Thursday; 金曜日=Friday; 土曜日=Saturday; 日曜日=Sunday; 今日=today; 今年=this year; 昨年=last year; 年=year;
年度=fiscal year; 月=month; 日=day; 時=o’clock; 時間=hours; 分=minutes; 円=yen; 億円=hundred million yen; 万=ten thousand;
億=hundred million; 人=people; 歳=years old; トン=tons; ヘクタール=hectares; パーセント=percent;
`
