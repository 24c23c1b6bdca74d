import type { Figure } from '../../solve/types.ts'

/** What a program drew. Only ever as images, in which an SVG runs nothing and fetches nothing. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return figures.map(({ mime, data }, index) => (
    <img
      // oxlint-disable-next-line react/no-array-index-key -- the figures of an output never change
      key={index}
      src={`data:${mime};base64,${data}`}
      decoding="async"
      alt={`Figure${figures.length > 1 ? ` ${index + 1}` : ''} that the program drew`}
    />
  ))
}
