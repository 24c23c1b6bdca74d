/** Reads a formula into one line of text: a small recursive reader over TeX's tokens, with a bounded depth. */
import { maxFormulaDepth } from './limits.ts'
import { texSymbols } from './texSymbols.ts'

const tokens = /\\[a-zA-Z]+\*?|\\[^]|[{}[\]^_&]|\s+|[^\\{}[\]^_&\s]/gu

/** The reading of `tex`; beyond the depth that a formula may have, the source itself. */
export function readTex(tex: string): string {
  const reader = new Reader(tex.match(tokens) ?? [])
  return reader
    .all()
    .replace(/\s+/g, ' ')
    .replace(/ ([,;.)])/g, '$1')
    .trim()
}

const transparent = new Set(
  [
    'boxed fbox text textbf textit textrm textsf texttt mathrm mathbf mathit mathsf mathtt mathcal mathbb mathfrak',
    'operatorname mbox hbox overline underline bar hat vec tilde overrightarrow widehat widetilde boldsymbol bm',
    'underbrace overbrace mathop emph',
  ]
    .join(' ')
    .split(' '),
)
const fractions = new Set(['frac', 'dfrac', 'tfrac', 'cfrac'])
const binomials = new Set(['binom', 'dbinom', 'tbinom'])
const sized = /^(?:left|right|middle|[bB]ig{1,2}[lrm]?)$/
const spaces = /^\\(?:[,;:> ]|quad|qquad|enspace|thinspace|hspace|,)$/
const silent =
  /^\\(?:!|displaystyle|textstyle|limits|nolimits|centering|hline|hfill|nonumber|notag|rm|bf|it)$/

class Reader {
  readonly #tokens: readonly string[]
  #at = 0
  #depth = 0

  constructor(list: readonly string[]) {
    this.#tokens = list
  }

  all(): string {
    let text = ''
    while (this.#at < this.#tokens.length) text += this.#atom()
    return text
  }

  #next(): string {
    return this.#tokens[this.#at++] ?? ''
  }

  #skipSpace(): void {
    while (/^\s/.test(this.#tokens[this.#at] ?? '')) this.#at++
  }

  /** One token, or one group with all it holds. */
  #atom(): string {
    const token = this.#next()
    if (token === '{') return this.#until('}')
    if (token === '}') return ''
    if (token === '^' || token === '_') return this.#script(token)
    if (token === '&' || /^\s/.test(token)) return ' '
    return token.startsWith('\\') ? this.#command(token) : token
  }

  #until(close: string): string {
    if (++this.#depth > maxFormulaDepth) return this.#rest()
    let text = ''
    while (this.#at < this.#tokens.length && this.#tokens[this.#at] !== close) text += this.#atom()
    this.#at++
    this.#depth--
    return text
  }

  /** Too deep to read: the rest as it is written. */
  #rest(): string {
    const rest = this.#tokens.slice(this.#at).join('')
    this.#at = this.#tokens.length
    return rest
  }

  #argument(): string {
    return this.#words().trim()
  }

  /** An argument of text, whose outer spaces count. */
  #words(): string {
    this.#skipSpace()
    if (++this.#depth > maxFormulaDepth) return this.#rest()
    const text = this.#atom()
    this.#depth--
    return text
  }

  #option(): string | undefined {
    if (this.#tokens[this.#at] !== '[') return undefined
    this.#at++
    return this.#until(']').trim()
  }

  #script(mark: string): string {
    const text = this.#argument()
    if (text === '°' || /^′+$/.test(text)) return text
    return mark + grouped(text)
  }

  #command(token: string): string {
    if (token === '\\\\') {
      this.#option()
      return '; '
    }
    if (spaces.test(token)) return ' '
    if (silent.test(token)) return ''
    const name = token.slice(1).replace(/\*$/, '')
    if (!/^[a-zA-Z]/.test(name)) return name
    if (fractions.has(name)) return `${grouped(this.#argument())}/${grouped(this.#argument())}`
    if (binomials.has(name)) return `C(${this.#argument()}, ${this.#argument()})`
    if (transparent.has(name)) return this.#words()
    if (sized.test(name)) return this.#delimiter()
    switch (name) {
      case 'sqrt': {
        const index = this.#option()
        const root = index === undefined ? '√' : index === '3' ? '∛' : `${grouped(index)}-√`
        return root + grouped(this.#argument())
      }
      case 'pmod':
        return ` (mod ${this.#argument()})`
      case 'begin': {
        const environment = this.#argument()
        if (environment === 'array' || environment === 'tabular') this.#argument()
        return ' '
      }
      case 'end':
        this.#argument()
        return ' '
      default:
        return texSymbols.get(name) ?? ` ${name} `
    }
  }

  #delimiter(): string {
    this.#skipSpace()
    const token = this.#next()
    if (token === '.') return ''
    return token.startsWith('\\') ? this.#command(token) : token
  }
}

/** In brackets unless it is one word or number: `(a+b)/2`. */
function grouped(text: string): string {
  return /^(?:[\p{L}\p{N}.,%°′∞]*|\([^()]*\))$/u.test(text) ? text : `(${text})`
}
