import type { Dismissed } from '../../../render/remaining.ts'
import { LIFETIMES, lifetime } from '../../lifetimes.ts'
import { button, h } from '../dom.ts'
import type { CheckRequest } from '../engine/messages.ts'
import { openDialog } from './dialog.ts'

/** What is stored when the editor agrees. */
export interface Share extends CheckRequest {
  readonly name?: string
  readonly dismissed: Dismissed
}

/** A report that was stored from this browser: its address, and the key that deletes it. */
interface Stored {
  readonly id: string
  readonly key: string
  readonly expires: number
  readonly name?: string
}

const STORE = 'mtlint.reports'

/** What a report on a text without a name is called. */
const NAMELESS = 'Report'

/** Opens the dialog that stores a report to be sent, with the editor's consent, and deletes those stored before. */
export function shareDialog(share: Share): void {
  const consent = h('input', { type: 'checkbox', id: 'consent', required: true })
  const days = h(
    'select',
    { id: 'days' },
    ...LIFETIMES.map((days) => h('option', { value: days }, lifetime(days))),
  )
  const trouble = h('p', { class: 'trouble', role: 'alert' })
  const list = h('ul', { class: 'stored' })
  const show = () => list.replaceChildren(...remembered().map((stored) => row(stored, trouble, show)))
  const form = h(
    'form',
    {
      onsubmit: async (event: SubmitEvent) => {
        event.preventDefault()
        try {
          trouble.textContent = ''
          remember([...remembered(), { ...(await store(share, days.value)), name: share.name }])
          consent.checked = false
          show()
          list.querySelector<HTMLElement>('li:last-child button')?.focus()
        } catch (error) {
          trouble.textContent = (error as Error).message
        }
      },
    },
    h('p', {}, consent, ' ', h('label', { for: 'consent' }, 'Store the text and its report on the server')),
    h(
      'p',
      { class: 'row' },
      h('label', { for: 'days' }, 'for '),
      days,
      h('button', { type: 'submit', class: 'primary' }, 'Store'),
    ),
  )
  show()
  openDialog(
    'Send the report',
    h(
      'p',
      {},
      'Until you agree, nothing of your text is stored. Then whoever has the address can read it, until it expires or you delete it here.',
    ),
    form,
    trouble,
    list,
  )
}

function row(stored: Stored, trouble: HTMLElement, show: () => void): HTMLElement {
  const address = `${location.origin}/reports/${stored.id}`
  const until = new Date(stored.expires).toLocaleString()
  return h(
    'li',
    {},
    h('a', { href: address, target: '_blank', rel: 'noopener' }, address),
    ' ',
    h('small', {}, [stored.name, `until ${until}`].filter(Boolean).join(', ')),
    ' ',
    button('Copy the address', () => navigator.clipboard.writeText(address)),
    ' ',
    button('Delete', async () => {
      const gone = await remove(stored).catch(() => false)
      trouble.textContent = gone ? '' : 'The server could not be reached: the report is still there.'
      if (gone) remember(remembered().filter(({ id }) => id !== stored.id))
      show()
    }),
  )
}

async function store({ input, names, dismissed, name }: Share, days: string): Promise<Omit<Stored, 'name'>> {
  const form = new FormData()
  // As a file the text keeps its line ends.
  form.append('file', new File([input.text], name ?? NAMELESS, { type: 'text/plain' }))
  form.append('format', input.format)
  form.append('consent', 'yes')
  form.append('days', days)
  for (const id of dismissed.ids) form.append('id', id)
  for (const key of dismissed.keys) form.append('key', key)
  for (const accepted of names) form.append('accepted', accepted)
  const response = await fetch('/reports', {
    method: 'POST',
    body: form,
    headers: { accept: 'application/json' },
  }).catch(() => undefined)
  if (response?.status !== 201) {
    const why = response ? await response.text() : ''
    const said = new DOMParser().parseFromString(why, 'text/html').querySelector('[role=alert]')?.textContent
    throw new Error(`The report was not stored. ${said ?? 'The server could not be reached.'}`)
  }
  return response.json()
}

/** @returns whether the report is gone: what is not there any more is */
async function remove({ id, key }: Stored): Promise<boolean> {
  const form = new FormData()
  form.append('key', key)
  const { ok, status } = await fetch(`/reports/${id}/delete`, { method: 'POST', body: form })
  return ok || status === 404
}

/** The reports stored from this browser that have not expired. */
function remembered(): Stored[] {
  try {
    const stored: Stored[] = JSON.parse(localStorage.getItem(STORE) ?? '[]')
    return stored.filter(({ expires }) => expires > Date.now())
  } catch {
    return []
  }
}

function remember(stored: readonly Stored[]): void {
  try {
    localStorage.setItem(STORE, JSON.stringify(stored))
  } catch {
    // The address is on the page; it cannot be deleted later.
  }
}
