import * as v from 'valibot'

/** Which downloads are to go on by themselves when the page is opened again: those that nobody has stopped. */
export interface Unfinished {
  readonly read: () => readonly string[]
  readonly add: (key: string) => void
  readonly drop: (key: string) => void
}

const name = 'unfinished-models'
const keys = v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)))

export function createUnfinished(storage: () => Pick<Storage, 'getItem' | 'setItem'>): Unfinished {
  const read = (): readonly string[] => {
    try {
      const parsed = v.safeParse(keys, JSON.parse(storage().getItem(name) ?? '[]'))
      return parsed.success ? parsed.output : []
    } catch {
      // Storage is refused, as in some frames.
      return []
    }
  }
  const write = (list: readonly string[]) => {
    try {
      storage().setItem(name, JSON.stringify(list))
    } catch {
      // Then a person goes on by hand.
    }
  }
  return {
    read,
    add: (key) => write([...new Set([...read(), key])]),
    drop: (key) => write(read().filter((other) => other !== key)),
  }
}
