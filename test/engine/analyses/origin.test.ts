import { expect, test } from 'vitest'
import { loadResources } from '../../../src/cli/resources.ts'
import { check } from '../../../src/engine/check.ts'

const resources = loadResources()
const originOf = (text: string) => check({ text, format: 'text' }, {}, resources).origin

test('a passage left standing says the source language, with evidence', () => {
  const origin = originOf(
    'The judge sent the men to prison.\n\nLos vecinos de la zona habían denunciado los hechos en varias ocasiones.\n\nThe trial begins in May.',
  )
  expect(origin).toMatchObject({ language: 'es' })
  expect(origin?.evidence[0]).toContain('is Spanish')
})

test('furniture of the source’s page counts', () => {
  const text =
    'The bridge was closed on Monday, the prefecture said in the evening.\n\nLire aussi : Three villages cut off by the snow\n\nPartager sur Facebook'
  expect(originOf(text)).toMatchObject({ language: 'fr' })
})

test('thin evidence is no origin', () => {
  expect(originOf('The crowd met in the plaza. She said: “Nos vamos mañana.”')).toBeUndefined()
  expect(originOf('The mayor opened the bridge on Monday.')).toBeUndefined()
})

test('the low quotation mark is that of the neighbour of German that has left words', () => {
  const text =
    'Sursa foto: ISU Delta\n\nThe ferry left the quay on Tuesday.[caption id="1"] „The dog goes first“, said the mayorof the village. A primar și two women stayed, and the the bus was late .'
  expect(originOf(text)).toMatchObject({ language: 'ro' })
})

test('a line of English words says nothing of the page’s language', () => {
  const text =
    'The ferry left the quay on Tuesday.\n\nThe mayor stayed, and the the bus was late , nobodyknows why.\n\nEditor: A. P.'
  expect(originOf(text)).toBeUndefined()
})

test('Bulgarian is told from Russian by a letter', () => {
  const text =
    'The harvest was late.\n\nЛавандулата вече не цъфти за пари през лятото.\n\nThe mayor said nothing.'
  expect(originOf(text)).toMatchObject({ language: 'bg' })
})
