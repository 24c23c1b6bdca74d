import { afterEach, describe, expect, test } from 'vitest'
import { commands } from 'vitest/browser'
import { bootstrap, bootstrapHash, frameDocument, sandbox } from '../../src/python/cage/policy.ts'
import { framed, heldInTheFrame, openInTheFrame } from './frameProbes.ts'

/** The frame of the cage, with another script than its own in it. */
const port = await commands.canaryPort()
const frame = document.createElement('iframe')
afterEach(() => frame.remove())

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`
}

/** What came of it, once it had time to get out. */
async function inTheFrame(name: string, body: string): Promise<unknown> {
  // A name of its own each: a connection to the same one would be used again.
  const script = framed(body, `http://${name}.canary.test:${port}/`)
  const came = new Promise<unknown>((resolve) => {
    const onMessage = ({ source, data }: MessageEvent<{ came: unknown }>) => {
      if (source !== frame.contentWindow) return
      window.removeEventListener('message', onMessage)
      resolve(data.came)
    }
    window.addEventListener('message', onMessage)
  })
  frame.setAttribute('sandbox', sandbox)
  frame.srcdoc = frameDocument.replace(bootstrapHash, await hash(script)).replace(bootstrap, () => script)
  document.body.append(frame)
  const told = await came
  await new Promise((resolve) => setTimeout(resolve, 300))
  return told
}

const total = async () => {
  const { connections, datagrams } = await commands.canaryCounts()
  return connections + datagrams
}

describe('a script in the cage’s frame', () => {
  test.each(heldInTheFrame)('%s: held', async (name, body) => {
    const before = await total()
    expect(await inTheFrame(name, body)).toBeTypeOf('string')
    expect(await total()).toBe(before)
  })

  // Known holes of the browser. Should one close, the list is out of date.
  test.each(openInTheFrame)(
    '%s: not held by any policy, so no program has a document',
    async (name, body) => {
      const before = await total()
      await inTheFrame(name, body)
      await expect.poll(total).toBeGreaterThan(before)
    },
  )
})

test('the page’s policy lets in this very frame script and no other', async () => {
  expect(bootstrapHash).toBe(await hash(bootstrap))
  const document = new DOMParser().parseFromString(await (await fetch('/index.html')).text(), 'text/html')
  const meta = document.querySelector('meta[http-equiv="Content-Security-Policy"]')
  expect(meta?.getAttribute('content')).toContain(`'${bootstrapHash}'`)
})
