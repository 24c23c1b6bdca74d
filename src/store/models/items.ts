import type { Catalog } from '../../model/catalog.ts'
import type { Device } from '../../model/device.ts'
import type { ModelEntry } from '../../model/entry.ts'
import { fit, recommend } from '../../model/fit.ts'
import { keptEntry, parseKeptModel } from '../../model/kept/keptModel.ts'
import type { Kept } from '../../shelf/inventory.ts'
import type { Item, Shelf } from './types.ts'

type Lists = Pick<Shelf, 'items' | 'builtIn' | 'listed' | 'unavailable' | 'recommended' | 'mirror'>

/** What there is and what could be, as the page lists it. */
export function listsOf(kept: readonly Kept[], catalog: Catalog, device: Device): Lists {
  const { offered, fetchable, unavailable, recommended, mirror = '' } = catalog
  const items = kept.map((one) => itemOf(one, offered, device))
  const here = new Set(items.map(({ model }) => model?.entry.id))
  const all = [...offered, ...fetchable]
  return {
    items,
    builtIn: offered.filter(({ id }) => !fetchable.some((entry) => entry.id === id) && !isKept(id, items)),
    listed: fetchable
      .filter(({ id }) => !here.has(id))
      .map((entry) => ({ entry, fit: fit(entry, device, all) })),
    unavailable,
    recommended: recommend(all, device, recommended)?.entry.id,
    mirror,
  }
}

const isKept = (id: string, items: readonly Item[]) => items.some(({ offeredAs }) => offeredAs === id)

function itemOf(kept: Kept, offered: readonly ModelEntry[], device: Device): Item {
  const isIt = ({ ways }: ModelEntry) => ways.some((way) => 'shelf' in way && way.shelf === kept.key)
  const model = parseKeptModel(kept.about)
  return {
    ...kept,
    model,
    fit: model && fit(keptEntry(kept.key, model), device, offered, kept.here),
    offeredAs: offered.find(isIt)?.id,
  }
}
