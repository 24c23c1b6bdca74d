import type { Licence, ModelEntry, Way, Weights } from './entry.ts'
import { qwenMath15B } from './webllm/prebuilt.ts'

/** What this app knows of models by itself. Where their files lie is another matter (`catalog.ts`). */

export const nanoFile = {
  engine: 'wllama',
  url: 'models/nano/nano-q8_0.gguf',
  manifest: 'models/nano/manifest.json',
} as const satisfies Way
export const nanoPack = { engine: 'webllm', pack: 'models/nano/webgpu/' } as const satisfies Way

const mit: Licence = { name: 'MIT', url: 'https://spdx.org/licenses/MIT.html' }
const apache2: Licence = { name: 'Apache-2.0', url: 'https://spdx.org/licenses/Apache-2.0.html' }
/** SPDX has no identifier for it. */
const llama2: Licence = {
  name: 'Llama 2 Community License',
  url: 'https://github.com/meta-llama/llama/blob/main/LICENSE',
}

/** `public/models/nano/manifest.json`. */
const nanoParameters = 3_279_104
const nanoWeights = {
  // Library 2.8 MB, weights 2.1 MB (docs/performance.md). What it takes of a graphics processor nobody has measured.
  pack: {
    engine: 'webllm',
    quantisation: 'q4f32_1',
    bytes: 4.9e6,
    parameters: nanoParameters,
    needsF16: false,
  },
  file: {
    engine: 'wllama',
    quantisation: 'Q8_0',
    bytes: 3_520_544,
    parameters: nanoParameters,
    needsF16: false,
  },
} as const satisfies Readonly<Record<string, Weights>>

export const nanoEntry: ModelEntry = {
  id: 'nano',
  title: 'Nano (built-in, small)',
  about:
    'A very small model that comes with the app: right on familiar kinds of word problems, often wrong on others.',
  caution:
    'Nano is small: to an unfamiliar question it often writes the wrong program. Read it before you rely on it.',
  ways: __NANO_PACK__ ? [nanoPack, nanoFile] : [nanoFile],
  contexts: [1024, 512],
  protocol: 'nano',
  familiar: nanoFile.manifest,
  weights: __NANO_PACK__ ? [nanoWeights.pack, nanoWeights.file] : [nanoWeights.file],
  lowResource: true,
  licence: mit,
  // Its card, beside the app.
  source: 'models/nano/README.md',
}

/** Of Qwen2.5-1.5B: 28 layers of width 1,536, an embedding of 151,936 rows that is also the head. */
const qwenParameters = 1_543_714_304
/** The embedding in four bits: 151,936 rows of 1,536 / 8 words of four bytes. */
const qwenLargestTensor = 151_936 * 192 * 4

/** web-llm's list tells the memory at 4,096 tokens only: at fewer it is less. Bits a weight are those of docs/packs.md. */
const qwenWeights = (quantisation: 'q4f16_1' | 'q4f32_1', bitsPerWeight: number): Weights => ({
  engine: 'webllm',
  quantisation,
  bytes: (qwenParameters * bitsPerWeight) / 8,
  parameters: qwenParameters,
  needsF16: quantisation === 'q4f16_1',
  largestTensorBytes: qwenLargestTensor,
  memory: [
    { contextTokens: qwenMath15B.contextTokens, megabytes: qwenMath15B.variants[quantisation].vramMB },
  ],
})

export const qwenEntry: ModelEntry = {
  id: qwenMath15B.id,
  title: 'Qwen2.5-Math 1.5B',
  about: 'A model for mathematics that small graphics processors can hold. It writes programs too.',
  ways: [{ engine: 'webllm', prebuilt: qwenMath15B.id }],
  contexts: [qwenMath15B.contextTokens, 2048, 1024],
  protocol: qwenMath15B.protocol,
  weights: [qwenWeights('q4f16_1', 4.5), qwenWeights('q4f32_1', 5)],
  lowResource: qwenMath15B.lowResource,
  licence: apache2,
  source: 'https://huggingface.co/Qwen/Qwen2.5-Math-1.5B-Instruct',
}

