import type { Fit } from '../../store/models/types.ts'

/** Whether a model fits this computer, in words. */
export function FitLine({ fit }: { readonly fit: Fit }) {
  if (fit.type === 'fits') return <p className="fit">Fits this computer. {fit.note}</p>
  return (
    <p className="fit" data-fit={fit.type}>
      {fit.type === 'smaller' && `Fits with room for ${fit.contextTokens.toLocaleString('en')} tokens. `}
      {fit.reason} {fit.next}
    </p>
  )
}
