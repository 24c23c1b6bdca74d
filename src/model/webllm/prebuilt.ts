import type { ChatOptions, ModelRecord } from '@mlc-ai/web-llm'

/**
 * What web-llm's own list offers us. The list is 6 MB of module away from the page, so it is passed in by whoever has
 * it, and what a page must know before (memory, names) is written here; the tests hold both against each other. Pure.
 *
 * The list says that a device needs `shader-f16` for some of its records in half precision only, so their names decide.
 */
export type Quantisation = 'q4f16_1' | 'q4f32_1'

/** A pack of web-llm's list as we run it. */
export interface PrebuiltModel {
  readonly id: string
  /** Id of the protocol record it was trained on. */
  readonly protocol: string
  readonly contextTokens: number
  /** Whether small devices can hold it. */
  readonly lowResource: boolean
  /** Ids of the tokens that begin a text, if any do, and of those that end one. */
  readonly begin: readonly number[]
  readonly end: readonly number[]
  readonly variants: Readonly<Record<Quantisation, Variant>>
}

export interface Variant {
  /** web-llm's id of it. */
  readonly record: string
  /** File name of the library that runs it. */
  readonly library: string
  readonly vramMB: number
}

/** No token begins a text of Qwen2.5's; <|im_end|> (151645) and <|endoftext|> (151643) end one. */
export const qwenMath15B: PrebuiltModel = {
  id: 'qwen2.5-math-1.5b',
  protocol: 'qwen2.5-math',
  contextTokens: 4096,
  lowResource: true,
  begin: [],
  end: [151645, 151643],
  variants: {
    q4f16_1: {
      record: 'Qwen2.5-Math-1.5B-Instruct-q4f16_1-MLC',
      library: 'Qwen2-1.5B-Instruct-q4f16_1_cs1k-webgpu.wasm',
      vramMB: 1629.75,
    },
    q4f32_1: {
      record: 'Qwen2.5-Math-1.5B-Instruct-q4f32_1-MLC',
      library: 'Qwen2-1.5B-Instruct-q4f32_1_cs1k-webgpu.wasm',
      vramMB: 1888.97,
    },
  },
}

/** The libraries that run our packs of MuMath-Code-L-7B, whose shape is Llama 2's (`kit/pack/web_llm.py`). */
export const llama2Libraries: Readonly<Record<Quantisation, string>> = {
  q4f16_1: 'Llama-2-7b-chat-hf-q4f16_1_cs1k-webgpu.wasm',
  q4f32_1: 'Llama-2-7b-chat-hf-q4f32_1_cs1k-webgpu.wasm',
}

/** The models of the list that we know how to talk with. */
const known: readonly PrebuiltModel[] = [qwenMath15B]

export function findPrebuilt(id: string): PrebuiltModel | undefined {
  return known.find((model) => model.id === id)
}

export interface Choice {
  readonly record: string
  /** Absolute addresses of the pack and of its library. */
  readonly url: string
  readonly library: string
  /** As web-llm names the versions of its libraries: `v0_2_86`. */
  readonly libraryVersion: string
  readonly vramMB: number
  /** For `engine.reload`: in place of the pack's own settings. */
  readonly chat: ChatOptions
}

/** Half precision where the device has it: smaller and faster. Nothing where the list no longer has the record. */
export function choosePrebuilt(
  list: readonly ModelRecord[],
  model: PrebuiltModel,
  shaderF16: boolean,
): Choice | undefined {
  const { record } = model.variants[quantisationFor(shaderF16)]
  const found = list.find(({ model_id }) => model_id === record)
  if (!found) return undefined
  return {
    record,
    url: found.model,
    library: found.model_lib,
    libraryVersion: libraryVersion(found.model_lib),
    vramMB: found.vram_required_MB ?? 0,
    chat: rawChat(model),
  }
}

export function quantisationFor(shaderF16: boolean): Quantisation {
  return shaderF16 ? 'q4f16_1' : 'q4f32_1'
}

/** Whether what is named (a record, a library, a pack) computes in half precision. */
export function needsShaderF16(name: string): boolean {
  return /q\d+f16/.test(name)
}

export interface Library {
  readonly url: string
  readonly version: string
  /** Memory in MB for so many tokens of context: the list has some, and it grows evenly. */
  readonly vramMB: (contextTokens: number) => number
}

/** A library of the list by its file name, as the manifest of a pack names it. */
export function findLibrary(list: readonly ModelRecord[], fileName: string): Library | undefined {
  const records = list.filter(({ model_lib }) => model_lib.endsWith(`/${fileName}`))
  const url = records[0]?.model_lib
  if (url === undefined) return undefined
  const known = records
    .map(
      ({ overrides, vram_required_MB = 0 }) =>
        [overrides?.context_window_size ?? 0, vram_required_MB] as const,
    )
    .toSorted(([a], [b]) => a - b)
  const [least = [0, 0] as const, most = least] = [known[0], known.at(-1)]
  const perToken = most[0] > least[0] ? (most[1] - least[1]) / (most[0] - least[0]) : 0
  return {
    url,
    version: libraryVersion(url),
    vramMB: (contextTokens) => least[1] + perToken * (contextTokens - least[0]),
  }
}

function libraryVersion(url: string): string {
  return /\/(v\d+(?:_\d+)+)\//.exec(url)?.[1] ?? ''
}

/**
 * Settings under which a conversation is its text and nothing else. A pack's own put each message into a template by a
 * `replace` that takes `$$` and `$&` in it for commands, and penalise repetition, which programs and numbers need. Every
 * setting is there for a reason: `kit/pack/conversation.py` has the same, with the reasons.
 */
export function rawChat({
  begin,
  end,
  contextTokens,
}: Pick<PrebuiltModel, 'begin' | 'end' | 'contextTokens'>): ChatOptions {
  return {
    context_window_size: contextTokens,
    temperature: 0,
    top_p: 1,
    presence_penalty: 0,
    frequency_penalty: 0,
    repetition_penalty: 1,
    conv_template: {
      system_template: '{system_message}',
      system_message: '',
      ...(begin.length > 0 && { system_prefix_token_ids: [...begin] }),
      roles: { user: '', assistant: '', tool: '' },
      role_content_sep: '',
      role_empty_sep: '',
      seps: [''],
      stop_str: [],
      stop_token_ids: [...end],
    },
  }
}
