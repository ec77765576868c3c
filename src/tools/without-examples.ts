import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'
import ts from 'typescript'

/** What a rule's documentation shows, and nothing but its page and the tests reads. */
const EXAMPLES = new Set(['wrong', 'right', 'falseAlarms', 'missed'])

/**
 * Leaves the examples out of the rules' documentation: the browser has the rules to check with, and shows no pages of
 * them. It saves a tenth of the script.
 */
export const withoutExamples: Plugin = {
  name: 'without examples',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]engine[\\/]rules[\\/][\w-]+\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8')
      const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true)
      const cuts: ts.Node[] = []
      const visit = (node: ts.Node): void => {
        const isExample =
          ts.isPropertyAssignment(node) &&
          EXAMPLES.has(node.name.getText(file)) &&
          ts.isArrayLiteralExpression(node.initializer)
        if (isExample) cuts.push(node.initializer)
        else ts.forEachChild(node, visit)
      }
      visit(file)
      const contents = cuts.reduceRight(
        (text, node) => `${text.slice(0, node.getStart(file))}[]${text.slice(node.end)}`,
        source,
      )
      return { contents, loader: 'ts' }
    }),
}
