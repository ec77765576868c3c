import type { CalqueList } from './entries.ts'

/** Hungarian. */
export const HUNGARIAN: CalqueList = {
  language: 'hu',
  never: `
(rise~|rose|fall~|increase~|decrease~|drop~|grow~|decline~|decreased|went up|went down|improved|climbed|sank) <with> [about|almost|nearly|only|more than|over|at least] (Number (percent|per cent|%|percentage points|people|euros|crowns|kronor|kroner|points|degrees|million)|a (fifth|quarter|third|half|tenth)|half) !(growth|interest|annual|yields) → by
20 százalékkal nőtt; sv ökade med 20 procent; nl met 20 procent gestegen; da steg med; no økte med
The price of flour rose with 20 per cent.

(is|are|was|were|has|have) (increased|decreased|reduced|raised|lowered|cut|exceeded|lower|higher|larger|smaller|shorter|longer|older|cheaper|younger) <with> Number (percent|per cent|%|percentage points|years|metres|kilometres|degrees|centimetres|euros) → by
százalékkal; sv med 20 procent; nl met
The fee was raised with 20 percent.

in the interest of (that|this) (nobody|the|no|they|he|she|we|it|all|every|there) ≈ so that
annak érdekében hogy; ru в интересах того
In the interest of that the road stays dry, a dike was built.

(stood|stand|stands|step|stepped|climbed) (up|out) to the (top|highest|first|upper|third|second|lowest) (step|stair|degree|grade) of the ≈ finished on the top step of
a dobogó legfelső fokára állhatott; cs na nejvyšší stupínek; ru на высшую ступень
She stood up to the highest step of the podium.

(with|on|in) (full|whole|great|big) (steam|gas) (runs|is running|goes|go|are going|goes on|continues|are running) ≈ is in full swing
teljes gőzzel
With full steam goes the repair of the dam.

(get~|got) it in (his|her|their|the) (neck|neck from) ≈ be~ told off
a nyakába kapta
The minister got it in his neck from the farmers.

(according to|after) the (standpoint|position) of the {ministry|government|company|party|court|mayor|office|bank|union|police|council} ≈ in the view of the {1}
álláspontja szerint
According to the standpoint of the office, the well is safe.

(it|this|that) (gives|gave|caused) (a|the|much|great) headache (to|for) the ≈ worries the
fejfájást okoz; de bereitet Kopfzerbrechen; sv huvudvärk
It caused a headache to the board.

(did not|do not|does not|has not|not) <(take~) part neither> ≈ did not take part either
sem vett részt
The guild did not take part neither.

(find~|found) (his|her|its|their) (account|calculation|calculations) in ≈ benefit~ from
megtalálja a számítását; fr trouver son compte; ro
Farmers found their account in the new tax.

(in|within) the course of (today|tomorrow|the today|yesterday|the tomorrow) ≈ during the day
a mai nap folyamán; de im Laufe des heutigen Tages; pl w ciągu dzisiejszego dnia; cs v průběhu dnešního dne
The road opens in the course of tomorrow.

(put~|took|take~) [a] point on the (end|ending) of ≈ put~ an end to
pontot tesz a végére; ru поставить точку; tr nokta koymak; cs
The ruling put a point on the end of the dispute.

(said|told|declared|put it|stated|formulated|emphasised|emphasized) so (he|she|they|the {minister|president|mayor|spokesman}) ≈ he said
úgy fogalmazott
The dam must grow, formulated so the mayor.

{he|she|minister|mayor|president|politician|Name} (formulated|drafted|worded) (so|thus|that way|like this|as follows|in such a way) [:|,|that|.|$] ≈ {1} said
úgy fogalmazott; de formulierte es so
The mayor formulated so: the pool must stay.

(bind~|tied|connected) to (the|his|her) Name <name> → ’s name
a nevéhez fűződik
The bridge is tied to the Kiss name.
`,
}
