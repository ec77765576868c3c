/** A name as a part of a JSON pointer (RFC 6901). */
export const pointerPart = (name: string): string => name.replace(/~/g, '~0').replace(/\//g, '~1')

/** The name that a part of a JSON pointer stands for. */
export const nameOf = (part: string): string => part.replace(/~1/g, '/').replace(/~0/g, '~')
