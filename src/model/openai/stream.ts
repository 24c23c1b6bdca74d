import { type Chunk, parseChunk, parseError } from './chunk.ts'
import { asPassing, errorOf } from './endpoint.ts'
import { createSseParser } from './sse.ts'

/** The chunks of a streamed completion. Throws `Passing` where the stream breaks off, and what an error in it means. */
export async function* chunksOf(response: Response, baseUrl: string): AsyncGenerator<Chunk, void, void> {
  if (!response.body) return
  const parser = createSseParser()
  const decoder = new TextDecoder()
  const reader = response.body.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw asPassing(error)
      })
      if (done) return
      for (const data of parser.push(decoder.decode(value, { stream: true }))) {
        if (data.trim() === '[DONE]') return
        const chunk = parseChunk(data)
        if (!chunk) throw strange(data, baseUrl)
        yield chunk
      }
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}

function strange(data: string, baseUrl: string): Error {
  const told = parseError(data)
  if (told) return errorOf(told, baseUrl)
  return errorOf({ message: `it sends what is no completion: ${data}` }, baseUrl)
}
