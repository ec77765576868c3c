import type { CalqueList } from './entries.ts'

/** Hindi. */
export const HINDI: CalqueList = {
  language: 'hi',
  never: `
(police|team|officers) [Words] <(by reaching|reaching|having reached|after reaching|on reaching) [on] the spot> ≈ arrived and
मौके पर पहुंचकर
The police by reaching the spot opened the door.

(sent|took|send|taken|sending) [it|the (body|bodies|corpse)|them] for <post - mortem|postmortem> (and|.|,|to|in|after) → a post-mortem
पोस्टमार्टम के लिए भेजा
They sent for post-mortem, and the shop was sealed.

(taking|took|take) [the] (body|corpse|dead body) (in|into) (its|their|his) (possession|custody|control) ≈ removed the body
शव को कब्जे में लेकर
Police took the body in its possession.

(created|create|creates) (a|the) (stir|sensation|commotion|panic) (in|among) the (area|village|locality|family|city|whole|administration|department) ≈ shocked the
इलाके में सनसनी; id
The find created a sensation in the village.

(mourning|mourn|silence|sorrow) (spread|fell|has spread|broke out) in the (house|village|family|area|city) ≈ the village was in mourning
मातम छा गया; tr yasa boğuldu
After the crash mourning spread in the village.

(is|are) in (bad|a bad) (state|condition) <(by|while|after) crying> → from crying
रो-रोकर बुरा हाल
The family is in bad condition by crying.

(registering|registered|lodged|lodging|by registering) (a|the) case , [the] police (has|have|is|are|started) [started] (investigation|investigating|started) ≈ police have opened an investigation
मामला दर्ज कर पुलिस
After registering a case, police started investigation.
`,
}
