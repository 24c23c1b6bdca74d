import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scan } from './scan.ts'
import { floods } from './hostileTexts.ts'

/** Formulas in `‹›` (display in `«»`), an open end in `…`, code in `′`. */
function seen(source: string, growing = false): string {
  return scan(source, growing)
    .map((piece) => {
      if (piece.type === 'words') return piece.raw
      if (piece.type === 'open') return `…${piece.raw}`
      if (piece.type === 'code') return `′${piece.raw}′`
      return piece.display ? `«${piece.tex}»` : `‹${piece.tex}›`
    })
    .join('')
}

describe('formulas', () => {
  test.each([
    ['so $x = 2$.', 'so ‹x = 2›.'],
    ['$$x$$', '«x»'],
    ['a \\(x\\) b', 'a ‹x› b'],
    ['a \\[x\n- 2\\] b', 'a «x\n- 2» b'],
    ['$60^\\circ$ and $2$-by-$3$', '‹60^\\circ› and ‹2›-by-‹3›'],
    ['$x$$y$', '‹x›‹y›'],
    ['\\boxed{60}', '‹\\boxed{60}›'],
    ['\\boxed{\\frac{1}{2}}.', '‹\\boxed{\\frac{1}{2}}›.'],
    ['$\\boxed{60}$', '‹\\boxed{60}›'],
    ['\\boxed{\\$5}', '‹\\boxed{\\$5}›'],
    ['$\\text{if $x$ is}$', '‹\\text{if $x$ is}›'],
    ['$\\$32,\\!348$', '‹\\$32,\\!348›'],
    [
      '\\begin{align*}\nx&=1\\\\[2pt]\ny&=2\n\\end{align*}',
      '«\\begin{align*}\nx&=1\\\\[2pt]\ny&=2\n\\end{align*}»',
    ],
    ['\\[a\\\\[3pt]b\\]', '«a\\\\[3pt]b»'],
    ['$5 cm$', '‹5 cm›'],
  ])('%s', (source, expected) => expect(seen(source)).toBe(expected))
})

describe('words', () => {
  test.each([
    'It costs $5 and $6.',
    'from $5 to $10, or $20-$30',
    '$5',
    '($5) and ($6)',
    '$5, a book costs 7$.',
    'I have 5$, and you have 6$, too',
    'US$5 and US$6',
    'a \\$5 note and a \\$6 note',
    '$ x$',
    '$x $',
    '$x$5',
    '$$',
    '$x\n\ny$',
    '\\[x\n\ny\\]',
    '\\boxed{60',
    '\\begin{itemize}\\end{itemize}',
    '\\\\(x\\\\)',
  ])('%s', (source) => expect(seen(source)).toBe(source))

  test.each([
    ['$5 for each of the $10$ books', '$5 for each of the ‹10› books'],
    ['`$x$` is $x$', '′`$x$`′ is ‹x›'],
    ['`` `$x$ ``', '′`` `$x$ ``′'],
    ['`$x$', '`‹x›'],
    ['1. a\n   ```\n   $x\n\n   y$\n   ```', '1. a\n   ′```\n   $x\n\n   y$\n   ```′'],
  ])('%s', (source, expected) => expect(seen(source)).toBe(expected))
})

describe('a growing text', () => {
  test.each([
    ['so $x_1 + y_1', 'so …$x_1 + y_1'],
    ['so $', 'so …$'],
    ['so \\(x', 'so …\\(x'],
    ['so \\', 'so …\\'],
    ['so \\box', 'so …\\box'],
    ['so \\boxed{6', 'so …\\boxed{6'],
    ['\\begin{alig', '…\\begin{alig'],
    ['\\begin{align}\nx &', '…\\begin{align}\nx &'],
    ['$20-$', '…$20-$'],
    ['$\\text{if $x', '…$\\text{if $x'],
    ['it costs $5 and then *much* more', 'it costs $5 and then *much* more'],
    ['$x\n\nnext', '$x\n\nnext'],
    ['$x$ done', '‹x› done'],
  ])('%s', (source, expected) => expect(seen(source, true)).toBe(expected))
})

const soup = fc
  .array(
    fc.constantFrom(
      '$',
      '$$',
      '\\',
      '\\(',
      '\\)',
      '\\[',
      '\\]',
      '{',
      '}',
      '`',
      '```',
      '\n',
      '\n\n',
      ' ',
      '5',
      'x',
      '\\boxed{',
    ),
  )
  .map((parts) => parts.join(''))

test('the pieces put together are the text', () => {
  fc.assert(
    fc.property(soup, fc.boolean(), (text, growing) => {
      expect(
        scan(text, growing)
          .map((piece) => piece.raw)
          .join(''),
      ).toBe(text)
    }),
  )
})

test('only the end of a growing text is undecided: what comes after a blank line changes nothing before it', () => {
  fc.assert(
    fc.property(soup, soup, (before, after) => {
      const whole = seen(`${before.replace(/`/g, '')}\n\nend ${after}`)
      expect(whole.startsWith(seen(`${before.replace(/`/g, '')}\n\nend`))).toBe(true)
    }),
  )
})

test.each(floods)('%s take little time', (_name, text) => {
  const start = performance.now()
  scan(text, true)
  scan(text, false)
  expect(performance.now() - start).toBeLessThan(15_000)
})
