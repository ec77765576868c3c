import { renamedBodies, reorderedBodies } from '../analyses/names/body-names.ts'
import { fullNameVariants } from '../analyses/names/full-names.ts'
import { genitives } from '../analyses/names/genitives.ts'
import { joinedNames } from '../analyses/names/joined-names.ts'
import { casesAlone } from '../analyses/names/lone-cases.ts'
import { loweredSurnames } from '../analyses/names/lowered-names.ts'
import { nearNames } from '../analyses/names/near-names.ts'
import { spelledAcronyms } from '../analyses/names/spelled-acronyms.ts'
import { spellings, UNKNOWN_PEOPLE } from '../analyses/names/spellings.ts'
import { translatedSurnames } from '../analyses/names/translated-surnames.ts'
import type { NameVariant, Reason } from '../analyses/names/variant.ts'
import { names } from '../analyses/names.ts'
import { inCaseOf } from '../document/characters.ts'
import { once } from '../once.ts'
import type { Span } from '../span.ts'
import { type Detection, defineRule, replace } from './rule.ts'

interface Evidence {
  readonly spelling: string
  readonly preferred: string
  /** Occurrences of the preferred spelling. */
  readonly times: number
  readonly reason: Reason | 'majority' | 'first'
}

export const nameVariant = defineRule<Evidence, 'document'>({
  id: 'name-variant',
  category: 'name-variant',
  scope: 'document',
  status: 'stable',
  severity: 'error',
  docs: {
    summary: 'One person, place or body spelled two ways in one text.',
    why:
      'A translation system spells an unknown name anew in every sentence, now by English, now by the source’s rules ' +
      'of romanization, with and without hyphen or accent.',
    wrong: [
      'Nikol Pashinyan spoke first. Later Nikol Pashinian answered questions, and Pashinyan left.',
      'Fighting in Nagorno-Karabakh went on. Nobody knows how long Nagorno Karabakh can hold.',
      'The striker Jonas Köhler scored twice. Coach Meier praised Koehler after the match.',
      'The head, Serhii Lavrynets, resigned. Nobody knew why Sergiy Lavrynets had gone.',
      'Deng Xiaoping spoke. Later Deng Xiao Ping left.',
      'The mayor, Petteri Laukkala, spoke. Laukkalan plan was read out.',
      'Nodar Gavashvadze spoke first. Later Gavashvadzem left.',
      'The premier, Giorgia meloni, spoke first.',
      'The National Statistics Institute spoke. The Institute National of Statistics was wrong.',
    ],
    right: [
      'Marc Jones and Mark Williams met. Jones thanked Williams.',
      'Heydar Aliyev ruled for ten years; Ilham Aliyev followed him.',
      'Olga Ivanova married Pavel Ivanov in Armenia, at an Armenian church.',
      'Joe Biden spoke on Monday. Biden said little, and the Bidens left early.',
      'Ivan Sazonov and Ivana Sazonova met Jan Kubelik. Kubelikova left with John Smith and Jean Smith.',
      'The Ukrainian Health Ministry spoke. The Ministry of Health of Ukrainian Galicia left.',
    ],
    falseAlarms: [],
    missed: [],
  },
  messages: {
    glossary: '“{0}” is not the house’s spelling: the glossary has “{1}”.',
    usual: '“{0}” is spelled “{1}” elsewhere in this text, as usual in English: one name, romanized twice.',
    customary: '“{0}” is spelled “{1}” elsewhere in this text, as is more usual: one name, romanized twice.',
    majority: '“{0}” is spelled “{1}” elsewhere in this text ({2} times): one name, romanized twice.',
    genitive: '“{0}” is the genitive of another language: English has “{1}”.',
    case: '“{0}” is a case form of another language: English has “{1}”.',
    order: '“{0}” is “{1}” elsewhere in this text: its words stand in the order of another language.',
    renamed: '“{0}” is “{1}” elsewhere in this text: one name, translated twice.',
    translated: '“{0}” is what the name “{1}” means: names are not translated.',
    lowered: '“{0}” is the name “{1}”, which lost its capital.',
    first: '“{0}” was spelled “{1}” before in this text: one name, romanized twice.',
  },
  *detect({ text }, { analyses }) {
    const ledger = analyses.get(names)
    const told: Span[] = []
    const isTold = once(() => overlaps(told, text.length))
    for (const variantsOf of [
      spellings,
      joinedNames,
      fullNameVariants,
      genitives,
      reorderedBodies,
      renamedBodies,
      casesAlone,
      spelledAcronyms,
      translatedSurnames,
      loweredSurnames,
      nearNames,
    ]) {
      for (const variant of variantsOf(analyses, ledger)) {
        for (const detection of detectionsOf(text, variant)) {
          const { span, related, evidence, confidence } = detection
          if (variantsOf !== nearNames) told.push(span)
          // Of a full name the word that differs is told already, here or where it is spelled otherwise.
          else if (isTold()(span) || related?.some((place) => isTold()(place.span))) continue
          if (SAID.test(text.slice(Math.max(0, span.start - BESIDE), span.end + BESIDE))) continue
          // Two people may always bear names one letter apart; only of the well-known we know better.
          if (isSettled(evidence)) yield detection
          // “Behramvand-Azar” is somebody else than Bahramvand.
          else if (!COMPOUND.test(text.slice(span.end, span.end + 2)))
            yield { ...detection, confidence: Math.min(confidence, UNKNOWN_PEOPLE) }
        }
      }
    }
  },
  explain({ spelling, preferred, times, reason }) {
    return { id: reason, arguments: [spelling, preferred, String(times)] }
  },
  repairs({ span, evidence }) {
    return [replace(span, evidence.preferred, isSettled(evidence) ? 'safe' : 'likely')]
  },
})

/** True where it is known which spelling is right. */
const isSettled = ({ reason }: Evidence): boolean => reason === 'glossary' || reason === 'usual'

const COMPOUND = /^-[A-Z]/
/** “His namesake”, “no relation”, “we misspelled”, “formerly”: the text itself says, so near, that there are two. */
const SAID = /namesake|(?:no |not |un)relat|confused|spelt|to older/
const BESIDE = 40

/** Places of the other spelling that a finding names. */
const MOST_RELATED = 5

/** A detection for each place of the spelling. */
function* detectionsOf(
  text: string,
  { form, preferred, by, times = preferred.spans.length, confidence, severity, keepsCase }: NameVariant,
): Generator<Detection<Evidence>> {
  const majority = times > form.spans.length
  const reason = by && !(majority && by === 'customary') ? by : majority ? 'majority' : 'first'
  const related = preferred.spans
    .slice(0, MOST_RELATED)
    .map((span) => ({ span, note: `spelled “${preferred.text}” here` }))
  for (const span of form.spans) {
    const spelling = text.slice(span.start, span.end)
    const better = keepsCase ? preferred.text : inCaseOf(spelling, preferred.text)
    yield { span, evidence: { spelling, preferred: better, times, reason }, confidence, severity, related }
  }
}

/** Whether a span shares a character with one of these. @param length of the text in UTF-16 code units */
function overlaps(spans: readonly Span[], length: number): (span: Span) => boolean {
  const covered = new Uint8Array(length)
  for (const { start, end } of spans) covered.fill(1, start, end)
  return ({ start, end }) => covered.subarray(start, end).includes(1)
}
