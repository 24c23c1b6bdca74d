import { parseModelAddress } from '../../model/address.ts'
import type { Device } from '../../model/device.ts'
import { fit } from '../../model/fit.ts'
import { planAddress, planChosen } from '../../model/kept/planAdded.ts'
import { planGgufAt, planGgufFile } from '../../model/kept/planGgufModel.ts'
import type { PlanMeans } from '../../model/kept/planListed.ts'
import { keptEntry } from '../../model/kept/keptModel.ts'
import type { Planning } from '../../model/kept/planning.ts'
import { choiceSentence } from '../../shelf/chosen.ts'
import { extras, findPacks, type FoundPack } from '../../shelf/findPacks.ts'
import { untar } from '../../shelf/untar.ts'
import { assertNever } from '../../util/never.ts'
import { fetchBeginning } from '../../shelf/shelf.ts'
import type { Choosing, Found } from './types.ts'

/** What a person has added, or sentences about why it is nothing. */
export interface Looked {
  readonly found: readonly Found[]
  readonly sentences: readonly string[]
}

const nothing = (sentence: string): Looked => ({ found: [], sentences: [sentence] })

/** Looks at what lies at an address. Nothing large is fetched. */
export async function lookAtAddress(
  text: string,
  means: PlanMeans,
  device: Device,
  signal: AbortSignal,
): Promise<Looked> {
  const address = parseModelAddress(text, means.baseUrl)
  switch (address.type) {
    case 'none':
      return nothing(address.sentence)
    case 'pack':
      return lookedAt(await planAddress(address.url, means, signal), device)
    case 'gguf':
      return lookedAt(await planGgufAt(address.url, fetchBeginning, signal), device)
    default:
      return assertNever(address)
  }
}

/** Looks at what a person has chosen. Nothing large is read. */
export async function lookAtChosen(choosing: Choosing, device: Device, signal: AbortSignal): Promise<Looked> {
  if (choosing.type === 'none') return nothing(choosing.sentence)
  const files = new Map<string, Blob>()
  const refused: string[] = []
  for (const [path, file] of choosing.files) {
    if (!/\.tar$/i.test(path)) {
      files.set(path, file)
      continue
    }
    const taken = await whileItIsIn(path, signal, () => untar(file, path, signal))
    if (taken.type === 'untarred')
      for (const [inner, blob] of taken.files) files.set(`${path.slice(0, -4)}/${inner}`, blob)
    else refused.push(taken.why)
  }
  const packs = findPacks(files)
  if (packs.length === 0 && refused.length === 0)
    return nothing(
      'There is no model in what you chose. Choose the folder of a pack (it holds manifest.json), a tar that this app has made, or a GGUF file.',
    )
  const looked: Looked[] = []
  for (const pack of packs) looked.push(await lookAtPack(pack, device, signal))
  return {
    found: looked.flatMap(({ found }) => found),
    sentences: [...refused, ...looked.flatMap(({ sentences }) => sentences)],
  }
}

async function lookAtPack(pack: FoundPack, device: Device, signal: AbortSignal): Promise<Looked> {
  if (pack.kind !== 'gguf') return lookedAt(await planChosen(pack.sources), device, pack)
  const [[name, blob] = []] = pack.sources
  if (name === undefined || blob === undefined) return nothing(`${pack.path} is no file.`)
  const planning = await whileItIsIn(pack.path, signal, () => planGgufFile(name, blob, signal))
  if (planning.type === 'refused') return nothing('why' in planning ? planning.why : planning.sentence)
  const [file] = planning.plan.pack.files
  const looked = lookedAt(planning, device, pack)
  // On the shelf it has a name without spaces.
  return {
    ...looked,
    found: looked.found.map((found) => ({
      ...found,
      sources: new Map(file && [[file.name, blob]]),
      extras: [],
    })),
  }
}

/** A stick may be pulled out at any time, and a file be moved away. */
async function whileItIsIn<T>(
  path: string,
  signal: AbortSignal,
  act: () => Promise<T>,
): Promise<T | { readonly type: 'refused'; readonly why: string }> {
  try {
    return await act()
  } catch (error) {
    signal.throwIfAborted()
    if (!(error instanceof DOMException)) throw error
    return { type: 'refused', why: choiceSentence({ type: 'unreadable', path, detail: error.name }) }
  }
}

function lookedAt(planning: Planning, device: Device, pack?: FoundPack): Looked {
  if (planning.type === 'refused') return nothing(planning.sentence)
  const { plan } = planning
  const names = plan.pack.files.map(({ name }) => name)
  const found: Found = {
    plan,
    fit: fit(keptEntry(plan.pack.key, plan.model), device),
    ...(pack && { sources: pack.sources }),
    extras: pack ? extras(pack, names) : [],
    protocolOpen: plan.protocolOpen === true,
  }
  return { found: [found], sentences: [] }
}
