/** What a model is given to read and to go on with while it is measured. What it says is nobody's concern. */
const words =
  'Mia has seven red apples and buys twice as many green pears at the market near the old bridge every day, then she gives some of them to her brother and counts what is left in the basket'.split(
    ' ',
  )

/** So many words; another `variant` begins otherwise, so that no cache holds any of it. */
export function textToRead(count: number, variant: number): string {
  // The digits that differ come first.
  const name = String(variant).split('').toReversed().join('')
  const text = Array.from({ length: count }, (_, index) => words[(index + variant) % words.length])
  return `${name} ${text.join(' ')}`
}

/** Openings that a model seldom brings to an end. */
const openings = ['1, 2, 3, 4, 5,', 'a b c d e f a b c d e f', '0 0 0 0 0 0 0 0', 'One, two, three, four,']

export function textToGoOnWith(variant: number): string {
  const opening = openings[variant % openings.length] ?? ''
  return `${opening} `.repeat(1 + Math.floor(variant / openings.length)).trimEnd()
}
