import { FailureError } from '../../solve/failure.ts'
import type { Engine, Failure, Model } from '../../solve/types.ts'
import { type Caller, createCaller, type MeasuringStep, plan, type Unable, UnableError } from './caller.ts'
import { type Figure, figureOf, perSecond, type Repeat } from './figure.ts'
import { textToGoOnWith, textToRead } from './texts.ts'

/** How fast a model reads and writes here: the engine's own counts of tokens and of time. */
export interface Figures {
  /** Tokens a second, of texts that no cache holds. */
  readonly prefill: Figure
  /** Tokens a second. */
  readonly decode: Figure
  /** Milliseconds from the call to its first text, of the texts in `prefill`. */
  readonly firstToken: Figure
}

export type Outcome =
  | { readonly type: 'measured'; readonly engine: Engine | undefined; readonly figures: Figures }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'unable'; readonly why: Unable }

export interface Circumstances {
  readonly contextTokens: number
  /** Another for each measurement: engines may still hold the texts of the one before. */
  readonly salt: number
  readonly now: () => number
  readonly onStep: (step: MeasuringStep) => void
}

/** Half of a small context. More would keep a slow device silent for longer than a worker may be. */
const mostToRead = 512
export const toWrite = 64
/** Some texts end at once, and some calls do not count. */
const attempts = 12

/** Rejects with the signal's reason on abort. */
export async function measure(
  model: Model,
  { contextTokens, salt, now, onStep }: Circumstances,
  signal: AbortSignal,
): Promise<Outcome> {
  const caller = createCaller(model, now, onStep, signal)
  let variant = salt
  const nextText = (words: number) => textToRead(words, ++variant)
  try {
    const words = await findLength(caller, nextText, Math.min(mostToRead, Math.floor(contextTokens / 2)))
    caller.begin('warming', plan.warming)
    await write(caller, toWrite / 4)

    const reads: Read[] = []
    for (let run = 1; run <= plan.reading; run++) {
      caller.begin('reading', run)
      reads.push(await read(caller, () => nextText(words)))
    }
    const writes: Repeat[] = []
    for (let run = 1; run <= plan.writing; run++) {
      caller.begin('writing', run)
      writes.push(await write(caller, toWrite))
    }
    const figures = {
      prefill: figureOf(
        reads.map(({ whole }) => whole),
        perSecond,
      ),
      decode: figureOf(writes, perSecond),
      firstToken: figureOf(
        reads.map(({ first }) => first),
        ({ ms }) => ms,
      ),
    }
    return { type: 'measured', engine: caller.engine(), figures }
  } catch (error) {
    if (error instanceof FailureError) return { type: 'failed', failure: error.failure }
    if (error instanceof UnableError) return { type: 'unable', why: error.why }
    throw error
  }
}

/** How many words make so many tokens: only the model can count. */
async function findLength(
  { begin, call }: Caller,
  nextText: (words: number) => string,
  target: number,
): Promise<number> {
  let words = 16
  let tokens = 0
  for (let attempt = 1; attempt <= attempts && words >= 1; attempt++) {
    begin('warming', Math.min(attempt, plan.warming - 1))
    const { usage } = await call(nextText(words), 2)
    tokens = usage.cached + usage.prefilled
    if (Math.abs(tokens - target) * 20 <= target) break
    // A text for which there was no room was not read at all.
    words = tokens === 0 ? Math.floor(words / 2) : Math.max(1, Math.round((words * target) / tokens))
  }
  if (tokens === 0) throw new UnableError('no-room')
  return words
}

interface Read {
  readonly whole: Repeat
  readonly first: Repeat
}

/** Reads one text that was read anew, by a model that was there, and followed by something. */
async function read({ call }: Caller, nextText: () => string): Promise<Read> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    // Some tokens are but half a character: with a few more, a text comes.
    const { usage, firstMs, loaded } = await call(nextText(), 4)
    const { prefilled: tokens, cached, prefillMs: ms } = usage
    const counts = tokens > 0 && ms > 0 && cached * 20 <= tokens
    if (counts && !loaded && firstMs !== undefined) {
      return { whole: { texts: 1, tokens, ms }, first: { texts: 1, tokens, ms: firstMs } }
    }
  }
  throw new UnableError('no-text')
}

/** Writes so many tokens, after other texts where one ends early; fewer where all do. */
async function write({ call }: Caller, wanted: number): Promise<Repeat> {
  let [texts, tokens, ms] = [0, 0, 0]
  while (texts < attempts && tokens < wanted) {
    const { usage } = await call(textToGoOnWith(texts++), wanted - tokens + 1)
    if (usage.generated < 2) continue
    // The first token comes with the reading, and its time is there.
    tokens += usage.generated - 1
    ms += usage.generateMs
  }
  if (tokens === 0 || ms === 0) throw new UnableError('no-text')
  return { texts, tokens, ms }
}
