import { expect, test } from 'vitest'
import { platformOf } from './device.ts'

const mac =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15'

test.each([
  ['a Mac', mac, 0, 'desktop'],
  ['an iPad that calls itself a Mac', mac, 5, 'mobile'],
  ['an iPhone', 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15', 5, 'mobile'],
  [
    'a phone with Android',
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/147.0.0.0 Mobile Safari/537.36',
    5,
    'mobile',
  ],
  [
    'a Chromebook with a touch screen',
    'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/147.0.0.0 Safari/537.36',
    10,
    'desktop',
  ],
  [
    'a laptop with a touch screen',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/147.0.0.0 Safari/537.36',
    10,
    'desktop',
  ],
])('%s', (_, agent, touchPoints, platform) => expect(platformOf(agent, touchPoints)).toBe(platform))
