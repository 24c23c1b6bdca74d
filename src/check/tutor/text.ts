import type { Shape } from './shape.ts'

/** Without LaTeX's commands for text. */
export function plainWords(text: string): string {
  return text
    .replace(/\\(?:text|textbf|textit|mbox|mathrm|operatorname|mathbf)\s*\{([^{}]*)\}/g, '$1')
    .replace(/\\[,;:! ]|~|\$/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A text as it is compared: lower case, letters and digits, without articles. `undefined` where it has no letter. */
export function lettersOf(text: string): string | undefined {
  const words = plainWords(text)
    .replace(/(?:\s*[,;&]\s*|\s+and\s+)+(?=\S)/g, ' and ')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .replace(/[^\p{L}\p{N}\s]+/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
  const without = words.filter((word) => !/^(?:the|an?)$/.test(word))
  const kept = (without.length > 0 ? without : words).join(' ')
  return /\p{L}/u.test(kept) ? (synonyms.get(kept) ?? kept) : undefined
}

const synonyms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    true: 'yes',
    'does not exist': 'dne',
    y: 'yes',
    t: 'yes',
    false: 'no',
    n: 'no',
    f: 'no',
    yeah: 'yes',
  }),
)

const nothing =
  /^(?:no (?:real )?solutions?|there (?:is|are) no (?:real )?solutions?|none|empty set|the empty set|\{\s*\}|\\\{\s*\\\}|set\(\)|EmptySet|\\emptyset|\\varnothing)$/i

const everything =
  /^(?:all real numbers|all reals|all real values(?: of [a-z])?|any real number|\\mathbb\s*\{?R\}?|Reals|x\s*\\in\s*\\mathbb\s*\{?R\}?)$/i

/** The set of no numbers, and that of all. */
export function readNothing(text: string): Shape | undefined {
  const plain = plainWords(text)
  if (nothing.test(plain)) return { type: 'group', open: 'set', close: 'set', items: [] }
  if (!everything.test(plain)) return undefined
  const infinity = { type: 'constant', name: 'infinity' } as const
  const [low, high] = [{ type: 'negative', of: infinity } as const, infinity]
  const items = [low, high].map((of) => ({ type: 'value', of, percent: false }) as const)
  return { type: 'group', open: '(', close: '(', items }
}

/** `5:45`, `5:45 p.m.`, `5 PM`. */
export function readClock(text: string): readonly Shape[] {
  const plain = plainWords(text)
    .replace(/^(?:12(?::00)? )?(noon|midnight)$/i, (_, name: string) =>
      /^n/i.test(name) ? '12:00 pm' : '12:00 am',
    )
    .replace(/^(\d{1,2})\.(\d{2})(?=\s*[ap]\.?\s?m)/i, '$1:$2')
  const match = /^(\d{1,2})(?::(\d{2}))?\s*(?:([ap])\.?\s?m\.?)?$/i.exec(plain)
  const [hours, minutes, half] = [Number(match?.[1]), Number(match?.[2] ?? 0), match?.[3]?.toLowerCase()]
  if (!match || (match[2] === undefined && !half) || hours > 24 || minutes > 59) return []
  const time = hours * 60 + minutes
  if (half !== 'a' && half !== 'p') return [{ type: 'time', minutes: time }]
  return [{ type: 'time', minutes: time, half: half === 'a' ? 'am' : 'pm' }]
}

/** Minutes since midnight where it is said, else since one of both twelves. */
export function minutesOf({ minutes, half }: Shape & { readonly type: 'time' }): number {
  if (!half) return minutes
  return (minutes % 720) + (half === 'pm' ? 720 : 0)
}
