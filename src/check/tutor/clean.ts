import { withSigns } from './typed.ts'

/** Signs of Unicode that have a name in LaTeX. Spaces keep a following letter apart from the command. */
const signs: Readonly<Record<string, string>> = {
  '−': '-',
  '–': '-',
  '‐': '-',
  '‑': '-',
  '﹣': '-',
  '—': '-',
  '×': '*',
  '·': '*',
  '⋅': '*',
  '∙': '*',
  '•': '*',
  '∗': '*',
  '÷': '/',
  '∕': '/',
  '⁄': '/',
  '∶': ':',
  '√': '\\sqrt ',
  '∛': '\\cbrt ',
  π: '\\pi ',
  𝜋: '\\pi ',
  '∞': '\\infty ',
  '∪': '\\cup ',
  '∩': '\\cap ',
  '∅': '\\emptyset ',
  '∈': '\\in ',
  '≤': '\\le ',
  '≥': '\\ge ',
  '⩽': '\\le ',
  '⩾': '\\ge ',
  '≠': '\\ne ',
  '±': '\\pm ',
  '∓': '\\mp ',
  '°': '\\degree ',
  º: '\\degree ',
  '˚': '\\degree ',
  '≈': '\\approx ',
  ℝ: '\\mathbb{R}',
  θ: '\\theta ',
  α: '\\alpha ',
  β: '\\beta ',
  λ: '\\lambda ',
  μ: '\\mu ',
  '∠': '\\angle ',
  '△': '\\triangle ',
  '⟨': '\\langle ',
  '⟩': '\\rangle ',
  '〈': '\\langle ',
  '〉': '\\rangle ',
  '⌊': '\\lfloor ',
  '⌋': '\\rfloor ',
  '⌈': '\\lceil ',
  '⌉': '\\rceil ',
  '′': "'",
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '∨': ' or ',
  '∧': ' and ',
}

const vulgar: Readonly<Record<string, string>> = {
  '½': '1/2',
  '⅓': '1/3',
  '⅔': '2/3',
  '¼': '1/4',
  '¾': '3/4',
  '⅕': '1/5',
  '⅖': '2/5',
  '⅗': '3/5',
  '⅘': '4/5',
  '⅙': '1/6',
  '⅚': '5/6',
  '⅐': '1/7',
  '⅛': '1/8',
  '⅜': '3/8',
  '⅝': '5/8',
  '⅞': '7/8',
  '⅑': '1/9',
  '⅒': '1/10',
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ'
const subscripts = '₀₁₂₃₄₅₆₇₈₉'

/** An answer as typed or printed, in the one notation that the lexer reads: LaTeX and Python in plain letters. */
export function clean(raw: string): string {
  return unwrap(plainLetters(raw))
}

function plainLetters(raw: string): string {
  return withSigns(raw.replace(/\p{Cf}/gu, '').replace(/\p{Cc}/gu, ' '))
    .replace(/(\d?)([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒])/g, (_, digit: string, sign: string) => {
      const [above, below] = (vulgar[sign] ?? '').split('/')
      return `${digit}\\frac{${above}}{${below}}`
    })
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ]+/g, (run) => `^{${from(run, superscripts, '0123456789+-n')}}`)
    .replace(/[₀₁₂₃₄₅₆₇₈₉]+/g, (run) => `_{${from(run, subscripts, '0123456789')}}`)
    .replace(
      /(\d{0,20}\.\d{0,20}?)(\d{1,6}?)\2{1,40}\s*(?:\.\.\.|…|\\[lc]?dots(?![a-z]))/g,
      '$1\\overline{$2}',
    )
    .replace(/(\d)(?:\{,\}|,\s*\\!)\s*(?=\d{3}(?!\d))/g, '$1')
    .replace(/(\d)\{,\}(?=\d)/g, '$1.')
    .replace(/(\d)\s*[xX]\s*(?=10\s*(?:\^|\*\*))/g, '$1*')
    .replace(/√\s*(\d+(?:\.\d+)?)/g, '\\sqrt{$1}')
    .replace(/[^ -~]/g, (sign) => signs[sign] ?? (/\s/.test(sign) ? ' ' : sign))
    .replace(/\ud835\udf0b/g, '\\pi ')
    .normalize('NFKC')
}

function from(run: string, these: string, those: string): string {
  return Array.from(run, (sign) => those[these.indexOf(sign)]).join('')
}

const wrappers: readonly RegExp[] = [
  /^\$\$([^$]*)\$\$$/,
  /^\$([^$]*)\$$/,
  /^\\\(([^]*)\\\)$/,
  /^\\\[([^]*)\\\]$/,
  /^\*\*([^*]*)\*\*$/,
  /^`([^`]*)`$/,
  /^"([^"]*)"$/,
  /^'([^']*)'$/,
  /^(?:(?:about|approximately|approx\.|roughly|around)\s|\\approx(?![a-z])|\\sim(?![a-z])|=|~)\s*([^]*)$/i,
  /^(?:the|its|his|her|their|our)?\s*[a-z ]{1,60}?\s(?:is|are|was|were|equals?|is equal to)\s+((?:[-+$\d.(\\]|[a-z]$)[^]*)$/i,
  /^[a-z]\s+(?:is|equals)\s+((?:[-+$\d.(\\]|[a-z]$)[^]*)$/i,
  /^(?:the\s+)?(?:final\s+)?ans(?:wer|\.)?\s*(?:is|=|:)\s*:?([^]*)$/i,
  /^(?:so|thus|therefore|hence|it is|it's)\b,?\s+([^]*)$/i,
]

/** Without what stands around an answer: dollars, boxes, a full stop, "The answer is". */
function unwrap(text: string): string {
  let inner = text.trim()
  for (let rounds = 0; rounds < 8; rounds++) {
    const before = inner
    inner = inner.replace(/(?:\\[,;:! ]|\\q?quad|[\s.,;!~])+$/, (end) => (end.startsWith('!') ? '!' : ''))
    inner = inner.replace(/^(?:\\[,;:! ]|\\q?quad(?![a-z])|[\s:~])+/, '')
    for (const wrapper of wrappers) inner = wrapper.exec(inner)?.[1]?.trim() ?? inner
    inner = unbox(withoutDollars(inner))
    if (inner === before) break
  }
  return inner
}

/** `$3$ and $-3$`: pairs that stand close around what they hold. Money stands alone. */
function withoutDollars(text: string): string {
  const bare = text.replace(/(?<!\\)\$(?=\S)([^$]*[^$\s\\])\$(?!\d)/g, ' $1 ')
  return /(?<!\\)\$/.test(bare) ? text : bare.trim()
}

function unbox(text: string): string {
  const open = /^\\(?:boxed|fbox|displaystyle|textstyle|ensuremath)\s*(\{?)/.exec(text)
  if (!open) return text
  if (open[1] === '') return text.slice(open[0].length)
  let depth = 1
  for (let at = open[0].length; at < text.length; at++) {
    if (text[at] === '{') depth++
    if (text[at] === '}') depth--
    if (depth === 0) return at === text.length - 1 ? text.slice(open[0].length, -1) : text
  }
  return text
}
