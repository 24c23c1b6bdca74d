import { oneLine } from '../../util/oneLine.ts'
import { knownSplits } from './bpe.ts'
import { BrokenGguf } from './byteReader.ts'
import { type Entry, numberOf, numbersOf, stringOf, stringsOf } from './ggufHeader.ts'

export interface Tokenizer {
  /** `gpt2` is byte-level BPE. */
  readonly model: string
  /** Name of the rule that splits text into words before merging. */
  readonly pre: string
  /** Spellings by id; empty for control tokens, which stand for no text. */
  readonly tokens: readonly string[]
  readonly merges: readonly string[]
  readonly eos: number
}

/** Token types of GGUF. */
const normal = 1
const userDefined = 4

/** Throws `BrokenGguf`. */
export function tokenizerOf(entries: readonly Entry[]): Tokenizer {
  const tokens = stringsOf(entries, 'tokenizer.ggml.tokens')
  const eos = numberOf(entries, 'tokenizer.ggml.eos_token_id')
  if (tokens === undefined || tokens.length === 0) throw new BrokenGguf('the file has no vocabulary')
  if (eos === undefined || !(eos in tokens)) throw new BrokenGguf('the file names no end token')
  const types = typesOf(entries)
  return {
    ...kindOf(entries),
    tokens: tokens.map((token, id) => ((types[id] ?? normal) === normal ? token : '')),
    merges: stringsOf(entries, 'tokenizer.ggml.merges') ?? [],
    eos,
  }
}

/** Why texts can't be told to a model here as it was trained on them; `undefined` where they can. */
export function whyUnknown(entries: readonly Entry[]): string | undefined {
  const { model, pre } = kindOf(entries)
  if (model === '') return 'it has no tokenizer'
  if (model !== 'gpt2' || !knownSplits.includes(pre))
    return `its tokenizer is ${oneLine(model)}/${oneLine(pre)}, which is not known here`
  return typesOf(entries).includes(userDefined)
    ? 'its vocabulary has added words, which are not known here'
    : undefined
}

function kindOf(entries: readonly Entry[]): Pick<Tokenizer, 'model' | 'pre'> {
  return {
    model: stringOf(entries, 'tokenizer.ggml.model') ?? '',
    pre: stringOf(entries, 'tokenizer.ggml.pre') ?? '',
  }
}

function typesOf(entries: readonly Entry[]): readonly number[] {
  return numbersOf(entries, 'tokenizer.ggml.token_type') ?? []
}
