import { readFileSync } from 'node:fs'
import { modelLibURLPrefix, modelVersion, prebuiltAppConfig } from '@mlc-ai/web-llm'
import { describe, expect, test } from 'vitest'
import { findProtocol } from '../../solve/protocols.ts'
import {
  choosePrebuilt,
  findLibrary,
  llama2Libraries,
  needsShaderF16,
  quantisationFor,
  qwenMath15B,
  rawChat,
} from './prebuilt.ts'

const list = prebuiltAppConfig.model_list
const libraries = `${modelLibURLPrefix}${modelVersion}/`
const version = modelVersion.split('/')[0]
const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')

/** What is written here against the list of the web-llm that is installed. */
describe.each([qwenMath15B])('$id in web-llm’s list', (model) => {
  test.each([true, false])('with shader-f16: %s', (shaderF16) => {
    const { record, library, vramMB } = model.variants[quantisationFor(shaderF16)]
    const found = list.find(({ model_id }) => model_id === record)
    expect(found).toMatchObject({
      model_lib: libraries + library,
      vram_required_MB: vramMB,
      low_resource_required: model.lowResource,
      overrides: { context_window_size: model.contextTokens },
    })
    expect(choosePrebuilt(list, model, shaderF16)).toEqual({
      record,
      url: found?.model,
      library: libraries + library,
      libraryVersion: version,
      vramMB,
      chat: rawChat(model),
    })
    expect([needsShaderF16(record), needsShaderF16(library)]).toEqual([shaderF16, shaderF16])
  })

  test('a record that is gone is no choice', () =>
    expect(
      choosePrebuilt(
        list.filter(({ model_id }) => !model_id.startsWith('Qwen2.5-Math')),
        model,
        true,
      ),
    ).toBeUndefined())

  test('its protocol is known', () => expect(findProtocol(model.protocol)).toBeDefined())
})

describe('the libraries of Llama 2 7B, for packs of MuMath-Code', () => {
  test.each<[shaderF16: boolean, contextTokens: number, vramMB: number]>([
    [true, 1024, 4618.52],
    [true, 2048, 5328.69],
    [true, 4096, 6749.02],
    [false, 1024, 5284.01],
    [false, 2048, 6559.02],
    [false, 4096, 9109.03],
  ])('with shader-f16: %s, %i tokens take %d MB', (shaderF16, contextTokens, vramMB) => {
    const name = llama2Libraries[quantisationFor(shaderF16)]
    const found = findLibrary(list, name)
    expect(found).toMatchObject({ url: libraries + name, version })
    expect(found?.vramMB(contextTokens)).toBeCloseTo(vramMB, 1)
    expect(needsShaderF16(name)).toBe(shaderF16)
  })

  test.each(['q4f16_1', 'q4f32_1'] as const)('%s: the list’s own ids name it', (quantisation) => {
    const records = list.filter(({ model_lib }) => model_lib.endsWith(`/${llama2Libraries[quantisation]}`))
    expect(records.map(({ model_id }) => model_id).toSorted()).toEqual([
      `Llama-2-7b-chat-hf-${quantisation}-MLC`,
      `Llama-2-7b-chat-hf-${quantisation}-MLC-1k`,
    ])
  })

  test.each(['q4f16_1', 'q4f32_1'] as const)('%s: the packer names the same', (quantisation) => {
    const name = llama2Libraries[quantisation].replace(quantisation, '{quantisation}')
    expect(read('kit/pack/web_llm.py')).toContain(`f"${name}"`)
  })

  test('no other name is one', () => expect(findLibrary(list, 'q4f16_1_cs1k-webgpu.wasm')).toBeUndefined())
})

test('one context size says the memory for it, whatever is asked', () => {
  const record = { model: 'm', model_id: 'i', model_lib: 'https://x/v1_2/l.wasm', vram_required_MB: 7 }
  expect(findLibrary([record], 'l.wasm')?.vramMB(4096)).toBe(7)
})

test('the packer, the words of errors and the tests are about the web-llm that is installed', () => {
  const installed: unknown = JSON.parse(read('node_modules/@mlc-ai/web-llm/package.json'))
  expect(read('kit/pack/web_llm.py')).toContain(`WEB_LLM = "${Reflect.get(Object(installed), 'version')}"`)
})

test('whatever the list asks shader-f16 for says so in its name, and it forgets to ask', () => {
  const asks = list.filter(({ required_features }) => required_features?.includes('shader-f16'))
  const named = list.filter(({ model_id }) => needsShaderF16(model_id))
  expect(asks.filter(({ model_id }) => !needsShaderF16(model_id))).toEqual([])
  expect(named.length).toBeGreaterThan(asks.length)
  for (const { model_id, model_lib } of named)
    expect([model_id, needsShaderF16(model_lib)]).toEqual([model_id, true])
})

describe('the settings of a conversation that is its text', () => {
  const { conv_template: template, ...settings } = rawChat(qwenMath15B)

  test('Qwen’s begin with no token and end with either of two', () => {
    expect(template?.stop_token_ids).toEqual([151645, 151643])
    expect(template).not.toHaveProperty('system_prefix_token_ids')
  })

  test('a family with a token to begin with has it', () =>
    expect(rawChat({ begin: [1], end: [2], contextTokens: 2048 })).toMatchObject({
      context_window_size: 2048,
      conv_template: { system_prefix_token_ids: [1], stop_token_ids: [2] },
    }))

  test('no template is replaced into, and nothing is penalised', () => {
    expect(template).not.toHaveProperty('role_templates')
    expect(settings).toEqual({
      context_window_size: 4096,
      temperature: 0,
      top_p: 1,
      presence_penalty: 0,
      frequency_penalty: 0,
      repetition_penalty: 1,
    })
  })

  test('they are those of our own packs', () => {
    const packer = read('kit/pack/conversation.py')
    for (const [key, value] of Object.entries(template ?? {})) {
      if (key === 'stop_token_ids') continue
      const python = JSON.stringify(value).replaceAll('":"', '": "').replaceAll('","', '", "')
      expect(packer).toContain(`"${key}": ${python}`)
    }
  })
})
