import { strip } from '../../solve/text.ts'
import type { Answer } from '../../solve/types.ts'

/**
 * The clean-up that the paper's evaluation gives an answer before it compares, step by step and in its order,
 * quirks kept: published scores depend on them. For judging a student's answer use something kinder.
 */
export function cleanAnswer(answer: Answer | undefined): string {
  if (!answer) return ''
  let line = answer.text.split('\n')[0] ?? ''
  line = line.replace(/^:/, '').replace(/\.$/, '').replace(/\/$/, '')
  return cleanString(line)
}

type Step = readonly [find: string | RegExp, put: string]

const beforeUnits: readonly Step[] = [
  ['\n', ''],
  [/\.+$/, ''],
  ['\\!', ''],
  ['\\ ', ''],
  ['\\\\', '\\'],
  ['\\\\', '\\'],
  ['tfrac', 'frac'],
  ['dfrac', 'frac'],
  ['\\left', ''],
  ['\\right', ''],
]

const afterUnits: readonly Step[] = [
  ['^{\\circ}', ''],
  ['^\\circ', ''],
  ['\\$', ''],
  ['$', ''],
  ['\\text', ''],
  ['x\\in', ''],
  ['\\%', ''],
  ['%', ''],
  [' .', ' 0.'],
  ['{.', '{0.'],
  ['\\cdot', ''],
  ['infinity', '\\infty'],
]

const afterInfinity: readonly Step[] = [
  ['and', ''],
  ['\\mathbf', ''],
  [/\\mbox\{.*?\}/g, ''],
]

const wholeNumbers: readonly Step[] = [
  [/(\d+)\.0+([^\d])/g, '$1$2'],
  [/(\d+)\.0+$/g, '$1'],
]

const lastSteps: readonly Step[] = [
  [/\\sqrt(\w+)/g, '\\sqrt{$1}'],
  [' ', ''],
]

export function cleanString(raw: string): string {
  let text = apply(strip(raw), beforeUnits)
  const withoutUnit = strip(text.replace(/\\text\{.*?\}$/, ''))
  if (withoutUnit !== '') text = withoutUnit
  text = apply(text, afterUnits)
  if (!text.includes('\\infty')) text = text.replaceAll('inf', '\\infty')
  text = apply(text, afterInfinity)
  if (text.includes('j') && !text.includes('i')) text = text.replaceAll('j', 'i')
  text = apply(text, wholeNumbers)
  if (text === '') return text
  if (text.startsWith('.')) text = `0${text}`
  const sides = text.split('=')
  if (sides.length === 2 && sides[0] !== undefined && sides[0].length <= 2) text = sides[1] ?? ''
  return slashToFraction(braceFractions(apply(text, lastSteps)))
}

function apply(text: string, steps: readonly Step[]): string {
  return steps.reduce(
    (result, [find, put]) =>
      typeof find === 'string' ? result.replaceAll(find, () => put) : result.replace(find, put),
    text,
  )
}

/** `\frac12` → `\frac{1}{2}`, `\frac1{72}` → `\frac{1}{72}`; one digit or letter each, as TeX reads it. */
function braceFractions(text: string): string {
  const [first = '', ...rest] = text.split('\\frac')
  if (rest.some((part) => !part.startsWith('{') && part.length < 2)) return text
  const braced = rest.map((part) => {
    if (part.startsWith('{')) return part
    const [above = '', below = ''] = part
    return below === '{' ? `{${above}}${part.slice(1)}` : `{${above}}{${below}}${part.slice(2)}`
  })
  return [first, ...braced].join('\\frac')
}

/** `3/4` → `\frac{3}{4}` for two plain whole numbers (or roots), written as Python would print them. */
function slashToFraction(text: string): string {
  const parts = text.split('/')
  const [above = '', below = ''] = parts
  if (parts.length !== 2) return text
  const fits = [above, below].every((part) => part.includes('sqrt') || /^(?:0|-?[1-9]\d*)$/.test(part))
  return fits ? `\\frac{${above}}{${below}}` : text
}
