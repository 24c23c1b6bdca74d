import { preloadMath } from '../math/load.ts'
import { catalog, type ModelEntry, openModel } from '../model/catalog.ts'
import { openNotebook } from '../notebook/notebook.ts'
import { createPython } from '../python/python.ts'
import { newId } from '../util/newId.ts'
import { assertNever } from '../util/never.ts'
import type { OpenModel } from '../model/worker/model.ts'
import { createReporter, reportedModel, reportedPython } from './readiness.ts'
import type { Services } from './services.ts'

/** The real engines, interpreter and storage of a page. Nothing is fetched before it is needed. */
export function browserServices(): Services {
  const models = new Map<string, OpenModel>()
  const modelReporter = createReporter()
  const pythonReporter = createReporter()
  const python = reportedPython(
    createPython({ baseUrl: document.baseURI, onProgress: pythonReporter.progress }),
    pythonReporter,
  )

  const open = (id: string): OpenModel => {
    const known = models.get(id)
    if (known) return known
    const entry = catalog.find((candidate) => candidate.id === id)
    if (!entry) throw new Error(`no model ${id} in the catalog`)
    const model = reportedModel(openModel(entry, document.baseURI), modelReporter)
    models.set(id, model)
    return model
  }

  return {
    models: catalog.map((entry) => ({ ...entry, engine: engineName(entry) })),
    model: open,
    python,
    warm(id) {
      const { signal } = new AbortController()
      void modelReporter
        .prepare(() => open(id).load(signal, modelReporter.progress))
        // Python after the model, so that the two downloads do not share the line.
        .then(() => pythonReporter.prepare(() => python.warm()))
      // Whoever needs it asks again.
      preloadMath().catch(() => {})
    },
    onModel: modelReporter.listen,
    onPython: pythonReporter.listen,
    notebook: openNotebook(),
    newId,
    now: () => Date.now(),
  }
}

function engineName({ engine }: ModelEntry): string {
  switch (engine) {
    case 'wllama':
      return 'wllama (llama.cpp) on the processor'
    default:
      return assertNever(engine)
  }
}
