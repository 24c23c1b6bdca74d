/** Set by the build: nano's pack for the graphics processor lies in `public/`. */
declare const __NANO_PACK__: boolean

/** Set by the build: what the manifests say of packs that lie in `public/models`. */
declare const __PACKS__: readonly unknown[]

/** A worker with all that it imports, as the text of one classic script. */
declare module '*?caged' {
  const script: string
  export default script
}
