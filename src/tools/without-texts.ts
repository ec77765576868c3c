import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'
import ts from 'typescript'

/** What a check does not ask of a rule. */
const TEXTS = new Set(['docs', 'messages'])

/**
 * Leaves the rules’ documentation and messages out: the browser has the rules to check with, loads what findings say
 * beside the tables, and what a SARIF report says of the rules when one is made. It saves a fifth of the script.
 */
export const withoutTexts: Plugin = {
  name: 'without texts',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]engine[\\/]rules[\\/][\w-]+\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8')
      const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true)
      const cuts: ts.Node[] = []
      const visit = (node: ts.Node): void => {
        const isText =
          ts.isPropertyAssignment(node) &&
          TEXTS.has(node.name.getText(file)) &&
          ts.isObjectLiteralExpression(node.initializer)
        if (isText) cuts.push(node.initializer)
        else ts.forEachChild(node, visit)
      }
      visit(file)
      const contents = cuts.reduceRight(
        (text, node) => `${text.slice(0, node.getStart(file))}{}${text.slice(node.end)}`,
        source,
      )
      return { contents, loader: 'ts' }
    }),
}
