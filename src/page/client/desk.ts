import { redo, undo } from '@codemirror/commands'
import { EditorView } from '@codemirror/view'
import { titleOf } from '../../engine/report/category-titles.ts'
import { safeEdits } from '../../engine/report/repairs.ts'
import { applyEdits, type Edit, type Span } from '../../engine/span.ts'
import { formatOf } from '../../format.ts'
import { remainingReport } from '../../render/remaining.ts'
import type { Finding } from '../../render/report.ts'
import { count, tally, VERDICTS } from '../../render/words.ts'
import { announce } from './announce.ts'
import { Bar } from './bar.ts'
import { Checker, type Sent } from './checker.ts'
import { afterPaint, find } from './dom.ts'
import { createEditor, type Dismissal, dismissal } from './editor/editor.ts'
import { lineEndsIn, lineEndsOf, setLineEnds, withFeeds, withLineEnds } from './editor/line-ends.ts'
import { currentMark, marksOf } from './editor/marks.ts'
import { Reader } from './editor/reader.ts'
import { cleanHtml, copyRich, isRich } from './editor/rich-text.ts'
import { Since } from './editor/since.ts'
import type { LocalEngine } from './engine/local.ts'
import type { Checked, ReportForm } from './engine/messages.ts'
import { type Opened, openFile, save } from './files.ts'
import { SEVERITY_WORDS } from './findings/card.ts'
import { Dismissals } from './findings/dismissals.ts'
import { repairLabel, short } from './findings/labels.ts'
import { Panel } from './findings/panel.ts'
import { Frame } from './frame.ts'
import { listen } from './keys.ts'
import type { Shown } from './shown.ts'

/** The text as it came. */
interface Original {
  readonly text: string
  readonly name?: string
  /** Given back as rich text, too. */
  readonly rich: boolean
}

const lengthOf = ({ start, end }: Span): number => end - start

const STATES = {
  here: 'Checked on this machine: the text was sent nowhere.',
  server: 'Checked by the server, which neither keeps nor logs the text, until the checker is loaded here.',
  loading: 'Loading the checker, which works on this machine …',
  ready: 'The checker is loaded: your text stays on this machine.',
  failed: 'The checker could not be loaded here: the server checks, and neither keeps nor logs the text.',
} as const

/** Puts the working place where the form was. */
export function openDesk(form: HTMLFormElement, nonce: string, engine: LocalEngine): void {
  new Desk(form, nonce, engine)
}

/** The working place: holds the text, its latest check and what was decided, and has its parts show them. */
class Desk {
  readonly #view: EditorView
  readonly #frame: Frame
  readonly #bar: Bar
  readonly #panel: Panel
  readonly #reader: Reader
  readonly #engine: LocalEngine
  readonly #checker: Checker
  readonly #dismissals = new Dismissals()
  /** Ways from texts that were sent to the text as it is now, in the order in which they were sent. */
  readonly #ways = new Set<Since>()
  #original: Original = { text: '', rich: false }
  #format: 'text' | 'html' = 'text'
  #shown: Shown | undefined
  /** Fingerprint of the current finding, and its place in the list: where it goes, the next one takes that. */
  #current: string | undefined
  #index = 0

