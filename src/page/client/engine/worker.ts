/** The Web Worker: the engine with its lexicons, on the editor's own machine. */
import { digestOf } from '../../../digest.ts'
import type { Resources } from '../../../engine/analyses/analyses.ts'
import { check } from '../../../engine/check.ts'
import { repair } from '../../../engine/repair.ts'
import { RULES } from '../../../engine/rules/index.ts'
import type { Edit } from '../../../engine/span.ts'
import { renderJson } from '../../../render/json.ts'
import { dismissedBy, remainingReport } from '../../../render/remaining.ts'
import { completeReport } from '../../../render/report.ts'
import { viewOf } from '../../../render/view.ts'
import type {
  Answer,
  Calls,
  Checked,
  CheckRequest,
  MendRequest,
  Question,
  RenderRequest,
} from './messages.ts'
import { part } from './parts.ts'
import type * as Reports from './reports.ts'
import { loadDocs, loadResources } from './resources.ts'

type Handlers = {
  [Name in keyof Calls]: (
    question: Calls[Name]['question'],
    resources: Resources,
  ) => Calls[Name]['answer'] | Promise<Calls[Name]['answer']>
}

const reports = part<typeof Reports>(BUILT.reports, 'reports')

const handlers: Handlers = {
  check: checked,
  mend: safeRepairs,
  render: rendered,
  compare: ({ before, after }) => reports().changedLines(before, reports().editsBetween(before, after)),
}

/** A text that most rules have something to say about. */
const WARM_UP = `Harbour of Veltmar is closed

VELTMAR, 12 May. The ministry said on Mondaythat the “ talks [militares] had ended .Nobody signed, ministro Ivanova said.

Ivanova, a head of the the union, he told Makron that 1.500 tons were lost since 2 years. Share this article
`

/** After so many checks of it the next one takes a third of the time. */
const WARM_UPS = 60

/**
 * Milliseconds before the lexicons are loaded, which takes a processor for as long: who pastes at once is answered by the
 * server, and shall not wait for that.
 */
const HEAD_START = 350

const resources = new Promise((resolve) => setTimeout(resolve, HEAD_START)).then(loadResources)
resources.then(warmUp).catch((error: Error) => say({ kind: 'failed', detail: error.message }))

/**
 * The first checks are slow for everything that is compiled and worked out in them: so they are not the editor's. The very
 * first, in which the server answers sooner, comes before anything is asked; what is asked later is answered in between.
 */
async function warmUp(resources: Resources): Promise<void> {
  for (let i = 0; i < WARM_UPS; i++) {
    check({ text: WARM_UP, format: 'text' }, {}, resources)
    if (i === 0) say({ kind: 'ready' })
    await nextTask()
  }
}

const turns = new MessageChannel()

/** Lets what has been asked have its turn; a timer that follows a timer would wait for milliseconds. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    turns.port2.onmessage = () => resolve()
    turns.port1.postMessage(undefined)
  })
}

self.onmessage = async ({ data: { id, name, question } }: MessageEvent<Question>) => {
  try {
    const answer = await handlers[name](question as never, await resources)
    say({ kind: 'answer', id, answer })
  } catch (error) {
    say({ kind: 'error', id, detail: String(error) })
  }
}

function say(answer: Answer): void {
  self.postMessage(answer)
}

function checked({ input, names }: CheckRequest, resources: Resources): Checked {
  // Nobody asks for the digest of a text that is being written.
  const report = completeReport(check(input, { names }, resources), input.text, { digest: '' })
  return input.format === 'html'
    ? { report, view: viewOf(input.text, input.format, report.findings) }
    : { report }
}

/** All safe repairs, but for those of what the editor wants to stay as it is. */
function safeRepairs({ input, names, dismissed }: MendRequest, resources: Resources): readonly Edit[] {
  const isDismissed = dismissedBy(dismissed)
  return repair(input, { names }, resources, (finding) => !isDismissed(finding)).edits
}

async function rendered(
  { input, names, form, name, origin, dismissed }: RenderRequest,
  resources: Resources,
): Promise<string> {
  const whole = completeReport(check(input, { names }, resources), input.text, {
    name,
    digest: await digestOf(input.text),
    helpBase: origin,
  })
  const report = remainingReport(whole, dismissed)
  if (form === 'json') return renderJson([report])
  if (form === 'sarif') {
    const docs = await loadDocs()
    const rules = RULES.map((rule) => ({ ...rule, docs: docs[rule.id] }))
    return reports().renderSarif(report, input.text, { helpBase: origin, rules })
  }
  return reports().renderHtml(report, input.text, { format: input.format })
}
