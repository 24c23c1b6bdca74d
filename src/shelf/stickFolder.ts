import { formatBytes } from '../util/bytes.ts'

/** How a pack lies on a stick: `FOLDER/resolve/main/<files>`, as on a mirror, with two files for people beside it. */
export const readmeName = 'README.txt'
export const sumsName = 'SHA256SUMS'

/** Where a file of the pack lies within its folder. */
export const innerPath = (name: string) => `resolve/main/${name}`

/** In letters; with what may follow them it stays well below the 255 bytes that disks allow. */
const longest = 60
/** Windows opens devices by these names, whatever follows the first dot. */
const reserved = /^(?:con|prn|aux|nul|(?:com|lpt)\d)(?:\.|$)/i

/** A name for the folder that any disk takes and nobody has to quote: letters, digits, dashes and dots. */
export function folderName(title: string): string {
  const plain = title.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}.-]+/gu, '-')
  const cut = Array.from(trimmed(plain)).slice(0, longest).join('')
  const name = trimmed(cut) || 'model'
  return reserved.test(name) ? `model-${name}` : name
}

const trimmed = (name: string) => name.replace(/^[\p{M}.-]+|[.-]+$/gu, '')

/** For `sha256sum -c` in the pack's folder. */
export function sumsText(hashes: ReadonlyMap<string, string>): string {
  return [...hashes].map(([name, hex]) => `${hex}  ${innerPath(name)}\n`).join('')
}

export interface ReadmeFacts {
  readonly title: string
  readonly folder: string
  readonly bytes: number
  readonly appName: string
  /** A sentence or two; empty where nothing is known. */
  readonly licence: string
}

/** What the teacher finds on the stick. Windows' own editor once knew no other line ends. */
export function readmeText({ title, folder, bytes, appName, licence }: ReadmeFacts): string {
  const lines = [
    title,
    '',
    `This folder, ${folder}, is a language model for ${appName} (${formatBytes(bytes)}).`,
    'With it a computer needs no network to get the model.',
    '',
    'To put it on a computer:',
    '',
    `1. Open ${appName} in the browser.`,
    '2. Open "Models".',
    `3. Choose "From a folder or stick", and choose this folder, ${folder}.`,
    '',
    'The model is copied into the browser, and every file is checked on the way.',
    'After that the stick is no longer needed.',
    '',
    'To check the stick by itself, open a terminal in this folder and enter',
    '',
    `    sha256sum -c ${sumsName}`,
    '',
    `(on a Mac: shasum -a 256 -c ${sumsName}). Each line should end with "OK". A file`,
    'that does not is damaged: make the stick again, and it alone is written anew.',
    ...(licence === '' ? [] : ['', licence]),
    '',
  ]
  return lines.join('\r\n')
}
