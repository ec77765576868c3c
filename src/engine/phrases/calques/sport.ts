import type { CalqueList } from './entries.ts'

/** Matches and players, of several languages. */
export const SPORT: CalqueList = {
  never: `
impose~ (himself|itself|themselves|herself) [by] (Number - Number|Number to Number|to the|before|over|in front of|with|against) ≈ win~
es imponerse 2-1; fr s’imposer 2-1; it pt ro
The visitors imposed themselves over the champions in Bari.

(match|game|final|tournament|championship|encounter|derby) (is|was|will be|be) <disputed> (in|on|at|this|next|without|between) → played
es se disputará; it sarà disputata; fr pt
The derby will be disputed without fans.

in the (first|second) time {of the match|of the game|the|,} → in the {1} half
it nel primo tempo; es en el primer tiempo; pt ru bg
In the second time the hosts had two more chances.

(at|in) [the] {Number} e (,|minute|the|he|she) ≈ in the 73rd minute
fr à la 73e
At the 73 e minute the keeper slipped.

(enter~|come~) in [the] game (at|in|for|after|Number|on) ≈ come~ on
fr entré en jeu; es entró al partido; it pt
He entered in game at the hour mark and scored twice.

with the score (of|Number|:) ≈ 3-1
ru со счётом 3:1; uk з рахунком 3:1; de pl
The hosts won with the score 3:1.

(mark~|score~) (a|the|his|Number) (goal|goals) to (the|Name) ≈ score~ against
es marcar un gol a; fr marquer un but à; it pt
She scored two goals to the champions.

the mister (of|said|did|has|had|was|is|will|wants|made|chose|,) → the coach
it il mister; es el míster
The mister has left two of them at home.

the number {Number} of the (world|country|tennis|ranking|rankings|planet) → the world number {1}
es el número 3 del mundo; fr le numéro 3 mondial; it pt
She beat the number four of the world in an hour.

{yellow|red} (cardboard|carton) ≈ {1} card
de gelbe Karte; es cartulina amarilla; it fr
The keeper saw the red cardboard after an hour.

the referee (whistled|pitted|blew) {a|the} {penalty|penal|foul|fault|end} → the referee gave {1} {2}
fr l’arbitre a sifflé un penalty; it l’arbitro ha fischiato un rigore; de es
The referee whistled a penalty in the last minute.

<sanctioned with> [a|the|Number] (card|yellow|red|match|matches|penalty|games) → given
es sancionado con una tarjeta; fr sanctionné d’un carton; it
The back was sanctioned with a yellow after nine minutes.

(absent|out|missing|miss~) by (sanction|injury|suspension) ≈ out injured
es baja por sanción; it assente per squalifica; fr pt
Two backs are absent by injury.

(pass~|qualify~) to the [next|following|semi|quarter] (phase|round of Number|final phase|eighths|eighth finals|quarters|quarterfinals|semifinals|quarter - finals|semi - finals|sixteenths) !(for) ≈ reach~ the quarter-finals
es pasar a cuartos; it passare ai quarti; fr pt tr
The hosts passed to the quarters after extra time.

(eighths|sixteenths|eights) of [the] final → last 16
es octavos de final; fr huitièmes de finale; it pt pl
They met in the eighths of final.

(quarters|quarter) of [the] final → quarter-finals
es cuartos de final; fr quarts de finale; it pt
They met in the quarters of final.

(play~|lose~|win~) (of|as) (local|visitor|visitors|locals) → play~ at home
es jugar de local; pt jogar como visitante
The hosts have not lost as locals since May.

(at|in) the top of the classification → top of the table
it in testa alla classifica; fr en tête du classement; es pt
The hosts are at the top of the classification.

(lead~|head~|top~) the classification ≈ lead~ the table
es liderar la clasificación; fr mener le classement; it pt
The hosts lead the classification by a point.

(last|final) whistle of the (referee|arbiter) → final whistle
es pitazo final; de Schlusspfiff des Schiedsrichters; ru
The fans ran down at the last whistle of the referee.
`,
  rare: `
(at|on) the {Ordinal} minute → in the {1} minute
ru на 84-й минуте; fr à la 84e minute; it bg pl
The hosts went ahead on the 84th minute.

<the {Ordinal} (day|date|journey)> of [the] (championship|league|season|{Name} league|serie|division|tournament) → the {1} round
fr la 18e journée; it la 18a giornata; es de pt
The hosts lost on the 18th day of the championship.

the return match !(of) → the second leg
fr le match retour; de das Rückspiel; it es tr
The return match is on Sunday in Bari.

the local (team|eleven|squad|side) {won|lost|scored|had|drew|went|came|took|led|equalised|equalized} → the home {1}
es el equipo local; pt a equipa local; it fr
The local team took the lead after an hour.

the red lantern (of the (league|table|division|championship|standings)|, Name ,) ≈ the bottom team
fr la lanterne rouge; de die rote Laterne; it
Lecce is the red lantern of the league since May.

[the] national selection (of|will|has|won|lost|had|was|coach) → the national team
es la selección nacional; fr la sélection nationale; pt
The coach left the national selection of rowing in May.

the (technician|strategist|helmsman) (of|said|,|has|will|did) ≈ the coach
es el técnico; it il tecnico; pt fr
The technician of the hosts did not answer.
`,
  some: `
the encounter (between|against|ended|finished|was played|ends|begins|is played) → the match
es el encuentro; it l’incontro; fr pt ro
The encounter ended in a draw.
`,
}
