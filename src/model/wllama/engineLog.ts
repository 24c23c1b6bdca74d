import type { WllamaLogger } from '@wllama/wllama/esm/index.js'

/**
 * What wllama would write on the console, kept for the details of a failure. Nothing is printed: what a person
 * should know comes as a failure, and texts of theirs have no business in a console.
 */
export interface EngineLog {
  readonly logger: WllamaLogger
  /** Rejects when the engine's own worker died, of which wllama only logs the event. */
  readonly crashed: Promise<never>
  tail(): string
}

export function createEngineLog(): EngineLog {
  const lines: string[] = []
  let reject: (error: Error) => void = () => {}
  const crashed = new Promise<never>((_, refuse) => (reject = refuse))
  crashed.catch(() => {})
  const keep = (...args: readonly unknown[]) => {
    lines.push(args.map(String).join(' ').slice(0, 300))
    if (lines.length > 8) lines.shift()
  }
  const quiet = () => {}
  const error = (...args: readonly unknown[]) => {
    keep(...args)
    const [event] = args
    if (event instanceof ErrorEvent) reject(new Error(event.message))
  }
  return { logger: { debug: quiet, log: quiet, warn: keep, error }, crashed, tail: () => lines.join('; ') }
}
