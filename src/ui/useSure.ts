import { type MouseEvent, useState } from 'react'

/** What a deed that can't be taken back needs: its button asks once more, and two others take the place of that one. */
export interface Sure {
  readonly asked: boolean
  /** For the button that asks. After a no the keyboard is back where the person was. */
  readonly asks: { readonly autoFocus: boolean; readonly onClick: () => void }
  /** For the button that does it. A finger that taps twice did not mean it. */
  readonly does: { readonly onClick: (event: MouseEvent) => void }
  /** For the button that does not: the safe choice takes the place of the button just pressed. */
  readonly keeps: { readonly autoFocus: true; readonly onClick: () => void }
}

/** @param deed gets what makes it as if nobody had asked, for where the first button stays */
export function useSure(deed: (reset: () => void) => void): Sure {
  const [state, setState] = useState<'no' | 'asked' | 'kept'>('no')
  return {
    asked: state === 'asked',
    asks: { autoFocus: state === 'kept', onClick: () => setState('asked') },
    does: {
      onClick(event) {
        if (event.detail <= 1) deed(() => setState('no'))
      },
    },
    keeps: { autoFocus: true, onClick: () => setState('kept') },
  }
}
