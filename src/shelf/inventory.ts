import * as v from 'valibot'
import type { Files } from './files.ts'
import { placeOf } from './layout.ts'
import { wantedFile } from './room.ts'
import type { WantedPack } from './types.ts'

/** A pack that is here, or on its way. */
export interface Kept {
  readonly key: string
  /** For a person. */
  readonly title: string
  /** Whatever else was to be remembered with it, not looked at. */
  readonly about: unknown
  /** Bytes of all its files, and of those that are on the disk. */
  readonly bytes: number
  readonly here: number
  /** All of it is here. Whether each byte is right, only reading tells. */
  readonly whole: boolean
  /** Its files, and where they were fetched from. */
  readonly pack: WantedPack
}

const folder = 'mumath-shelf'
const listed = v.object({
  title: v.pipe(v.string(), v.maxLength(200)),
  about: v.unknown(),
  files: v.pipe(v.array(wantedFile), v.readonly()),
})
const pathOf = (key: string) => `${folder}/${key}.json`

/** To be called before anything of a pack is fetched, so that what is on the disk always has a name; and once it is all known. */
export function enter(
  { key, files }: WantedPack,
  title: string,
  about: unknown,
  disk: Pick<Files, 'writeText'>,
): Promise<void> {
  return disk.writeText(pathOf(key), JSON.stringify({ title, about, files }))
}

/** What is here, by title. An entry that can't be read is left out. */
export async function list(disk: Files): Promise<readonly Kept[]> {
  const names = await disk.list(folder)
  const keys = names.flatMap((name) => /^([0-9a-f]{64})\.json$/.exec(name)?.[1] ?? [])
  const found = await Promise.all(keys.map((key) => find(key, disk)))
  return found.filter((kept) => kept !== undefined).toSorted((a, b) => a.title.localeCompare(b.title))
}

export async function find(key: string, disk: Files): Promise<Kept | undefined> {
  const text = await (await disk.blob(pathOf(key)))?.text()
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), listed), text)
  if (!read.success) return undefined
  const { title, about, files } = read.output
  const sizes = await Promise.all(
    files.map(async ({ name }) => {
      const { payload, record } = await placeOf(key, name)
      const [size = 0, done = 0] = await Promise.all([disk.size(payload), disk.size(record)])
      return { size, done: done > 0 }
    }),
  )
  const here = sizes.reduce((sum, { size }) => sum + size, 0)
  return {
    key,
    title,
    about,
    here,
    bytes: files.reduce((sum, { bytes }, n) => sum + (bytes ?? sizes[n]?.size ?? 0), 0),
    whole: sizes.every(({ done }) => done),
    pack: { key, files },
  }
}

/** Takes a pack off the disk. The name goes last: what a crash leaves can still be seen and taken away. */
export async function remove({ pack: { key, files } }: Pick<Kept, 'pack'>, disk: Files): Promise<void> {
  for (const { name } of files) {
    const { payload, record } = await placeOf(key, name)
    await disk.remove(record)
    await disk.remove(payload)
  }
  await disk.remove(pathOf(key))
}
