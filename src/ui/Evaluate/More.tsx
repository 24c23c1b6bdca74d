import { useEffect, useRef, useState } from 'react'

/** A list of any length, of which a page can carry only so much. */
export function useMore<T>(all: readonly T[], step: number) {
  const [most, setMost] = useState(step)
  const left = Math.max(0, all.length - most)
  return {
    shown: all.slice(0, most),
    more: { left, next: Math.min(step, left), onMore: () => setMost(most + step) },
  }
}

export function More({
  left,
  next,
  what,
  onMore,
}: {
  readonly left: number
  readonly next: number
  readonly what: string
  readonly onMore: () => void
}) {
  const end = useRef<HTMLParagraphElement>(null)
  const [asked, setAsked] = useState(false)
  useEffect(() => {
    // The button is gone: the keyboard stays where it was.
    if (asked && left === 0) end.current?.focus()
  }, [asked, left])
  if (left === 0)
    return asked ? (
      <p ref={end} tabIndex={-1} className="soft">
        These are all {what}.
      </p>
    ) : null
  return (
    <p className="soft">
      <button
        type="button"
        className="small"
        onClick={() => {
          setAsked(true)
          onMore()
        }}
      >
        Show {next.toLocaleString('en')} more
      </button>{' '}
      of {left.toLocaleString('en')} {what} that are not shown
    </p>
  )
}
