import type { StartHash } from './hash.ts'
import { type HashAnswer, parseHashAnswer } from './hashRoom.ts'

export interface Hasher {
  readonly start: StartHash
  close(): void
}

/** Hashes in workers of its own, file by file in turn. What is asked there rejects if one breaks. */
export function openHasher(): Hasher {
  const hashers = Array.from({ length: 2 }, openOne)
  let turn = 0
  return {
    close() {
      for (const hasher of hashers) hasher.close()
    },
    start(algorithm) {
      const next = hashers[turn++ % hashers.length]
      if (!next) throw new Error('the shelf’s hash: no worker')
      return next.start(algorithm)
    },
  }
}

function openOne(): Hasher {
  const worker = new Worker(new URL('./hashWorker.ts', import.meta.url), {
    type: 'module',
    name: 'shelf-hash',
  })
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(`the shelf’s hash: ${message}`)))
  })
  // Whoever waits for an answer hears of it; nobody may be waiting.
  broken.catch(() => {})
  return {
    close: () => worker.terminate(),
    start(algorithm) {
      const { port1: port, port2 } = new MessageChannel()
      worker.postMessage({ algorithm, port: port2 }, [port2])
      const waiting: ((answer: unknown) => void)[] = []
      port.addEventListener('message', ({ data }) => waiting.shift()?.(data))
      port.start()
      const ask = async (bytes: ArrayBuffer, last: boolean): Promise<HashAnswer> => {
        const answered = new Promise<unknown>((resolve) => waiting.push(resolve))
        port.postMessage({ bytes, last }, [bytes])
        const answer = parseHashAnswer(await Promise.race([answered, broken]))
        if (!answer) throw new Error('the shelf’s hash: an answer that is none')
        if (answer.type === 'failed') throw new Error(`the shelf’s hash: ${answer.detail}`)
        if (last) port.close()
        return answer
      }
      return {
        take: async (bytes) => void (await ask(bytes, false)),
        async last(bytes) {
          const answer = await ask(bytes, true)
          if (answer.type !== 'hashes') throw new Error('the shelf’s hash: no digest in the end')
          const { type: _, ...hashes } = answer
          return hashes
        },
      }
    },
  }
}
