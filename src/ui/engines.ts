import type { Engine } from '../solve/types.ts'
import { assertNever } from '../util/never.ts'

/** What runs a model, as it is told to a person. */
export function engineName(engine: Engine): string {
  switch (engine) {
    case 'webllm':
      return 'WebLLM on the graphics processor'
    case 'wllama':
      return 'wllama (llama.cpp) on the processor'
    default:
      return assertNever(engine)
  }
}

/** The part of the computer alone. */
export function engineDevice(engine: Engine): string {
  return engine === 'webllm' ? 'graphics processor' : 'processor'
}
