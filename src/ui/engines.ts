import type { Engine } from '../solve/types.ts'

/** What runs a model, and on which part of the computer, as they are told to a person. */
const words: Readonly<Record<Engine, { readonly program: string; readonly device: string }>> = {
  webllm: { program: 'WebLLM', device: 'graphics processor' },
  wllama: { program: 'wllama (llama.cpp)', device: 'processor' },
}

export function engineProgram(engine: Engine): string {
  return words[engine].program
}

export function engineDevice(engine: Engine): string {
  return words[engine].device
}

export function engineName(engine: Engine): string {
  return `${engineProgram(engine)} on the ${engineDevice(engine)}`
}
