import { expect, test } from 'vitest'
import { PAGE_WORDS } from '../../../src/engine/phrases/page-word-lists.ts'
import { pageTalkIn } from '../../../src/engine/phrases/page-words.ts'
import { stampIn } from '../../../src/engine/phrases/stamps.ts'
import { classesByWord } from '../../../src/engine/word-set.ts'

const words = classesByWord(PAGE_WORDS)

test.each([
  ['Updated: 12.03.2024 09:40', 'labelled'],
  ['Published May 4, 2023', 'labelled'],
  ['Edited 5 hours ago', 'labelled'],
  ['Actualizado el 12/03/2024', 'labelled'],
  ['As of: 12.03.2024 4:31 p.m.', 'labelled'],
  ['12 March 2024, 08:15 | Society', 'bare'],
  ['Today, 14:35', 'bare'],
  ['HD | SKAGEN | 14.03.2024 - 09:15h', 'labelled'],
  ['Source: Harbour Daily 2024-03-15 10:21', 'labelled'],
  ['Oslo 14.03.2024 10:30', undefined],
  ['Monday, 12 March 2024', undefined],
  ['The date of the vote is 12 March 2024', undefined],
  ['Status 5', undefined],
  ['Updated rules', undefined],
  ['', undefined],
])('the time stamp that “%s” is', (line, stamp) => {
  expect(stampIn(line, words)).toBe(stamp)
})

test.each([
  ['Comments on this article have been disabled', 'label'],
  ['Sign up here for the weekly newsletter', 'address'],
  ['Sign up here for the regatta', undefined],
  ['You can read more about this here', 'address'],
  ['All news in one channel: t.me/harbour', 'label'],
  ['Comments from the ministry', undefined],
  ['The author of the book', undefined],
  ['More of the same', undefined],
  ['', undefined],
])('how “%s” speaks of its page', (line, talk) => {
  expect(pageTalkIn(line, words)).toBe(talk)
})
