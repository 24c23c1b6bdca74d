import { type Config, names, type Tokenizer } from './contents.ts'

/** A sentence about the first token that the model and the tokenizer don't agree on. */
export function wrongToken({ model, added_tokens }: Tokenizer, config: Config): string | undefined {
  let [last, highest] = ['', -1]
  const tokens = [
    ...Object.entries(model.vocab),
    ...added_tokens.map(({ content, id }) => [content, id] as const),
  ]
  for (const [token, id] of tokens) if (id > highest) [last, highest] = [token, id]
  if (highest >= config.vocab_size) {
    return `${names.tokenizer} has the token ${JSON.stringify(last)} with the id ${highest}, and the model only ${config.vocab_size} rows.`
  }
  const ids = new Map(tokens)
  const control = [
    ['bos_token_id', '<s>'],
    ['eos_token_id', '</s>'],
    ['pad_token_id', '<unk>'],
  ] as const
  for (const [key, token] of control) {
    const id = ids.get(token)
    if (id === undefined) return `${names.tokenizer} has no ${token}.`
    if (id !== config[key]) return `${names.config} has ${config[key]} as ${key}, and ${token} is ${id}.`
  }
  return undefined
}
