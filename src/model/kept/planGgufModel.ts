import { lookSentence } from '../../shelf/sentence.ts'
import type { Head } from '../../shelf/fetchHead.ts'
import type { WantedPack } from '../../shelf/types.ts'
import { mumathCode } from '../../solve/protocols.ts'
import { formatBytes } from '../../util/bytes.ts'
import { halves } from '../entry.ts'
import type { GgufInfo } from '../wllama/ggufInfo.ts'
import { headSizes, type Origin, planGguf } from '../wllama/planGguf.ts'
import { billions } from './packEntry.ts'
import { type Planning, refused } from './planning.ts'

export type FetchHead = (url: string, most: number, signal: AbortSignal) => Promise<Head>

/** The most that is offered to choose from: room for text is memory. */
const mostContext = 4096

/** A GGUF file at an address. Fetches its beginning. */
export async function planGgufAt(url: string, fetchHead: FetchHead, signal: AbortSignal): Promise<Planning> {
  const pointer = await readPointer(url, fetchHead, signal)
  const read = (most: number) => fetchHead(url, most, signal)
  const origin = { type: 'address', url } as const
  const planning = await planByBeginning(origin, read)
  if (planning.type === 'refused' || !pointer) return planning
  const { pack } = planning.plan
  const files = pack.files.map((file) =>
    file.bytes === pointer.bytes ? { ...file, digest: pointer.digest } : file,
  )
  return { ...planning, plan: { ...planning.plan, pack: { ...pack, files } } }
}

/** A GGUF file that somebody has chosen. Reads its beginning. */
export async function planGgufFile(name: string, file: Blob, signal: AbortSignal): Promise<Planning> {
  return planByBeginning({ type: 'disk', name }, async (most) => {
    const bytes = new Uint8Array(await file.slice(0, most).arrayBuffer())
    signal.throwIfAborted()
    return { type: 'head', bytes, total: file.size }
  })
}

async function planByBeginning(origin: Origin, read: (most: number) => Promise<Head>): Promise<Planning> {
  for (let most = headSizes[0] ?? 0; ;) {
    const head = await read(most)
    if (head.type === 'failed') return refused(lookSentence(head.trouble))
    const total = head.total ?? (head.bytes.length < most ? head.bytes.length : undefined)
    if (total === undefined)
      return refused(
        'The server does not tell how large that file is. Use another address, or download it and add it from disk.',
      )
    const planned = await planGguf(head.bytes, total, origin)
    if (planned.type === 'refused') return refused(planned.why)
    if (planned.type === 'planned') return described(planned.pack, planned.bytes, planned.info)
    most = planned.bytes
  }
}

function described(pack: WantedPack, bytes: number, info: GgufInfo): Planning {
  const { title, quantisation, parameters, contextTokens, protocol } = info
  const [file] = pack.files
  const id = `own-${pack.key.slice(0, 8)}`
  return {
    type: 'planned',
    plan: {
      pack,
      bytes,
      protocolOpen: protocol === undefined,
      model: {
        entry: {
          id,
          title: title.slice(0, 80),
          about: `A GGUF file that was added here: ${billions(parameters)} weights in ${quantisation}, ${formatBytes(bytes)}. It runs on the processor.`,
          contexts: halves(Math.max(1, Math.min(contextTokens, mostContext))),
          protocol: protocol ?? mumathCode.id,
          weights: [{ engine: 'wllama', quantisation, bytes, parameters, needsF16: false }],
          lowResource: false,
        },
        run: { engine: 'wllama', file: file?.name ?? 'model.gguf' },
        folder: id,
      },
    },
  }
}

/** Git LFS keeps large files apart, and in their place a few lines that have the SHA-256 and the size (git-lfs, `docs/spec.md`). */
const pointerLines = /^version https:\/\/git-lfs\S+\noid sha256:([0-9a-f]{64})\nsize (\d+)\n/
const mostPointerBytes = 1024

/** What the hub announces of a file: it gives those lines for the same address with `raw` in it. */
async function readPointer(url: string, fetchHead: FetchHead, signal: AbortSignal) {
  const { hostname, pathname } = new URL(url)
  if (hostname !== 'huggingface.co') return undefined
  const raw = `https://huggingface.co${pathname.replace('/resolve/', '/raw/')}`
  const head = await fetchHead(raw, mostPointerBytes, signal)
  if (head.type === 'failed') return undefined
  const [, hex, size] = pointerLines.exec(new TextDecoder().decode(head.bytes)) ?? []
  if (hex === undefined) return undefined
  return { bytes: Number(size), digest: { algorithm: 'sha256', hex } as const }
}
