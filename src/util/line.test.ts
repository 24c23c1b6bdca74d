import { expect, test } from 'vitest'
import { createLine } from './line.ts'

const patient = new AbortController().signal

test('one after the other, in the order they came', async () => {
  const line = createLine()
  const order: string[] = []
  const visit = async (name: string) => {
    const release = await line.turn(patient)
    order.push(`${name} in`)
    await new Promise((resolve) => setTimeout(resolve, 1))
    order.push(`${name} out`)
    release()
  }
  await Promise.all([visit('a'), visit('b'), visit('c')])
  expect(order).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out'])
})

test('who leaves the line does not hold it up, nor gets in before their turn', async () => {
  const line = createLine()
  const first = await line.turn(patient)
  const impatient = new AbortController()
  const second = line.turn(impatient.signal)
  let entered = false
  const third = line.turn(patient).then((release) => {
    entered = true
    return release
  })
  impatient.abort()
  await expect(second).rejects.toMatchObject({ name: 'AbortError' })
  await new Promise((resolve) => setTimeout(resolve, 1))
  expect(entered).toBe(false)
  first()
  await third
  expect(entered).toBe(true)
})

test('who comes aborted gets no turn', async () => {
  await expect(createLine().turn(AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' })
})
