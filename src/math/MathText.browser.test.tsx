import fc from 'fast-check'
import { StrictMode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { beforeAll, describe, expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { floods, intrusions } from './hostileTexts.ts'
import { preloadMath } from './load.ts'
import { MathText } from './MathText.tsx'

/** A text mounted in a page, updated as a stream would, and its HTML. */
async function mounted<Result>(
  use: (show: (text: string, streaming: boolean) => HTMLElement) => Promise<Result> | Result,
) {
  const host = document.createElement('div')
  document.body.append(host)
  const root = createRoot(host)
  try {
    return await use((text, streaming) => {
      flushSync(() => root.render(<MathText text={text} streaming={streaming} />))
      return host
    })
  } finally {
    flushSync(() => root.unmount())
    host.remove()
  }
}

const whole = (text: string) => mounted((show) => show(text, false).innerHTML)

test('a plain reading is in view before the renderer is there, and then the formula', async () => {
  const screen = await render(
    <StrictMode>
      <MathText text={'So $x^2$\n\nend'} streaming={false} />
    </StrictMode>,
  )
  expect(screen.container.querySelectorAll('p')[0]?.textContent).toBe('So x^2')
  await expect
    .poll(() => screen.container.querySelector('.math-inline .katex-html') !== null, { timeout: 20_000 })
    .toBe(true)
  expect(screen.container.querySelector('math annotation')?.textContent).toBe('x^2')
  const box = screen.container.querySelector('.katex .vlist')
  expect(box && getComputedStyle(box).position, 'the style sheet came with it').toBe('relative')
})

describe('with the renderer', () => {
  beforeAll(() => preloadMath())

  test('a display formula can be reached and has a name', async () => {
    const screen = await render(<MathText text={'\\[\\frac{3}{4}\\]'} streaming={false} />)
    const group = screen.getByRole('group', { name: '3/4' })
    await expect.element(group).toHaveAttribute('tabindex', '0')
    expect(group.element().querySelector('.katex-display')).not.toBeNull()
  })

  test('a wide formula scrolls in itself', async () => {
    const screen = await render(
      <div style={{ width: 200 }}>
        <MathText text={`$$${'x+'.repeat(100)}x$$`} streaming={false} />
      </div>,
    )
    const group = screen.getByRole('group').element()
    expect(group.scrollWidth).toBeGreaterThan(group.clientWidth)
    expect(group.clientWidth).toBeLessThanOrEqual(200)
  })

  test('tables, lists, headings, emphasis, code and links', async () => {
    const text =
      '## Plan\n\n1. **a** *b* `c`\n2. [d](https://a.b/)\n\n| x | y |\n|:-:|---|\n| $1$ | 2 |\n\n```python\ne < f\n```'
    await mounted((show) => {
      const page = show(text, false)
      const count = (selector: string) => page.querySelectorAll(selector).length
      expect(count('h4')).toBe(1)
      expect(count('ol > li')).toBe(2)
      expect(count('li strong') + count('li em') + count('li code')).toBe(3)
      expect(count('a[href="https://a.b/"][target="_blank"][rel="noopener noreferrer"]')).toBe(1)
      expect(count('th[scope="col"]')).toBe(2)
      expect(count('td .katex')).toBe(1)
      expect(page.querySelector('pre code')?.textContent).toBe('e < f')
    })
  })

  test('what KaTeX cannot take is shown as it was written', async () => {
    await mounted((show) => {
      expect(show('a $\\nosuch{x}$ b', false).querySelector('code.math-source')?.textContent).toBe(
        '$\\nosuch{x}$',
      )
    })
  })

  test('a formula still open is plain source, and typeset once closed', async () => {
    await mounted((show) => {
      expect(show('so $x_1 + y_1*z*', true).textContent).toBe('so $x_1 + y_1*z*')
      expect(show('so $x_1 + y_1*z*', true).querySelector('em, .katex')).toBeNull()
      expect(show('so $x_1 + y_1*z*w$ is', true).querySelectorAll('.katex')).toHaveLength(1)
    })
  })

  test('finished blocks are left alone while the text grows', async () => {
    await mounted((show) => {
      const first = show('one $x$\n\ntwo', true).querySelector('p')
      first?.setAttribute('data-kept', '')
      const page = show('one $x$\n\ntwo $y$\n\nthree **z**', true)
      expect(page.querySelector('p')).toBe(first)
      expect(first?.hasAttribute('data-kept')).toBe(true)
    })
  })

  const part = fc.constantFrom(
    'So ',
    '$x_1$',
    '$',
    '$$',
    '\\[',
    '\\]',
    '\\(',
    '\\)',
    '\\frac{1}{2}',
    '\\boxed{60}',
    '\n',
    '\n\n',
    '**',
    '*',
    '_',
    '`',
    '```\n',
    '- ',
    '1. ',
    '   ',
    '> ',
    '| a | b |\n|---|---|\n',
    '[x](http://a.b/)',
    '<b>',
    '$5 and $6 ',
    '\\',
    '\r\n',
    '\\begin{align}',
    '\\end{align}',
    '---\n',
    '# ',
    '😀',
    '{',
    '}',
    '&amp;',
    '⸨0⸩',
    'é',
  )
  const text = fc.array(part, { maxLength: 40 }).map((parts) => parts.join(''))

  test('any split of a text streams to the page of the whole', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(200), { maxLength: 12 }), async (text, cuts) => {
        const streamed = await mounted((show) => {
          for (const cut of cuts.map((at) => at % (text.length + 1)).toSorted((a, b) => a - b)) {
            show(text.slice(0, cut), true)
          }
          show(text, true)
          return show(text, false).innerHTML
        })
        expect(streamed).toBe(await whole(text))
      }),
      { numRuns: 300 },
    )
  })

  function expectHarmless(page: HTMLElement) {
    expect(
      page.querySelector(
        'script, img, iframe, object, embed, style, link, base, meta, form, input, foreignObject',
      ),
    ).toBeNull()
    for (const element of page.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on|^srcdoc$|^src$|^xlink|^action$|^formaction$|^id$/i)
        if (name === 'href') expect(value).toMatch(/^(?:https?|mailto):/)
        if (name.startsWith('data-')) throw new Error(`an attribute of the text's own: ${name}`)
        if (name === 'style') expect(value).not.toMatch(/url\(|position:\s*fixed/i)
      }
    }
  }

  test.each(intrusions)('%j leaves nothing that acts', async (hostile) => {
    await mounted((show) => {
      for (let end = 0; end < hostile.length; end += 7) show(hostile.slice(0, end), true)
      expectHarmless(show(hostile, true))
      expectHarmless(show(hostile, false))
    })
  })

  test('nothing acts in any mixture of them', async () => {
    const mixture = fc.array(fc.oneof(fc.constantFrom(...intrusions), part), { maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(mixture, async (parts) => {
        await mounted((show) => expectHarmless(show(parts.join(''), false)))
      }),
      { numRuns: 200 },
    )
  })

  test.each(floods)('%s render in bounded time', async (_name, flood) => {
    await mounted((show) => {
      const start = performance.now()
      expectHarmless(show(flood, true))
      show(flood, false)
      expect(performance.now() - start).toBeLessThan(30_000)
    })
  })
})
