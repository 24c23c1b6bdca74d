/**
 * Whether TeX and what Python prints are the same thing written twice: `3x^{2}` and `3*x**2`, `\\frac{x}{2}` and `x/2`,
 * `2, 3` and `[2, 3]`. Compared sign by sign; nothing is calculated, and digits are never joined.
 */
export function sameNotation(tex: string, printed: string): boolean {
  const [a, b] = [signs(tex), signs(printed)]
  return a.length > 0 && a.length === b.length && a.every((sign, index) => sign === b[index])
}

/** A list or tuple without what stands around it. */
export function withoutBrackets(text: string): string {
  const inside = /^\s*(?:\[(?<list>[^[\]]*)\]|\((?<tuple>[^()]*)\)|\{(?<set>[^{}]*)\})\s*$/.exec(text)?.groups
  return inside?.['list'] ?? inside?.['tuple'] ?? inside?.['set'] ?? text
}

const sign = /\d+(?:\.\d+)?|[a-zA-Z]+|<=|>=|[^\s]/g
const command: readonly (readonly [tex: RegExp, python: string])[] = [
  [/\\left|\\right|\\[,;:! ]|\$/g, ' '],
  [/\\text(?:bf|rm|it)?\s*\{([^{}]*)\}/g, '$1'],
  [/\\[{]/g, '['],
  [/\\[}]/g, ']'],
  [/\\leq?(?![a-z])/g, '<='],
  [/\\geq?(?![a-z])/g, '>='],
  [/\\(?:cdot|times)(?![a-z])/g, '*'],
  [/\\[dt]?frac\s*\{(\w+)\}\s*\{(\w+)\}/g, '$1/$2'],
  [/\\sqrt\s*\{([^{}]*)\}/g, 'sqrt($1)'],
  [/\*\*/g, '^'],
  [/\{(\w+)\}/g, '$1'],
  [/\\([a-zA-Z]+)/g, ' $1 '],
]

function signs(text: string): readonly string[] {
  const python = command.reduce((rest, [tex, plain]) => rest.replace(tex, plain), text)
  const found = withoutBrackets(python).match(sign) ?? []
  // A product may be written without its sign, but not between two numbers: 3*4 is not 34.
  return found.filter((one, index) => {
    const [before = '', after = ''] = [found[index - 1], found[index + 1]]
    return one !== '*' || (/\d$/.test(before) && /^\d/.test(after))
  })
}
