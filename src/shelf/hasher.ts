import type { StartHash } from './hash.ts'
import { type HashAnswer, parseHashAnswer } from './hashRoom.ts'

/**
 * Hashes in the workers that listen at these ports, file by file in turn. If one breaks, what is asked there never
 * settles: whoever has started it hears of it.
 */
export function hasherAt(ports: readonly MessagePort[]): StartHash {
  let turn = 0
  return (algorithm) => {
    const next = ports[turn++ % ports.length]
    if (!next) throw new Error('the shelf’s hash: no worker')
    const { port1: port, port2 } = new MessageChannel()
    next.postMessage({ algorithm, port: port2 }, [port2])
    const waiting: ((answer: unknown) => void)[] = []
    port.addEventListener('message', ({ data }) => waiting.shift()?.(data))
    port.start()
    const ask = async (bytes: ArrayBuffer, last: boolean): Promise<HashAnswer> => {
      const answered = new Promise<unknown>((resolve) => waiting.push(resolve))
      port.postMessage({ bytes, last }, [bytes])
      const answer = parseHashAnswer(await answered)
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
  }
}
