import { useEffect, useState } from 'react'
import { tutor } from '../../store/app.ts'

/** Copies a text and says so on itself; where the browser forbids it, the notice says what to do instead. */
export function CopyButton({
  text,
  what,
  label = 'Copy',
}: {
  readonly text: string
  readonly what: string
  readonly label?: string
}) {
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), 2000)
    return () => clearTimeout(timer)
  }, [copied])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
    } catch {
      tutor
        .getState()
        .notify(`The browser does not let this page copy. Select the ${what} and copy it by hand.`)
    }
  }
  return (
    <button
      type="button"
      className="small"
      onClick={() => void copy()}
      aria-label={copied ? undefined : `Copy ${what}`}
    >
      {copied ? 'Copied' : label}
    </button>
  )
}
