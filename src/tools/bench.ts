/**
 * Measures: `npm run bench [-- engine|worker|size …]`, all parts unless some are named. `--seed N` repeats the texts of
 * another run; without it every run writes its own.
 */
import { parseArgs } from 'node:util'
import { loadResources } from '../cli/resources.ts'
import { benchEngine } from './bench/engine.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string' } } })
const seed = Number(values.seed ?? Date.now() % 1_000_000)
console.log(`seed ${seed}`)
benchEngine(loadResources(), seed)
