/**
 * The block editor's side of mtlint: a panel that is read before publishing, and a sidebar for any other time. Both
 * list what was found in the text as it would be stored, repair it in its blocks, and take an override. What is refused
 * at publication is refused on the server; here it is only explained.
 */
;((wp) => {
  const { createElement: el, Fragment, useEffect, useState } = wp.element
  const { Button, CheckboxControl, ExternalLink, Modal, Notice, PanelBody, Spinner, TextareaControl } =
    wp.components
  const { __, _n, sprintf } = wp.i18n
  const { dispatch, select, subscribe, useSelect } = wp.data
  // They moved in WordPress 6.6, where the old ones still work but complain.
  const { PluginPrePublishPanel, PluginSidebar, PluginSidebarMoreMenuItem } = wp.editor.PluginPrePublishPanel
    ? wp.editor
    : wp.editPost

  const STORE = 'mtlint/editor'
  const SIDEBAR = 'mtlint/mtlint'
  const NOTICE = 'mtlint'
  /** The editor's own notice on a publication that failed. */
  const REFUSAL = 'SAVE_POST_NOTICE_ID'
  const ICON = 'editor-spellcheck'
  /** Where the browser keeps that its user agreed to send accepted names without being asked each time. */
  const CONSENT = 'mtlint-accepted-names-may-be-sent'
  /** Findings that are listed. */
  const SHOWN = 100
  /** Rules that may take a name for something else. */
  const NAME_RULES = [
    'clipped-word',
    'foreign-romanization',
    'merged-words',
    'mid-sentence-capital',
    'misspelling',
    'name-variant',
    'untranslated',
  ]
  /** Characters of a name. */
  const LONGEST_NAME = 60
  /** Characters around a place by which it is found again in a text that has changed. */
  const CONTEXTS = [48, 24, 12]

  // --- what is known of the text

  const nothing = { busy: false, result: null, error: null, texts: null, reason: '' }

  wp.data.register(
    wp.data.createReduxStore(STORE, {
      reducer: (state = nothing, action) => (action.type === 'SET' ? { ...state, ...action.change } : state),
      actions: { set: (change) => ({ type: 'SET', change }) },
      selectors: { get: (state) => state },
    }),
  )

  const set = (change) => dispatch(STORE).set(change)

  /** The texts as they stand in the editor. */
  function editedTexts() {
    const editor = select('core/editor')
    const texts = { content: editor.getEditedPostContent() }
    for (const name of ['title', 'excerpt']) {
      const text = editor.getEditedPostAttribute(name)
      if (typeof text === 'string') texts[name] = text
    }
    return texts
  }

  const sameTexts = (one, other) =>
    Boolean(one && other) && ['title', 'excerpt', 'content'].every((name) => one[name] === other[name])

  let asked = 0

  /** Asks the site to check the text, or to let it pass; of two questions the later one's answer counts. */
  async function ask(path, more = {}) {
    asked += 1
    const question = asked
    const texts = editedTexts()
    set({ busy: true, error: null })
    try {
      const editor = select('core/editor')
      // By which the connection's policy may make exceptions.
      const categories = editor.getEditedPostAttribute('categories')
      const data = { id: editor.getCurrentPostId(), ...texts, ...(categories && { categories }), ...more }
      const result = await wp.apiFetch({ path: `/mtlint/v1/${path}`, method: 'POST', data })
      if (question !== asked) return
      set({ busy: false, result, texts, ...(path === 'override' && { reason: '' }) })
      if (!result.refuses) dispatch('core/notices').removeNotice(REFUSAL)
    } catch (error) {
      if (question === asked) set({ busy: false, result: null, texts, error: error.message || String(error) })
    }
  }

  const check = () => ask('check')

  // --- repairs

  /** The name of the text that a finding or edit is in. */
  const fieldOf = (place) => place.field || 'content'

  /** The edits of repairs, each with its field, in the order of the text; of two that meet only the first. */
  function editsOf(findings, choose) {
    const edits = findings.flatMap((finding) =>
      (choose(finding)?.edits ?? []).map(({ span, text, field }) => ({
        field: fieldOf({ field: field ?? finding.field }),
        start: span.start,
        end: span.end,
        text,
      })),
    )
    edits.sort((a, b) => a.field.localeCompare(b.field) || a.start - b.start || b.end - a.end)
    return edits.filter(
      (edit, index) =>
        !edits
          .slice(0, index)
          .some((other) => other.field === edit.field && edit.start < other.end && edit !== other),
    )
  }

  /** Where a place of one text is in another: by offset if they are the same, else by its unique surroundings. */
  function relocate(edit, from, to) {
    if (from === to) return edit
    for (const width of CONTEXTS) {
      const start = Math.max(0, edit.start - width)
      const needle = from.slice(start, edit.end + width)
      const found = to.indexOf(needle)
      if (found !== -1 && to.indexOf(needle, found + 1) === -1) {
        const shift = found - start
        return { ...edit, start: edit.start + shift, end: edit.end + shift }
      }
    }
    return null
  }

  /** A text with edits made, which are in order and do not meet. */
  function mended(text, edits) {
    let result = ''
    let end = 0
    for (const edit of edits) {
      result += text.slice(end, edit.start) + edit.text
      end = edit.end
    }
    return result + text.slice(end)
  }

  /** The blocks at the top of the editor, with where each stands in the content that is stored. */
  function placedBlocks() {
    let start = 0
    return select('core/block-editor')
      .getBlocks()
      .map((block) => {
        const text = wp.blocks.serialize([block])
        const placed = { block, text, start, end: start + text.length }
        start = placed.end + 2
        return placed
      })
  }

  const contentOf = (placed) => placed.map(({ text }) => text).join('\n\n')

  /** Whether a block has lost all that it said, and has nothing else to show. */
  const isHollow = (block) =>
    ['core/paragraph', 'core/heading', 'core/freeform', 'core/list-item'].includes(block.name) &&
    /^(?:\s|&nbsp;|<(?!img)[^>]*>)*$/.test(wp.blocks.serialize([block]))

  /** Gives a block the attributes of its repaired self, and so those within it; says whether they match. */
  function adopt(block, repaired) {
    if (block.name !== repaired.name || block.innerBlocks.length !== repaired.innerBlocks.length) return false
    const changed = Object.keys(repaired.attributes).filter(
      (name) => JSON.stringify(block.attributes[name]) !== JSON.stringify(repaired.attributes[name]),
    )
    if (!block.innerBlocks.every((inner, index) => inner.name === repaired.innerBlocks[index].name))
      return false
    if (changed.length > 0)
      dispatch('core/block-editor').updateBlockAttributes(
        block.clientId,
        Object.fromEntries(changed.map((name) => [name, repaired.attributes[name]])),
      )
    return block.innerBlocks.every((inner, index) => adopt(inner, repaired.innerBlocks[index]))
  }

  /** Makes edits of the content in the blocks that they are in. */
  function mendBlocks(edits) {
    const { replaceBlocks, removeBlocks } = dispatch('core/block-editor')
    const placed = placedBlocks()
    const content = contentOf(placed)
    // From the end, so that what stands before keeps its place.
    let last = edits.length - 1
    while (last >= 0) {
      let first = last
      const blockAt = (offset) => placed.findIndex(({ end }) => offset <= end)
      let from = blockAt(edits[last].start)
      const to = Math.max(
        from,
        placed.findIndex(({ end }) => edits[last].end <= end),
      )
      while (first > 0 && blockAt(edits[first - 1].end) >= from) {
        first -= 1
        from = Math.min(from, blockAt(edits[first].start))
      }
      if (from !== -1 && to !== -1) {
        const { start } = placed[from]
        const own = edits
          .slice(first, last + 1)
          .map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }))
        const repaired = wp.blocks
          .parse(mended(content.slice(start, placed[to].end), own))
          .filter((block) => !isHollow(block))
        const ids = placed.slice(from, to + 1).map(({ block }) => block.clientId)
        if (repaired.length === 0) removeBlocks(ids, false)
        else if (from !== to || repaired.length !== 1 || !adopt(placed[from].block, repaired[0]))
          replaceBlocks(ids, repaired)
      }
      last = first - 1
    }
  }

  /** Makes the chosen repairs of findings, in one go, and checks the text again. */
  function repair(findings, choose) {
    const { result } = select(STORE).get()
    const edits = editsOf(findings, choose)
    const current = { ...editedTexts(), content: contentOf(placedBlocks()) }
    for (const name of ['title', 'excerpt', 'content']) {
      const own = edits
        .filter(({ field }) => field === name)
        .map((edit) => relocate(edit, result.fields[name] ?? '', current[name] ?? ''))
        .filter(Boolean)
      if (own.length === 0) continue
      if (name === 'content') mendBlocks(own)
      else dispatch('core/editor').editPost({ [name]: mended(current[name], own) })
    }
    check()
  }

  /** The repair of a finding that may be made without a thought, if it is in this editor. */
  const safeRepair = (finding) =>
    isHere(finding) ? (finding.repairs ?? []).find(({ trust }) => trust === 'safe') : undefined

  /** Whether a finding is in what this editor edits, not in a reusable block or an image's caption. */
  const isHere = (finding) => ['title', 'excerpt', 'content'].includes(fieldOf(finding))

  /** Selects the block that a finding is in. */
  function show(finding) {
    const { result } = select(STORE).get()
    const placed = placedBlocks()
    const place = relocate(
      { start: finding.span.start, end: finding.span.end },
      result.fields.content ?? '',
      contentOf(placed),
    )
    const top = place && placed.find(({ end }) => place.start < end)
    if (!top) return
    let { block, text, start } = top
    for (let inner = block; inner; ) {
      block = inner
      inner = undefined
      let from = 0
      for (const child of block.innerBlocks) {
        const childText = wp.blocks.serialize([child])
        const found = text.indexOf(childText, from)
        if (found === -1) continue
        from = found + childText.length
        if (place.start >= start + found && place.start < start + from) {
          inner = child
          text = childText
          start += found
          break
        }
      }
    }
    dispatch('core/block-editor').selectBlock(block.clientId)
  }

  // --- what is shown

  /** Where a finding is, for people. */
  function whereabouts(finding) {
    const field = fieldOf(finding)
    if (field === 'title') return __('Title', 'mtlint')
    if (field === 'excerpt') return __('Excerpt', 'mtlint')
    if (field === 'caption') return __('Caption of the featured image', 'mtlint')
    return field.startsWith('block-') ? __('Reusable block', 'mtlint') : ''
  }

  /** What a repair makes of the words of a finding, as a reader sees them. */
  function outcome(finding, repair) {
    const text = select(STORE).get().result?.fields[fieldOf(finding)] ?? ''
    const edits = editsOf([finding], () => repair)
    const first = Math.min(finding.span.start, ...edits.map(({ start }) => start))
    const last = Math.max(finding.span.end, ...edits.map(({ end }) => end))
    const own = edits.map((edit) => ({ ...edit, start: edit.start - first, end: edit.end - first }))
    const page = new DOMParser().parseFromString(mended(text.slice(first, last), own), 'text/html')
    return page.body.textContent.trim()
  }

  const severityLabels = {
    error: __('Error', 'mtlint'),
    warning: __('Warning', 'mtlint'),
    note: __('Note', 'mtlint'),
  }

  function Finding({ finding, onDismiss }) {
    const field = fieldOf(finding)
    const safe = safeRepair(finding)
    const likely = isHere(finding)
      ? (finding.repairs ?? []).filter(({ trust }) => trust === 'likely').slice(0, 3)
      : []
    const block = /^block-(\d+)$/.exec(field)
    return el(
      'li',
      { className: `mtlint-finding is-${finding.severity}` },
      el(
        'div',
        { className: 'mtlint-finding-head' },
        el('span', { className: 'mtlint-severity' }, severityLabels[finding.severity] ?? finding.severity),
        el('q', {}, finding.text),
        whereabouts(finding) && el('span', { className: 'mtlint-where' }, whereabouts(finding)),
      ),
      el('p', {}, finding.message),
      el(
        'div',
        { className: 'mtlint-actions' },
        safe &&
          el(
            Button,
            { variant: 'secondary', isSmall: true, onClick: () => repair([finding], () => safe) },
            outcome(finding, safe)
              ? /* translators: %s: what the words are changed to */
                sprintf(__('Repair: %s', 'mtlint'), outcome(finding, safe))
              : __('Repair: delete', 'mtlint'),
          ),
        !safe &&
          likely.map((one) =>
            el(
              Button,
              {
                key: outcome(finding, one),
                variant: 'tertiary',
                isSmall: true,
                onClick: () => repair([finding], () => one),
              },
              /* translators: %s: what the words may be changed to */
              sprintf(__('Use “%s”', 'mtlint'), outcome(finding, one)),
            ),
          ),
        field === 'content' &&
          el(
            Button,
            { variant: 'tertiary', isSmall: true, onClick: () => show(finding) },
            __('Show', 'mtlint'),
          ),
        block &&
          el(
            ExternalLink,
            { href: `post.php?post=${block[1]}&action=edit` },
            __('Edit the reusable block', 'mtlint'),
          ),
        !safe &&
          NAME_RULES.includes(finding.rule) &&
          finding.text.length <= LONGEST_NAME &&
          el(
            Button,
            {
              variant: 'tertiary',
              isSmall: true,
              onClick: () => onDismiss({ kind: 'name', value: finding.text, text: finding.text }),
            },
            __('Accept this name', 'mtlint'),
          ),
        el(
          Button,
          {
            variant: 'tertiary',
            isSmall: true,
            onClick: () => onDismiss({ kind: 'key', value: finding.key, text: finding.text }),
          },
          __('Dismiss', 'mtlint'),
        ),
      ),
    )
  }

  /** Asks before anything is sent to the list that all who use the connection share. */
  function Consent({ what, onDone }) {
    const [always, setAlways] = useState(false)
    const send = () => {
      if (always) window.localStorage.setItem(CONSENT, '1')
      dismiss(what)
      onDone()
    }
    return el(
      Modal,
      { title: __('Tell mtlint', 'mtlint'), onRequestClose: onDone },
      el(
        'p',
        {},
        sprintf(
          /* translators: 1: words of an article, 2: address of the service */
          __(
            '“%1$s” is sent to %2$s with your name, and is not reported again to anybody who uses this connection.',
            'mtlint',
          ),
          what.text,
          window.mtlintSettings.service,
        ),
      ),
      el(CheckboxControl, {
        label: __('Do not ask again in this browser', 'mtlint'),
        checked: always,
        onChange: setAlways,
      }),
      el(
        'div',
        { className: 'mtlint-actions' },
        el(Button, { variant: 'primary', onClick: send }, __('Send', 'mtlint')),
        el(Button, { variant: 'tertiary', onClick: onDone }, __('Cancel', 'mtlint')),
      ),
    )
  }

  async function dismiss(what) {
    const data = { id: select('core/editor').getCurrentPostId(), consent: true, ...what }
    try {
      await wp.apiFetch({ path: '/mtlint/v1/dismiss', method: 'POST', data })
      check()
    } catch (error) {
      set({ error: error.message || String(error) })
    }
  }

  function Override() {
    // Kept: who publishes before pressing the button finds it again.
    const { reason } = useSelect((read) => read(STORE).get(), [])
    return el(
      'div',
      { className: 'mtlint-override' },
      el(TextareaControl, {
        label: __('Publish it all the same: why?', 'mtlint'),
        help: __('Press Override, then publish. The reason is put on record with your name.', 'mtlint'),
        rows: 2,
        value: reason,
        maxLength: 500,
        onChange: (written) => set({ reason: written }),
      }),
      el(
        Button,
        {
          variant: 'secondary',
          isDestructive: true,
          disabled: reason.trim() === '',
          onClick: () => ask('override', { reason: reason.trim() }),
        },
        __('Override', 'mtlint'),
      ),
    )
  }

  const verdicts = {
    pass: { status: 'success', text: __('Nothing stands in the way.', 'mtlint') },
    review: { status: 'warning', text: __('This can be published; look at these first.', 'mtlint') },
    block: { status: 'error', text: __('This should not be published.', 'mtlint') },
    override: { status: 'info', text: __('You may publish this: your decision is on record.', 'mtlint') },
    unchecked: { status: 'warning', text: '' },
  }

  function Verdict({ result }) {
    const { status, text } = verdicts[result.kind] ?? verdicts.unchecked
    const said = {
      override: text,
      unchecked: `${result.message} ${window.mtlintSettings.consequence}`,
    }
    const message = said[result.kind] ?? (result.message || text)
    return el(
      Notice,
      { status, isDismissible: false, className: 'mtlint-verdict' },
      message,
      result.kind === 'block' &&
        !result.refuses &&
        el('p', {}, __('It is published all the same: mtlint is set to report only.', 'mtlint')),
    )
  }

  /** What was found, and what can be done about it. */
  function Report({ auto }) {
    const { busy, result, error, texts } = useSelect((read) => read(STORE).get(), [])
    const stale = useSelect(
      (read) => {
        // Named so that the editor's changes are heard.
        read('core/editor').getEditedPostContent()
        read('core/editor').getEditedPostAttribute('title')
        return !sameTexts(texts, editedTexts())
      },
      [texts],
    )
    const [consent, setConsent] = useState(null)
    // Asked once, when the panel opens.
    useEffect(() => {
      if (auto && (!result || stale)) check()
    }, [])
    const onDismiss = (what) => (window.localStorage.getItem(CONSENT) ? dismiss(what) : setConsent(what))
    const findings = result?.findings ?? []
    const safe = findings.filter(safeRepair)
    return el(
      'div',
      { className: 'mtlint-report' },
      error && el(Notice, { status: 'error', isDismissible: false }, error),
      result && el(Verdict, { result }),
      result &&
        stale &&
        !busy &&
        el('p', { className: 'mtlint-stale' }, __('The text has changed since.', 'mtlint')),
      el(
        'div',
        { className: 'mtlint-actions' },
        safe.length > 1 &&
          el(
            Button,
            { variant: 'primary', disabled: busy, onClick: () => repair(safe, safeRepair) },
            /* translators: %d: number of repairs */
            sprintf(
              _n('Make %d safe repair', 'Make all %d safe repairs', safe.length, 'mtlint'),
              safe.length,
            ),
          ),
        el(
          Button,
          { variant: 'secondary', onClick: check, disabled: busy, isBusy: busy },
          result ? __('Check again', 'mtlint') : __('Check', 'mtlint'),
        ),
        busy && el(Spinner),
      ),
      findings.length > 0 &&
        el(
          'ul',
          { className: 'mtlint-findings' },
          findings
            .slice(0, SHOWN)
            .map((finding) => el(Finding, { key: `${finding.id}${finding.span.start}`, finding, onDismiss })),
        ),
      findings.length > SHOWN &&
        el(
          'p',
          {},
          /* translators: %d: number of findings that are not listed */
          sprintf(__('and %d more', 'mtlint'), findings.length - SHOWN),
        ),
      result?.report && el(ExternalLink, { href: result.report }, __('The whole report', 'mtlint')),
      result?.refuses && result.mayOverride && el(Override),
      result?.refuses &&
        !result.mayOverride &&
        el('p', {}, __('Only those who may override can publish it as it is.', 'mtlint')),
      consent && el(Consent, { what: consent, onDone: () => setConsent(null) }),
    )
  }

  wp.plugins.registerPlugin('mtlint', {
    icon: ICON,
    render: () =>
      el(
        Fragment,
        {},
        el(
          PluginPrePublishPanel,
          { title: __('mtlint', 'mtlint'), icon: ICON, initialOpen: true },
          el(Report, { auto: true }),
        ),
        el(PluginSidebarMoreMenuItem, { target: 'mtlint', icon: ICON }, __('mtlint', 'mtlint')),
        el(
          PluginSidebar,
          { name: 'mtlint', title: __('mtlint', 'mtlint'), icon: ICON },
          el(PanelBody, {}, el(Report, { auto: true })),
        ),
      ),
  })

  // --- what happens at publication

  let seenError
  let seenApproval

  /** Explains a refusal where the editor is looking, and says when a post went out that nobody has checked. */
  function watch() {
    const editor = select('core/editor')
    const type = editor.getCurrentPostType()
    const id = editor.getCurrentPostId()
    if (!type || !id) return
    const error = select('core').getLastEntitySaveError('postType', type, id)
    if (error !== seenError) {
      seenError = error
      if (error?.code === 'mtlint_blocked') {
        // The editor goes on as if it were published.
        dispatch('core/editor').editPost(
          { status: editor.getCurrentPostAttribute('status') },
          { undoIgnore: true },
        )
        const panels = editor.isPublishSidebarOpened ? editor : select('core/edit-post')
        if (!panels.isPublishSidebarOpened()) dispatch('core/edit-post').openGeneralSidebar(SIDEBAR)
        check()
      }
    }
    const approval = editor.getCurrentPostAttribute('mtlint')
    const at = approval?.at
    if (seenApproval === undefined) seenApproval = at ?? 0
    else if (at && at !== seenApproval) {
      seenApproval = at
      const { createWarningNotice, removeNotice } = dispatch('core/notices')
      removeNotice(NOTICE)
      if (approval.kind === 'unchecked')
        createWarningNotice(
          sprintf(
            /* translators: %s: why there was no check */
            __('Published unchecked. %s', 'mtlint'),
            approval.message,
          ),
          { id: NOTICE },
        )
      else if (approval.kind === 'block') createWarningNotice(approval.message, { id: NOTICE })
    }
  }

  wp.domReady(() => {
    subscribe(watch)
    if (window.mtlintSettings.outage)
      dispatch('core/notices').createWarningNotice(
        `${__('mtlint does not answer.', 'mtlint')} ${window.mtlintSettings.consequence}`,
        { id: NOTICE },
      )
  })
})(window.wp)
