import type { Respelling } from './respell.ts'
import type { Tokenizer } from './tokenizer.ts'

/**
 * The engine takes and gives text only, and its own tokenizer would read `</s>` in a question as a control token,
 * split the model's words otherwise than the model wrote them (losing its cache), and fail on a token that is half
 * a character. So it is given the same model with another vocabulary: every token is a word of its own, a space
 * and letters that spell its number. What we send is then token by token what the engine feeds, and what it says
 * is token by token what the model wrote. Tokenizing proper is ours (`bpe.ts`).
 */

/** Token types of GGUF. A control token can be matched in a prompt; its spelling must be none of ours. */
const type = { normal: 1, control: 3 }

/**
 * `llama-bpe` splits before each space that letters follow and takes a word that is in the vocabulary as it stands.
 * Its vocabulary spells a space as U+0120.
 */
export function respelling(tokenizer: Tokenizer): Respelling {
  return {
    pre: 'llama-bpe',
    tokens: tokenizer.tokens.map((_, id) => (id === tokenizer.eos ? '</s>' : `\u0120${letters(id)}`)),
    types: tokenizer.tokens.map((_, id) => (id === tokenizer.eos ? type.control : type.normal)),
  }
}

export function spell(ids: readonly number[]): string {
  return ids.map((id) => ` ${letters(id)}`).join('')
}

/** The ids that a text of the engine spells. Throws on anything else: then the engine is not what we think it is. */
export function unspell(text: string): number[] {
  if (!/^(?: [a-z]+)*$/.test(text)) throw new Error(`the engine wrote ${JSON.stringify(text)}`)
  return text.split(' ').slice(1).map(numberOf)
}

/** 0 is `a`, 25 is `z`, 26 is `ba`: digits of base 26, so that no two numbers share a spelling. */
function letters(id: number): string {
  return Array.from(id.toString(26), (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')
}

function numberOf(word: string): number {
  return Array.from(word).reduce((value, letter) => value * 26 + letter.charCodeAt(0) - 97, 0)
}
