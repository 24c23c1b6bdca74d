import { voteTemperature } from '../../src/check/vote/vote.ts'
import type { Sampling } from '../../src/solve/types.ts'
import { Advice } from './advice.mjs'
import { readArgs, readCount } from './args.ts'
import { isEndpoint, type Wanted } from './wanted.ts'

const usage =
  'npm run -s eval -- FILE.jsonl --model nano|recorded|http://HOST:PORT [--limit n] [--out results.jsonl] [--compare other.jsonl] [--json]; docs/tools.md has all options'

export interface EvalOptions {
  readonly file: string
  readonly wanted: Wanted
  readonly limit?: number
  readonly out?: string
  readonly compare?: string
  readonly json: boolean
}

const text = { type: 'string' } as const

/** What the command line asks for. Throws an `Advice`. */
export function readEvalOptions(args: readonly string[]): EvalOptions {
  const { values, positionals } = readArgs(
    args,
    {
      model: text,
      engine: text,
      protocol: text,
      'served-model': text,
      temperature: text,
      seed: text,
      votes: text,
      concurrency: text,
      limit: text,
      out: text,
      compare: text,
      json: { type: 'boolean', default: false },
    },
    usage,
  )
  const { model, engine, protocol, 'served-model': servedModel, out, compare, json } = values
  const [file] = positionals
  if (positionals.length !== 1 || !file) throw new Advice(`One file is needed. Use: ${usage}`)
  if (!model) throw new Advice(`Which model? Use: ${usage}`)
  const votes = readCount(values.votes, 'votes') ?? 1
  const limit = readCount(values.limit, 'limit')
  const sampling = readSampling(values.temperature, values.seed, votes)
  return {
    file,
    wanted: {
      model,
      ...(engine !== undefined && { engine }),
      ...(protocol !== undefined && { protocol }),
      ...(servedModel !== undefined && { servedModel }),
      ...(sampling && { sampling }),
      votes,
      concurrency: readCount(values.concurrency, 'concurrency') ?? (isEndpoint(model) ? 8 : 1),
    },
    ...(limit !== undefined && { limit }),
    ...(out !== undefined && { out }),
    ...(compare !== undefined && { compare }),
    json,
  }
}

/** Greedy unless either is given; votes would all say the same then. */
export function readSampling(
  temperature: string | undefined,
  seed: string | undefined,
  votes: number,
): Sampling | undefined {
  if (temperature === undefined && seed === undefined && votes === 1) return undefined
  const degrees = Number(temperature ?? (votes === 1 ? '0' : voteTemperature))
  if (degrees === 0 && votes > 1)
    throw new Advice('Solves at temperature 0 all say the same: leave --temperature out, or --votes.')
  if (temperature?.trim() === '' || !(degrees >= 0 && degrees <= 2)) {
    throw new Advice(`--temperature takes a number from 0 to 2, not “${temperature ?? ''}”.`)
  }
  if (!/^\d{1,9}$/.test(seed ?? '0'))
    throw new Advice(`--seed takes a whole number from 0, not “${seed ?? ''}”.`)
  return { temperature: degrees, seed: Number(seed ?? '0') }
}
