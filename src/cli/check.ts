import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Resources } from '../engine/analyses/analyses.ts'
import { check } from '../engine/check.ts'
import { repair } from '../engine/repair.ts'
import type { Result } from '../engine/report/result.ts'
import type { Configuration } from '../options/configuration.ts'
import { completeReport, type Report } from '../render/report.ts'
import { unifiedDiff } from '../render/unified-diff.ts'
import { count, tally } from '../render/words.ts'
import type { Arguments } from './arguments.ts'
import { digestOf, type TextFile } from './files.ts'
import type { Io } from './io.ts'

/** A text with its report. */
export interface Checked {
  readonly file: TextFile
  readonly report: Report
}

/** Checks a text. */
export function checkFile(file: TextFile, settings: Configuration, resources: Resources): Checked {
  return reported(file, check(file, settings, resources), settings)
}

/**
 * Checks a text, makes its safe repairs, and prints it, prints what changed, or writes it back.
 * @returns the repaired text with the report of what is left
 * @throws with a message for people when it cannot be written
 */
export async function repairFile(
  file: TextFile,
  fix: NonNullable<Arguments['fix']>,
  settings: Configuration,
  resources: Resources,
  io: Io,
): Promise<Checked> {
  const { text, edits, after } = repair(file, settings, resources)
  if (fix === 'print') io.stdout.write(text)
  if (fix === 'diff') io.stdout.write(unifiedDiff(file.name, file.text, edits))
  const bytes = edits.length > 0 ? await file.encode(text) : undefined
  if (fix === 'write' && bytes) writeFileSync(resolve(io.cwd, file.name), bytes)
  const repaired: TextFile = bytes ? { ...file, text, digest: digestOf(bytes) } : file
  const left = reported(repaired, after, settings)
  io.stderr.write(`${file.name}: ${count(edits.length, 'safe edit')}; left: ${tally(left.report)}\n`)
  return left
}

/** Spans count as asked in JSON alone: the other formats show the text, or say themselves how they count. */
function reported(file: TextFile, result: Result, { format, offsets }: Configuration): Checked {
  const about = { name: file.name, digest: file.digest, offsets: format === 'json' ? offsets : undefined }
  return { file, report: completeReport(result, file.text, about) }
}
