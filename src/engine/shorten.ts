/** Cuts a text for a message: to `most` UTF-16 code units or fewer, the ellipsis that stands for the rest included. */
export const shorten = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 3)}…`
