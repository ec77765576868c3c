import type { CalqueList } from './entries.ts'

/** Indonesian. */
export const INDONESIAN: CalqueList = {
  language: 'id',
  never: `
until (this|the) (news|report) (was|is) (lowered|written|published|broadcast|released|posted|aired|compiled|made|revealed) [,] → at the time of writing
hingga berita ini diturunkan; ar حتى كتابة هذه السطور; vi
Until this news was written, the boat was missing.

(go~|went|come~|came|descend~|descended|plunge~|plunged) [down] [directly|straight] <down [directly|straight] to the (field|location|spot)> → visit the scene
turun langsung ke lapangan
The regent went down directly to the field.

(police|officers|personnel|team|authorities) [also|then|managed to|have|has] <{secure~}> (Number|a|the|two|three|several) {perpetrators|perpetrator|suspects|suspect|teenagers|teenager|people|men|man|women|woman|students|youths|drivers|persons|boys|dealers} (who|in|on|from|with|at|and|,|.|suspected|for|along) → detained
mengamankan pelaku
Police secured three perpetrators on Monday.

(police|officers) [also|then|have|has] <secured> [a|an|the|Number] [Noun|piece of] (evidence|proof) (in the form of|of|as|form|,) → seized
mengamankan barang bukti; vi thu giữ tang vật
Officers secured a piece of evidence in the form of a knife.

in the form of (Number|a|one|an|two) (unit|units|piece|pieces|packages|package|pack|bag|bags|bottle|bottles) [of] (motorcycle|cell|cellphone|mobile|knife|machete|Noun) ≈ :
berupa satu unit
They seized evidence in the form of one unit of truck.

(a|one|Number|two|three) <unit(s|) [of]> (car|cars|truck|trucks|motorcycle|motorcycles|bus|house|houses|helicopter|fire engine|laptop|phone|excavator) ≈ one
satu unit mobil; tr
Police seized one unit of truck.

(with|has|have|had) the initials {Name} (aged|age|who|was|is|,|.|admitted|and|from) ≈ identified as {1}
berinisial
A man with the initials RH was arrested.

(suspect|perpetrator|victim|man|woman|driver|teacher) (initialed|initialled|initials) Name ≈ identified as
berinisial
The driver initialed RH was held.

^ (not only that|not until there|not stop there|not enough with that) , [Words ,] (he|she|they|the|it|Name|police) ≈ moreover,
tak hanya itu; vi không dừng lại ở đó; zh 不仅如此; tr bununla da kalmayıp
Not until there, the club sold its bus.

(on|at) that occasion [,] (he|she|the (minister|governor|mayor|regent|president)|Name) [also] (said|conveyed|hoped|invited|expressed|asked|explained|reminded|gave) ≈ he said
pada kesempatan itu; tr
At that occasion, the regent conveyed that rice is cheap.

(he|she|regent|governor|minister|president|mayor|Name) [also|then] (convey~|conveyed) (that the|his (thanks|gratitude|hope|hopes|appreciation|apology|condolences)|her (thanks|gratitude|hope)) [to] ≈ said
menyampaikan bahwa; tr iletti; ar
The regent conveyed that the road is open.

(it|this|that|the (case|incident|news|information)) [was|has been|is] justified by (the|a|Name|head) [Words] ≈ confirmed by
dibenarkan oleh
The news was justified by the head of police.

(when|while) (contacted|met|confirmed|asked for confirmation) (by|via|through|at|on) (reporters|journalists|Name|telephone|phone|whatsapp|the|his|separately) , ≈ contacted by
saat dikonfirmasi
When confirmed by reporters, the head admitted it.

(according to|based on) (his|her|the) (admission|confession|recognition) , (he|she|the) ≈ he admitted that
menurut pengakuannya
According to his confession, he stole the bell.

[the|a|this] (action|actions) of the (perpetrator|perpetrators|suspect) (was|were|is|caught|recorded|went) [caught|recorded|exposed] ≈ the attack
aksi pelaku
The actions of the perpetrators were recorded by a camera.

evacuate~ the (body|bodies|corpse|corpses|remains) (to|of|from|in|and|was) ≈ recover~ the body
mengevakuasi jenazah; ru эвакуировали тело
Divers evacuated the body of the boy.

(community|public|residents|citizens|people|society) (is|are|were|was) (appealed|urged|asked|called) to (always|remain|stay|not|keep|be) (always|to|alert|vigilant|be|calm|panic|provoked|easily|careful|wary) !(at) ≈ people are advised to
masyarakat diimbau agar; tr
The public is appealed to remain alert.

(party|side|parties|sides) of [the] (police|family|school|hospital|company|organizer|manager|campus|victim|immigration|bank|club) (has|have|is|are|will|said|also|still|,|was|confirmed|did) → the police
pihak kepolisian; vi phía công an
The party of the police has questioned two guards.

from [the] (results|result) of [the] (examination|interrogation|investigation|inspection|temporary examination|crime scene processing) , (it|the|police|he|she|a|Number) !(was) ≈ the investigation showed that
dari hasil pemeriksaan
From the results of the interrogation, the guard stole the bell.

(carry~ out|perform~|conduct~|do~|did) [crime] [scene] (processing) [of] [the] [crime] (scene) ≈ examine~ the scene
olah TKP
Officers carried out processing of the crime scene.

(was|were|is|are) [also|then] (secured|taken|rushed) (to|at) [the] (police headquarters|police station|police|Name police|station|headquarters) (for|to|and) (further|be) [examination|processing|investigation|processed|legal] [process] ≈ was taken to the police station for questioning
diamankan ke Mapolres
The thief was secured to the police station for further examination.
`,
}
