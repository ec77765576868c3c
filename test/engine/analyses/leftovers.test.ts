import { expect, test } from 'vitest'
import { loadResources } from '../../../src/cli/resources.ts'
import { check } from '../../../src/engine/check.ts'

const resources = loadResources()

/** Texts full of words of one language. */
const FULL: Readonly<Record<string, string>> = {
  es: 'The alcalde met the vecinos in the ayuntamiento. The bomberos left según the concejala. The juzgado asked the fiscalía for the sentencia, pero the plan failed.',
  fr: 'The pompiers called the mairie. The cheminots and the lycéens met the préfet chez the maire, and the grévistes left avec the salariés depuis the morning.',
  de: 'The Bürgermeister Hans Krug thanked the Feuerwehr und the Anwohner. The Staatsanwaltschaft spoke mit the Bewohner, and the Einsatzleiter Olaf Brandt stayed bei the Kinder.',
  nl: 'The wethouder spoke met the gemeente, and the burgemeester left volgens the politie. The brandweer came naar the school, and the bewoners asked the agenten voor help tijdens the brand.',
}

/** What is called left over in a sentence that stands in such a text. */
function leftIn(language: string, sentence: string): string[] {
  const start = FULL[language].length + 2
  const text = `${FULL[language]}\n\n${sentence} The road was open again in the evening.\n\nNobody was hurt.`
  const { findings } = check({ text, format: 'text' }, {}, resources)
  return findings
    .filter(({ rule, span }) => rule === 'untranslated' && span.start >= start)
    .map(({ span }) => text.slice(span.start, span.end))
}

test.each([
  ['es', 'The judge said that el Ministry would pay.', 'el'],
  ['es', 'The guide said: “Aquí everybody swims.”', 'Aquí'],
  ['fr', 'The name was not pas known.', 'pas'],
  ['fr', '“Nos children sleep,” she said.', 'Nos'],
  ['fr', 'Sous the bridge the water rose.', 'Sous'],
  ['fr', 'The bridge is closed pour the week.', 'pour'],
  ['de', 'The women were brought to a Turnhalle.', 'Turnhalle'],
  ['de', 'Damals the mill burned down.', 'Damals'],
  ['nl', '“Wij throw them away,” he said.', 'Wij'],
  ['nl', 'The shells are verwerkt.', 'verwerkt'],
  ['es', 'The cellar was encharcado.', 'encharcado'],
  ['fr', 'Trois workers were heard.', 'Trois'],
  ['es', 'The order holds for Lleida y 201 towns.', 'y'],
])('in a text full of the words of %s: %s', (language, sentence, word) => {
  expect(leftIn(language, sentence)).toEqual([word])
})

test.each([
  ['es', 'Charles de Gaulle met the painter de Kooning.'],
  ['es', 'El País reported it, and so did La Repubblica.'],
  ['fr', 'Sous chefs are rare, and sous vide cooking is not.'],
  ['fr', 'The pas de deux was danced by Una Healy.'],
  ['fr', 'They helped pour the concrete, and one saw him pour the rest.'],
  ['fr', 'Les Brown sang.'],
  ['fr', 'She won gold the day he left home the first time.'],
  ['de', 'A Heidelberger woman drank a Fanta by the Havel.'],
  ['de', 'A Lufthansa jet landed, and the Bundesrat met.'],
  ['de', 'Old men fall ill, die in their beds and are forgotten.'],
  ['nl', 'The ale was warm, and he had met the crew.'],
])('in a text full of the words of %s all is right in: %s', (language, sentence) => {
  expect(leftIn(language, sentence)).toEqual([])
})

test('a text with few of them is not full', () => {
  const text = 'The alcalde met the council. The road was pas known to el Ministry.\n\nNobody was hurt.'
  const { findings } = check({ text, format: 'text' }, {}, resources)
  expect(findings.map(({ span }) => text.slice(span.start, span.end))).not.toContain('pas')
})

test.each([
  ['es', 'A red of six firms sold the oil.', 'red'],
  ['es', 'Police followed once tankers for a month.', 'once'],
  ['es', 'The baker no said a word.', 'no'],
  ['fr', 'The clinic pour the elderly is new.', 'pour'],
  ['de', 'The council hat decided.', 'hat'],
  ['de', 'Die rescuers came late.', 'Die'],
  ['de', 'She forgot her Handy at home.', 'Handy'],
  ['de', 'They met am Montag evening.', 'am'],
  ['nl', 'He left, want the mill burned.', 'want'],
])('a false friend in a text full of the words of %s: %s', (language, sentence, word) => {
  expect(leftIn(language, sentence)).toContain(word)
})

test.each([
  ['es', 'The red car of the mayor, and once tankers had come, the port closed.'],
  ['es', 'She has no money, and nobody no longer asks.'],
  ['fr', 'The helpers made the nurse pour the tea, and his son came.'],
  ['de', 'The war in the north and his old hat were forgotten, and I am glad.'],
  ['de', 'The rat ate it, and a die was cast by Die Welt.'],
  ['nl', 'The van was red, and they want the mill.'],
])('no false friend in a text full of the words of %s: %s', (language, sentence) => {
  expect(leftIn(language, sentence)).toEqual([])
})
