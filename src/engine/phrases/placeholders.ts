import { unicodePattern } from '../document/unicode.ts'

/** Kinds of debris of templates and tokenizers. */
export type PlaceholderKind = 'template' | 'format' | 'masked' | 'token' | 'subword' | 'filler' | 'fill-in'

/** What each kind looks like. */
export type Placeholders = readonly (readonly [PlaceholderKind, RegExp])[]

/** Reads what `writePlaceholders` wrote. */
export const readPlaceholders = (written: string): Placeholders =>
  written.split('\n').map((line) => {
    const [kind, flags, source] = line.split('\t')
    return [kind as PlaceholderKind, unicodePattern(source, flags)]
  })
