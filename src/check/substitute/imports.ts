import { forget, type Scope } from './evaluate.ts'
import { constantNames, functionNames } from './functions.ts'
import { unknown, type Known } from './known.ts'
import type { PythonToken } from './lines.ts'
import { touched } from './touched.ts'

const modules = /^(?:sympy|math|fractions)$/

/** `import sympy as sp`, `from sympy import Eq, solve as s`, `from sympy import *`. */
export function takeImport(tokens: readonly PythonToken[], scope: Scope): void {
  const words = tokens.map(({ text }) => text).filter((text) => text !== '(' && text !== ')')
  forget(touched(tokens), scope)
  const isFrom = words[0] === 'from'
  const list = (isFrom ? words.slice(words.indexOf('import') + 1) : words.slice(1)).join(' ').split(',')
  const isKnown = isFrom && modules.test(words[1] ?? '') && words[2] === 'import'
  for (const item of list) {
    const [name = '', as, alias = name] = item.trim().split(' ')
    if (!isFrom && modules.test(name) && (as === undefined || as === 'as')) {
      scope.names.set(alias, { type: 'module' })
    }
    if (!isKnown) continue
    for (const each of name === '*' ? [...functionNames, ...constantNames.keys()] : [name]) {
      const value: Known =
        constantNames.get(each) ?? (functionNames.includes(each) ? { type: 'function', name: each } : unknown)
      scope.names.set(name === '*' ? each : alias, value)
    }
  }
}
