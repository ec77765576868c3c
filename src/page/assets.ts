/** Addresses of what pages load. A file's name holds a digest of it, so that it may be kept for ever. */
export interface Assets {
  readonly style: string
  /** The script that the editors' page loads first. */
  readonly script: string
  readonly icon: string
}
