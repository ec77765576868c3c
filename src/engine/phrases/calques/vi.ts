import type { CalqueList } from './entries.ts'

/** Vietnamese. */
export const VIETNAMESE: CalqueList = {
  language: 'vi',
  never: `
functional (force|forces|sector|sectors|agency|agencies|unit|units|branch|branches|body|bodies) (found|discovered|have|has|are|were|is|in|of|to|seized|detected|said|conducted|continue|and) ≈ the authorities
lực lượng chức năng
The functional forces found nine tonnes of fake tea.

^ sharing with (reporters|us|the|Name|our) [Name|press|Noun] , ≈ speaking to
chia sẻ với phóng viên; id
Sharing with reporters, the singer said she was tired.

^ (talking|exchanging|exchanged|discussing) with (us|reporters|our|the) [reporters|reporter|press|Name] , [Words ,] (he|she|the|Name) ≈ speaking to reporters,
trao đổi với phóng viên
Exchanging with reporters, the captain said the sea was calm.

(well|seriously|synchronously|drastically) (perform|implement|carry out|grasp|performing|implementing|performed|implemented) (the|well|all) [work|task|tasks|role|directive|solutions|Noun] ≈ carry out properly
thực hiện tốt; zh
The ward will well perform the work of cleaning ditches.

(contribute~) (an|one|its|a|their|his) [important|active|small] part (to|in|into) (the|Gerund|this) ≈ help~
góp phần quan trọng; zh 贡献一份力量
The club contributes an important part to the harvest.

(the|this|that|in) (work|job|task) of <(prevention and combat|preventing and fighting|prevention and control|prevention and fighting)> [of|against] → fighting
công tác phòng chống; zh
The work of prevention and combat of floods goes on.

(mr|mrs|ms) Name <(shared|confided|confided that)> [:|,|that|.|$] ≈ said
chia sẻ
Last week Ms Hoa confided: the rice is late.

(clarify~|clarified) [the] (case|matter|incident) (and|to|in|according|.|,) [handle|handled|handling] ≈ investigate~
làm rõ vụ việc
Police are to clarify the case and handle it by law.

(continue to|to|will|should) <(step up|strengthen|promote|push)> [the|strongly] (propaganda|propagation|mobilization|dissemination) (work|to|of|and|for) ≈ raise awareness
đẩy mạnh tuyên truyền; zh 加强宣传
The ward will strengthen the propagation of road safety.

(prosecute~|prosecuted|started) the (case|criminal case|accused) (and|to|,|.|for|on) ≈ open~ criminal proceedings
khởi tố vụ án
Police prosecuted the case and held two men.

(according to|from) initial (information|investigation|information from|verification) [,] (at|on|around|the|about|a|he|Number|in) !(public) ≈ early reports say that
theo thông tin ban đầu; id menurut informasi awal
From initial information, the boat sank at noon.

(suffered|have|has|had|causing|caused|with|cause) [heavy|serious|great] <damage(s|) (about|of) people> ≈ casualties
thiệt hại về người
The storm caused damage of people.

(emulation|movement|title) [of] [the] (movement|title|campaign) [of] ["] (all|new|cultural|good|building|studying|the|learning) ≈ campaign
phong trào thi đua
The ward won the emulation title of cultural hamlet, said she.
`,
}
