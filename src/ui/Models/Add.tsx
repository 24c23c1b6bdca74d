import { useRef, useState } from 'react'
import { ofDrop, ofFiles, ofFolder } from '../../store/models/choosing.ts'
import { addId } from '../focus.ts'
import { useDrop } from '../useDrop.ts'
import { AddressForm } from './AddressForm.tsx'
import { chooseFolder } from './files.ts'
import { FoundRow } from './ListedRow.tsx'
import { useShelf } from './useShelf.ts'

/** A model from an address, a folder, a stick, or files. */
export function Add() {
  const found = useShelf((shelf) => shelf.found)
  const added = useShelf((shelf) => shelf.added)
  const addAddress = useShelf((shelf) => shelf.addAddress)
  const addChosen = useShelf((shelf) => shelf.addChosen)
  const folder = useRef<HTMLInputElement>(null)
  const files = useRef<HTMLInputElement>(null)
  const [address, setAddress] = useState('')

  const openFolder = async () => {
    const chosen = await chooseFolder('read')
    if (chosen === 'unable') folder.current?.click()
    else if (chosen) await addChosen(ofFolder(chosen))
  }
  const take = (input: HTMLInputElement) => {
    const { files } = input
    if (!files || files.length === 0) return
    void addChosen(ofFiles(files))
    // The same one may be chosen again, and the list above lives no longer than this.
    input.value = ''
  }
  const over = useDrop((dropped) => void addChosen(ofDrop(dropped)))

  return (
    <section aria-labelledby={addId} className="add" data-over={over}>
      <h2 id={addId} tabIndex={-1}>
        Add a model
      </h2>
      <p>
        From a USB stick or a folder of this computer, also by dropping it here: a pack that this app or its
        packer has made, a tar of one, or a GGUF file. Every byte is checked on the way.
      </p>
      <div className="acts">
        <button type="button" onClick={() => void openFolder()}>
          From a folder or stick
        </button>
        <button type="button" onClick={() => files.current?.click()}>
          From files
        </button>
      </div>
      <input
        ref={(input) => {
          folder.current = input
          input?.setAttribute('webkitdirectory', '')
        }}
        type="file"
        hidden
        aria-label="Folder of a model"
        onChange={({ target }) => take(target)}
      />
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label="Files of a model"
        onChange={({ target }) => take(target)}
      />
      <AddressForm
        label="Or from an address: of a pack’s folder, of a GGUF file, or of a model’s page on the hub"
        value={address}
        onType={setAddress}
        act="Look"
        onAct={() => void addAddress(address)}
      />
      <div role="status">
        {added?.type === 'asking' && <p>Looking at it …</p>}
        {added?.type === 'said' &&
          added.sentences.map((sentence) => (
            <p key={sentence} className="problem">
              {sentence}
            </p>
          ))}
      </div>
      {found.length > 0 && (
        <ul className="models">
          {found.map((one) => (
            <FoundRow key={one.plan.pack.key} found={one} />
          ))}
        </ul>
      )}
    </section>
  )
}
