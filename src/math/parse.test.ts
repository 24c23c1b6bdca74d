import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { floods, intrusions } from './hostileTexts.ts'
import type { Block, Inline } from './nodes.ts'
import { parseBlock } from './parse.ts'
import { splitBlocks } from './split.ts'

/** Nodes as a short text: `p(…)`, `‹formula›`, `em(…)`, `a:address(…)`. */
function show(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      switch (block.type) {
        case 'paragraph':
          return `p(${inline(block.children)})`
        case 'words':
          return inline(block.children)
        case 'heading':
          return `h${block.level}(${inline(block.children)})`
        case 'quote':
          return `q(${show(block.children)})`
        case 'list':
          return `${block.ordered ? `ol${block.start}` : 'ul'}(${block.items.map(show).join('|')})`
        case 'table':
          return `table(${[block.head, ...block.rows].map((row) => row.map(inline).join('|')).join('/')})`
        case 'code':
          return `pre${block.language}(${block.text})`
        case 'rule':
          return 'hr'
        case 'source':
          return `source(${block.text})`
      }
    })
    .join(' ')
}

function inline(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return node.text
        case 'open':
          return `…${node.text}`
        case 'formula':
          return node.display ? `«${node.tex.trim()}»` : `‹${node.tex}›`
        case 'code':
          return `′${node.text}′`
        case 'link':
          return `a:${node.href}(${inline(node.children)})`
        case 'break':
          return '⏎'
        default:
          return `${node.type}(${inline(node.children)})`
      }
    })
    .join('')
}

const parsed = (text: string, growing = false) =>
  splitBlocks(text)
    .map((block) => show(parseBlock(block, growing)))
    .join(' ')

describe('Markdown with TeX', () => {
  test.each([
    ['## *The* plan', 'h2(em(The) plan)'],
    ['a\nb', 'p(a⏎b)'],
    ['**Answer:**$x$', 'p(strong(Answer:)‹x›)'],
    ['*em $a*b$*', 'p(em(em ‹a*b›))'],
    ['$x_1$ and $x_2$', 'p(‹x_1› and ‹x_2›)'],
    ['\\[x\n- 2\n> 0\\]', 'p(«x\n- 2\n> 0»)'],
    ['> $$\n> x\n> $$', 'q(p(«x»))'],
    ['| a | b |\n|---|---|\n| $|x|$ | 2 |', 'table(a|b/‹|x|›|2)'],
    ['1. a\n2. $b$\n\nend', 'ol1(a|‹b›) p(end)'],
    ['3. a', 'ol3(a)'],
    ['- a\n  - b', 'ul(a ul(b))'],
    ['```python\nx = 1\n```', 'prepython(x = 1)'],
    ['```\nx', 'pre(x)'],
    ['1. a\n   ```\n   $x$\n   ```', 'ol1(a pre($x$))'],
    ['`$x$` $x$', 'p(′$x$′ ‹x›)'],
    ['2*3*4 = 24, 2**3**2, a*b*c, f(x)*g(x)*h', 'p(2*3*4 = 24, 2**3**2, a*b*c, f(x)*g(x)*h)'],
    ['$5 and $6', 'p($5 and $6)'],
    ['\\$5 \\& 6\\%', 'p($5 & 6%)'],
    ['~5 and ~6, ~~no~~ a~b~c', 'p(~5 and ~6, del(no) a~b~c)'],
    ['a\n---\nb', 'p(a) hr p(b)'],
    ['    indented words', 'p(    indented words)'],
    ['1 &lt; 2 &amp; 3', 'p(1 < 2 & 3)'],
    ['⸨0⸩ $x$ ⸩ `⸨0⸩`', 'p(⸨0⸩ ‹x› ⸩ ′⸨0⸩′)'],
    ['[x](https://a.b/$c$)', 'p(a:https://a.b/$c$(x))'],
    ['https://a.b/c', 'p(a:https://a.b/c(https://a.b/c))'],
    ['- [x] done', 'ul(☑  done)'],
  ])('%j', (text, expected) => expect(parsed(text)).toBe(expected))
})

describe('what is not trusted is words', () => {
  test.each([
    ['<b>x</b>', 'p(<b>x</b>)'],
    ['<div>\nx\n</div>', 'p(<div>⏎x⏎</div>)'],
    ['![alt *text*](http://127.0.0.1/x.png)', 'p(alt *text*)'],
    ['[x](javascript:alert)', 'p(x)'],
    ['[x](java\tscript:alert)', 'p([x](java\tscript:alert))'],
    ['[x](data:text/html,y)', 'p(x)'],
    ['[x](/relative)', 'p(x)'],
    ['[x](mailto:a@b.c)', 'p(a:mailto:a@b.c(x))'],
    ['[x][r]\n\n[r]: http://127.0.0.1/', 'p([x][r]) p([r]: a:http://127.0.0.1/(http://127.0.0.1/))'],
  ])('%j', (text, expected) => expect(parsed(text)).toBe(expected))
})

describe('an open end', () => {
  test.each([
    ['so $x_1 + y_1', 'p(so …$x_1 + y_1)'],
    ['*a* $x*y*z', 'p(em(a) …$x*y*z)'],
    ['\\begin{align}\nx &= 1\\\\\n- 2', 'p(…\\begin{align}\nx &= 1\\\\\n- 2)'],
    ['**bold', 'p(**bold)'],
    ['```python\nx = "$', 'prepython(x = "$)'],
  ])('%j', (text, expected) => expect(parsed(text, true)).toBe(expected))
})

test('every address is http, https or mailto, whatever the text', () => {
  const part = fc.constantFrom(
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    'javascript:',
    'JAVAscript:',
    'data:',
    'http://a',
    ' ',
    '\t',
    '\n',
    '&#58;',
    '\\',
    '"',
    '$',
    '!',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const nodes = JSON.stringify(
        splitBlocks(`[x](${parts.join('')})`).map((block) => parseBlock(block, false)),
      )
      for (const [, address] of nodes.matchAll(/"href":"([^"]*)"/g)) {
        expect(address).toMatch(/^(?:https?|mailto):/)
      }
    }),
    { numRuns: 1_000 },
  )
})

test.each(intrusions)('%j parses', (text) => expect(parsed(text)).not.toBe(''))

test.each(floods)('%s take little time', (_name, text) => {
  const start = performance.now()
  for (const block of splitBlocks(text)) {
    parseBlock(block, true)
    parseBlock(block, false)
  }
  expect(performance.now() - start).toBeLessThan(15_000)
})

test.each(['1. **(0)**: value', '- **"Step 1"**: add', '~5 apples are *(red)*.'])(
  'forty lines of %j are still what they are, not source',
  (line) => {
    const source = Array.from({ length: 40 }, () => line).join('\n')
    expect(JSON.stringify(parseBlock(source, false))).not.toContain('"source"')
  },
)
