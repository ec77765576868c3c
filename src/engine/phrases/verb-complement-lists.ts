import { addTo } from '../add-to.ts'
import type { Complement, Fault } from './verb-complements.ts'

/** One kind a line: the fault, the verb’s forms, the usual English. */
const TABLE = `
object ; allow allows allowing ; allow somebody to, or allow doing
object ; enable enables enabling ; enable somebody to
object ; permit permits permitting ; permit somebody to
object ; obliges urges encourages compels persuades convinces instructs invites authorises authorizes forbids ; … somebody to
object-perfect ; allowed enabled permitted ordered urged obliged forced invited encouraged advised instructed authorised authorized forbidden convinced persuaded warned reminded compelled ; … somebody to
object-future ; oblige force invite encourage advise instruct persuade convince urge compel authorise authorize forbid order ; … somebody to
gerund ; recommend recommends recommending recommended ; recommend doing, or that somebody does
gerund ; suggest suggests suggesting suggested ; suggest doing, or that somebody does
gerund-person ; suggest suggests suggesting suggested ; suggest that somebody does
gerund-person ; accuse accuses accusing accused ; accuse somebody of doing
gerund-person ; prevent prevents preventing prevented ; prevent somebody from doing
gerund-to ; propose proposes proposing proposed ; propose that somebody does
gerund-to ; recommend recommends recommending recommended ; recommend that somebody does
gerund ; avoid avoids avoided avoiding ; avoid doing
gerund ; insist insists insisted insisting ; insist on doing
gerund ; prevent prevents prevented preventing ; prevent somebody from doing
gerund ; deny denies denied denying ; deny doing
gerund ; considering considers ; consider doing
gerund ; accuse accuses accused accusing ; accuse of doing
gerund ; succeeded succeeds succeeding ; succeed in doing
gerund ; capable ; be capable of doing
gerund ; postpone postpones postponed postponing ; postpone doing
gerund ; enjoys enjoyed enjoying ; enjoy doing
gerund ; envisages envisaged envisaging ; envisage doing
hearer ; assures informs reminds convinces notifies persuades reassures ; … somebody that
hearer ; inform assure remind notify reassure convince persuade ; … somebody that
hearer-active ; told ; tell somebody that, or say that
hearer-active ; informed assured reminded notified reassured convinced persuaded ; … somebody that
clause ; criticised criticized criticises criticizes criticising criticizing ; criticise the fact that
clause ; celebrated celebrates celebrating ; celebrate the fact that
clause ; welcomed welcomes welcoming ; welcome the fact that
clause ; condemned condemns condemning ; condemn the fact that
clause ; denounced denounces denouncing ; complain that, or denounce something
clause ; rejected rejects rejecting ; reject the idea that
clause ; want wants wanted wanting ; want somebody to
clause ; expressed expresses expressing ; say that
clause ; spoke speaks speaking ; say that
clause ; described describes describing ; say that, or describe how
clause ; praised praises praising ; praise the fact that
person ; explain explains explained explaining ; explain to somebody
person ; said ; tell somebody
person ; suggest suggested confirm confirmed announced mentioned described reported declared stated ; … to somebody
`

/** One preposition a line: the verb’s forms, the wrong preposition, the right one or none. */
const PREPOSITIONS = `
discuss discusses discussed discussing ; about ;
emphasise emphasises emphasised emphasising emphasize emphasizes emphasized emphasizing ; on ;
approached ; to ;
contacted contacting ; with ;
contacted contacting ; to ;
depend depends depended depending ; of ; on
depend depends depended depending ; from ; on
consist consists consisted consisting ; from ; of
participate participates participated participating ; to ; in
participate participates participated participating ; at ; in
visited visiting ; to ;
awaited awaits awaiting ; for ;
accused ; with ; of
lacks lacked lacking ; of ;
resembles resembled resembling ; to ;
influenced influencing ; on ;
affects affected affecting ; on ;
affects affecting ; to ;
obeyed obeying obeys ; to ;
benefited benefiting ; of ; from
responsible ; of ; for
afraid ; from ; of
thanked ; to ;
demanded demanding requested requesting ; for ;
rose risen rises increased increases grew grown fallen fell falls decreased decreases dropped declined shrank shrunk climbed ; with ; by
differs differ differed ; of ; from
differs differed ; to ; from
reacted reacts reacting ; at ; to
replied replies replying ; on ; to
replied replies replying ; at ; to
responded responds responding ; on ; to
responded responds responding ; at ; to
dreams dreamed dreaming dreamt ; with ; of
doubted doubts doubting ; in ;
insisted insists insisting ; in ; on
insisted insists insisting ; to ; on
suffered suffers suffering ; of ; from
recovered recovers recovering ; of ; from
profited profiting ; of ; from
separated separates separating ; of ; from
suspected suspects ; for ; of
accused accuses ; for ; of
accused accuses ; in ; of
accused accuses ; about ; of
convicted ; about ; of
entered entering ; to ;
marries married marrying ; with ; to
protects protected protecting ; before ; from
searched searching searches ; after ; for
focused focuses focusing focussed ; in ; on
focused focuses focusing focussed ; to ; on
concentrated concentrates concentrating ; to ; on
concentrates concentrating ; at ; on
believes believed believing ; to ; in
trusted trusting trusts ; on ; in
composed ; from ; of
deprived ; from ; of
rid ; from ; of
robbed ; from ; of
capable ; for ; of
capable ; to ; of
proud ; on ; of
guilty ; for ; of
typical ; for ; of
similar ; as ; to
identical ; as ; to
jealous ; on ; of
angry ; on ; with
aware ; about ; of
dependent ; of ; on
dependent ; from ; on
interested ; for ; in
interested ; on ; in
interested ; to ; in
satisfied ; from ; with
pleased ; from ; with
tired ; from ; of
ashamed ; from ; of
famous ; with ; for
known ; with ; for
poor ; on ; in
different ; of ; from
surprised ; from ; by
superior ; than ; to
inferior ; than ; to
prefers preferred ; than ; to
married ; with ; to
asked asks asking ; to ;
told tells telling ; to ;
needs needed ; to ;
informed informs informing ; to ;
warned warns ; to ;
congratulated ; to ;
criticised criticized ; to ;
interviewed ; to ;
arrested ; to ;
achieved achieving ; to ;
supported supporting ; to ;
arrived arrives arriving ; to ; at
noted noting ; about ;
mentioned mentioning ; about ;
announced announces announcing ; about ;
interested ; about ; in
responsible ; about ; for
responsible ; from ; for
worried ; from ; about
proud ; with ; of
proud ; from ; of
accustomed ; with ; to
similar ; with ; to
opposed ; against ; to
opposes opposing ; to ;
participate participates participated participating ; on ; in
specialises specialised specializes specialized specialising specializing ; on ; in
famous ; by ; for
joins joining ; to ;
`

/** Complements by verb form, in lower case. For the build, which puts them into its tables. */
export const COMPLEMENTS: ReadonlyMap<string, readonly Complement[]> = read()

function read(): Map<string, Complement[]> {
  const found = new Map<string, Complement[]>()
  const add = (verbs: string, complement: Complement): void => {
    for (const verb of verbs.split(' ')) {
      addTo(found, verb, complement)
    }
  }
  for (const line of TABLE.trim().split('\n')) {
    const [fault, verbs, usual] = line.split(' ; ')
    add(verbs, { fault: fault as Fault, usual })
  }
  for (const line of PREPOSITIONS.trim().split('\n')) {
    const [verbs, preposition, right = ''] = line.split(/ ; ?/)
    add(verbs, { fault: 'preposition', usual: right, preposition, right })
  }
  return found
}
