import { type ReactNode, useState } from 'react'

const most = { program: 30, output: 12 } as const

/** Folds a long program or output; a button shows the rest. */
export function Fold({
  lines,
  of,
  children,
}: {
  readonly lines: number
  readonly of: keyof typeof most
  readonly children: ReactNode
}) {
  const [open, setOpen] = useState(false)
  // A few lines more are no reason to fold: the button would take their room.
  if (lines <= most[of] + 5) return children
  return (
    <>
      <div className="fold" data-open={open} data-of={of}>
        {children}
      </div>
      <button
        type="button"
        className="small quiet unfold"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {open ? 'Show less' : `Show all ${lines} lines`}
      </button>
    </>
  )
}
