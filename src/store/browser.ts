import { version } from '../../package.json'
import { preloadMath } from '../math/load.ts'
import {
  type Catalog,
  createCatalog,
  findModel,
  type ModelEntry,
  placeable,
  taken,
} from '../model/catalog.ts'
import { noDeployment } from '../model/deployment.ts'
import type { Familiarity } from '../model/familiar/familiarity.ts'
import { fetchDeployment } from '../model/fetchDeployment.ts'
import { openModel } from '../model/openModel.ts'
import { createRunner, type Preference, type Runner, type Running } from '../model/runner.ts'
import { findSurroundings } from '../model/surroundings.ts'
import { openNotebook } from '../notebook/notebook.ts'
import { createPython } from '../python/python.ts'
import { createLine } from '../util/line.ts'
import { newId } from '../util/newId.ts'
import { pause } from '../util/pause.ts'
import { followAttention, memoryOf } from './attention.ts'
import { readMirror } from './mirror.ts'
import { createPreferences } from './preferences.ts'
import { createReporter, reportedModel, reportedPython } from './readiness.ts'
import type { Deployed, Services } from './services.ts'

/** What the page knows of models, for those who change it. */
export interface BrowserServices extends Services {
  readonly catalog: () => Catalog
  /** Lets go of all models. */
  readonly dispose: () => void
}

/** An answer waits no longer for what is said of its question. */
const longestVerdictMs = 10_000
const nobodyTells = () => undefined

/** The real engines, interpreter and storage of a page. Nothing is fetched before it is needed. */
export function browserServices(): BrowserServices {
  let deployment = noDeployment
  let catalog = createCatalog()
  const runners = new Map<string, Runner>()
  const familiarities = new Map<string, Familiarity>()
  const line = createLine()
  const modelReporter = createReporter()
  const pythonReporter = createReporter()
  let tellRunning: (running: Running) => void = () => {}
  const interpreters = createPython({ baseUrl: document.baseURI, onProgress: pythonReporter.progress })
  followAttention(document, {
    wanted: (wanted) => interpreters.keepSpare(wanted),
    memory: memoryOf(navigator),
  })
  const python = reportedPython(interpreters, pythonReporter)

  const runner = (id: string): Runner => {
    const known = runners.get(id)
    if (known) return known
    const entry = entryOf(id)
    const opened = createRunner({
      id,
      engines: entry.ways.map(({ engine }) => engine),
      contexts: entry.contexts,
      line,
      // Its files may have come here, or come anew, since.
      open: (engine, contextTokens) => openModel(entryOf(id), engine, contextTokens, document.baseURI),
      onRunning(running) {
        // No two models in memory.
        for (const [other, idle] of runners) if (other !== id) idle.dispose()
        tellRunning(running)
      },
    })
    runners.set(id, opened)
    return opened
  }
  const loadModel = (id: string, preference: Preference) =>
    modelReporter.prepare((signal, onProgress) => runner(id).load(preference, signal, onProgress))

  const entryOf = (id: string): ModelEntry => {
    const entry = findModel(id, catalog)
    if (!entry) throw new Error(`no model ${id} in the catalog`)
    return entry
  }
  /** Of the models that come with a table for it; absent also where its chunk can't be had. */
  const familiarity = async (id: string): Promise<Familiarity | undefined> => {
    const manifest = findModel(id, catalog)?.familiar
    if (manifest === undefined) return undefined
    const loaded = await import('../model/familiar/familiarity.ts').catch(() => undefined)
    const made = familiarities.get(id) ?? loaded?.createFamiliarity(new URL(manifest, document.baseURI).href)
    if (made) familiarities.set(id, made)
    return made
  }
  const relist = async (): Promise<Deployed> => {
    const mirror = readMirror(() => localStorage)
    const { keptEntries } = await import('../model/kept/keptEntries.ts')
    const kept = await keptEntries()
    catalog = createCatalog({ deployment, kept, ...(mirror !== '' && { mirror }) })
    // What was taken away must not answer from memory.
    for (const [id, gone] of runners) {
      if (findModel(id, catalog)) continue
      gone.dispose()
      runners.delete(id)
    }
    return { problems: catalog.problems }
  }
  const readDeployment = async (): Promise<Deployed> => {
    deployment = await fetchDeployment(document.baseURI, { placeable, taken })
    return relist()
  }

  return {
    get models() {
      return catalog.offered.map((entry) => ({ ...entry, engines: entry.ways.map(({ engine }) => engine) }))
    },
    catalog: () => catalog,
    dispose: () => runners.forEach((opened) => opened.dispose()),
    deployed: readDeployment(),
    relist,
    async fit(id) {
      const { fitHere } = await import('../model/fitHere.ts')
      return fitHere(entryOf(id), [...catalog.offered, ...catalog.fetchable], catalog.recommended)
    },
    model: (id, preference) => reportedModel(runner(id).model(preference), modelReporter),
    familiar(id, question, signal) {
      const judged = familiarity(id).then((known) => known?.isFamiliar(question))
      return Promise.race([judged, pause(longestVerdictMs, signal).then(nobodyTells, nobodyTells)])
    },
    python,
    warm(id, preference) {
      void familiarity(id).then((known) => known?.load())
      void loadModel(id, preference)
        // Python after the model, so that the two downloads do not share the line.
        .then(() => pythonReporter.prepare(() => python.warm()))
      // Whoever needs it asks again.
      preloadMath().catch(() => {})
    },
    prefer(id, preference) {
      if (modelReporter.reset()) void loadModel(id, preference)
    },
    preferences: createPreferences(() => localStorage),
    onRunning: (listener) => void (tellRunning = listener),
    onModel: modelReporter.listen,
    onPython: pythonReporter.listen,
    notebook: openNotebook(),
    surroundings: (id, engine) => findSurroundings(entryOf(id), engine, document.baseURI),
    version,
    newId,
    now: () => Date.now(),
  }
}
