import { readFileSync } from 'node:fs'
import { modelLibURLPrefix, modelVersion, prebuiltAppConfig } from '@mlc-ai/web-llm'
import { describe, expect, test } from 'vitest'
import { findProtocol } from '../../solve/protocols.ts'
import {
  libraryAddress,
  needsShaderF16,
  packAddress,
  quantisationFor,
  qwenMath15B,
  rawChat,
} from './prebuilt.ts'

const list = prebuiltAppConfig.model_list
const libraries = `${modelLibURLPrefix}${modelVersion}/`
const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')

/** What is written here against the list of the web-llm that is installed. */
describe.each([qwenMath15B])('$id in web-llm’s list', (model) => {
  test.each([true, false])('with shader-f16: %s', (shaderF16) => {
    const variant = model.variants[quantisationFor(shaderF16)]
    const { record, library, vramMB } = variant
    const found = list.find(({ model_id }) => model_id === record)
    expect(found).toMatchObject({
      model_lib: libraries + library,
      vram_required_MB: vramMB,
      low_resource_required: model.lowResource,
      overrides: { context_window_size: model.contextTokens },
    })
    expect([packAddress(variant), libraryAddress(variant)]).toEqual([found?.model, found?.model_lib])
    expect([needsShaderF16(record), needsShaderF16(library)]).toEqual([shaderF16, shaderF16])
  })

  test('its protocol is known', () => expect(findProtocol(model.protocol)).toBeDefined())
})

test.each(['q4f16_1', 'q4f32_1'])('a pack of MuMath-Code-L-7B in %s names a library of the list', (form) => {
  const template = /f"(Llama-2-7b-[^"]*)"/.exec(read('kit/pack/web_llm.py'))?.[1] ?? ''
  const name = template.replace('{quantisation}', form)
  const records = list.filter(({ model_lib }) => model_lib === libraries + name)
  expect(records.map(({ model_id }) => model_id).toSorted()).toEqual([
    `Llama-2-7b-chat-hf-${form}-MLC`,
    `Llama-2-7b-chat-hf-${form}-MLC-1k`,
  ])
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
