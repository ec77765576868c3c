// biome-ignore-all lint/suspicious/noExplicitAny: the types of the CMS come with the CMS
import type { DocumentFields } from './fields.js'
import type { GateOptions } from './gate.js'

export interface PayloadOptions extends GateOptions {
  /** The collections that are checked, by their slugs. */
  readonly collections: Readonly<Record<string, DocumentFields>>
  /** Who may publish against the verdict. Default: nobody. */
  readonly mayOverride?: (req: any) => boolean | Promise<boolean>
}

/** A plugin of Payload 3: what may not go out is not published. */
export function mtlint(options: PayloadOptions): (config: any) => any
