import { type Ref, useRef } from 'react'

/** A button that opens the browser's own choice of files. */
export function FileButton({
  children,
  what,
  primary = false,
  button,
  onFile,
}: {
  readonly children: string
  /** What is chosen, for whoever does not see the button. */
  readonly what: string
  readonly primary?: boolean
  readonly button?: Ref<HTMLButtonElement>
  readonly onFile: (file: File) => void
}) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button
        type="button"
        {...(primary && { className: 'primary' })}
        {...(button && { ref: button })}
        onClick={() => input.current?.click()}
      >
        {children}
      </button>
      <input
        ref={input}
        type="file"
        accept=".jsonl,.json,.txt,.ndjson,application/json,text/plain"
        hidden
        aria-label={what}
        onChange={({ target }) => {
          const file = target.files?.[0]
          // The same one may be chosen again.
          target.value = ''
          if (file) onFile(file)
        }}
      />
    </>
  )
}
