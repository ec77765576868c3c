import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withRules } from '../src/tools/readme.ts'

const root = join(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')

test('the table of rules is the registry’s (npm run readme writes it)', () => {
  expect(readme).toBe(withRules(readme))
})

test('every npm script that the README names exists', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  for (const [, name] of readme.matchAll(/npm run (?:--silent )?([a-z]+)/g))
    expect(scripts).toHaveProperty(name)
})

test('every package that the lexicons are built from is named with its licence', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const sources = Object.keys(devDependencies).filter((name) =>
    /dict|wordlist|wordnet|words|spellchecker|iso-countries|language-it/.test(name),
  )
  for (const name of sources) expect(readme).toContain(`| ${name} |`)
})
