import { tokenKey } from '../document/document.ts'
import { Kind } from '../document/scan.ts'
import { wordSet } from '../word-set.ts'
import type { Analyses, Analysis } from './analyses.ts'

/** Things that look like damage elsewhere but that this text may be about. */
export interface Topics {
  /** Programs, markup, templates: “{{name}}” and “&nbsp;” may be quoted on purpose. */
  readonly code: boolean
  /** Web pages and their furniture: “Accept all” may be a crosshead. */
  readonly web: boolean
  /** Advertising: “Advertising” may be a crosshead. */
  readonly advertising: boolean
}

const CODE = wordSet(`
  code coder coders programmer programmers developer developers software template templates syntax html css javascript python
  php unicode markup placeholder placeholders variable variables string strings compiler script scripts tokenizer tokens entity
  entities tag tags bug bugs wordpress shortcode shortcodes encoding ascii utf
`)

const WEB = wordSet(`
  cookie cookies banner banners website websites browser browsers newsletter newsletters advertising advertisement
  advertisements commenters comments subscriber subscribers publishers button buttons click clicks pop-up popup consent
  facebook whatsapp
`)

const ADVERTISING = wordSet(`
  advertising advertise advertised advertiser advertisers advertisement advertisements advert adverts ad ads commercial
  commercials publicity sponsor sponsors sponsored sponsorship promotion announcement announcements partner partners banner
`)

/** A text is about code or web pages when it uses this many different words of it. */
const ENOUGH = 4

/** Which delicate topics the text speaks about. */
export const topics: Analysis<Topics> = {
  name: 'topics',
  compute({ document }: Analyses): Topics {
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
        if (CODE.has(key)) code.add(key)
        if (WEB.has(key)) web.add(key)
        if (ADVERTISING.has(key)) advertising = true
      }
    }
    return { code: code.size >= ENOUGH, web: web.size >= ENOUGH, advertising }
  },
}
