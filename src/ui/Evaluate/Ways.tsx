import { addressOf } from '../route.ts'

const names = { evaluate: 'Evaluate on a set', measure: 'Measure this computer' } as const

/** From one of the two pages that say how good the model is here to the other. */
export function Ways({ to }: { readonly to: keyof typeof names }) {
  return (
    <p className="ways">
      <a href={addressOf({ type: to })}>{names[to]}</a>
    </p>
  )
}
