import { pin } from '../../model/webllm/pack/planPrebuilt.ts'
import type { Plan } from '../../model/kept/planning.ts'
import { isFull } from '../../shelf/files.ts'
import { hasRoom } from '../../shelf/here.ts'
import { troubleSentence } from '../../shelf/sentence.ts'
import { checkShelf, fetchPack, type ShelfReport, takeFiles } from '../../shelf/shelf.ts'
import { noAddress, type WantedPack } from '../../shelf/types.ts'
import { isAbort } from '../../solve/failure.ts'
import { formatBytes } from '../../util/bytes.ts'
import { enterPlan } from './entering.ts'
import { createGiving } from './giving.ts'
import { createProgress } from './progress.ts'
import { listed, no, type Said, sentencesOf, yes } from './said.ts'
import type { Act, Item, Job } from './types.ts'

/** What the work on one pack needs of the page around it. */
export interface MovingPage {
  readonly show: (key: string, job: Job | undefined) => void
  /** Asks the browser to keep what is here; what it says is shown by the next look. */
  readonly persist: () => Promise<void>
  /** Bytes that may still be kept, where the browser tells. */
  readonly free: () => Promise<number | undefined>
  /** What is here has changed. */
  readonly changed: () => Promise<void>
  readonly began: (key: string) => void
  /** It need not go on by itself any more. */
  readonly over: (key: string) => void
}

/** Files that a person has chosen, by name, and the names of what lies beside them. */
interface Taking {
  readonly sources: ReadonlyMap<string, Blob>
  readonly extras: readonly string[]
}

/** One act on one pack, with its progress shown, and what came of it. */
export type Run = (
  key: string,
  act: Act,
  total: number,
  work: (report: ShelfReport, signal: AbortSignal) => Promise<Said>,
) => Promise<void>

/** The acts on packs that take their time: each can be stopped, and two on one pack exclude each other. */
export function createMoving(page: MovingPage) {
  const running = new Map<string, { readonly abort: AbortController; readonly over: Promise<void> }>()

  const run: Run = async (key, act, total, work) => {
    if (running.has(key)) return
    const mine = new AbortController()
    const { promise: over, resolve: end } = Promise.withResolvers<void>()
    running.set(key, { abort: mine, over })
    const report = createProgress(
      total,
      () => performance.now(),
      (progress) => {
        if (!mine.signal.aborted) page.show(key, { type: 'moving', act, progress })
      },
    )
    let said: Said
    try {
      said = await work(report, mine.signal)
    } catch (error) {
      if (isFull(error)) said = no(noRoom)
      else if (!isAbort(error)) throw error
    } finally {
      running.delete(key)
      await page.changed()
      page.show(key, said)
      end()
    }
  }

  const roomFor = async (bytes: number): Promise<Said> => {
    const free = await page.free()
    const known = free !== undefined && free < bytes
    if (!known && (await hasRoom(bytes))) return undefined
    return no(
      `This needs ${formatBytes(bytes)} more, and the browser lets the page keep ${known ? formatBytes(free) : 'less'}. Make room on this computer, or delete another model, then go on.`,
    )
  }

  const fetchAll = async (plan: Pick<Plan, 'pack' | 'model'>, report: ShelfReport, signal: AbortSignal) => {
    const { key, files } = plan.pack
    const fetched = await fetchPack(plan.pack, report, signal)
    if (fetched.type === 'failed') {
      // By waiting alone only a network gets better.
      if (fetched.trouble.type !== 'unreachable') page.over(key)
      return no(troubleSentence(fetched.trouble))
    }
    await enterPlan({ ...plan, pack: { key, files: pin(files, fetched.came) } })
    page.over(key)
    return yes(`${plan.model.entry.title} is on this computer now.`)
  }

  return {
    /** Settles when nothing is done with it any more. */
    async stop(key: string) {
      const act = running.get(key)
      act?.abort.abort()
      await act?.over
    },
    stopAll: () => running.forEach(({ abort }) => abort.abort()),

    /** @param here bytes that are here already */
    fetch: (plan: Pick<Plan, 'pack' | 'model' | 'bytes'>, here: number): Promise<void> =>
      run(plan.pack.key, 'fetch', plan.bytes, async (report, signal) => {
        const full = await roomFor(plan.bytes - here)
        if (full) return full
        await page.persist()
        const pack = await enterPlan(plan)
        page.began(plan.pack.key)
        await page.changed()
        return fetchAll({ ...plan, pack }, report, signal)
      }),

    /** @param here bytes that are here already */
    take: (plan: Plan, { sources, extras }: Taking, here: number): Promise<void> =>
      run(plan.pack.key, 'take', plan.bytes, async (report, signal) => {
        const full = await roomFor(plan.bytes - here)
        if (full) return full
        await page.persist()
        const pack = await enterPlan(plan)
        await page.changed()
        const taken = await takeFiles(pack, sources, report, signal)
        if (taken.type === 'incomplete') return no(...sentencesOf(taken.troubles, troubleSentence))
        await enterPlan({ ...plan, pack: { ...pack, files: pin(pack.files, taken.came) } })
        const announced = plan.pack.files.every(({ digest }) => digest)
        const left = extras.length > 0 ? ` Left alone, since they are not of it: ${listed(extras)}.` : ''
        return yes(
          `${plan.model.entry.title} is on this computer now${announced ? ', and every byte was checked' : comparedFromNow}.${left}`,
        )
      }),

    check: ({ key, bytes, pack, title }: Item): Promise<void> =>
      run(key, 'check', bytes, async (report, signal) => {
        const lacking = await checkShelf(pack, report, signal)
        return lacking.length === 0
          ? yes(`Every byte of ${title} is right.`)
          : no(`Damaged or missing: ${listed(lacking)}. ${nextOf(pack)} what lacks, and only that.`)
      }),

    ...createGiving(run),
  }
}

/** What came from a stick, nobody has put anywhere. */
const nextOf = ({ files }: WantedPack) =>
  files.some(({ url }) => url.startsWith(noAddress))
    ? 'Choose its folder again: that copies'
    : '“Go on” fetches'

const comparedFromNow =
  '. Nobody has said what its bytes should be: from now on they are compared with those that came'
const noRoom =
  'There is no room on this computer for the list of its files. Make room, then go on: what is here is kept.'
