import { assertNever } from '../util/never.ts'

/** What a person chose: files of one folder and of those in it, or loose ones. */
export interface Chosen {
  readonly type: 'chosen'
  /** By path from the chosen root, with `/`. None is read yet. */
  readonly files: ReadonlyMap<string, File>
}

export type Choice =
  | Chosen
  /** A folder or a file in it, by its path, can't be read: the stick was pulled out, or it is somebody else's. */
  | { readonly type: 'unreadable'; readonly path: string; readonly detail: string }
  /** So much that it can hardly be meant: a whole disk. */
  | { readonly type: 'tooMany'; readonly most: number }

export interface Limits {
  /** Of files and folders. */
  readonly most: number
  /** Folders above a file; what lies deeper is left out. */
  readonly deep: number
}

export const chosenLimits: Limits = { most: 10_000, deep: 8 }

/** Of `<input type="file">`, with `webkitdirectory` or without. */
export function fromFiles(files: Iterable<File>, { most, deep } = chosenLimits): Choice {
  const taken = new Map<string, File>()
  for (const file of files) {
    // Its first part is the name of the chosen folder itself.
    const path = file.webkitRelativePath.split('/').slice(1).join('/') || file.name
    const parts = path.split('/')
    if (parts.length - 1 > deep || parts.some(isHidden)) continue
    if (taken.size === most) return { type: 'tooMany', most }
    taken.set(path, file)
  }
  return { type: 'chosen', files: taken }
}

/** What systems put on a stick without being asked, and what Chromium leaves of a file that it could not finish. */
export function isHidden(name: string): boolean {
  return name.startsWith('.') || name.endsWith('.crswap') || systemNames.has(name.toLowerCase())
}

const systemNames = new Set([
  'thumbs.db',
  'desktop.ini',
  'system volume information',
  '$recycle.bin',
  'lost+found',
  '__macosx',
])

/** What a person is told where nothing can be taken: what happened, and what to do. */
export function choiceSentence(choice: Exclude<Choice, Chosen>): string {
  switch (choice.type) {
    case 'unreadable':
      return `${choice.path || 'The folder'} could not be read (${choice.detail}). Is the stick still in? Then choose the folder again.`
    case 'tooMany':
      return `More than ${choice.most.toLocaleString('en')} files lie in what you chose. Choose the folder of the model itself.`
    default:
      return assertNever(choice)
  }
}
