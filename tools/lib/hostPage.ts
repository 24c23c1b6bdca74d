import { fileURLToPath } from 'node:url'
import { type Served, serveFolder } from './serve.mjs'

/**
 * The page that frames the tutor, as a school's would (`tools/pages/host.html`), served from an origin of its own.
 */
export async function serveHostPage(tutor: string): Promise<Served> {
  const folder = fileURLToPath(new URL('../pages', import.meta.url))
  const served = await serveFolder({ folder })
  return { ...served, url: `${served.url}host.html#${encodeURIComponent(tutor)}` }
}

/** The function that the page calls with each message it hears, and the event that makes it speak. */
export const heard = 'mumathHeard'
export const speak = 'mumathSpeak'
