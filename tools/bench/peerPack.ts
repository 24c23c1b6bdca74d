import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { root } from '../lib/command.mjs'

/** Where `npm run -s kit:library` puts nano for the graphics processor, and what is said of its tokenizer. */
export const packFolder = join(root, 'public/models/nano/webgpu/resolve/main')

export interface Tokenizer {
  readonly model: {
    readonly vocab: Readonly<Record<string, number>>
    readonly merges: readonly (readonly [string, string])[]
  }
}

export async function readTokenizer(): Promise<Tokenizer> {
  return JSON.parse(await readFile(join(packFolder, 'tokenizer.json'), 'utf8'))
}

/**
 * The same pack once more, beside the one that is there, for the peer. A prompt gets no token put in front of it, so
 * whoever uses completions with a Llama types `<s>`, which its tokenizer takes for one token. Nano's takes it for
 * three: nothing that is typed becomes a control token. The peer's copy therefore names it as an added token, and both
 * engines then read the same ids.
 */
export const peerPack: Plugin = {
  name: 'peer-pack',
  async generateBundle() {
    const emit = (name: string, source: string | Uint8Array) =>
      this.emitFile({ type: 'asset', fileName: `models/nano/webgpu/resolve/peer/${name}`, source })
    for (const name of ['mlc-chat-config.json', 'tensor-cache.json', 'params_shard_0.bin'])
      emit(name, await readFile(join(packFolder, name)))
    const bos = { id: 1, content: '<s>', special: true, normalized: false }
    const plain = { single_word: false, lstrip: false, rstrip: false }
    const tokenizer = { ...(await readTokenizer()), added_tokens: [{ ...bos, ...plain }] }
    emit('tokenizer.json', JSON.stringify(tokenizer))
  },
}
