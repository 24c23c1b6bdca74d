import { readmeName, sumsName } from './stickFolder.ts'

/** A pack among files that a person chose. Whether it is whole, and right, only its own list of files tells. */
export interface FoundPack<B extends Blob = Blob> {
  /** By a manifest; by the small files of a pack from the hub; or as one file. */
  readonly kind: 'manifest' | 'prebuilt' | 'gguf'
  /** Of its folder, or of its one file, from the chosen root; empty where it is the root. */
  readonly path: string
  /** For a person, by the folder that it lies in; empty where nobody has named it. */
  readonly name: string
  /** What lies in its folder, by name. */
  readonly sources: ReadonlyMap<string, B>
}

/** The packs among these files, those that lie next to the root first. */
export function findPacks<B extends Blob>(files: ReadonlyMap<string, B>): readonly FoundPack<B>[] {
  const folders = new Map<string, Map<string, B>>()
  for (const [path, file] of files) {
    const cut = path.lastIndexOf('/')
    const folder = path.slice(0, Math.max(cut, 0))
    const sources = folders.get(folder) ?? new Map<string, B>()
    folders.set(folder, sources.set(path.slice(cut + 1), file))
  }
  return [...folders]
    .flatMap(([folder, sources]) => packsIn(folder, sources))
    .toSorted((a, b) => depth(a.path) - depth(b.path) || a.path.localeCompare(b.path))
}

/** Files that lie in the folder of a pack and are not of it; what was put on the stick along with it does not count. */
export function extras({ sources }: FoundPack, wantedNames: Iterable<string>): readonly string[] {
  const known = new Set([...wantedNames, readmeName, sumsName])
  return [...sources.keys()].filter((name) => !known.has(name))
}

function packsIn<B extends Blob>(path: string, sources: ReadonlyMap<string, B>): readonly FoundPack<B>[] {
  const name = path.replace(/(?:^|\/)resolve\/main$/, '').replace(/^.*\//, '')
  if (sources.has('manifest.json')) return [{ kind: 'manifest', path, name, sources }]
  if (sources.has('mlc-chat-config.json') && sources.has('tensor-cache.json'))
    return [{ kind: 'prebuilt', path, name, sources }]
  return [...sources]
    .filter(([file]) => /\.gguf$/i.test(file))
    .map(([file, blob]) => ({
      kind: 'gguf',
      path: path === '' ? file : `${path}/${file}`,
      name: file,
      sources: new Map([[file, blob]]),
    }))
}

const depth = (path: string) => (path === '' ? 0 : path.split('/').length)
