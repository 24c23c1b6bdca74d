/** What a bench is, and one line of its table. */
import type { Browser } from 'playwright'

export interface Row {
  readonly what: string
  readonly ours: string
  readonly peer: string
  readonly ratio: string
  readonly budget: string
  readonly ok: boolean
}

export interface Bench {
  readonly name: string
  readonly run: (context: { readonly browser: Browser }) => Promise<readonly Row[]>
}
