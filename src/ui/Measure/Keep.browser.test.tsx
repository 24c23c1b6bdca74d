import { afterEach, expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { measurementOfNano } from '../../model/measure/measurement.fixture.ts'
import { parseMeasurement } from '../../model/measure/measurement.ts'
import { Keep } from './Keep.tsx'

const shared: File[] = []
const shareable = (types: readonly string[], refusal?: DOMException) => {
  const canShare = ({ files = [] }: ShareData) => files.every(({ type }) => types.includes(type))
  const share = async ({ files = [] }: ShareData) => {
    shared.push(...files)
    if (refusal) throw refusal
  }
  Object.defineProperty(navigator, 'canShare', { value: canShare, configurable: true })
  Object.defineProperty(navigator, 'share', { value: share, configurable: true })
}
afterEach(() => {
  shared.length = 0
  for (const name of ['canShare', 'share']) Reflect.deleteProperty(navigator, name)
})
const open = async () => {
  const screen = await render(<Keep measurement={measurementOfNano} />)
  return { screen, button: screen.getByRole('button', { name: 'Share' }) }
}

test.each<[what: string, types: readonly string[], name: RegExp]>([
  ['JSON', ['application/json', 'text/plain'], /\d\.json$/],
  ['text alone', ['text/plain'], /\d\.json\.txt$/],
])('a browser that shares %s is given the measurement as that', async (_, types, name) => {
  shareable(types)
  const { button } = await open()
  await button.click()
  await vi.waitFor(() => expect(shared).toHaveLength(1))
  expect(shared[0]?.name).toMatch(name)
  expect(parseMeasurement(JSON.parse((await shared[0]?.text()) ?? ''))).toEqual(measurementOfNano)
})

test('a browser that shares no such file offers nothing', async () => {
  shareable(['image/png'])
  const { button } = await open()
  expect(button.query()).toBeNull()
})

test.each<[what: string, refusal: string, said: RegExp]>([
  ['that a person thought better of is silence', 'AbortError', /^$/],
  ['that the browser refuses is told', 'NotAllowedError', /^The browser did not share the file\./],
])('sharing %s', async (_, refusal, said) => {
  shareable(['application/json'], new DOMException('no', refusal))
  const { screen, button } = await open()
  await button.click()
  await vi.waitFor(() => expect(shared).toHaveLength(1))
  await new Promise(requestAnimationFrame)
  expect(screen.getByRole('alert').element().textContent).toMatch(said)
})
