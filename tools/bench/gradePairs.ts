/**
 * Some four hundred and fifty answers beside their golds, in the forms and about the shares that MATH's golds have: mostly
 * numbers, an eighth fractions, then expressions, roots, tuples, intervals, matrices and words; each right, right in other
 * words, or wrong.
 */
export type Pair = readonly [answer: string, reference: string]

type Family = readonly [share: number, pair: (n: number) => Pair]

const families: readonly Family[] = [
  [20, (n) => [`${n * 7}`, `${n * 7}`]],
  [12, (n) => [`${n * 13 + 1}`, `${n * 13}`]],
  [6, (n) => [`\\$${n * 12}.50`, `${n * 12}.5`]],
  [6, (n) => [`${n},${100 + n}`, `${n * 1000 + 100 + n}`]],
  [6, (n) => [`${n * 3} \\text{ cm}`, `${n * 3}`]],
  [6, (n) => [`${n * 5}\\%`, `${n * 5}`]],
  [4, (n) => [`x = -${n}`, `-${n}`]],
  [4, (n) => [`${n}.0`, `${n}`]],
  [3, (n) => [`\\frac{${n}}{${n + 7}}`, `\\frac{${n}}{${n + 7}}`]],
  [3, (n) => [`${n}/${n + 3}`, `\\dfrac{${n}}{${n + 3}}`]],
  [2, (n) => [`\\frac{${2 * n}}{${2 * n + 6}}`, `\\frac{${n}}{${n + 3}}`]],
  [2, (n) => [(n / (n + 3)).toFixed(4), `\\frac{${n}}{${n + 3}}`]],
  [2, (n) => [`\\frac{${n + 1}}{${n + 3}}`, `\\frac{${n}}{${n + 3}}`]],
  [1, (n) => [`${2 * n}\\sqrt{3}`, `\\sqrt{${12 * n * n}}`]],
  [1, (n) => [`${n}\\sqrt{5}`, `${n + 1}\\sqrt{5}`]],
  [1, (n) => [`x^2 + ${2 * n}x + ${n * n}`, `(x+${n})^2`]],
  [1, (n) => [`${n}x + ${n + 1}`, `${n + 1} + ${n}x`]],
  [1, (n) => [`${n}*x**2 - 1`, `${n}x^2-1`]],
  [1, (n) => [`\\frac{${n}\\pi}{3}`, `${n}\\pi/3`]],
  [1, (n) => [`(${n}, ${n + 1})`, `(${n},${n + 1})`]],
  [1, (n) => [`(${n}, \\frac{1}{2})`, `(${n}, 0.5)`]],
  [1, (n) => [`(${n + 1}, ${n})`, `(${n}, ${n + 1})`]],
  [1, (n) => [`[${n}, \\infty)`, `[${n}, \\infty)`]],
  [1, (n) => [`(${n}, \\infty)`, `[${n}, \\infty)`]],
  [1, (n) => [`${n}, -${n}`, `-${n}, ${n}`]],
  [
    1,
    (n) => [
      `\\begin{pmatrix} ${n} \\\\ 1 \\end{pmatrix}`,
      `\\begin{pmatrix} ${n} \\\\ ${(n % 3) + 1} \\end{pmatrix}`,
    ],
  ],
  [2, (n) => [`\\text{${n % 2 ? 'Yes' : 'No'}}`, '\\text{Yes}']],
]

const each = 5

/** Each family as often as its share. */
export const gradePairs: readonly Pair[] = families.flatMap(([share, pair]) =>
  Array.from({ length: share * each }, (_, index) => pair(index + 2)),
)
