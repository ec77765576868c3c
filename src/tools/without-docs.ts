import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'
import ts from 'typescript'

/**
 * Leaves the rules’ documentation out: the browser has the rules to check with, shows no pages of them, and loads what a
 * SARIF report says of them when one is made. It saves a sixth of the script.
 */
export const withoutDocs: Plugin = {
  name: 'without docs',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]engine[\\/]rules[\\/][\w-]+\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8')
      const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true)
      const cuts: ts.Node[] = []
      const visit = (node: ts.Node): void => {
        const isDocs =
          ts.isPropertyAssignment(node) &&
          node.name.getText(file) === 'docs' &&
          ts.isObjectLiteralExpression(node.initializer)
        if (isDocs) cuts.push(node)
        else ts.forEachChild(node, visit)
      }
      visit(file)
      // The comma behind it stays: an empty place in an object would be none.
      const contents = cuts.reduceRight(
        (text, node) => `${text.slice(0, node.getStart(file))}docs: {}${text.slice(node.end)}`,
        source,
      )
      return { contents, loader: 'ts' }
    }),
}
