/**
 * Measures: `npm run bench [-- engine|worker|gate|size|page …]`, all parts unless some are named. `--seed N` repeats the texts of
 * another run; without it every run writes its own.
 */
import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { loadResources } from '../cli/resources.ts'
import { benchSize } from './bench/bundle.ts'
import { benchEngine } from './bench/engine.ts'
import { benchGate } from './bench/gate.ts'
import { benchPage } from './bench/page.ts'
import { benchWorker } from './bench/worker.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string' } } })
const seed = Number(values.seed ?? Date.now() % 1_000_000)
const resources = loadResources()

const PARTS = {
  engine: () => benchEngine(resources, seed),
  worker: () => benchWorker(resources.lexicon, seed),
  gate: () => benchGate(resources.lexicon, seed),
  size: () => benchSize(),
  page: () => benchPage(),
}
const isPart = (name: string): name is keyof typeof PARTS => Object.hasOwn(PARTS, name)

const chosen = positionals.length ? positionals : Object.keys(PARTS)
const unknown = chosen.filter((name) => !isPart(name))
if (unknown.length) {
  console.error(`There is no part ${unknown.join(', ')}; the parts are ${Object.keys(PARTS).join(', ')}.`)
  process.exit(2)
}
// Times are of the clock: they mean something where nothing else runs.
console.log(`seed ${seed}; load ${loadavg()[0].toFixed(1)} on ${availableParallelism()} processors`)
for (const part of chosen.filter(isPart)) {
  console.log()
  await PARTS[part]()
}
