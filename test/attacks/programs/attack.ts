/**
 * A program that tries to get out, to stay, to hang, or to break what comes after it. `CANARY` in it is the address of a
 * server that must hear nothing, `PORT` its port.
 */
export interface Attack {
  readonly tries: string
  /** Without it, a program that a typing error disarmed would pass. More than one where the machine's speed decides. */
  readonly ends: readonly Ending[]
  readonly code: string
}

/**
 * A pattern: of the line of the error that it raises. `stack`: the browser's stack took the interpreter with it; `crash`:
 * something else did. `undescribed`: nothing went wrong but showing what it left, and the interpreter was given up.
 */
export type Ending =
  | RegExp
  | 'time'
  | 'memory'
  | 'output'
  | 'stack'
  | 'crash'
  | 'undescribed'
  | `prints: ${string}`
  | `shows: ${string}`

/** Says by its output or its value that it was there, and what it met. */
export const prints = (text: string): Ending => `prints: ${text}`
export const shows = (value: string): Ending => `shows: ${value}`
/** Nothing is printed and nothing is raised: what shows that it tried is said where it is used. */
export const quiet = prints('')

export const attack = (
  tries: string,
  ends: Ending | readonly Ending[],
  ...lines: readonly string[]
): Attack => ({
  tries,
  ends: typeof ends === 'string' || ends instanceof RegExp ? [ends] : ends,
  code: lines.join('\n'),
})
