import type { Protocol } from './types.ts'

/**
 * How each family of models interleaves words and programs: one record each, no branches elsewhere. Tokens that begin
 * and end a text are known to engines by id, and are settings of theirs (`model/webllm/prebuilt.ts`, `kit/pack`).
 * In all of them fences stand at the beginning of a line, and white space at the end of a call is dropped, as in the
 * paper's code; that of Qwen and of Numina keeps such space, and also takes a program that opens in the middle of a line.
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
  // Ids 1, 2 and 0 of a Llama's tokenizer, which takes their text for them.
  controlTokens: ['<s>', '</s>', '<unk>'],
  runsWhen: 'fenced',
  maxCalls: 4,
  maxRuns: 4,
  maxTokensPerCall: 1024,
  outOfCalls: '\nReach max function call limit.',
  header: '',
  printsLastLine: false,
  nothingPrinted: 'Done',
  outOfTime: "timeout_decorator.timeout_decorator.TimeoutError: 'Timed Out'",
  errorStyle: 'line',
  truncation: { most: 400, head: 200, between: '...', tail: 200 },
  state: 'fresh',
  timeoutMs: 5000,
}

/** The built-in model was trained on the same format; its context holds 1,024 tokens in all. */
export const nano: Protocol = { ...mumathCode, id: 'nano' }

/**
 * Qwen2.5-Math-Instruct, as the team's own agent runs it with programs (QwenLM/Qwen-Agent: `examples/tir_math.py`,
 * `qwen_agent/agents/tir_agent.py`, `qwen_agent/tools/python_executor.py`); the limit of a call is that of their
 * evaluation (QwenLM/Qwen2.5-Math, `evaluation/math_eval.py`), since the agent leaves it to its server. The turns are
 * ChatML's, whose marks are tokens. There is no token that begins a text; <|im_end|> and <|endoftext|> end one.
 */
export const qwenMath: Protocol = {
  ...mumathCode,
  id: 'qwen2.5-math',
  before:
    '<|im_start|>system\nPlease integrate natural language reasoning with programs to solve the problem above, and put your final answer within \\boxed{}.<|im_end|>\n<|im_start|>user\n',
  after: '<|im_end|>\n<|im_start|>assistant\n',
  roleTags: [],
  controlTokens: ['<|im_start|>', '<|im_end|>', '<|endoftext|>'],
  runsWhen: 'whole',
  maxCalls: 10,
  maxRuns: 10,
  maxTokensPerCall: 2048,
  outOfCalls: '',
  nothingPrinted: '',
  truncation: { most: 256, head: 128, between: '...', tail: 128 },
  timeoutMs: 20_000,
}

/**
 * NuminaMath-7B-TIR, as it won the first AIMO Progress Prize (project-numina/aimo-progress-prize: the prompt in
 * `training/configs/stage-2-tir.yaml`, all else in `kaggle-solution.ipynb`), but one solution instead of 48 to vote.
 * What a program printed is closed without a newline: the model writes it. The header lacks `import numpy as np`, which
 * no Python here has. The tokens are those of DeepSeekMath; ids 100000 and 100001 begin and end a text.
 */
export const numinaMath: Protocol = {
  ...mumathCode,
  id: 'numina-math',
  before: '### Problem: ',
  after: '\n### Solution: ',
  outputEnd: '\n```',
  roleTags: ['### Problem', '### Solution'],
  controlTokens: ['<｜begin▁of▁sentence｜>', '<｜end▁of▁sentence｜>'],
  runsWhen: 'asked',
  maxRuns: 3,
  maxTokensPerCall: 2048,
  outOfCalls: '',
  header: 'import math\nimport sympy as sp\n',
  printsLastLine: true,
  nothingPrinted: '',
  outOfTime: 'Timed out after 5 seconds.',
  errorStyle: 'frames',
  truncation: { most: 200, head: 200, between: ' ... (output truncated)', tail: 0 },
}

export const protocols: readonly Protocol[] = [mumathCode, nano, qwenMath, numinaMath]

export function findProtocol(id: string): Protocol | undefined {
  return protocols.find((protocol) => protocol.id === id)
}
