import type { Manifest } from './manifest.ts'

/** The web-llm that is to run a pack. */
export interface Runtime {
  readonly webLlm: string
  /** Where the library lies that this web-llm itself has by that name. */
  readonly prebuilt: (name: string) => string | undefined
}

export type Library =
  | { readonly type: 'file'; readonly name: string }
  | { readonly type: 'none'; readonly kind: 'library-missing' | 'library-mismatch'; readonly why: string }

/**
 * It has to lie in the pack, built for this very web-llm. One of web-llm's own is code from elsewhere, which a page
 * doesn't fetch unasked: where it can be had is told.
 */
export function findLibrary(manifest: Manifest, { webLlm, prebuilt }: Runtime): Library {
  const { library: name, web_llm: builtFor, note, files } = manifest
  if (name === null) return { type: 'none', kind: 'library-missing', why: note }
  if (!files.some((file) => file.name === name)) {
    const url = prebuilt(name)
    const where = url === undefined ? `web-llm ${webLlm} has none of that name` : `web-llm has it at ${url}`
    const why = `${name} is not in the pack; ${where}. Pack again with --library.`
    return { type: 'none', kind: 'library-missing', why }
  }
  if (builtFor === webLlm) return { type: 'file', name }
  const why = `${name} was built for web-llm ${builtFor}, and this is ${webLlm}.`
  return { type: 'none', kind: 'library-mismatch', why }
}
