import { wordSet } from '../word-set.ts'

/** Words by which a site's owner speaks to the reader about the site, by the part they play. */

/** Who is spoken to. */
export const READER = wordSet('you your yours reader readers')
/** Who speaks. */
export const OWNER = wordSet('we our us ours i my me')
/** What is spoken about. */
export const SITE = wordSet(`
  article articles website site sites page blog post posts content portal newsletter newsletters channel comments comment
  publication publications news stories information reading subscription journalism
`)
/** What the reader is asked or thanked for. */
export const FAVOUR = wordSet(`
  share sharing follow subscribe like comment comments support visit thank thanks encourage donate bookmark join read reading
  enjoy enjoyed liked recommend register sign click contact friends friend family learned helpful useful pleasure interesting
  informed updated discover stay tuned check rate
`)
/** What makes a paragraph a report about others. */
export const REPORT = wordSet(
  'said says told added according spokesman spokeswoman spokesperson minister president government police',
)
