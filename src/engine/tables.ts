import { KnownNames, type NamesTable } from './language/known-names.ts'
import { Calques, type CalqueTable } from './phrases/calques/table.ts'
import { type FurniturePhrase, type FurnitureTable, readFurniture } from './phrases/furniture/table.ts'
import type { Matcher } from './phrases/matcher.ts'

/** Facts that the build has put in the form in which they are looked up, as one JSON file. */
export interface Tables {
  readonly furniture: FurnitureTable
  readonly names: NamesTable
  readonly calques: CalqueTable
}

/** Reads the tables that `npm run prepare` wrote. @throws {SyntaxError} when it is no JSON */
export function readTables(json: string): {
  furniture: Matcher<FurniturePhrase>
  names: KnownNames
  calques: Calques
} {
  const tables: Tables = JSON.parse(json)
  return {
    furniture: readFurniture(tables.furniture),
    names: new KnownNames(tables.names),
    calques: new Calques(tables.calques),
  }
}
