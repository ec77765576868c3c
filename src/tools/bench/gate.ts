import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Lexicon } from '../../engine/lexicon/lexicon.ts'
import { Random } from '../random.ts'
import { startSite } from '../site.ts'
import { processesIn, spent } from './cpu.ts'
import { median } from './measure.ts'
import { NewsWriter } from './news.ts'

const CALLS = 60
/** So many are asked before it counts. */
const WARM = 5
const SIZE = 6 * 1024
/** What is promised, in milliseconds. */
const LIMIT = 100

/** Prints how long the gate of a Worker on this machine takes for an article, from request to answer. */
export async function benchGate(lexicon: Lexicon, seed: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'mtlint-bench-'))
  const admin = 'the-admin-of-this-bench'
  const worker = await startSite({
    args: [
      '--persist-to',
      folder,
      ...[`MTLINT_ADMIN_SECRET:${admin}`, 'MTLINT_SECRET:the-secret-of-this-bench-alone'].flatMap((one) => [
        '--var',
        one,
      ]),
    ],
  })
  try {
    const headers = (secret: string) => ({
      'content-type': 'application/json',
      authorization: `Bearer ${secret}`,
    })
    const added = await fetch(`${worker.address}/v1/connections`, {
      method: 'POST',
      headers: headers(admin),
      body: JSON.stringify({ kind: 'wordpress', id: 'bench' }),
    })
    const { secrets } = (await added.json()) as { secrets: { key: string } }
    const writer = new NewsWriter(lexicon, new Random(seed))
    // One for the Worker, one in front of it.
    const processes = processesIn(worker.group, 'workerd')
    const spentByAll = () => processes.reduce((sum, pid) => sum + spent(pid).all, 0)
    const times: number[] = []
    let before = spentByAll()
    for (let i = 0; i < CALLS; i++) {
      const body = JSON.stringify(entryOf(writer.article(SIZE)))
      if (i === WARM) before = spentByAll()
      const start = performance.now()
      const answer = await fetch(`${worker.address}/v1/gate/bench`, {
        method: 'POST',
        headers: headers(secrets.key),
        body,
      })
      const text = await answer.text()
      times.push(performance.now() - start)
      if (!answer.ok) throw new Error(`the gate answers ${answer.status}: ${text.slice(0, 200)}`)
    }
    const cpu = (spentByAll() - before) / (CALLS - WARM)
    const warm = times.slice(WARM)
    console.log(
      `gate, ${CALLS} articles of ${SIZE / 1024} KB as WordPress keeps them, ms from request to answer:`,
    )
    console.log(
      `  by the clock: first ${times[0].toFixed(1)}, then least ${Math.min(...warm).toFixed(1)}, median ${median(warm).toFixed(1)}`,
    )
    console.log(`  CPU of workerd, all threads, on average: ${cpu.toFixed(1)}`)
    console.log(`  at most ${LIMIT} ms, held against the CPU: ${cpu <= LIMIT ? 'held' : 'MISSED'}`)
  } finally {
    await worker.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** An article as the gate is asked about it: its first line as title, the others in blocks. */
function entryOf(article: string): object {
  const [title, ...paragraphs] = article.split(/\n+/).filter((line) => line.trim() !== '')
  const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  return {
    type: 'post',
    fields: {
      title,
      body: {
        format: 'wordpress',
        value: paragraphs
          .map((text) => `<!-- wp:paragraph -->\n<p>${escaped(text)}</p>\n<!-- /wp:paragraph -->`)
          .join('\n\n'),
      },
    },
  }
}
