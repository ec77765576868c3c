/** Addresses that the build writes into the scripts: src/tools/page.ts. */
declare const BUILT: {
  /** The script of the Web Worker. */
  readonly engine: string
  /** What the engine looks words up in, gzipped. */
  readonly english: string
  readonly foreign: string
  readonly tables: string
  readonly entities: string
  /** The language identifier, which few texts need. */
  readonly franc: string
  /** The engine's reader of HTML. */
  readonly html: string
  /** What reports and changed texts are shown with. */
  readonly reports: string
  /** The rules' documentation, by id: what a SARIF report says of them. */
  readonly docs: string
  /** Their messages, likewise: what findings say. */
  readonly messages: string
}
