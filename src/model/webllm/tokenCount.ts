import type { Tokenizer } from '@mlc-ai/web-tokenizers'

/** How many tokens a text is, in the words of a pack's own tokenizer. Fetched when it is first needed. */
export interface TokenCount {
  /** Is there room for this text, the begin-of-sequence token and one more? */
  fits(text: string, contextTokens: number): Promise<boolean>
  dispose(): void
}

/** @param tokenizerUrl of the pack's tokenizer.json; web-llm has it in its cache once the pack is loaded. */
export function createTokenCount(tokenizerUrl: string): TokenCount {
  let tokenizer: Promise<Tokenizer> | undefined

  const open = async (): Promise<Tokenizer> => {
    const { Tokenizer } = await import('@mlc-ai/web-tokenizers')
    const cached = await caches.match(tokenizerUrl).catch(() => undefined)
    const response = cached ?? (await fetch(tokenizerUrl))
    return Tokenizer.fromJSON(await response.arrayBuffer())
  }

  return {
    async fits(text, contextTokens) {
      const room = contextTokens - 2
      // A token stands for a byte or more: most texts need no counting.
      if (new TextEncoder().encode(text).length <= room) return true
      tokenizer ??= open()
      return (await tokenizer).encode(text).length <= room
    },
    dispose() {
      void tokenizer?.then((opened) => opened.dispose()).catch(() => {})
      tokenizer = undefined
    },
  }
}
