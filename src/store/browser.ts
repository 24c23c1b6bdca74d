import { preloadMath } from '../math/load.ts'
import { catalog, openModel, type OpenModel } from '../model/catalog.ts'
import { openNotebook } from '../notebook/notebook.ts'
import { createPython } from '../python/python.ts'
import { failureSentence } from '../solve/end.ts'
import { FailureError, isAbort } from '../solve/failure.ts'
import { assertNever } from '../util/never.ts'
import type { ModelEntry } from '../model/catalog.ts'
import type { Readiness, Services } from './services.ts'

/** The real engines, interpreter and storage of a page. Nothing is fetched before it is needed. */
export function browserServices(): Services {
  const models = new Map<string, OpenModel>()
  const modelTold = announcer()
  const pythonTold = announcer()
  const python = createPython({
    baseUrl: document.baseURI,
    onProgress: (progress) => pythonTold.tell({ type: 'loading', progress }),
  })

  const open = (id: string): OpenModel => {
    const known = models.get(id)
    if (known) return known
    const entry = catalog.find((candidate) => candidate.id === id)
    if (!entry) throw new Error(`no model ${id} in the catalog`)
    const model = openModel(entry, document.baseURI)
    models.set(id, model)
    return model
  }

  const prepare = async (told: Announcer, load: () => Promise<void>) => {
    if (told.last.type === 'loading' || told.last.type === 'ready') return
    told.tell({ type: 'loading' })
    try {
      await load()
      told.tell({ type: 'ready' })
    } catch (error) {
      if (error instanceof FailureError)
        told.tell({ type: 'failed', sentence: failureSentence(error.failure) })
      else if (!isAbort(error)) throw error
    }
  }

  const warmPython = () => prepare(pythonTold, () => python.warm())
  const warmModel = (id: string) =>
    prepare(modelTold, () =>
      open(id).load(new AbortController().signal, (progress) =>
        modelTold.tell({ type: 'loading', progress }),
      ),
    )

  return {
    models: catalog.map((entry) => ({ ...entry, engine: engineName(entry) })),
    model: open,
    python,
    warm(id) {
      // Python after the model, so that the two downloads do not share the line.
      void warmModel(id).then(warmPython)
      // Whoever needs it asks again.
      preloadMath().catch(() => {})
    },
    onModel: modelTold.listen,
    onPython: pythonTold.listen,
    notebook: openNotebook(),
    newId: () => crypto.randomUUID(),
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

interface Announcer {
  readonly last: Readiness
  readonly tell: (readiness: Readiness) => void
  readonly listen: (listener: (readiness: Readiness) => void) => void
}

function announcer(): Announcer {
  let last: Readiness = { type: 'idle' }
  const listeners: ((readiness: Readiness) => void)[] = []
  return {
    get last() {
      return last
    },
    tell(readiness) {
      last = readiness
      for (const listener of listeners) listener(readiness)
    },
    listen(listener) {
      listeners.push(listener)
    },
  }
}