  constructor(form: HTMLFormElement, nonce: string, engine: LocalEngine) {
    const text = find<HTMLTextAreaElement>('textarea', form)
    const focused = document.activeElement === text
    const asked = find<HTMLSelectElement>('select', form).value
    this.#panel = new Panel({
      go: (id) => this.#select(id, true),
      repair: (id, index) => this.#repair(id, index),
      dismiss: (id) => this.#dismiss(id, 'ids'),
      dismissEverywhere: (id) => this.#dismiss(id, 'keys'),
      acceptName: (id) => this.#dismiss(id, 'names'),
      restore: (id) => this.#restore(id),
    })
    this.#bar = new Bar({
      repairSafe: () => this.#repairSafe(),
      previous: () => this.#step(-1),
      next: () => this.#step(1),
      undo: () => undo(this.#view),
      changes: () => this.#changes(),
      copy: () => this.#copy(),
      download: (form) => this.#download(form),
      ...('stores' in form.dataset ? { share: () => this.#share() } : {}),
      clear: () => this.#load({ text: '', format: 'text' }),
      help: () => this.#dialog(({ showHelp }) => showHelp()),
    })
    this.#reader = new Reader((id) => this.#select(id))
    this.#frame = new Frame(find('main'), this.#bar.element, this.#panel.element, this.#reader.element, {
      open: (file) => this.#open(file),
      format: (format) => {
        this.#format = format
        this.#checker.check()
      },
      show: (as) => this.#show(as),
    })
    this.#view = createEditor(this.#frame.source, '', nonce, {
      changed: (atOnce, fresh) => this.#changed(atOnce, fresh),
      changes: (changes) => {
        for (const way of this.#ways) way.add(changes)
      },
      dismissed: (change) => this.#remember(change),
      visited: (place) => this.#visit(place),
      covered: () => this.#frame.covered,
      pasted: (data) => this.#paste(data),
    })
    this.#engine = engine
    engine.onChange = () => {
      this.#say(engine.state)
      this.#checker.changedEngine()
    }
    this.#checker = new Checker(
      this.#engine,
      {
        read: () => this.#read(),
        show: (sent, checked, where) => this.#take(sent, checked, where),
        busy: (is) => this.#bar.busy(is),
        trouble: (message) => this.#frame.trouble(message),
      },
      Number(form.dataset.maxBytes),
    )
    this.#say(engine.state)
    this.#listen()
    if (text.value)
      this.#load({
        text: text.value,
        format: asked === 'html' ? 'html' : formatOf(text.value),
        name: form.dataset.name,
      })
    if (focused) this.#view.focus()
  }

  #listen(): void {
    listen({
      next: () => this.#step(1),
      previous: () => this.#step(-1),
      repair: (index) => this.#current !== undefined && this.#repair(this.#current, index),
      dismiss: () => this.#current !== undefined && this.#dismiss(this.#current, 'ids'),
      dismissEverywhere: () => this.#current !== undefined && this.#dismiss(this.#current, 'keys'),
      repairSafe: () => this.#repairSafe(),
      copy: () => this.#copy(),
      check: () => this.#checker.check(),
      switchPane: () =>
        this.#panel.element.contains(document.activeElement) ? this.#focusText() : this.#panel.focus(),
      help: () => this.#dialog(({ showHelp }) => showHelp()),
      undo: () => undo(this.#view),
      redo: () => redo(this.#view),
    })
    document.addEventListener('dragover', (event) => event.preventDefault())
    document.addEventListener('drop', (event) => {
      const file = event.dataTransfer?.files[0]
      if (!file) return
      event.preventDefault()
      this.#open(file)
    })
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.samples a')) {
      link.addEventListener('click', (event) => {
        event.preventDefault()
        this.#openSample(link)
      })
    }
  }

  // The text.

  get #text(): string {
    return this.#view.state.doc.toString()
  }

  /** With the line ends that it came with. */
  get #textAsItCame(): string {
    return withLineEnds(this.#text, lineEndsIn(this.#view.state))
  }

  /** Takes another text in place of the one that is there. */
  #load({ text, format, name, rich = false }: Opened): void {
    const doc = withFeeds(text)
    this.#original = { text: doc, name, rich }
    this.#format = format
    this.#current = undefined
    this.#show(format === 'html' ? 'read' : 'source')
    this.#view.dispatch({
      changes: { from: 0, to: this.#view.state.doc.length, insert: doc },
      effects: setLineEnds.of(lineEndsOf(text)),
      selection: { anchor: 0 },
      userEvent: 'input.load',
    })
    window.scrollTo(0, 0)
    if (!text) this.#focusText()
  }

  /** Rich text that is pasted where there is none becomes the text, with its blocks. Elsewhere its words are pasted. */
  #paste(data: DataTransfer): boolean {
    const html = data.getData('text/html')
    const plain = data.getData('text/plain')
    if (!html && plain.includes('\r') && this.#view.state.doc.length === 0) {
      this.#load({ text: plain, format: formatOf(plain) })
      return true
    }
    // Source that was copied from an editor of programs comes coloured: what it is, its words say.
    if (!html || this.#view.state.doc.length > 0 || formatOf(plain) === 'html') return false
    const text = cleanHtml(html)
    if (!isRich(text)) return false
    this.#load({ text, format: 'html', rich: true })
    this.#frame.offer('Pasted with its formatting.', 'Take the plain text instead', () =>
      this.#load({ text: plain, format: 'text' }),
    )
    return true
  }

  async #open(file: File): Promise<void> {
    try {
      this.#load(await openFile(file))
      this.#done(`${file.name} is open.`)
    } catch (error) {
      this.#frame.trouble((error as Error).message)
    }
  }

  /** Samples are files of the site; where one cannot be had, its link is followed as without script. */
  async #openSample(link: HTMLAnchorElement): Promise<void> {
    const id = new URL(link.href).searchParams.get('sample') ?? ''
    const response = await fetch(`/samples/${encodeURIComponent(id)}`).catch(() => undefined)
    if (!response?.ok) return location.assign(link.href)
    const text = await response.text()
    this.#load({ text, format: formatOf(text, id), name: id })
    this.#focusText()
  }

  /** @param fresh whether there was no text before */
  #changed(atOnce: boolean, fresh: boolean): void {
    // What was done last is not what was done just now.
    this.#frame.notice('')
    if (fresh && atOnce && this.#original.text !== this.#text) {
      const text = this.#text
      this.#original = { text, rich: false }
      this.#format = formatOf(text)
      if (this.#format === 'html') this.#show('read')
      // What was pasted is read from its beginning.
      queueMicrotask(() => {
        // The editor is about to scroll to the end of what was pasted.
        this.#view.dispatch({ selection: { anchor: 0 }, effects: EditorView.scrollIntoView(0) })
        requestAnimationFrame(() => window.scrollTo(0, 0))
      })
    }
    this.#frame.hasText(this.#view.state.doc.length > 0)
    this.#checker.changed(atOnce)
  }

  #focusText(): void {
    if (this.#frame.shows === 'read') this.#reader.element.focus({ preventScroll: true })
    else this.#view.focus()
  }

  #show(as: 'read' | 'source'): void {
    this.#frame.show(as)
    this.#view.requestMeasure()
  }

  // Checks.

  #read(): Sent | undefined {
    const { doc } = this.#view.state
    const text = doc.toString()
    if (text.trim() === '') return undefined
    const since = new Since(doc)
    this.#ways.add(since)
    return { input: { text, format: this.#format }, names: this.#dismissals.names, since }
  }

  /** Takes in a check; without one there is no text. */
  #take(sent?: Sent, checked?: Checked, where: 'here' | 'server' = 'here'): void {
    if (sent && checked) this.#keepDismissed(sent, checked)
    // What was sent before is out of date; what was sent later is on its way.
    for (const way of this.#ways) {
      if (way === sent?.since) break
      this.#ways.delete(way)
    }
    if (!sent || !checked) {
      this.#shown = undefined
      this.#panel.clear()
      this.#bar.element.hidden = true
      this.#frame.format(this.#format, false)
      this.#show('source')
      return
    }
    const before = this.#shown?.remaining
    this.#shown = {
      input: sent.input,
      since: sent.since,
      report: checked.report,
      remaining: remainingReport(checked.report, this.#dismissals),
      view: checked.view,
    }
    this.#say(where)
    this.#display()
    const { remaining } = this.#shown
    if (before?.verdict !== remaining.verdict)
      announce(`${remaining.verdict}. ${VERDICTS[remaining.verdict]} ${tally(remaining)}.`)
  }

  /**
   * A fingerprint holds the words around its finding: it changes when those are mended. What was dismissed, and stands
   * where it stood, stays dismissed under its new one.
   */
  #keepDismissed({ since }: Sent, { report }: Checked): void {
    const shown = this.#shown
    if (!shown) return
    const single = new Set(this.#dismissals.ids)
    for (const old of shown.report.findings) {
      const place = single.has(old.id) ? shown.since.now(old.span) : undefined
      const heir =
        place &&
        report.findings.find(({ key, span }) => key === old.key && since.now(span)?.start === place.start)
      if (heir && !single.has(heir.id)) this.#dismissals.change('ids', heir.id)
    }
  }

  /** Shows the latest check everywhere: the marks first, where there were none. */
  #display(): void {
    const shown = this.#shown
    if (!shown) return
    this.#frame.format(this.#format, shown.view !== undefined)
    if (this.#format === 'text' || !shown.view) this.#show('source')
    this.#reader.show(shown)
    this.#view.dispatch({
      effects: marksOf(shown, {
        repair: (id, index) => this.#repair(id, index),
        dismiss: (id) => this.#dismiss(id, 'ids'),
      }),
    })
    if (this.#bar.element.hidden) afterPaint(() => this.#list())
    else this.#list()
  }

  /** Shows the latest check in words. */
  #list(): void {
    const shown = this.#shown
    if (!shown) return
    const inPanel = this.#panel.element.contains(document.activeElement)
    this.#panel.show(shown, this.#dismissals)
    this.#bar.show(
      shown,
      shown.remaining.findings.filter(({ repairs }) => repairs[0]?.trust === 'safe').length,
    )
    if (this.#current !== undefined && !this.#finding(this.#current)) {
      const { findings } = this.#panel
      this.#current = findings[Math.min(this.#index, findings.length - 1)]?.id
    }
    this.#mark()
    if (inPanel && !this.#panel.element.contains(document.activeElement)) this.#panel.focus()
  }

  #finding(id: string): Finding | undefined {
    return this.#shown?.remaining.findings.find((finding) => finding.id === id)
  }

  #say(state: keyof typeof STATES): void {
    this.#frame.state(STATES[state === 'server' && this.#engine.state === 'failed' ? 'failed' : state])
  }

  /** Says, to all, what has just been done. */
  #done(message: string): void {
    this.#frame.notice(message)
    announce(message)
  }

  // The current finding.

  /** Makes a finding the current one. @param move whether the text is to be scrolled to it */
  #select(id: string | undefined, move = false): void {
    this.#current = id
    this.#index = Math.max(
      0,
      this.#panel.findings.findIndex((finding) => finding.id === id),
    )
    this.#mark(move)
  }

  #mark(move = false): void {
    const finding = this.#current === undefined ? undefined : this.#finding(this.#current)
    const place = finding && this.#shown?.since.now(finding.span)
    this.#panel.select(finding?.id)
    this.#reader.select(finding?.id, move)
    this.#view.dispatch({
      effects: [
        currentMark(place && finding.severity, place),
        ...(place && move ? [EditorView.scrollIntoView(place.start, { y: 'nearest', yMargin: 0 })] : []),
      ],
      ...(place && move ? { selection: { anchor: place.start } } : {}),
    })
  }

  #visit(place: number): void {
    const shown = this.#shown
    const around = shown?.remaining.findings.filter(({ span }) => {
      const now = shown.since.now(span)
      return now && now.start <= place && place <= now.end
    })
    // Of marks within marks the innermost is meant.
    const here = around?.toSorted((a, b) => lengthOf(a.span) - lengthOf(b.span))[0]
    if (here && here.id !== this.#current) this.#select(here.id)
  }

  /** Goes to the next finding, or the one before; after the last comes the first. */
  #step(by: 1 | -1): void {
    const { findings } = this.#panel
    if (findings.length === 0) {
      announce('There is nothing left to decide on.')
      return
    }
    const at = findings.findIndex(({ id }) => id === this.#current)
    const index = at < 0 ? (by > 0 ? 0 : findings.length - 1) : (at + by + findings.length) % findings.length
    this.#select(findings[index].id, true)
    this.#tellCurrent()
    if (this.#panel.element.contains(document.activeElement)) this.#panel.focus()
    else this.#focusText()
  }

  /** Tells the current finding, which the next key may decide on. */
  #tellCurrent(): void {
    const { findings } = this.#panel
    const index = findings.findIndex(({ id }) => id === this.#current)
    if (index >= 0) this.#tell(findings[index], index, findings.length)
  }

  #tell(finding: Finding, index: number, of: number): void {
    const { severity, category, text, message, repairs } = finding
    const title = titleOf(category)
    const repair =
      repairs[0] && this.#shown ? ` Repair: ${repairLabel(this.#shown.input, finding, repairs[0])}.` : ''
    announce(
      `${SEVERITY_WORDS[severity]} ${index + 1} of ${of}: ${title}. ${short(text)}. ${message}${repair}`,
    )
  }

  // Decisions.

  #repair(id: string, index: number): void {
    const finding = this.#finding(id)
    const repair = finding?.repairs[index]
    if (!finding || !repair || repair.trust === 'show-only') {
      announce('There is no such repair.')
      return
    }
    const edits = repair.edits.map(({ span, text }) => ({ ...span, text }))
    if (this.#write(edits, 'input.repair')) {
      announce(`Repaired: ${short(finding.text)}.`)
      this.#decided(id)
    }
  }

  /** Writes edits of the text that was checked into the text as it is now. @returns whether all of it could be done */
  #write(edits: readonly Edit[], userEvent: string): boolean {
    const shown = this.#shown
    const changes = edits.map(({ text, ...span }) => ({ place: shown?.since.now(span), text }))
    if (changes.some(({ place }) => !place)) {
      this.#done('The text has changed there since it was checked; it is checked again.')
      this.#checker.check()
      return false
    }
    this.#view.dispatch({
      changes: changes.map(({ place, text }) => ({ from: place!.start, to: place!.end, insert: text })),
      userEvent,
    })
    return true
  }

  async #repairSafe(): Promise<void> {
    const shown = this.#shown
    if (!shown) return
    const { ids, keys, names } = this.#dismissals
    const edits =
      this.#engine.state === 'ready'
        ? await this.#engine.ask('mend', { input: shown.input, names, dismissed: { ids, keys } })
        : applyEdits(shown.input.text, safeEdits(shown.remaining.findings)).applied
    if (edits.length === 0) return this.#done('There is no safe repair to make.')
    if (this.#write(edits, 'input.repair'))
      this.#done(`Repaired in ${count(edits.length, 'place')}; Undo takes it back.`)
  }

  /** Dismisses a finding, all of its kind, or accepts it as a name, in a way that can be undone. */
  #dismiss(id: string, list: Dismissal['list']): void {
    const finding = this.#finding(id)
    if (!finding) return
    const change = (list: Dismissal['list'], item: string) => dismissal.of({ list, item, without: false })
    this.#view.dispatch({
      effects:
        list === 'names'
          ? // Names are known to some rules only: to the others the finding is dismissed.
            [change('names', finding.text), change('keys', finding.key)]
          : [change(list, list === 'ids' ? finding.id : finding.key)],
    })
    this.#done(
      `${list === 'names' ? 'Accepted as a name' : list === 'keys' ? 'Dismissed everywhere' : 'Dismissed'}: ${short(finding.text, 50)}`,
    )
  }

  #restore(id: string): void {
    const finding = this.#shown?.report.findings.find((one) => one.id === id)
    if (!finding) return
    this.#view.dispatch({
      effects: [
        dismissal.of({ list: 'ids', item: finding.id, without: true }),
        dismissal.of({ list: 'keys', item: finding.key, without: true }),
      ],
    })
  }

  #remember({ list, item, without }: Dismissal): void {
    this.#dismissals.change(list, item, without)
    if (this.#shown)
      this.#shown = { ...this.#shown, remaining: remainingReport(this.#shown.report, this.#dismissals) }
    // The editor is in the middle of an update and takes no other.
    queueMicrotask(() => {
      this.#display()
      this.#tellCurrent()
      if (list === 'names') this.#checker.check()
    })
  }

  /** A finding is done with: it goes at once, before the next check confirms it. */
  #decided(id: string): void {
    const shown = this.#shown
    if (!shown) return
    const findings = shown.remaining.findings.filter((finding) => finding.id !== id)
    this.#shown = { ...shown, remaining: { ...shown.remaining, findings } }
    this.#display()
    this.#tellCurrent()
  }

  // Carrying the text away.

  async #changes(): Promise<void> {
    if (this.#engine.state !== 'ready')
      return this.#done('Changes can be shown as soon as the checker is loaded.')
    const changes = await this.#engine.ask('compare', { before: this.#original.text, after: this.#text })
    await this.#dialog(({ showChanges }) => showChanges(changes))
  }

  /** Opens a dialog. @param open does it, with the dialogs, which may have to be loaded */
  async #dialog(open: (dialogs: typeof import('./dialogs/dialogs.ts')) => void): Promise<void> {
    const dialogs = await import('./dialogs/dialogs.ts').catch(() => undefined)
    if (dialogs) open(dialogs)
    else this.#done('This part of the page could not be loaded. Try again when the server can be reached.')
  }

  async #copy(): Promise<void> {
    try {
      if (this.#original.rich && this.#format === 'html') await copyRich(this.#text)
      else await navigator.clipboard.writeText(this.#textAsItCame)
    } catch {
      return this.#done('The browser does not let the page copy. Select the text and copy it yourself.')
    }
    const { error = 0, warning = 0 } = this.#shown?.remaining.counts ?? {}
    const left = [error && count(error, 'error'), warning && count(warning, 'warning')]
      .filter(Boolean)
      .join(' and ')
    this.#done(left ? `Copied, with ${left} still in it.` : 'Copied.')
  }

  #share(): void {
    const { ids, keys, names } = this.#dismissals
    const input = { text: this.#textAsItCame, format: this.#format }
    this.#dialog(({ shareDialog }) =>
      shareDialog({ input, names, name: this.#original.name, dismissed: { ids, keys } }),
    )
  }

  async #download(form: ReportForm): Promise<void> {
    const { ids, keys, names } = this.#dismissals
    const { name } = this.#original
    try {
      const text = await this.#engine.ask('render', {
        input: { text: this.#textAsItCame, format: this.#format },
        names,
        form,
        name,
        origin: location.origin,
        dismissed: { ids, keys },
      })
      const base = (name ?? 'text').replace(/\.\w+$/, '')
      const [ending, type] = {
        json: ['json', 'application/json'],
        sarif: ['sarif', 'application/sarif+json'],
        html: ['html', 'text/html'],
      }[form]
      save(`${base}-report.${ending}`, type, text)
      this.#done('The report is downloaded, without what you dismissed.')
    } catch (error) {
      this.#done(`The report could not be made: ${(error as Error).message}.`)
    }
  }
}
