import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'
import ts from 'typescript'
import { RULES } from '../engine/rules/index.ts'

/** What the rules’ files are called. */
const RULE_FILES = /[\\/]engine[\\/]rules[\\/][\w-]+\.ts$/

/**
 * Leaves the rules’ documentation and messages out: the browser has the rules to check with, loads what findings say
 * beside the tables, and what a SARIF report says of the rules when one is made. It saves a fifth of the script.
 */
export const withoutTexts: Plugin = {
  name: 'without texts',
  setup: ({ onLoad }) =>
    onLoad({ filter: RULE_FILES }, ({ path }) => ({
      contents: replaceTexts(readFileSync(path, 'utf8'), ['docs', 'messages'], (name) => `${name}: {}`),
      loader: 'ts',
    })),
}

/** What the rules say, as JSON by rule. */
export const textsOfRules = (what: 'docs' | 'messages'): string =>
  JSON.stringify(Object.fromEntries(RULES.map((rule) => [rule.id, rule[what]])))

/** What a rule’s file imports its documentation from. */
const DOCS = 'rules:docs'

/**
 * Puts the rules’ documentation into a file of its own, which is read when a page or a SARIF report first asks for it:
 * no check does, and a fresh Worker would read it at its start. @param file where it stands, as JSON by rule
 */
export const docsApart = (file: string): Plugin => ({
  name: 'docs apart',
  setup: ({ onLoad, onResolve }) => {
    onLoad({ filter: RULE_FILES }, ({ path }) => {
      const source = readFileSync(path, 'utf8')
      const contents = replaceTexts(source, ['docs'], (_, id) => `get docs() { return docsOf(${id}) }`)
      return {
        contents: contents === source ? source : `import { docsOf } from '${DOCS}'\n${contents}`,
        loader: 'ts',
      }
    })
    onResolve({ filter: new RegExp(`^${DOCS}$`) }, () => ({ path: DOCS, namespace: DOCS }))
    onLoad({ filter: /^/, namespace: DOCS }, () => ({
      contents: `import text from ${JSON.stringify(file)}
let docs
export const docsOf = (id) => (docs ??= JSON.parse(text))[id]`,
      resolveDir: '/',
    }))
  },
})

/** A rule’s file in which some of the rule’s texts are replaced. @param replace makes a property of its name and the rule’s id, as it is written */
function replaceTexts(
  source: string,
  names: readonly string[],
  replace: (name: string, id: string) => string,
): string {
  const file = ts.createSourceFile('rule.ts', source, ts.ScriptTarget.Latest, true)
  const found: { node: ts.Node; text: string }[] = []
  const visit = (node: ts.Node): void => {
    if (
      ts.isPropertyAssignment(node) &&
      names.includes(node.name.getText(file)) &&
      ts.isObjectLiteralExpression(node.initializer)
    ) {
      const id = node.parent.properties.find((other) => other.name?.getText(file) === 'id')
      const written = id && ts.isPropertyAssignment(id) ? id.initializer.getText(file) : ''
      found.push({ node, text: replace(node.name.getText(file), written) })
    } else ts.forEachChild(node, visit)
  }
  visit(file)
  return found.reduceRight(
    (text, { node, text: replacement }) =>
      `${text.slice(0, node.getStart(file))}${replacement}${text.slice(node.end)}`,
    source,
  )
}
