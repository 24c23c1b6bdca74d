import { type Deployment, type Ids, noDeployment, parseCatalog } from './deployment.ts'

/** A server that does not answer must not keep the page from knowing its own models. */
const patienceMs = 5000

/**
 * Asks for `catalog.json` beside the app, anew each time. Where there is none, it says nothing: no answer, an HTTP 404, or
 * the page that many servers give for whatever they don't have. Never rejects.
 *
 * @param baseUrl the app's own address, e.g. `document.baseURI`
 */
export async function fetchDeployment(baseUrl: string, ids: Ids): Promise<Deployment> {
  const signal = AbortSignal.timeout(patienceMs)
  try {
    const response = await fetch(new URL('catalog.json', baseUrl), { cache: 'no-cache', signal })
    if (response.status === 404 || response.status === 410) return noDeployment
    if (!response.ok) return refused(`it could not be read (HTTP ${response.status}).`)
    const text = await response.text()
    return text.trimStart().startsWith('<') ? noDeployment : parseCatalog(text, ids)
  } catch {
    return noDeployment
  }
}

function refused(why: string): Deployment {
  return { ...noDeployment, problems: [{ entry: '', sentence: `catalog.json: ${why}` }] }
}
