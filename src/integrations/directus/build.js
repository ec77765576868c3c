// Prints the flows as Directus imports them: node build.js > flows.json
import { outcome, plan, questions, sentFields } from './scripts.js'

/** The flow that is run when an item is saved, and the one that it calls for each item. */
const GUARD = 'f4d1a0c2-6b57-4e0e-9a38-2c6f0b7e51a1'
const ASK = 'f4d1a0c2-6b57-4e0e-9a38-2c6f0b7e51a2'

/** An operation’s id is made of its flow’s and its number. */
const idOf = (flow, number) => `${flow.slice(0, -2)}${flow.slice(-1)}${number.toString(16)}`

/** The operation of a script, with the functions that it calls. */
const script = (main, ...helpers) => ({
  type: 'exec',
  options: { code: [...helpers, `module.exports = ${main}`].join('\n\n') },
})

const SETTINGS = {
  gate: '{{$env.MTLINT_GATE}}',
  key: '{{$env.MTLINT_KEY}}',
  collections: {
    articles: {
      status: 'status',
      published: ['published'],
      initial: 'draft',
      fields: {
        title: 'title',
        body: { path: 'body', format: 'html' },
        excerpt: 'summary',
      },
    },
  },
  mode: 'enforce',
  onFailure: 'open',
}

const ask = flow(
  {
    id: ASK,
    name: 'mtlint: ask',
    icon: 'spellcheck',
    description: 'Asks mtlint about one item. The flow “mtlint” calls it.',
    trigger: 'operation',
    options: { return: '$last' },
  },
  [
    {
      key: 'gate',
      name: 'Ask the gate',
      type: 'request',
      options: {
        method: 'POST',
        url: '{{$trigger.gate}}?block=status',
        headers: [
          { header: 'Authorization', value: 'Bearer {{$trigger.key}}' },
          { header: 'Accept', value: 'application/json' },
        ],
        body: '{{$trigger.document}}',
      },
      reject: 'answer',
    },
    {
      key: 'answer',
      name: 'What was answered',
      type: 'transform',
      options: { json: { status: '{{$last.status}}', data: '{{$last.data}}', error: '{{$last.message}}' } },
    },
  ],
)

const guard = flow(
  {
    id: GUARD,
    name: 'mtlint',
    icon: 'spellcheck',
    description: 'Asks mtlint before an item is published, and refuses the save when it says so.',
    trigger: 'event',
    options: {
      type: 'filter',
      scope: ['items.create', 'items.update'],
      collections: Object.keys(SETTINGS.collections),
    },
  },
  [
    {
      key: 'settings',
      name: 'Settings',
      type: 'transform',
      options: { json: SETTINGS },
      resolve: 'plan',
    },
    { key: 'plan', name: 'What must be read', ...script(plan), resolve: 'stored' },
    {
      key: 'stored',
      name: 'What is stored',
      type: 'item-read',
      options: {
        collection: '{{$trigger.collection}}',
        key: '{{plan.keys}}',
        query: '{{plan.query}}',
        permissions: '$full',
        emitEvents: false,
      },
      resolve: 'questions',
    },
    {
      key: 'questions',
      name: 'What becomes public',
      ...script(questions, sentFields),
      resolve: 'answers',
    },
    {
      key: 'answers',
      name: 'Ask about each',
      type: 'trigger',
      options: { flow: ASK, payload: '{{questions}}', iterationMode: 'serial' },
      resolve: 'outcome',
    },
    { key: 'outcome', name: 'What follows', ...script(outcome), resolve: 'refused' },
    {
      key: 'refused',
      name: 'Refused?',
      type: 'condition',
      options: { filter: { outcome: { refused: { _eq: true } } } },
      resolve: 'refuse',
      reject: 'tell',
    },
    {
      key: 'refuse',
      name: 'Refuse the save',
      type: 'throw-error',
      // A code for which the Studio has a heading.
      options: { code: 'UNPROCESSABLE_CONTENT', status: '422', message: '{{outcome.message}}' },
    },
    {
      // To nobody when there is nothing to tell.
      key: 'tell',
      name: 'Tell the editor',
      type: 'notification',
      options: {
        recipient: '{{outcome.recipients}}',
        permissions: '$full',
        subject: 'mtlint',
        message: '{{outcome.message}}',
        collection: '{{$trigger.collection}}',
      },
      reject: 'log',
    },
    { key: 'log', name: 'Log it', type: 'log', options: { message: 'mtlint: {{outcome.message}}' } },
  ],
)

/** A flow whose operations follow each other by their keys, the last first: what one leads to must be there before it. */
function flow(about, operations) {
  const id = (key) =>
    key === undefined ? null : idOf(about.id, operations.findIndex((one) => one.key === key) + 1)
  return {
    ...about,
    status: 'active',
    // Nothing is logged: that would keep texts.
    accountability: null,
    operation: id(operations[0].key),
    operations: operations
      .map(({ resolve, reject, ...operation }, number) => ({
        id: id(operation.key),
        ...operation,
        position_x: 19 + 18 * (number % 4),
        position_y: 1 + 18 * Math.floor(number / 4),
        resolve: id(resolve),
        reject: id(reject),
      }))
      .reverse(),
  }
}

console.log(JSON.stringify([ask, guard], null, 2))
