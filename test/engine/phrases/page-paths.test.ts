import { expect, test } from 'vitest'
import { SignOffs } from '../../../src/engine/phrases/agencies.ts'
import { AGENCIES, INITIALS } from '../../../src/engine/phrases/agency-list.ts'
import { imageNameIn } from '../../../src/engine/phrases/image-names.ts'
import { pagePathOf } from '../../../src/engine/phrases/page-paths.ts'
import { PAGE_WORDS } from '../../../src/engine/phrases/page-word-lists.ts'
import { classesByWord } from '../../../src/engine/word-set.ts'

test.each([
  ['Sport » Sailing » Regattas', { named: true, points: true }],
  ['Home > Harbour > Which crane is the oldest of all?', { named: true, points: true }],
  ['Courier / Harbour / Quays', { named: false, points: false }],
  ['Новости | Спорт | Погода', { named: true, points: false }],
  ['Harbour > Quays', undefined],
  ['the quay > the crane > the gulf', undefined],
  ['Quay to be rebuilt by spring | News | Courier', undefined],
  ['3 / 4 / 5', undefined],
  ['Sport » Sailing / Regattas', undefined],
  ['', undefined],
])('the path that “%s” is', (line, path) => {
  expect(pagePathOf(line, classesByWord(PAGE_WORDS))).toEqual(path)
})

test.each([
  ['old-quay-1024x768.jpg', 'old-quay-1024x768.jpg'],
  ['quay.png', 'quay.png'],
  ['IMG_2041.JPG The crane', 'IMG_2041.JPG'],
  ['The crane in May. quay_2.webp', 'quay_2.webp'],
  ['Quay.png The crane', undefined],
  ['IMG_2041.JPG shows the crane', undefined],
  ['She sent quay_2.webp', undefined],
  ['The crane in May.', undefined],
])('the image name in “%s”', (line, name) => {
  const found = imageNameIn(line, 0, line.length)
  expect(found && line.slice(found.start, found.end)).toBe(name)
})

test.each([
  ['(PAP) abc/ de/', 'initials'],
  ['dpa/lsw', 'initials'],
  ['dpa ab cde', 'initials'],
  ['(ANSA).', 'name'],
  ['AFP photographers', undefined],
  ['PARIS (AFP)', undefined],
  ['', undefined],
])('the sign-off that “%s” is', (line, signOff) => {
  expect(new SignOffs({ agencies: AGENCIES, initials: INITIALS }).in(line)).toBe(signOff)
})
