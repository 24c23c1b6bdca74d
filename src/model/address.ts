/** Addresses of models: which the app may fetch from, and what a person who pastes one means. Pure. */

export type ModelAddress =
  /** The folder of an MLC pack, absolute, with a slash at its end. */
  | { readonly type: 'pack'; readonly url: string }
  /** A GGUF file, absolute. */
  | { readonly type: 'gguf'; readonly url: string }
  /** None, and why, in a sentence with what to do. */
  | { readonly type: 'none'; readonly sentence: string }

const none = (sentence: string) => ({ type: 'none', sentence }) as const

const hubHosts = ['huggingface.co', 'www.huggingface.co', 'hf.co']
/** What else there is on the hub, by the first part of its path. */
const hubPages = [
  'datasets',
  'spaces',
  'models',
  'docs',
  'papers',
  'collections',
  'settings',
  'api',
  'organizations',
]
/** Small files of a pack: who names one means the folder it is in. */
const packFiles = /\/(?:mlc-chat-config|tensor-cache|manifest|tokenizer)\.json$/
const otherFile = /\.(safetensors|bin|pth?|onnx|zip|tar|gz|7z|wasm|json|txt|md|html?|pdf)$/i

/**
 * What a person means who gives the address of a model.
 *
 * @param text as typed or pasted; addresses of the Hugging Face hub are understood as the hub's pages show them
 * @param appAddress the app's own, against which `/…`, `./…` and `../…` are resolved
 */
export function parseModelAddress(text: string, appAddress: string): ModelAddress {
  const typed = text.trim()
  if (typed === '') return none('Paste the address of a pack’s folder or of a GGUF file.')
  if (!/^(?:[a-z][a-z0-9+.-]*:|\/(?!\/)|\.{1,2}\/)/i.test(typed))
    return none('That is no address. Paste one that begins with https://.')
  const url = parse(typed, appAddress)
  if (!url) return none('That is no address. Paste one that begins with https://.')
  const sameOrigin = url.origin === parse(appAddress)?.origin
  if (!sameOrigin && !isSafe(url))
    return none('Models are fetched by https:// only (or http:// from this computer). Use such an address.')
  if (url.username !== '' || url.password !== '')
    return none('The address holds a name or password, which browsers refuse. Leave it out.')
  url.hash = ''
  if (hubHosts.includes(url.hostname)) return hubAddress(url)
  return plainAddress(url)
}

/** Why `catalog.json` may not name this as the address of a pack, to follow its place there; `undefined` if it may. */
export function whyNoAddress(address: unknown): string | undefined {
  if (typeof address !== 'string' || address.trim() === '') return 'must be an address in quotes.'
  // With its backslashes and missing scheme it would lead to another server, by whatever scheme the app has.
  const relative = !/^[a-z][a-z0-9+.-]*:/i.test(address.trim())
  const url = /^\s*[/\\]{2}/.test(address) ? undefined : parse(address, 'https://app.invalid/')
  if (!url || (!relative && !isSafe(url)))
    return 'must be an https:// address, or one relative to the app (such as models/mumath-code-7b/).'
  if (url.username !== '' || url.password !== '') return 'must not hold a name or password.'
  if (url.search !== '' || url.hash !== '') return 'must be a folder, without ? or #.'
  return undefined
}

/**
 * What a person typed as the address of a mirror: absolute, with a slash at its end; empty where it was empty. Or why it
 * is none, in a sentence.
 */
export function parseMirror(
  text: string,
): { readonly type: 'mirror'; readonly url: string } | { readonly type: 'none'; readonly sentence: string } {
  const typed = text.trim()
  if (typed === '') return { type: 'mirror', url: '' }
  const why = whyNoAddress(typed)
  if (why !== undefined || !URL.canParse(typed))
    return none(
      'A mirror’s address begins with https:// and is that of a folder. Leave it empty to use none.',
    )
  return { type: 'mirror', url: folderAddress(typed) }
}

export function folderAddress(address: string): string {
  const { href } = new URL(address)
  return href.endsWith('/') ? href : `${href}/`
}

function parse(text: string, base?: string): URL | undefined {
  return URL.canParse(text, base) ? new URL(text, base) : undefined
}

/** A browser takes what this computer serves for as safe as https. */
function isSafe({ protocol, hostname }: URL): boolean {
  return (
    protocol === 'https:' || (protocol === 'http:' && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(hostname))
  )
}

function hubAddress({ pathname }: URL): ModelAddress {
  const [owner = '', repo = '', view, revision = 'main', ...path] = pathname.split('/').filter(Boolean)
  if (hubPages.includes(owner)) return none(`That is a page of the hub’s ${owner}, and no model’s.`)
  if (repo === '')
    return none(
      'That is a page of the hub, and no model’s. Open the model’s own page, and paste its address.',
    )
  const model = `https://huggingface.co/${owner}/${repo}`
  const within = path.join('/')
  switch (view) {
    case undefined:
      return { type: 'pack', url: `${model}/resolve/main/` }
    case 'tree':
      if (within !== '')
        return none('A pack on the hub is a whole repository. Paste the address of the model’s own page.')
      return { type: 'pack', url: `${model}/resolve/${revision}/` }
    case 'blob':
    case 'resolve':
    case 'raw':
      return plainAddress(new URL(`${model}/resolve/${revision}/${within}`))
    default:
      return none(
        'That page of the model has no files. Paste the address of the model’s own page, or of a GGUF file in it.',
      )
  }
}

function plainAddress(url: URL): ModelAddress {
  if (/\.gguf$/i.test(url.pathname)) return { type: 'gguf', url: url.href }
  const pathname = url.pathname.replace(packFiles, '/')
  const other = otherFile.exec(pathname)
  if (other)
    return none(
      `A .${other[1]} file is neither a pack’s folder nor a GGUF file. Paste the address of one of these.`,
    )
  if (url.search !== '') return none('A pack is a folder: paste its address without the ? and what follows.')
  return { type: 'pack', url: `${url.origin}${pathname.endsWith('/') ? pathname : `${pathname}/`}` }
}
