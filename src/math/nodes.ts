/** What a text is made of once it is read: a closed set of harmless parts. No HTML, no images, no styles. */

export type Inline =
  | { readonly type: 'text'; readonly text: string }
  /** Shown as it was written: the open end of a growing text. */
  | { readonly type: 'open'; readonly text: string }
  | { readonly type: 'formula'; readonly raw: string; readonly tex: string; readonly display: boolean }
  | { readonly type: 'em' | 'strong' | 'del'; readonly children: readonly Inline[] }
  | { readonly type: 'code'; readonly text: string }
  /** `href` is absolute, and http, https or mailto. */
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly type: 'break' }

export type Align = 'left' | 'center' | 'right' | undefined

export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  /** Words of a tight list item: a paragraph without its margins. */
  | { readonly type: 'words'; readonly children: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: number; readonly children: readonly Inline[] }
  | { readonly type: 'quote'; readonly children: readonly Block[] }
  | {
      readonly type: 'list'
      readonly ordered: boolean
      readonly start: number
      readonly items: readonly (readonly Block[])[]
    }
  | {
      readonly type: 'table'
      readonly align: readonly Align[]
      readonly head: readonly (readonly Inline[])[]
      readonly rows: readonly (readonly (readonly Inline[])[])[]
    }
  | { readonly type: 'code'; readonly text: string; readonly language: string }
  | { readonly type: 'rule' }
  /** What the guards refused, as it was written. */
  | { readonly type: 'source'; readonly text: string }
