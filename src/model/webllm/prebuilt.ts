import type { ChatOptions } from '@mlc-ai/web-llm'
import type { Quantisation } from './pack/contents.ts'

/**
 * What web-llm's own list offers us. The list is 6 MB of module away from the page, so it is passed in by whoever has
 * it, and what a page must know before (memory, names) is written here; the tests hold both against each other. Pure.
 *
 * The list says that a device needs `shader-f16` for some of its records in half precision only, so their names decide.
 */
export type FourBit = Exclude<Quantisation, 'q0f32'>

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
  readonly variants: Readonly<Record<FourBit, Variant>>
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

/** The models of the list that we know how to talk with. */
const known: readonly PrebuiltModel[] = [qwenMath15B]

/** Where the list has its packs and libraries; what lies there is told by names alone. */
const hub = 'https://huggingface.co/mlc-ai/'
const libraries =
  'https://raw.githubusercontent.com/mlc-ai/binary-mlc-llm-libs/main/web-llm-models/v0_2_86/base/'

export function packAddress({ record }: Variant): string {
  return `${hub}${record}`
}

export function libraryAddress({ library }: Variant): string {
  return `${libraries}${library}`
}

/** All packs of the list that we know how to talk with. */
export const prebuiltVariants: readonly { readonly model: PrebuiltModel; readonly variant: Variant }[] =
  known.flatMap((model) => Object.values(model.variants).map((variant) => ({ model, variant })))

export function findPrebuilt(id: string): PrebuiltModel | undefined {
  return known.find((model) => model.id === id)
}

/** Half precision where the device has it: smaller and faster. */
export function quantisationFor(shaderF16: boolean): FourBit {
  return shaderF16 ? 'q4f16_1' : 'q4f32_1'
}

/** Whether what is named (a record, a library, a pack) computes in half precision. */
export function needsShaderF16(name: string): boolean {
  return /q\d+f16/.test(name)
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
