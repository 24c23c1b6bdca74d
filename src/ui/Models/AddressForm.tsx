import type { FormEvent } from 'react'

/** A box for an address, and the button that does something with it. */
export function AddressForm({
  label,
  value,
  onType,
  act,
  onAct,
}: {
  readonly label: string
  readonly value: string
  readonly onType: (address: string) => void
  readonly act: string
  readonly onAct: () => void
}) {
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onAct()
  }
  return (
    <form onSubmit={submit}>
      <label className="field">
        {label}
        <input
          type="text"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          placeholder="https://"
          value={value}
          onChange={(event) => onType(event.target.value)}
        />
      </label>
      <button type="submit">{act}</button>
    </form>
  )
}
