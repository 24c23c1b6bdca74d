import { useState } from 'react'
import { AddressForm } from './AddressForm.tsx'
import { useShelf } from './useShelf.ts'

/** Where models come from in place of the hub. */
export function Mirror() {
  const mirror = useShelf((shelf) => shelf.mirror)
  const setMirror = useShelf((shelf) => shelf.setMirror)
  const [typed, setTyped] = useState<string>()
  const [said, setSaid] = useState<{ readonly ok: boolean; readonly sentence: string }>()

  const set = async () => {
    // Said twice, the same words are to be heard twice.
    setSaid(undefined)
    const problem = await setMirror(typed ?? mirror)
    if (problem === undefined) setTyped(undefined)
    setSaid({ ok: problem === undefined, sentence: problem ?? 'It holds from now on.' })
  }
  return (
    <details>
      <summary>Where models come from</summary>
      <AddressForm
        label="Address of a mirror, such as a server of the school. Empty: the hub"
        value={typed ?? mirror}
        onType={setTyped}
        act="Set"
        onAct={() => void set()}
      />
      <p role="status" className={said?.ok === false ? 'problem' : ''}>
        {said?.sentence}
      </p>
    </details>
  )
}
