import { useRef, useState } from 'react'
import { readMeasurement } from '../../store/measured.ts'
import type { Measurement } from '../../store/measuring.ts'

export interface Opened {
  readonly name: string
  readonly measurement: Measurement
}

/** Puts a saved measurement beside this one. */
export function OpenFile({
  opened,
  onOpen,
}: {
  readonly opened: Opened | undefined
  readonly onOpen: (opened: Opened | undefined) => void
}) {
  const input = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [problem, setProblem] = useState<string>()

  const open = async (file: File) => {
    const measurement = await readMeasurement(file)
    setProblem(
      measurement
        ? undefined
        : `“${file.name}” is not a measurement that this app has saved. Choose a file that “Save as file” has made.`,
    )
    if (measurement) onOpen({ name: file.name, measurement })
  }

  return (
    <section aria-labelledby="compare">
      <h2 id="compare">Compare</h2>
      <p>Another measurement, of this computer or of another, is shown beside this one. It is only read.</p>
      <div className="buttons">
        <button type="button" ref={button} onClick={() => input.current?.click()}>
          Open a saved file
        </button>
        {opened && (
          <button
            type="button"
            className="quiet"
            onClick={() => {
              onOpen(undefined)
              button.current?.focus()
            }}
          >
            Put it away
          </button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        accept=".json,.txt,application/json,text/plain"
        hidden
        aria-label="Saved measurement"
        onChange={({ target }) => {
          const file = target.files?.[0]
          // The same one may be chosen again.
          target.value = ''
          if (file) void open(file)
        }}
      />
      <p role="alert" className="problem">
        {problem}
      </p>
    </section>
  )
}
