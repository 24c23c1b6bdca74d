import { version } from '../../package.json'
import { preloadMath } from '../math/load.ts'
import { createCatalog, findModel, type ModelEntry, openModel, placeable, taken } from '../model/catalog.ts'
import { fetchDeployment } from '../model/fetchDeployment.ts'
import { createRunner, type Preference, type Runner, type Running } from '../model/runner.ts'
import { findSurroundings } from '../model/surroundings.ts'
import { openNotebook } from '../notebook/notebook.ts'
import { createPython } from '../python/python.ts'
import { createLine } from '../util/line.ts'
import { newId } from '../util/newId.ts'
import { followAttention, memoryOf } from './attention.ts'
import { createPreferences } from './preferences.ts'
import { createReporter, reportedModel, reportedPython } from './readiness.ts'
import type { Deployed, Services } from './services.ts'

/** The real engines, interpreter and storage of a page. Nothing is fetched before it is needed. */
export function browserServices(): Services {
  let catalog = createCatalog()
  const runners = new Map<string, Runner>()
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
      open: (engine, contextTokens) => openModel(entry, engine, contextTokens, document.baseURI),
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
    modelReporter.prepare((signal) => runner(id).load(preference, signal, modelReporter.progress))

  const entryOf = (id: string): ModelEntry => {
    const entry = findModel(id, catalog)
    if (!entry) throw new Error(`no model ${id} in the catalog`)
    return entry
  }
  const readDeployment = async (): Promise<Deployed> => {
    catalog = createCatalog(await fetchDeployment(document.baseURI, { placeable, taken }))
    const { unavailable, problems } = catalog
    return {
      unavailable: unavailable.flatMap(({ id, title, about, unavailable: how }) =>
        how ? [{ id, title, about, how }] : [],
      ),
      problems,
    }
  }

  return {
    get models() {
      return catalog.offered.map((entry) => ({ ...entry, engines: entry.ways.map(({ engine }) => engine) }))
    },
    deployed: readDeployment(),
    async fit(id) {
      const { fitHere } = await import('../model/fitHere.ts')
      return fitHere(entryOf(id), catalog.offered, catalog.recommended, document.baseURI)
    },
    model: (id, preference) => reportedModel(runner(id).model(preference), modelReporter),
    python,
    warm(id, preference) {
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
