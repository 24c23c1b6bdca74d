import type { Output, Variable } from '../../src/solve/types.ts'

/** What two Pythons are to agree on about one program. */
export interface Result {
  readonly stdout: string
  readonly error?: string
  readonly value?: string
  readonly latex?: string
  readonly variables: readonly Variable[]
}

/** Of a program that failed, the variables are not compared: what it got to is no result. */
export function resultOf({ stdout, error, value, latex, variables }: Output): Result {
  return {
    stdout,
    ...(error && { error: error.line }),
    ...(value !== undefined && { value }),
    ...(latex !== undefined && { latex }),
    variables: error ? [] : variables,
  }
}
