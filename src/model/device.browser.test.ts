import { expect, test } from 'vitest'
import { createCatalog } from './catalog.ts'
import { readDevice } from './device.ts'
import { fit, recommend } from './fit.ts'
import { mumath, qwenEntry } from './known.ts'

test('this browser, which computes WebGPU in software', async () => {
  const device = await readDevice()
  expect(device).toMatchObject({ graphics: { type: 'gpu', gpu: { software: true } }, platform: 'desktop' })
  expect(device.storage?.quota).toBeGreaterThan(0)
  for (const entry of [mumath, qwenEntry])
    expect(fit(entry, device)).toMatchObject({
      type: 'no',
      reason: expect.stringMatching(/on the processor/),
    })
  expect(recommend(createCatalog().offered, device)).toMatchObject({
    entry: { id: 'nano' },
    fit: { type: 'fits' },
  })
})

test('who no longer wants to know is not told', async () => {
  const reason = new DOMException('gone', 'AbortError')
  await expect(readDevice(AbortSignal.abort(reason))).rejects.toBe(reason)
})
