import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { PythonCode } from './PythonCode.tsx'

const program = 'x = 1\n"""a\nb"""\nprint(1 / 0)  # fails\n'

test('lines are numbered, the text is the program, and the line that failed is marked', async () => {
  const screen = await render(<PythonCode code={program} errorLine={4} />)
  const lines = [...screen.container.querySelectorAll('[data-line]')]
  expect(lines.map((line) => line.getAttribute('data-line'))).toEqual(['1', '2', '3', '4', '5'])
  expect(screen.container.querySelector('pre code')?.textContent).toBe(program)
  expect([...screen.container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
    'print(1 / 0)  # fails',
  ])
  expect(lines[1]?.querySelector('.code-string')?.textContent).toBe('"""a')

  await screen.rerender(<PythonCode code={program} />)
  expect(screen.container.querySelector('mark')).toBeNull()
})

test('a program that grows ends as one given whole', async () => {
  const whole = await render(<PythonCode code={program} />)
  const growing = await render(<PythonCode code="" />)
  for (let end = 1; end <= program.length; end++) {
    await growing.rerender(<PythonCode code={program.slice(0, end)} />)
  }
  expect(growing.container.innerHTML).toBe(whole.container.innerHTML)
})

test('code is text', async () => {
  const screen = await render(<PythonCode code={'"<img src=x onerror=alert(1)>" # <script>'} />)
  expect(screen.container.querySelector('img, script')).toBeNull()
})
