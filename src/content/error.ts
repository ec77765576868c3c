/** Content that does not have the form of its format. The message says what is expected. */
export class ContentError extends Error {
  /** JSON pointer of what is wrong. */
  readonly pointer: string

  constructor(pointer: string, message: string) {
    super(message)
    this.pointer = pointer
  }
}
