import type { Browser } from 'playwright'
import { engines } from '../../src/solve/parse.ts'
import type { Engine, SolveEvent } from '../../src/solve/types.ts'
import { Advice, say } from './advice.mjs'
import { launchBrowser } from './browser.ts'
import { buildApp } from './buildApp.mjs'
import { type AskOptions, type FramedTutor, openFramedTutor, PageLost } from './framedTutor.ts'
import { serveHostPage } from './hostPage.ts'
import { serveFolder } from './serve.mjs'

/**
 * The built app in a headless browser, asked through the public embedding messages: one browser and one page for
 * many questions. When a page is lost, the question in it fails with `PageLost` and the next one gets a new page.
 */
export interface Tutor {
  ask(question: string, options?: Omit<AskOptions, 'model' | 'engine'>): Promise<readonly SolveEvent[]>
  close(): Promise<void>
}

export interface TutorOptions {
  readonly engine: string
  readonly model: string
}

/** Throws an `Advice` where this version has no such engine or model. */
export async function openTutor({ engine, model }: TutorOptions): Promise<Tutor> {
  const asked = readEngine(engine)
  const app = await serveFolder({ folder: await buildApp() })
  const host = await serveHostPage(app.url)
  let browser: Browser | undefined
  let page: FramedTutor | undefined

  const open = async (): Promise<FramedTutor> => {
    if (browser?.isConnected()) {
      try {
        return await openFramedTutor(browser, host.url)
      } catch {
        // The browser is on its way out, or will not do: a new one tells.
        await browser.close().catch(() => {})
      }
    }
    browser = await launchBrowser()
    return openFramedTutor(browser, host.url)
  }
  const close = async () => {
    await page?.close()
    await browser?.close().catch(() => {})
    await host.close()
    await app.close()
  }

  try {
    page = await open()
    if (!page.models.includes(model)) {
      throw new Advice(`There is no model ${model} here. There is: ${page.models.join(', ')}.`)
    }
  } catch (error) {
    await close()
    throw error
  }

  const ask: Tutor['ask'] = async (question, options) => {
    page ??= await open()
    try {
      return await page.ask(question, { ...options, model, engine: asked })
    } catch (error) {
      if (error instanceof PageLost) {
        say(`${error.message} A new page is opened for the next question.`)
        void page.close()
        page = undefined
      }
      throw error
    }
  }
  return { ask, close }
}

function readEngine(name: string): 'auto' | Engine {
  const known = ['auto', ...engines] as const
  const engine = known.find((candidate) => candidate === name)
  if (engine) return engine
  throw new Advice(`There is no engine ${name}. There is: ${known.join(', ')}.`)
}