/** Of Llama 2 7B, whose shape it has. */
const llama7BParameters = 6_738_415_616
/** The embedding in four bits: 32,000 rows of 4,096 / 8 words of four bytes. */
const llama7BLargestTensor = 32_000 * 512 * 4

/** Bits a weight as in docs/packs.md; memory as web-llm's list has it for Llama 2 7B (`-1k`, and without). */
export const llama7BWeights: readonly Weights[] = [
  {
    engine: 'webllm',
    quantisation: 'q4f16_1',
    bytes: (llama7BParameters * 4.5) / 8,
    parameters: llama7BParameters,
    needsF16: true,
    largestTensorBytes: llama7BLargestTensor,
    memory: [
      { contextTokens: 1024, megabytes: 4618.52 },
      { contextTokens: 4096, megabytes: 6749.02 },
    ],
  },
  {
    engine: 'webllm',
    quantisation: 'q4f32_1',
    bytes: (llama7BParameters * 5) / 8,
    parameters: llama7BParameters,
    needsF16: false,
    largestTensorBytes: llama7BLargestTensor,
    memory: [
      { contextTokens: 1024, megabytes: 5284.01 },
      { contextTokens: 4096, megabytes: 9109.03 },
    ],
  },
]

/** MuMath-Code-L-7B. Nobody hosts it in a form that runs in a browser. */
export const mumath: ModelEntry = {
  id: 'mumath-code-7b',
  title: 'MuMath-Code 7B',
  about:
    'The model this tutor is made for: it reasons in words and programs. It needs a good graphics processor.',
  ways: [],
  // Trained on 2,048 tokens, which is what the packer makes room for.
  contexts: [2048, 1024],
  protocol: 'mumath-code',
  weights: llama7BWeights,
  lowResource: false,
  licence: llama2,
  source: 'https://huggingface.co/weihao1/MuMath-Code-L-7B',
}

/** As it is until somebody has put its pack somewhere. */
export const mumathEntry: ModelEntry = {
  ...mumath,
  unavailable: {
    why: 'is not here yet',
    steps: [
      {
        text: 'On a computer with Node and Python, download the weights of MuMath-Code-L-7B (13.5 GB) and the library, and make the pack. docs/packs.md has every step.',
        code: 'npm run -s pack -- MuMath-Code-L-7B --quant q4f16_1 --library Llama-2-7b-chat-hf-q4f16_1_cs1k-webgpu.wasm --out mumath-code-7b/resolve/main',
      },
      {
        text: 'For this computer alone, add the folder mumath-code-7b under “Add a model”, and you are done. For everybody, put it into the folder models beside this app, or onto any HTTPS server that lets this page read it (CORS).',
      },
      {
        text: 'Name its address in catalog.json beside this app.',
        code: '{ "version": 1, "packs": { "mumath-code-7b": { "q4f16_1": "models/mumath-code-7b/" } } }',
      },
    ],
    meanwhile: qwenMath15B.id,
  },
}

/** The same weights as a GGUF file, which runs on the processor. */
export const mumathGgufEntry: ModelEntry = {
  ...mumath,
  id: 'mumath-code-7b-gguf',
  title: 'MuMath-Code 7B as a GGUF file',
  about:
    'On the processor a model of this size writes about one token in three seconds, so a solution takes most of an hour. It is not offered; use the pack, on a computer with a graphics processor.',
  weights: [
    {
      engine: 'wllama',
      quantisation: 'Q4_K_M',
      // Of llama.cpp's Q4_K_M for Llama 2 7B.
      bytes: 4.08e9,
      parameters: llama7BParameters,
      needsF16: false,
    },
  ],
  unavailable: { why: 'is not offered', steps: [], meanwhile: qwenMath15B.id },
}
