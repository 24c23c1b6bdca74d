import type { Protocol } from './types.ts'

/**
 * How each family of models interleaves words and programs: one record each, no branches elsewhere.
 *
 * MuMath-Code (arXiv 2405.07551) uses ToRA's format: role tags in plain text, ```python blocks, ```output blocks,
 * at most four calls of 1,024 tokens, a fresh namespace and five seconds for each program.
 */
export const mumathCode: Protocol = {
  id: 'mumath-code',
  before: '<|user|>\n',
  after: '\n<|assistant|>\n',
  codeBegin: '```python',
  fence: '```',
  outputBegin: '\n```output\n',
  outputEnd: '\n```\n',
  outputMarker: '```output',
  stops: ['```output\n'],
  roleTags: ['<|user|>', '<|assistant|>'],
  controlTokens: ['<s>', '</s>'],
  maxCalls: 4,
  maxTokensPerCall: 1024,
  outOfCalls: '\nReach max function call limit.',
  keep: 200,
  state: 'fresh',
  timeoutMs: 5000,
}

/** The built-in model was trained on the same format; its context holds 1,024 tokens in all. */
export const nano: Protocol = { ...mumathCode, id: 'nano' }

const protocols: readonly Protocol[] = [mumathCode, nano]

export function findProtocol(id: string): Protocol | undefined {
  return protocols.find((protocol) => protocol.id === id)
}
