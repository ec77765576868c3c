import { tokenKey } from '../document/document.ts'
import { Kind } from '../document/scan.ts'
import { Page } from '../phrases/page-classes.ts'
import type { Analyses, Analysis } from './analyses.ts'

/** Things that look like damage elsewhere but that this text may be about. */
export interface Topics {
  /** Programs, markup, templates: “{{name}}” and “&nbsp;” may be quoted on purpose. */
  readonly code: boolean
  /** It says something of them: what it quotes may be such. */
  readonly someCode: boolean
  /** Web pages and their furniture: “Accept all” may be a crosshead. */
  readonly web: boolean
  /** Advertising: “Advertising” may be a crosshead. */
  readonly advertising: boolean
}

/** A text is about code or web pages when it uses this many different words of it. */
const ENOUGH = 4

/** A text that uses this many says something of code. */
const SOME = 2

/** Which delicate topics the text speaks about. */
export const topics: Analysis<Topics> = {
  name: 'topics',
  compute({ document, resources }: Analyses): Topics {
    const words = resources.pageWords()
    const code = new Set<string>()
    const web = new Set<string>()
    let advertising = false
    const { tokens } = document
    // Short blocks are what is judged by the topic, so they do not set it.
    for (const block of document.blocks) {
      if (block.endToken - block.firstToken < 20) continue
      for (let i = block.firstToken; i < block.endToken; i++) {
        if (tokens.kind[i] !== Kind.word) continue
        const key = tokenKey(document, i)
        const classes = words.get(key) ?? 0
        if (classes & Page.CODE) code.add(key)
        if (classes & Page.WEB) web.add(key)
        if (classes & Page.ADVERTISING) advertising = true
      }
    }
    return { code: code.size >= ENOUGH, someCode: code.size >= SOME, web: web.size >= ENOUGH, advertising }
  },
}
