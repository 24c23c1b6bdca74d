/** Ways into what Pyodide hands out without types. */

export function at(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>((found, name) => Reflect.get(Object(found), name), value)
}

export function listOf(proxy: unknown): readonly unknown[] {
  const list = invoke(proxy, 'toJs', { depth: 1 })
  return Array.isArray(list) ? list : []
}

export function invoke(target: unknown, method: string, ...args: readonly unknown[]): unknown {
  if (typeof target !== 'object' && typeof target !== 'function') throw new TypeError('no object')
  const found: unknown = target && Reflect.get(target, method)
  if (typeof found !== 'function') throw new TypeError(`no ${method}`)
  return Reflect.apply(found, target, args)
}

export function call(callable: unknown, ...args: readonly unknown[]): unknown {
  if (typeof callable !== 'function') throw new TypeError('no function')
  return Reflect.apply(callable, undefined, args)
}
