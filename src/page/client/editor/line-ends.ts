/** How the lines of a text end. */
export type LineEnd = '\n' | '\r\n' | '\r'

/** The line end that most lines of a text have; LF where there is none. */
export function lineEndOf(text: string): LineEnd {
  const pairs = text.split('\r\n').length - 1
  const feeds = text.split('\n').length - 1 - pairs
  const returns = text.split('\r').length - 1 - pairs
  if (pairs > feeds && pairs >= returns) return '\r\n'
  return returns > feeds ? '\r' : '\n'
}

/** A text with LF alone, as the editor holds it: a line break is one unit there, so that its places are ours. */
export const withFeeds = (text: string): string => text.replace(/\r\n?/g, '\n')

/** A text of the editor with the line ends that it came with. */
export const withLineEnds = (text: string, end: LineEnd): string =>
  end === '\n' ? text : text.replaceAll('\n', end)
