import type { Manifest } from './manifest.ts'

/** What is to run a pack. */
export interface Runtime {
  /** The version of the installed web-llm. */
  readonly webLlm: string
  /** The absolute address of a library that is to run the pack, whatever its manifest says of one. */
  readonly library?: string
  /** The address of a library that this web-llm itself offers. */
  readonly prebuilt: (name: string) => string | undefined
}

export type Library =
  | { readonly type: 'file'; readonly name: string }
  | { readonly type: 'url'; readonly url: string }
  | { readonly type: 'none'; readonly why: string }

/** A library that lies in the pack has to be for this very web-llm; one that web-llm offers always is. */
export function findLibrary(manifest: Manifest, runtime: Runtime): Library {
  const { library: name, web_llm: builtFor, note, files } = manifest
  if (runtime.library !== undefined) return { type: 'url', url: runtime.library }
  if (name === null) return { type: 'none', why: note }
  if (!files.some((file) => file.name === name)) {
    const url = runtime.prebuilt(name)
    return url === undefined
      ? { type: 'none', why: `web-llm ${runtime.webLlm} has no library ${name}, and neither has the pack.` }
      : { type: 'url', url }
  }
  return builtFor === runtime.webLlm
    ? { type: 'file', name }
    : { type: 'none', why: `${name} was built for web-llm ${builtFor}, and this is ${runtime.webLlm}.` }
}
