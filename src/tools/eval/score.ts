import type { ResultFinding } from '../../engine/report/result.ts'
import { applyEdits, contains, overlaps, type Span } from '../../engine/span.ts'
import type { Checked, Level, Mark, MarkedArticle } from './articles.ts'
import type { Judged } from './reliability.ts'

/** So many of so many. */
export interface Share {
  of: number
  hit: number
}

/** A place with the article it stands in and what is said about it. */
export interface Remark {
  readonly article: MarkedArticle
  readonly span: Span
  readonly said: string
}

/** How the engine's findings compare with the marks. */
export interface Score {
  readonly articles: number
  readonly findings: number
  readonly notes: number
  /** Decisions found and rightly named, by level. */
  readonly levels: Record<Level, Share>
  readonly categories: Record<string, Record<Level, Share>>
  /** Decisions that some finding points at, under whatever name. */
  readonly pointedAt: Share
  /** Right findings, of those that are either right or a false alarm or say again what another says. */
  readonly precision: Share
  readonly falseAlarms: number
  readonly repeated: number
  /** Findings at a fault under a wrong name; they count neither way. */
  readonly misnamed: number
  readonly trapsHit: number
  /** First repairs that give the marked fix. */
  readonly repairs: Share
  /** Findings that are right or wrong beyond doubt. */
  readonly judged: readonly Judged[]
  readonly misses: readonly Remark[]
  readonly alarms: readonly Remark[]
}

const size = ({ start, end }: Span): number => end - start
const perLevel = (): Record<Level, Share> => ({
  must: { of: 0, hit: 0 },
  should: { of: 0, hit: 0 },
  could: { of: 0, hit: 0 },
})

/** Spans that share a code unit; an empty one touches what it stands in or beside. */
function touches(a: Span, b: Span): boolean {
  return size(a) && size(b) ? overlaps(a, b) : a.start <= b.end && b.start <= a.end
}

/** True when the place points at the mark: it touches it and is not a far larger stretch of text. */
function pointsAt(place: Span, mark: Span & Pick<Mark, 'accept'>): boolean {
  return [mark, ...(mark.accept ?? [])].some(
    (right) => touches(place, right) && size(place) <= Math.max(3 * size(right), size(right) + 40),
  )
}

function names(finding: ResultFinding, mark: Mark): boolean {
  return finding.category === mark.category || (mark.also?.includes(finding.category) ?? false)
}

/** True when the finding may earn the mark if it points at it: right name, and loud enough. */
function claims(finding: ResultFinding, mark: Mark): boolean {
  return names(finding, mark) && (mark.level === 'could' || finding.severity !== 'note')
}

/**
 * Which marks each finding earns, small findings first. A finding earns the nearest mark that it points at, names
 * rightly and that nobody has earned, or, when marks of its category make up most of it, all that it covers; and with
 * them the rest of their groups and marks of the same words that its related places point at.
 */
export function earnings(
  marks: readonly Mark[],
  findings: readonly ResultFinding[],
): Map<ResultFinding, Mark[]> {
  const earned = new Map<ResultFinding, Mark[]>()
  const taken = new Set<Mark>()
  for (const finding of findings.toSorted((a, b) => size(a.span) - size(b.span))) {
    const free = marks.filter((mark) => claims(finding, mark) && !taken.has(mark))
    const direct = directEarnings(finding, marks, free)
    const along = free.filter((other) =>
      direct.some(
        (mark) =>
          (mark.group && other.group === mark.group && other.level === mark.level) ||
          (other.quote === mark.quote && finding.related.some(({ span }) => pointsAt(span, other))),
      ),
    )
    const all = [...new Set([...direct, ...along])]
    for (const mark of all) taken.add(mark)
    earned.set(finding, all)
  }
  return earned
}

function directEarnings(finding: ResultFinding, marks: readonly Mark[], free: readonly Mark[]): Mark[] {
  const { span } = finding
  const covered = marks.filter((mark) => claims(finding, mark) && contains(span, mark))
  const filled = covered.reduce((sum, mark) => sum + size(mark), 0)
  if (covered.length > 1 && filled >= 0.6 * size(span)) return covered.filter((mark) => free.includes(mark))
  const distance = (mark: Mark) => Math.abs(size(mark) - size(span)) + Math.abs(mark.start - span.start)
  return free
    .filter((mark) => pointsAt(span, mark))
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 1)
}

