import { createSolver } from '../../src/evaluate/solver.ts'
import { baseUrlOf, type Endpoint, listModels } from '../../src/model/openai/endpoint.ts'
import { createOpenAiModel } from '../../src/model/openai/model.ts'
import { FailureError } from '../../src/solve/failure.ts'
import { findProtocol, mumathCode, protocols } from '../../src/solve/protocols.ts'
import { Advice, say } from './advice.mjs'
import { openSandbox } from './sandbox.ts'
import type { OpenedSolver, Wanted } from './wanted.ts'

/** The app's loop here, its model behind HTTP, its programs in the sandbox. */
export async function openEndpoint(wanted: Wanted, signal: AbortSignal): Promise<OpenedSolver> {
  const { protocol: id = mumathCode.id, sampling, votes, concurrency } = wanted
  const protocol = findProtocol(id)
  if (!protocol)
    throw new Advice(`There is no protocol ${id}. There is: ${protocols.map((one) => one.id).join(', ')}.`)
  const apiKey = process.env['OPENAI_API_KEY']
  const endpoint: Endpoint = {
    baseUrl: readAddress(wanted.model),
    onRetry: nowAndThen(say),
    ...(apiKey && { apiKey }),
  }
  const name = await servedName(endpoint, wanted.servedModel, signal)
  const python = openSandbox(concurrency)
  const model = createOpenAiModel(endpoint, name)
  return {
    solver: createSolver({ model, python, protocol, ...(sampling && { sampling }) }),
    settings: { model: name, engine: 'openai', protocol: protocol.id, ...(sampling && { sampling }), votes },
    close: () => python.close(),
  }
}

/** Of many questions that wait for the same server one is enough. */
function nowAndThen(tell: (sentence: string) => void): (sentence: string) => void {
  let last = -Infinity
  return (sentence) => {
    if (performance.now() - last < quietMs) return
    last = performance.now()
    tell(sentence)
  }
}

const quietMs = 5_000

function readAddress(address: string): string {
  try {
    return baseUrlOf(address)
  } catch {
    throw new Advice(`${address} is no address. It looks like http://127.0.0.1:8000/v1.`)
  }
}

async function servedName(
  endpoint: Endpoint,
  wanted: string | undefined,
  signal: AbortSignal,
): Promise<string> {
  try {
    const names = await listModels(endpoint, signal)
    const name = wanted ?? names[0] ?? ''
    if (names.includes(name)) return name
    throw new Advice(`${endpoint.baseUrl} serves no model ${name}. It serves: ${names.join(', ')}.`)
  } catch (error) {
    if (error instanceof FailureError) throw new Advice(error.failure.detail, 3)
    throw error
  }
}
