import { createStore, type StoreApi } from 'zustand/vanilla'
import { parseMirror } from '../../model/address.ts'
import type { Catalog } from '../../model/catalog.ts'
import { type Device, readDevice } from '../../model/device.ts'
import { type PlanMeans, planListed } from '../../model/kept/planListed.ts'
import { listKept, removeKept } from '../../shelf/here.ts'
import { lookAtAddress, lookAtChosen } from './adding.ts'
import { listsOf } from './items.ts'
import { createLooking } from './looking.ts'
import { createMoving } from './moving.ts'
import { no } from './said.ts'
import { askToPersist, readStorage, shelfIsAble } from './storage.ts'
import { readText } from './texts.ts'
import type { Job, Shelf } from './types.ts'
import type { Unfinished } from './unfinished.ts'

/** The page around the shelf. */
export interface ShelfPage {
  readonly catalog: () => Catalog
  /** The models that the page offers have changed. */
  readonly relist: () => Promise<void>
  readonly keepMirror: (url: string) => void
  readonly unfinished: Unfinished
  /** The app's own address. */
  readonly baseUrl: string
}

/** What is on this computer, what could be, and what is going on between. The wiring, and only that. */
export function createShelf(page: ShelfPage): StoreApi<Shelf> {
  const { unfinished } = page
  const store = createStore<Shelf>()((set, get) => {
    const show = (key: string, job: Job | undefined) =>
      set(({ jobs }) => {
        const others = Object.entries(jobs).filter(([other]) => other !== key)
        return { jobs: Object.fromEntries(job ? [...others, [key, job]] : others) }
      })
    const moving = createMoving({
      show,
      persist: askToPersist,
      free: async () => {
        const storage = await readStorage()
        return storage && Math.max(0, storage.quota - storage.usage)
      },
      async changed() {
        await page.relist()
        await get().refresh()
      },
      began: unfinished.add,
      over: unfinished.drop,
    })
    const find = (key: string) => get().items.find((item) => item.key === key)
    const { look, leave } = createLooking({
      found: () => get().found,
      added: () => get().added,
      show: (found, added) => set({ found, added }),
    })

    return {
      able: shelfIsAble(),
      builtIn: [],
      items: [],
      listed: [],
      unavailable: [],
      recommended: undefined,
      found: [],
      jobs: {},
      added: undefined,
      storage: undefined,
      mirror: page.catalog().mirror ?? '',

      async refresh() {
        const [items, device, storage] = await Promise.all([listKept(), readDevice(), readStorage()])
        set({ ...listsOf(items, page.catalog(), device), storage })
      },

      async fetch(id) {
        const entry = page.catalog().fetchable.find((candidate) => candidate.id === id)
        if (!entry || get().jobs[id]?.type === 'asking') return
        show(id, { type: 'asking' })
        const planning = await planListed(entry, await meansOf(page), new AbortController().signal)
        if (planning.type === 'refused') return show(id, no(planning.sentence))
        show(id, undefined)
        await moving.fetch(planning.plan, 0)
      },
      async goOn(key) {
        const item = find(key)
        if (item?.model)
          await moving.fetch({ pack: item.pack, model: item.model, bytes: item.bytes }, item.here)
      },
      async goOnByItself() {
        const keys = unfinished.read()
        await get().refresh()
        const left = get().items.filter(({ key, whole }) => keys.includes(key) && !whole)
        await Promise.all(left.map(({ key }) => get().goOn(key)))
      },
      pause(key) {
        unfinished.drop(key)
        void moving.stop(key)
      },
      async remove(key) {
        const item = find(key)
        if (!item) return
        unfinished.drop(key)
        await moving.stop(key)
        const gone = await removeKept(item)
        await page.relist()
        await get().refresh()
        show(
          key,
          gone ? undefined : no('Another tab of the tutor is at this model. Stop it there, then delete it.'),
        )
      },
      async check(key) {
        const item = find(key)
        if (item) await moving.check(item)
      },
      async give(key, folder) {
        const item = find(key)
        if (item) await moving.give(item, folder)
      },
      async giveTar(key) {
        const item = find(key)
        return item && moving.giveTar(item)
      },

      async addAddress(text) {
        const all = await meansOf(page)
        await look((signal) => lookAtAddress(text, all, all.device, signal))
      },
      async addChosen(choosing) {
        const device = await readDevice()
        const found = await look(async (signal) => lookAtChosen(await choosing, device, signal))
        // The one thing that somebody has chosen is what is meant.
        const [only, ...others] = found
        if (only && others.length === 0 && !only.protocolOpen && only.fit.type !== 'no')
          await get().take(only)
      },
      async take(found, protocol = found.plan.model.entry.protocol) {
        get().leave(found)
        const { plan, sources } = found
        const model = { ...plan.model, entry: { ...plan.model.entry, protocol } }
        const here = find(plan.pack.key)?.here ?? 0
        if (sources) await moving.take({ ...plan, model }, { sources, extras: found.extras }, here)
        else await moving.fetch({ ...plan, model }, here)
      },
      leave,
      async setMirror(text) {
        const parsed = parseMirror(text)
        if (parsed.type === 'none') return parsed.sentence
        page.keepMirror(parsed.url)
        await page.relist()
        await get().refresh()
        return undefined
      },
      dismiss: (key) => show(key, undefined),
      stopAll: moving.stopAll,
    }
  })
  return store
}

/** What planning needs, and what fits. */
async function meansOf({ catalog, baseUrl }: ShelfPage): Promise<PlanMeans & { readonly device: Device }> {
  const device = await readDevice()
  const { graphics } = device
  const { mirror } = catalog()
  return {
    device,
    read: readText,
    shaderF16: graphics.type === 'gpu' && graphics.gpu.shaderF16,
    baseUrl,
    ...(mirror !== undefined && { mirror }),
  }
}
