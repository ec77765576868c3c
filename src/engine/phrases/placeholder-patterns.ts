import type { PlaceholderKind } from './placeholders.ts'

/** What debris of templates and tokenizers looks like. The build puts it into the tables: few texts hold any. */

/**
 * One debris a kind: the flags of its expression and its source, as in document/unicode.ts. All are of bounded length, so
 * that no text makes them slow.
 */
const PATTERNS: readonly (readonly [PlaceholderKind, flags: string, source: string])[] = [
  [
    'template',
    'gu',
    // First style sheets and scripts of the page, then gaps.
    String.raw`(?:[#.]\w[\w-]{1,40}(?: [\w.#:>-]{1,30}){0,3}|\[data-[^[\]\n]{2,60}\](?::not\([^()\n]{1,40}\)){0,5}|@media[^{}\n]{1,60}) ?\{[^{}\n:]{2,40}[:{][^{}\n]{1,160}\}|\b(?:window\.\w{2,30}[.\w]{0,40} ?[=(]|googletag\.|adsbygoogle|dataLayer\b|document\.(?:write|getElementById)\()[^\n]{0,200}|\{\{[^{}\n]{1,80}\}\}|\{%[^{}%\n]{1,80}%\}|<%=?[^<>%\n]{1,80}%>|\$\{[^{}\n]{1,80}\}|\{\d{1,3}\}|\{[$!]?[a-z][a-zA-Z]{0,30}(?:[_.][a-zA-Z0-9]{1,30}){0,4}\}|#\{[^{}\n]{1,60}\}|%%[A-Za-z][\w.-]{1,40}%%|(?<![\p{L}\p{N}%])%[A-Z]{2,20}(?:_[A-Z]{1,20}){0,3}%|@@[A-Za-z]\w{1,40}@@|##[A-Z][A-Z_]{1,40}##|\*\|[A-Z][A-Z_:]{1,40}\|\*|\[%[^[\]%\n]{1,60}%\]|\[\[[^[\]\n]{1,60}\]\]|\[object Object\]|\[[A-Za-z][A-Za-z_-]{2,20}:(?=\p{L})[^[\]\n]{2,60}\]|\[[a-z][a-z_-]{2,20}:\d{2,12}\]`,
  ],
  [
    'format',
    'gu',
    String.raw`(?<![\p{L}\p{N}%])%(?:\d\$)?[sdi@](?![\p{L}\p{N}])|(?<![\p{L}\p{N}])%\([a-z_]{1,30}\)[sd](?!\p{L})`,
  ],
  [
    'masked',
    'gu',
    String.raw`(?<![\p{L}\p{N}_])__[A-Z][A-Z0-9]{0,20}(?:_[A-Z0-9]{1,20}){0,3}__(?![\p{L}\p{N}_])|[⟦⟪⦃〔⟨]{1,2}[A-Z]{0,8}\d{1,4}[⟧⟫⦄〕⟩]{1,2}|(?<![\p{L}\p{N}])(?:PH|VAR|TAG|ENT|PLACEHOLDER|NUM|ENTITY)_?\d{1,3}(?=_)_|<\/?(?:ph|bpt|ept|x|g|bx|ex|it|mrk)(?:\s[^<>\n]{0,80})?\s?\/?>|<\/?\d{1,3}\s?\/?>|(?<![\p{L}\p{N}_])(?:(?:PH|VAR|TAG|ENT|NUM|URL|EMAIL|DATE|TERM|PER|LOC|ORG|ID|NAME|MISC)_|(?:PERSON|ENTITY|LOCATION|PLACEHOLDER)_?)\d{1,3}(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_])_[A-Z]{3,20}_(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}$])\$[A-Z][A-Z_]{2,30}\$|<[A-Z][A-Z_]{2,30}>|(?<![\p{L}\p{N}@])@\d{1,3}@(?![\p{L}\p{N}@])|\{[A-Z][A-Z_]{1,30}\}`,
  ],
  [
    'token',
    'gu',
    String.raw`<(?:unk|pad|mask|bos|eos|cls|sep|s|\/s|2[a-z]{2,3}|extra_id_\d{1,2})>|<\|[a-z_]{2,30}\|>|\[(?:UNK|PAD|MASK|CLS|SEP|BOS|EOS|PER|LOC|MISC)\]|(?<=\s|^)@[-,.:/]@(?=\s|$)|⁇|(?<![\p{L}\p{N}-])-(?:[LR][RSC]B|[lr][rsc]b)-(?![\p{L}\p{N}-])|(?<![\p{L}\p{N}])(?:_UNK|NaN)(?![\p{L}\p{N}_])|(?<=^|\n|[.!?”"] )(?:undefined|null|NULL|[Ii]nvalid [Dd]ate|#(?:REF|VALUE|NAME|N\/A|DIV\/0)[!?]?)(?=\n|$)|<0x[0-9A-F]{2}>`,
  ],
  [
    'subword',
    'gu',
    String.raw`(?<![\u2580-\u259f])▁+[\p{L}\p{N}]{0,40}(?![\u2580-\u259f])|(?<=\p{L})@@(?=\s|$)|(?<![\p{L}\p{N}#&])##\p{Ll}{1,20}(?![\p{L}\p{N}])`,
  ],
  [
    'filler',
    'giu',
    String.raw`\blorem ipsum\b(?: dolor(?: sit(?: amet)?)?)?|(?<![\p{L}\p{N}])X{4,}(?![\p{L}\p{N}])`,
  ],
  [
    'fill-in',
    'gu',
    String.raw`\[(?:(?:[Ii]nsert|INSERT|enter|ENTER|add|ADD|[Ff]ill in|[Pp]aste|PASTE)\s[^[\]\n]{1,50}|(?:[Yy]our|YOUR|[Cc]ompany|COMPANY|[Aa]uthor(?:[’']s)?|AUTHOR|[Ff]irst|[Ll]ast|[Pp]erson|[Cc]ity) (?:name|NAME|city|company|email|address|title|text|link|phone|website|logo)|(?:[Nn]ame|NAME|[Tt]itle|TITLE|[Dd]ate|DATE) (?:of|OF)\s[^[\]\n]{1,50}|todo|tbd|tk|placeholder)\]|\[(?:NAME|DATE|TITLE|SUBTITLE|CITY|COUNTRY|LINK|URL|IMAGE|NUMBER|TEXT|TODO|TBD|TK|COMPANY|AUTHOR|BYLINE|HEADLINE|PERSON|LOCATION|PLACEHOLDER|ORG|ORGANIZATION)(?:[ _]?\d{1,2})?\]|(?<=^|\n)(?:TODO|FIXME)(?::|\s[–—-])(?=\s)[^\n]{0,80}`,
  ],
]

/** The same as a string of the tables: a line for each. */
export const writePlaceholders = (): string => PATTERNS.map((pattern) => pattern.join('\t')).join('\n')
