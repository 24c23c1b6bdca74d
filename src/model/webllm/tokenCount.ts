import type { Tokenizer } from '@mlc-ai/web-tokenizers'

/** How many tokens a text is, in the words of a pack's own tokenizer. Fetched when it is first needed. */
export interface TokenCount {
  /** Is there room for this text, the begin-of-sequence token and one more? */
  fits(text: string, contextTokens: number): Promise<boolean>
  dispose(): void
}

/** @param bring the pack's tokenizer.json */
export function createTokenCount(bring: () => Promise<ArrayBuffer>): TokenCount {
  let tokenizer: Promise<Tokenizer> | undefined

  const open = async (): Promise<Tokenizer> => {
    const { Tokenizer } = await import('@mlc-ai/web-tokenizers')
    return Tokenizer.fromJSON(await bring())
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
