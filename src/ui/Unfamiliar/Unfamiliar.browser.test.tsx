import axe from 'axe-core'
import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { tutor } from '../../store/app.ts'
import '../base.css'
import { Unfamiliar } from './Unfamiliar.tsx'

test('a known question: a region that is there and says nothing', async () => {
  const page = await render(<Unfamiliar unfamiliar={false} model="nano" />)
  const status = page.getByRole('status')
  await expect.element(status).toBeInTheDocument()
  expect(status.element().textContent).toBe('')
  await page.rerender(<Unfamiliar unfamiliar model="nano" />)
  await expect.element(status).toHaveTextContent(/^This kind of question is new to the small built-in model/)
  // The same region, or a screen reader would not say what came into it.
  expect(page.getByRole('status').elements()).toHaveLength(1)
})

test('it says what the model is made for, and leads to the models', async () => {
  const page = await render(<Unfamiliar unfamiliar model="nano" />)
  await expect.element(page.getByRole('status')).toHaveTextContent(/short school exercises/)
  await expect.element(page.getByRole('link', { name: 'Models' })).toHaveAttribute('href', '#/models')
  const { violations } = await axe.run(page.container, { rules: { region: { enabled: false } } })
  expect(violations.map(({ id }) => id)).toEqual([])
})

test.each([
  [undefined, /MuMath-Code 7B is made for longer and harder ones; it needs a computer with a graphics card/],
  [{ id: 'nano', title: 'Nano' }, /MuMath-Code 7B is made for longer/],
  [{ id: 'large', title: 'Large 1.5B' }, /there is Large 1\.5B, which fits this computer/],
])('where %o is recommended, that is said', async (recommended, says) => {
  const page = await render(<Unfamiliar unfamiliar model="nano" />)
  await expect.element(page.getByRole('status')).toHaveTextContent(/^This kind/)
  const fits = { type: 'fits', contextTokens: 1024 } as const
  tutor.setState({ fit: { fit: fits, ...(recommended && { recommended }) } })
  await expect.element(page.getByRole('status')).toHaveTextContent(says)
})