/** Scores what the engine said about marked articles. */
export function scoreOf(checked: readonly Checked<MarkedArticle>[]): Score {
  const levels = perLevel()
  const categories: Record<string, Record<Level, Share>> = {}
  const share = (): Share => ({ of: 0, hit: 0 })
  const [pointedAt, precision, repairs] = [share(), share(), share()]
  const tally = { right: 0, repeated: 0, misnamed: 0, 'false alarm': 0, ignored: 0 }
  let [findings, notes, trapsHit] = [0, 0, 0]
  const misses: Remark[] = []
  const alarms: Remark[] = []
  const judged: Judged[] = []
  for (const { article, result } of checked) {
    const earned = earnings(article.marks, result.findings)
    const owned = new Set([...earned.values()].flat())
    for (const finding of result.findings) {
      findings++
      if (finding.severity === 'note') notes++
      const verdict = judge(finding, article, earned.get(finding)!, owned)
      tally[verdict]++
      if (verdict === 'right' || verdict === 'false alarm')
        judged.push({ confidence: finding.confidence, right: verdict === 'right' })
      if (verdict === 'repeated' || verdict === 'false alarm')
        alarms.push({
          article,
          span: finding.span,
          said: `${finding.severity} ${finding.rule}${verdict === 'repeated' ? ' (said before)' : ''}`,
        })
      if (hitsTrap(finding, article)) trapsHit++
      const mendable = earned
        .get(finding)!
        .filter(({ fix, category }) => typeof fix === 'string' && category !== 'calque')
      if (!mendable.length) continue
      repairs.of++
      if (mends(finding, mendable, article.text)) repairs.hit++
    }
    for (const decision of decisionsOf(article.marks)) {
      const { level, category } = decision[0]
      categories[category] ??= perLevel()
      const hit = decision.some((mark) => owned.has(mark))
      const seen = result.findings.some(({ span }) => decision.some((mark) => pointsAt(span, mark)))
      for (const { of, add } of [
        { of: levels[level], add: hit },
        { of: categories[category][level], add: hit },
        { of: pointedAt, add: hit || seen },
      ]) {
        of.of++
        if (add) of.hit++
      }
      if (!hit)
        misses.push({
          article,
          span: decision[0],
          said: `${level} ${category}${seen ? ' (seen, but as something else or as a note)' : ''}`,
        })
    }
  }
  precision.hit = tally.right
  precision.of = tally.right + tally.repeated + tally['false alarm']
  return {
    articles: checked.length,
    findings,
    notes,
    levels,
    categories,
    pointedAt,
    precision,
    falseAlarms: tally['false alarm'],
    repeated: tally.repeated,
    misnamed: tally.misnamed,
    trapsHit,
    repairs,
    judged,
    misses,
    alarms,
  }
}

/** Marks that are one decision, in text order of the first. */
function decisionsOf(marks: readonly Mark[]): Mark[][] {
  const decisions = new Map<Mark | string, Mark[]>()
  for (const mark of marks) {
    const key = mark.group ? `${mark.group}|${mark.level}` : mark
    const decision = decisions.get(key)
    if (decision) decision.push(mark)
    else decisions.set(key, [mark])
  }
  return [...decisions.values()]
}

/** How a finding counts. */
function judge(
  finding: ResultFinding,
  { marks, ignored }: MarkedArticle,
  earned: readonly Mark[],
  owned: ReadonlySet<Mark>,
): 'right' | 'repeated' | 'misnamed' | 'false alarm' | 'ignored' {
  if (earned.length) return 'right'
  const about = marks.filter((mark) => pointsAt(finding.span, mark))
  const named = about.filter((mark) => names(finding, mark))
  // A note where a warning is wanted is right, though not enough.
  if (named.some((mark) => !owned.has(mark))) return 'right'
  if (named.some((mark) => !mark.group)) return 'repeated'
  // Another place of a decision that is told already.
  if (named.length) return 'right'
  const { span } = finding
  if (about.some((mark) => owned.has(mark) && size(mark) <= Math.max(3 * size(span), size(span) + 10)))
    return 'repeated'
  if (about.length) return 'misnamed'
  return ignored.some((place) => pointsAt(span, place)) ? 'ignored' : 'false alarm'
}

function hitsTrap(finding: ResultFinding, { marks, traps }: MarkedArticle): boolean {
  return (
    traps.some(
      (trap) => trap.level !== 'could' && trap.category === finding.category && touches(finding.span, trap),
    ) && !marks.some((mark) => pointsAt(finding.span, mark) && names(finding, mark))
  )
}

/** True when the finding's first repair gives the text that the fixes of its marks, or of one of them, give. */
function mends(finding: ResultFinding, marks: readonly Mark[], text: string): boolean {
  const repair = finding.repairs[0]
  if (!repair?.edits.length) return false
  const edits = repair.edits.map(({ span, text }) => ({ ...span, text }))
  const fixes = [marks, ...marks.map((mark) => [mark])].map((some) =>
    some.map(({ start, end, fix }) => ({ start, end, text: fix! })),
  )
  return fixes.some((fix) => {
    const near = [...edits, ...fix]
    // What lies outside is the same in both: only a window around the edits is compared.
    const from = Math.max(0, Math.min(...near.map(({ start }) => start)) - 20)
    const to = Math.max(...near.map(({ end }) => end)) + 20
    const mended = (list: readonly { start: number; end: number; text: string }[]) =>
      applyEdits(
        text.slice(from, to),
        list.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from })),
      ).text
    return sameText(mended(edits), mended(fix), marks[0].category)
  })
}

/** Categories in which white space is the matter. */
const SPACING = new Set(['missing-space', 'extra-space', 'space-before-punctuation', 'encoding', 'quotes'])

/** Two texts are one repair: exactly where spacing is the matter, else but for white space. */
function sameText(a: string, b: string, category: string): boolean {
  const squeezed = (text: string) => text.replace(/\s+/gu, ' ').trim()
  const lines = (text: string) =>
    text
      .replace(/[ \t\u00a0\u202f]+/gu, ' ')
      .replace(/ ?\n\s*/gu, '\n')
      .trim()
  // “Azerbaijan the” is as good as “Azerbaijan, the”, a new line as good as a space.
  const words = (text: string) => squeezed(text.replace(/[,;.\n]/gu, ' '))
  const plain = category === 'merged-words' ? words : SPACING.has(category) ? lines : squeezed
  return plain(a) === plain(b)
}
