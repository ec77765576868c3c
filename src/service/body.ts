import { Problem } from './problems.ts'

/**
 * Reads a request's body, decompressing gzip, and stops as soon as it is larger than `limit` bytes, before or after
 * decompression: a small body that unpacks to a huge one costs no more than a huge one.
 * @throws {Problem} 413, 415 for another content coding, 400 for broken gzip
 */
export async function readBody(request: Request, limit: number): Promise<Uint8Array> {
  const coding = request.headers.get('content-encoding')?.trim().toLowerCase() || 'identity'
  const gzipped = coding === 'gzip' || coding === 'x-gzip'
  if (!gzipped && coding !== 'identity') {
    throw new Problem(
      'unsupported-encoding',
      `Content-Encoding is “${coding}”; gzip and identity are understood.`,
      {
        headers: { 'accept-encoding': 'gzip' },
      },
    )
  }
  if (Number(request.headers.get('content-length')) > limit) throw tooLarge(limit)
  if (!request.body) return new Uint8Array()
  if (!gzipped) return collect(request.body, limit)
  try {
    return await collect(
      request.body.pipeThrough(atMost(limit)).pipeThrough(new DecompressionStream('gzip') as Transform),
      limit,
    )
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Problem('malformed-compression', 'The body is not one whole gzip member.')
  }
}

type Transform = ReadableWritablePair<Uint8Array, Uint8Array>

/** Passes chunks on until they exceed the limit. */
function atMost(limit: number): Transform {
  let size = 0
  return new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.length
      if (size > limit) controller.error(tooLarge(limit))
      else controller.enqueue(chunk)
    },
  })
}

async function collect(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array> {
  const reader = stream.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length
    if (size > limit) {
      // What is left of the body is not wanted; that abandoning it may fail does not matter.
      reader.cancel().catch(() => {})
      throw tooLarge(limit)
    }
    chunks.push(read.value)
  }
  if (chunks.length === 1) return chunks[0]
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

function tooLarge(limit: number): Problem {
  return new Problem('body-too-large', `The body has more than ${limit} bytes.`, { members: { limit } })
}
