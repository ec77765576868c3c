import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'

const FOLDER = 'src/integrations/directus'

interface Operation {
  readonly id: string
  readonly key: string
  // biome-ignore lint/suspicious/noExplicitAny: each type of operation has options of its own
  readonly options: any
  readonly resolve: string | null
  readonly reject: string | null
}

interface Flow {
  readonly id: string
  readonly operation: string
  readonly operations: readonly Operation[]
}

const flows: Flow[] = JSON.parse(readFileSync(`${FOLDER}/flows.json`, 'utf8'))
const operations = flows.flatMap((flow) => flow.operations)
const operation = (key: string) => operations.find((one) => one.key === key)!

/** Runs a script of the flow by itself, as Directus does. */
function run(key: string, data: object) {
  const module: { exports?: (data: object) => unknown } = {}
  runInNewContext(operation(key).options.code, { module })
  return JSON.parse(JSON.stringify(module.exports?.(data)))
}

const settings = {
  ...operation('settings').options.json,
  gate: 'https://mtlint.example/v1/gate/directus-1',
  key: 'mtk_1',
}
const STORED = { status: 'draft', title: 'Ferry', body: '<p>They left.</p>', summary: null }

describe('Directus’s flows', () => {
  test('are what build.js prints, and can be imported in their order', () => {
    expect(JSON.parse(execFileSync(process.execPath, [`${FOLDER}/build.js`], { encoding: 'utf8' }))).toEqual(
      flows,
    )
    const ids = new Set<string>()
    for (const { id, operation, operations } of flows) {
      ids.add(id)
      for (const one of operations) {
        for (const next of [one.resolve, one.reject]) if (next) expect(ids).toContain(next)
        expect(ids).not.toContain(one.id)
        ids.add(one.id)
      }
      expect(ids).toContain(operation)
    }
    expect(flows[0].id).toBe(operation('answers').options.flow)
    // Directus allows but one operation before each.
    const followers = operations.flatMap(({ resolve, reject }) => [resolve, reject]).filter(Boolean)
    expect(new Set(followers).size).toBe(followers.length)
  })

  test('are shown with their settings in the documentation', () => {
    const readme = readFileSync(`${FOLDER}/README.md`, 'utf8')
    const [, json] = /```json\n([^`]*)```/.exec(readme)!
    expect(JSON.parse(json)).toEqual(operation('settings').options.json)
  })
})

describe('the scripts of Directus’s flow', () => {
  const planned = (payload: object, keys?: number[]) =>
    run('plan', { settings, $trigger: { collection: 'articles', payload, keys } })
  const asked = (payload: object, stored: object | object[], keys?: number[]) =>
    run('questions', {
      settings,
      stored,
      plan: planned(payload, keys),
      $trigger: { collection: 'articles', payload, keys },
    })
  const outcome = (answers: object[], changed = {}) =>
    run('outcome', {
      $accountability: { user: 'u1' },
      settings: { ...settings, ...changed },
      questions: answers.map((_, number) => ({
        document: { fields: { title: { value: `Title ${number}` } } },
      })),
      answers,
    })

  test('read what a save does not carry, when it touches what is checked', () => {
    const query = { fields: ['title', 'body', 'summary', 'status'], limit: -1 }
    expect(planned({ status: 'published' }, [7])).toEqual({ keys: [7], query })
    expect(planned({ category: 'world' }, [7])).toEqual({ keys: [], query: { ...query, limit: 0 } })
    expect(planned(STORED)).toEqual({ keys: [], query: { ...query, limit: 0 } })
    expect(() => run('plan', { settings, $trigger: { collection: 'pages', payload: {} } })).toThrow('“pages”')
    expect(() => run('plan', { settings: { ...settings, gate: 'undefined' }, $trigger: {} })).toThrow('gate')
  })

  test('ask about what becomes public, or changes in public, as it will be', () => {
    const [question] = asked({ status: 'published', title: 'Ferries' }, STORED, [7])
    expect(question).toEqual({
      gate: settings.gate,
      key: 'mtk_1',
      document: {
        fields: {
          title: { format: 'text', value: 'Ferries' },
          body: { format: 'html', value: '<p>They left.</p>' },
        },
        type: 'articles',
        id: '7',
      },
    })
    const open = { ...STORED, status: 'published' }
    expect(asked({ title: 'Ferries' }, STORED, [7])).toEqual([])
    expect(asked({ title: 'Ferries' }, open, [7])).toHaveLength(1)
    expect(asked({ title: 'Ferry' }, open, [7])).toEqual([])
    expect(asked({ status: 'draft', title: 'Ferries' }, open, [7])).toEqual([])
    expect(asked({ status: 'published' }, [STORED, open, STORED], [7, 8, 9])).toHaveLength(2)
    expect(asked(STORED, [])).toEqual([])
    expect(asked(open, [])).toHaveLength(1)
    expect(() => asked({ status: 'published' }, [STORED], [7, 8])).toThrow('every item')
  })

  test('refuse what the gate blocks, and do as they are set when it does not answer', () => {
    const pass = { status: 200, data: { publish: true, verdict: 'pass', message: 'Fine.' } }
    const only = { status: 200, data: { publish: true, verdict: 'block', message: 'One error.' } }
    const block = {
      status: 422,
      data: { type: 'https://mtlint.example/problems/blocked', detail: 'One error.' },
    }
    const wrong = {
      status: 422,
      data: { type: 'https://mtlint.example/problems/invalid-request', detail: 'No.' },
    }
    const down = { status: 'undefined', data: 'undefined', error: 'connect ECONNREFUSED' }
    const told = (message: string) => ({ refused: false, message, recipients: ['u1'] })
    const refused = (message: string) => ({ refused: true, message, recipients: [] })
    expect(outcome([])).toEqual({ refused: false, message: '', recipients: [] })
    expect(outcome([pass])).toEqual({ refused: false, message: '', recipients: [] })
    expect(outcome([only])).toEqual(told('One error.'))
    expect(outcome([block])).toEqual(refused('One error.'))
    expect(outcome([pass, block])).toEqual(refused('“Title 1”: One error.'))
    expect(outcome([block], { mode: 'report' })).toEqual(told('One error.'))
    const silent = 'mtlint could not check this text: connect ECONNREFUSED'
    expect(outcome([down])).toEqual(told(silent))
    expect(outcome([down], { onFailure: 'closed' })).toEqual(refused(silent))
    expect(outcome([wrong], { onFailure: 'closed' }).message).toContain('HTTP 422. No.')
    expect(outcome([{ status: 200, data: '<html>' }], { onFailure: 'closed' }).message).toContain(
      'is this a gate?',
    )
  })
})
