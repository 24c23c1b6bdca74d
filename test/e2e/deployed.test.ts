import { expect, inject } from 'vitest'
import { openFramedTutor } from '../../tools/lib/framedTutor.ts'
import { serveHostPage } from '../../tools/lib/hostPage.ts'
import { dist } from '../../tools/lib/buildApp.mjs'
import { serveFolder } from '../../tools/lib/serve.mjs'
import { jacket, openApp, test } from './app.ts'

test('a static folder under a sub-path is the whole deployment', async ({ browser }) => {
  const served = await serveFolder({ folder: dist, base: '/school/tutor/' })
  const app = await openApp(browser, {}, served.url)
  expect(await app.ask(jacket)).toMatch(/^60/)
  expect(app.faults).toEqual([])
  await app.page.context().close()
  await served.close()
})

test('a page of another origin asks through the messages, several questions to one frame', async ({
  browser,
}) => {
  const host = await serveHostPage(inject('baseUrl'))
  const tutor = await openFramedTutor(browser, host.url)
  expect(tutor.models).toEqual(['nano'])
  const ended = async (question: string) => (await tutor.ask(question, { model: 'nano' })).at(-1)
  const answer = (text: string) => ({
    type: 'ended',
    end: { type: 'answered', answer: { text, source: 'boxed' } },
  })
  expect(await ended('What is 15% of 240?')).toEqual(answer('36'))
  expect(await ended(jacket)).toEqual(answer('60'))
  await expect(tutor.ask('  ', { model: 'nano' })).rejects.toThrow(/There is no question yet/)
  await expect(tutor.ask(jacket, { model: 'large' })).rejects.toThrow(/no model “large” here. There is: nano/)
  const abort = new AbortController()
  const stopped = await tutor.ask(jacket, {
    model: 'nano',
    signal: abort.signal,
    onEvent: () => abort.abort(),
  })
  expect(stopped.at(-1)).toEqual({ type: 'ended', end: { type: 'stopped' } })
  expect(await ended('What is 15% of 240?')).toEqual(answer('36'))
  await tutor.close()
  await host.close()
})
