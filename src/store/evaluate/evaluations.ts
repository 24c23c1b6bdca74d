import { openDatabase } from '../../notebook/database.ts'
import { readResults, type Result, resultLine } from '../../evaluate/result.ts'
import { type KeptRun, parseKeptRun } from './kept.ts'

/** Runs of evaluations in this browser. Every method rejects if the browser gives no storage; nothing is cached here. */
export interface Evaluations {
  /** The newest first. */
  list(): Promise<readonly Listed[]>
  /** @param set the text of its file, so that nothing has to be chosen again */
  add(run: KeptRun, set: string): Promise<void>
  /** What is known of it now. */
  update(run: KeptRun): Promise<void>
  /** `undefined` where it is not there any more. */
  open(id: string): Promise<Opened | undefined>
  /** One write a result. Rejects where the run has been deleted. */
  keep(id: string, result: Result): Promise<void>
  remove(id: string): Promise<void>
}

export interface Listed {
  readonly run: KeptRun
  /** Results that it has. */
  readonly done: number
}

export interface Opened {
  readonly run: KeptRun
  readonly set: string
  /** By `keyOfResult`. */
  readonly results: ReadonlyMap<string, Result>
}

/** `runs` by id; the texts of their `sets` apart, since lists are read without; `results` as lines, by run and row. */
const stores = ['runs', 'sets', 'results'] as const

const resultsOf = (id: string) => IDBKeyRange.bound([id], [id, []])

export function openEvaluations(
  name = 'mumath-evaluations',
): Evaluations & { readonly destroy: () => Promise<void> } {
  const { open: database, destroy } = openDatabase(name, (db) => {
    for (const store of stores) db.createObjectStore(store)
  })

  return {
    async list() {
      const transaction = (await database()).transaction(['runs', 'results'])
      const values: unknown[] = await transaction.objectStore('runs').getAll()
      const runs = values.flatMap((value) => parseKeptRun(value) ?? [])
      const counts = await Promise.all(
        runs.map(({ id }) => transaction.objectStore('results').count(resultsOf(id))),
      )
      return runs
        .map((run, index) => ({ run, done: counts[index] ?? 0 }))
        .toSorted((a, b) => b.run.startedAt - a.run.startedAt)
    },
    async add(run, set) {
      const transaction = (await database()).transaction(['runs', 'sets'], 'readwrite')
      await Promise.all([
        transaction.objectStore('runs').put(run, run.id),
        transaction.objectStore('sets').put(set, run.id),
        transaction.done,
      ])
    },
    async update(run) {
      await (await database()).put('runs', run, run.id)
    },
    async open(id) {
      const transaction = (await database()).transaction([...stores])
      const run = parseKeptRun(await transaction.objectStore('runs').get(id))
      const set: unknown = await transaction.objectStore('sets').get(id)
      if (!run || typeof set !== 'string') return undefined
      const lines: unknown[] = await transaction.objectStore('results').getAll(resultsOf(id))
      // A line that is damaged is asked anew.
      const results = lines.flatMap((line) => [...(readResults(String(line))?.results ?? [])])
      return { run, set, results: new Map(results) }
    },
    async keep(id, result) {
      const transaction = (await database()).transaction(['runs', 'results'], 'readwrite')
      const there = await transaction.objectStore('runs').count(id)
      // Nobody would ever find it.
      if (there === 0) throw new DOMException('the run was deleted', 'NotFoundError')
      const put = transaction.objectStore('results').put(resultLine(result), [id, result.index])
      // Without this a page that is about to go would take the write with it.
      transaction.commit()
      await Promise.all([put, transaction.done])
    },
    async remove(id) {
      const transaction = (await database()).transaction([...stores], 'readwrite')
      await Promise.all([
        transaction.objectStore('runs').delete(id),
        transaction.objectStore('sets').delete(id),
        transaction.objectStore('results').delete(resultsOf(id)),
        transaction.done,
      ])
    },
    destroy,
  }
}
