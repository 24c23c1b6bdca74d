/** A solution such as a model writes, as long as wanted. No formula comes twice, so no cache is flattered. */

const paragraphs: readonly ((n: number) => string)[] = [
  (n) =>
    `**Step ${n}.** Let $x_{${n}}$ be the larger root of $x^2 - ${n + 5}x + ${2 * n + 3} = 0$. By the quadratic formula, $x_{${n}} = \\frac{${n + 5} + \\sqrt{${(n + 5) ** 2} - ${8 * n + 12}}}{2}$, and since $${n} > 0$ both roots are *real* and positive.`,
  (n) =>
    `\\[\\sum_{k=1}^{${n + 4}} k^2 = \\frac{${n + 4}(${n + 4}+1)(2\\cdot ${n + 4}+1)}{6} = ${((n + 4) * (n + 5) * (2 * n + 9)) / 6}\\]`,
  (n) =>
    `We check the first cases:\n\n- for $a_{${n}} = ${n}$ we get $\\binom{${n + 2}}{2} = ${((n + 2) * (n + 1)) / 2}$,\n- for $b_{${n}} = ${n + 1}$ we get $\\log_2 ${2 ** (n % 20)} = ${n % 20}$.`,
  (n) =>
    `\\begin{align*}\ny_{${n}} &= ${n}\\left(z + \\tfrac{1}{${n + 1}}\\right)^2 \\\\\n&= ${n}z^2 + \\frac{${2 * n}z}{${n + 1}} + \\frac{${n}}{${(n + 1) ** 2}}\n\\end{align*}`,
  (n) =>
    `A ticket costs $${n + 3} and a book $${n + 9}, so together they cost \\$${2 * n + 12}; hence $\\boxed{${2 * n + 12}}$ with $\\theta_{${n}} = \\arctan\\left(\\frac{${n}}{${n + 7}}\\right) \\approx ${Math.atan(n / (n + 7)).toFixed(3)}$.`,
]

/** The first `length` characters of an endless solution. */
export function mathematics(length: number): string {
  let text = ''
  for (let n = 1; text.length < length; n++) text += `${paragraphs[n % paragraphs.length]?.(n)}\n\n`
  return text.slice(0, length)
}
