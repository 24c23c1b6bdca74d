/** `spaced`: there was room before it. */
export type Token = { readonly spaced: boolean } & (
  | { readonly type: 'number'; readonly text: string }
  /** A name that stands for a value or a function: one letter, or a known word. */
  | { readonly type: 'name'; readonly text: string }
  /** A run of letters that no mathematics knows; `prose` where LaTeX said that it is text. */
  | { readonly type: 'word'; readonly text: string; readonly prose: boolean }
  /** One of `+ - * / ^ ! = < <= > >= != in and or , ; : | & \\ _ ' % deg $ +- -+ cup cap \` */
  | { readonly type: 'sign'; readonly text: string }
  | { readonly type: 'open' | 'close'; readonly text: string }
  /** `\begin{pmatrix}`, `\end{pmatrix}`. */
  | { readonly type: 'begin' | 'end'; readonly text: string }
  | { readonly type: 'based'; readonly digits: string; readonly base: number }
)

export type Tokens = readonly Token[]

export function isSign(token: Token | undefined, ...texts: readonly string[]): boolean {
  return token?.type === 'sign' && texts.includes(token.text)
}

/** Cuts at signs outside of all brackets. */
export function splitAt(tokens: Tokens, ...texts: readonly string[]): readonly Tokens[] {
  const cut: Token[][] = [[]]
  let depth = 0
  for (const token of tokens) {
    if (token.type === 'open' || token.type === 'begin') depth++
    if (token.type === 'close' || token.type === 'end') depth--
    if (depth === 0 && isSign(token, ...texts)) cut.push([])
    else cut.at(-1)?.push(token)
  }
  return cut
}

/** Whether the bracket that the tokens begin with is closed by their last one. */
export function isWrapped(tokens: Tokens): boolean {
  if (tokens.length < 2 || tokens[0]?.type !== 'open') return false
  let depth = 0
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'open' || token.type === 'begin') depth++
    if (token.type === 'close' || token.type === 'end') depth--
    if (depth === 0) return index === tokens.length - 1
  }
  return false
}
