import { parseArgs, type ParseArgsConfig } from 'node:util'
import { Advice } from './advice.mjs'

type Options = NonNullable<ParseArgsConfig['options']>
type Config<T extends Options> = { args: string[]; options: T; allowPositionals: true; strict: true }

/** The options and other words of a command line. Throws an `Advice` with the usage where they do not fit. */
export function readArgs<const T extends Options>(
  args: readonly string[],
  options: T,
  usage: string,
): ReturnType<typeof parseArgs<Config<T>>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const what = error.message.split('. ')[0] ?? ''
    const minus = what.startsWith('Unknown option')
      ? '; what begins with a minus but is no option goes after a further --'
      : ''
    throw new Advice(`${what}${minus}. Use: ${usage}`)
  }
}

/** A whole number that is at least 1; absent where the option is. */
export function readCount(text: string | undefined, option: string): number | undefined {
  if (text === undefined) return undefined
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new Advice(`--${option} takes a whole number of at least 1, not “${text}”.`)
}
