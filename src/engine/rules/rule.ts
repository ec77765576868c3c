import { addTo } from '../add-to.ts'
import type { Analyses } from '../analyses/analyses.ts'
import type { Block, Document, Sentence } from '../document/document.ts'
import type { CheckOptions, Settings } from '../options.ts'
import type { Severity, Trust } from '../report/result.ts'
import type { Edit, Span } from '../span.ts'

/** What a rule looks at in one call. */
export type Scope = 'document' | 'block' | 'sentence'

/** The unit of each scope. */
export interface Units {
  document: Document
  block: Block
  sentence: Sentence
}

/** All that a rule may know: the document, what the analyses found out about it, and the request's settings. */
export interface Context {
  readonly document: Document
  readonly analyses: Analyses
  readonly settings: Settings
}

/** A place where a rule found its kind of damage. Spans count in the document's text. */
export interface Detection<Evidence = unknown> {
  readonly span: Span
  readonly evidence: Evidence
  /** 0–1: of the detections made with 0.9, nine in ten should be right. */
  readonly confidence: number
  /** Where this case differs from the rule's usual severity. */
  readonly severity?: Severity
  /** Where this case differs from the category's usual MQM type. */
  readonly mqm?: string
  readonly related?: readonly { readonly span: Span; readonly note: string }[]
}

/** A rule's message templates by id: what is wrong and why it arose. {0}, {1} … are filled from the message's arguments. */
export type Messages = Readonly<Record<string, string>>

/** Which template of the rule's `messages` says it, and what to fill in for {0}, {1} … */
export interface Message {
  readonly id: string
  readonly arguments: readonly string[]
}

/** A way to mend a detection, in the document's text. */
export interface RuleRepair {
  readonly edits: readonly Edit[]
  readonly trust: Trust
  readonly label?: string
}

/** What a person reads about a rule. Every example is run by the tests. */
export interface Docs {
  /** One sentence: what it finds. */
  readonly summary: string
  /** Why translation, scraping or filtering produces it. */
  readonly why: string
  /** The options with which the examples are checked, for a rule that says nothing without. */
  readonly options?: CheckOptions
  /** Texts in which this rule, alone, finds exactly one thing. */
  readonly wrong: readonly string[]
  /** Texts in which this rule finds nothing. */
  readonly right: readonly string[]
  /** Right texts that it flags all the same, known and accepted for now. */
  readonly falseAlarms: readonly string[]
  /** Wrong texts that it does not find yet. */
  readonly missed: readonly string[]
}

/** A rule: detect says where and on what grounds, explain says it in words, repairs says what to do. */
export interface Rule<Evidence = unknown, S extends Scope = Scope> {
  readonly id: string
  /** An id of report/categories.ts; usually the rule's own. */
  readonly category: string
  readonly scope: S
  /** `preview` rules run only on request. */
  readonly status: 'stable' | 'preview'
  readonly severity: Severity
  readonly docs: Docs
  /** What its findings say. */
  readonly messages: Messages
  detect(unit: Units[S], context: Context): Iterable<Detection<Evidence>>
  explain(evidence: Evidence): Message
  /** Best first. */
  repairs?(detection: Detection<Evidence>, context: Context): readonly RuleRepair[]
}

/** Lets TypeScript infer a rule's evidence and scope, and forgets them for the registry. */
export function defineRule<Evidence, S extends Scope>(rule: Rule<Evidence, S>): Rule {
  return rule as unknown as Rule
}

/** The sentence of a message: its template with the arguments filled in. */
export const messageText = (messages: Messages, { id, arguments: given }: Message): string =>
  messages[id].replace(/\{(\d)\}/g, (_, n) => given[Number(n)] ?? '')

/** The related places of a finding that tells once what stands in several. */
export const again = (places: readonly Span[]): Detection<unknown>['related'] =>
  places.map((span) => ({ span, note: AGAIN }))

/** What is noted at such a place. */
export const AGAIN = 'the same here'

/**
 * Tells once what stands several times: detections with one key become one, at the first place, with the others as
 * related places. Fewer than `least` of a kind stay as they are.
 * @param join the evidence of all, so that one repair mends every place
 */
export function gather<Evidence>(
  detections: Iterable<Detection<Evidence>>,
  least: number,
  keyOf: (detection: Detection<Evidence>) => string,
  join: (all: readonly Detection<Evidence>[]) => Evidence,
): Detection<Evidence>[] {
  const groups = new Map<string, Detection<Evidence>[]>()
  for (const detection of detections) {
    const key = keyOf(detection)
    addTo(groups, key, detection)
  }
  return [...groups.values()].flatMap((group) => {
    if (group.length < Math.max(2, least)) return group
    const related = again(group.slice(1).map(({ span }) => span))
    return [
      {
        ...group[0],
        evidence: join(group),
        confidence: group.reduce((most, { confidence }) => Math.max(most, confidence), 0),
        related,
      },
    ]
  })
}

/** From this number on, one fault of one look is the source’s typography, and told once. */
export const MANY = 3

/** One fault that mends all of its look. */
export function joinEdits<E extends { readonly edits?: readonly Edit[] }>(all: readonly Detection<E>[]): E {
  return { ...all[0].evidence, edits: all.flatMap(({ evidence }) => evidence.edits ?? []) }
}

/** A repair of one edit. */
export function replace(span: Span, text: string, trust: Trust, label?: string): RuleRepair {
  return {
    edits: [{ start: span.start, end: span.end, text }],
    trust,
    ...(label === undefined ? {} : { label }),
  }
}
