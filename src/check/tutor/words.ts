const small: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

const large: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 }

const partsOf: Readonly<Record<string, number>> = {
  half: 2,
  halve: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  hundredth: 100,
  thousandth: 1000,
}

const numberWord = [...Object.keys(small), ...Object.keys(large)].join('|')
const partWord = Object.keys(partsOf).join('|')
const run = new RegExp(
  String.raw`(?<![A-Za-z\\])(?:(?:minus|negative) )?` +
    String.raw`(?:an? (?:half|quarter|third)|half|(?:an? )?(?:${numberWord})(?:(?:[ -]| and )(?:${numberWord}))*)` +
    String.raw`(?:(?:[ -]| and (?:an? )?)(?:${partWord})s?)?(?![A-Za-z])`,
  'gi',
)

/** `2 thirds`; but three quarters may be coins. */
const digitPart = new RegExp(
  String.raw`(?<![\d/.] ?)(\d+)[ -](${Object.keys(partsOf)
    .filter((part) => part !== 'quarter')
    .join('|')})s?(?![A-Za-z])`,
  'gi',
)

/** Numbers in words as numbers in digits: `one hundred and five` is 105, `three halves` 3/2. Other words stay. */
export function wordsToDigits(text: string): string {
  if (!/[a-z]{2}/i.test(text)) return text
  return text
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .replace(/(\d[\d,]*(?:\.\d+)?)\s*(hundred|thousand|million|billion)\b/gi, inDigits)
    .replace(digitPart, (_, number: string, part: string) => `${number}/${partsOf[part.toLowerCase()]}`)
    .replace(run, readRun)
    .replace(/\ba dozen\b|\bone dozen\b/gi, '12')
}

/** `5 million`. */
function inDigits(_: string, number: string, word: string): string {
  return `${number.replaceAll(',', '')}e${Math.log10(large[word.toLowerCase()] ?? 1)}`
}

/** Two numbers that "and" stands between, where it joins them to no one number. */
function readRun(words: string): string {
  const lower = words.toLowerCase()
  return (
    toDigits(lower) ??
    lower
      .split(' and ')
      .map((part) => toDigits(part) ?? part)
      .join(' and ')
  )
}

function toDigits(words: string): string | undefined {
  const list = words.split(/[ -]/)
  const sign = list[0] === 'minus' || list[0] === 'negative' ? '-' : ''
  if (sign) list.shift()
  const below = partsOf[list.at(-1)?.replace(/s$/, '') ?? '']
  if (below) list.pop()
  const andPart = below !== undefined && dropEnd(list)
  const whole = wholeNumber(list)
  if (whole === undefined) return below && list.length === 0 ? `${sign}1/${below}` : undefined
  if (!below) return `${sign}${whole}`
  return andPart ? `${sign}${whole} 1/${below}` : `${sign}${whole}/${below}`
}

/** Takes "and a" off the end, as in "two and a half"; says whether "and" was there. */
function dropEnd(list: string[]): boolean {
  const article = list.length > 1 && /^an?$/.test(list.at(-1) ?? '')
  if (article) list.pop()
  if (list.at(-1) !== 'and') return false
  list.pop()
  return true
}

/** "and" joins only what follows a hundred or more; "twelve and five" is no number but two. */
function wholeNumber(words: readonly string[]): number | undefined {
  let [total, group] = [0, 0]
  let [before, seen] = ['', false]
  for (const word of words) {
    if (word === 'a' || word === 'an') group = 1
    else if (word === 'and') {
      if (!(before in large)) return undefined
    } else if (word in small) {
      const value = small[word] ?? 0
      const fits = !(before in small) || ((small[before] ?? 0) >= 20 && value < 10 && value > 0)
      if (!fits) return undefined
      group += value
      seen = true
    } else if (word in large) {
      const by = large[word] ?? 1
      seen = true
      if (by === 100) group = (group || 1) * 100
      else [total, group] = [total + (group || 1) * by, 0]
    } else return undefined
    before = word
  }
  return seen ? total + group : words.length > 0 && group === 1 ? 1 : undefined
}
