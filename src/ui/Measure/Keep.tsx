import { useState } from 'react'
import { isAbort } from '../../solve/failure.ts'
import { writeMeasurement } from '../../store/measured.ts'
import type { Measurement } from '../../store/measuring.ts'
import { CopyButton } from '../Cells/CopyButton.tsx'
import { saveFile } from '../saveFile.ts'
import { Facts } from './Facts.tsx'
import { fileNameOf } from './words.ts'

/** All that the file will say, and then the ways to keep it. */
export function Keep({ measurement }: { readonly measurement: Measurement }) {
  const [problem, setProblem] = useState<string>()
  const text = writeMeasurement(measurement)
  const name = fileNameOf(measurement)
  const shareable = shareableFile(text, name)

  const share = async (file: File) => {
    try {
      await navigator.share({ files: [file], title: 'A measurement' })
      setProblem(undefined)
    } catch (error) {
      // The person thought better of it.
      if (!isAbort(error)) setProblem('The browser did not share the file. Save it, and send it yourself.')
    }
  }

  return (
    <section className="keep" aria-labelledby="in-the-file">
      <h2 id="in-the-file">What is in the file</h2>
      <p>
        The figures with all their repeats, what follows here, and nothing else. Nothing is sent anywhere.
      </p>
      <Facts measurement={measurement} />
      <details>
        <summary>The file, word for word</summary>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and by the keyboard too */}
        <pre tabIndex={0}>{text}</pre>
      </details>
      <div className="buttons">
        <button type="button" className="primary" onClick={() => save(text, name)}>
          Save as file
        </button>
        {shareable && (
          <button type="button" onClick={() => void share(shareable)}>
            Share
          </button>
        )}
        <CopyButton text={text} what="measurement" />
      </div>
      <p role="alert" className="problem">
        {problem}
      </p>
    </section>
  )
}

function save(text: string, name: string): void {
  // The download has long begun by the end of that time.
  saveFile(new Blob([text], { type: 'application/json' }), name, 60_000)
}

/** As JSON where the browser shares that, else as the plain text that it is too. */
function shareableFile(text: string, name: string): File | undefined {
  if (!('canShare' in navigator)) return undefined
  const files = [
    new File([text], name, { type: 'application/json' }),
    new File([text], `${name}.txt`, { type: 'text/plain' }),
  ]
  return files.find((file) => navigator.canShare({ files: [file] }))
}
