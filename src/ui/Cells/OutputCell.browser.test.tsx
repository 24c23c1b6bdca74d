import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import type { Output } from '../../solve/types.ts'
import { OutputCell } from './OutputCell.tsx'

const output = (change: Partial<Output>): Output => ({
  stdout: '1\n',
  variables: [],
  figures: [],
  ms: 1,
  ...change,
})
const svg = (text: string) =>
  ({
    mime: 'image/svg+xml',
    data: btoa(`<svg xmlns="http://www.w3.org/2000/svg" ${text}</svg>`),
  }) as const

test.each([
  ['a figure', [svg('width="40" height="30">')], ['Figure that the program drew']],
  ['two figures', [svg('>'), svg('>')], ['Figure 1 that the program drew', 'Figure 2 that the program drew']],
])('%s is an image with a name', async (_, figures, names) => {
  const page = await render(<OutputCell output={output({ figures })} />)
  expect([...page.container.querySelectorAll('img')].map(({ alt }) => alt)).toEqual(names)
})

test.each([
  ['very wide', 'width="100000" height="50">'],
  ['very tall', 'width="50" height="100000">'],
])('a %s figure keeps to its column', async (_, text) => {
  const page = await render(
    <div style={{ width: 280 }}>
      <OutputCell output={output({ figures: [svg(text)] })} />
    </div>,
  )
  const image = page.container.querySelector('img')
  await image?.decode()
  expect(image?.getBoundingClientRect().width).toBeLessThanOrEqual(280)
  expect(image?.getBoundingClientRect().height).toBeLessThanOrEqual(700)
})

test('variables are folded, and typeset only where somebody looks', async () => {
  const variables = [
    { name: 'n', type: 'int', value: '3' },
    { name: 'html', type: 'str', value: '<img src=x onerror=alert(1)>' },
    { name: 'h', type: 'Mul', value: 'sqrt(2)/2', latex: '\\frac{\\sqrt{2}}{2}' },
  ]
  const page = await render(<OutputCell output={output({ variables })} />)
  expect(page.container.querySelector('table')).toBeNull()
  await page.getByText('3 variables').click()
  await expect.poll(() => page.container.querySelectorAll('td .katex').length).toBe(1)
  expect([...page.container.querySelectorAll('tbody th')].map((cell) => cell.textContent)).toEqual([
    'n',
    'html',
    'h',
  ])
  expect(page.container.querySelector('td img')).toBeNull()
})

test('a program without variables has no table of them', async () => {
  const page = await render(<OutputCell output={output({})} />)
  expect(page.container.querySelector('details')).toBeNull()
})

test('a person is told what a line for a notebook is', async () => {
  const error = { kind: 'raised', line: 'SyntaxError: invalid syntax', lineNumber: 1 } as const
  const page = await render(<OutputCell code="%matplotlib inline" output={output({ stdout: '', error })} />)
  await expect.element(page.getByText(/instruction to a notebook/)).toBeVisible()
})
