/**
 * A program in the page: one element a line, numbered in `data-line`, coloured by class names alone. A line that
 * failed is marked. Lines are kept while their tokens stay the same, so a program may grow as it is written.
 */
import './highlight.css'
import { memo, useMemo } from 'react'
import { highlightPython, type Token } from './highlightPython.ts'
import { tokenLines } from './tokenLines.ts'

/** `errorLine` counts from 1, as Python's tracebacks do. */
export function PythonCode({
  code,
  errorLine,
}: {
  readonly code: string
  readonly errorLine?: number | undefined
}) {
  const lines = useMemo(() => tokenLines(highlightPython(code)), [code])
  return (
    // What scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre className="python-code" tabIndex={0}>
      <code>
        {lines.map((tokens, index) => (
          <Line
            key={index}
            number={index + 1}
            tokens={tokens}
            failed={index + 1 === errorLine}
            last={index === lines.length - 1}
          />
        ))}
      </code>
    </pre>
  )
}

interface LineProps {
  readonly number: number
  readonly tokens: readonly Token[]
  readonly failed: boolean
  readonly last: boolean
}

const Line = memo(function Line({ number, tokens, failed, last }: LineProps) {
  const words = tokens.map(({ kind, text }, index) =>
    kind === 'text' || kind === 'name' ? (
      text
    ) : (
      <span key={index} className={`code-${kind}`}>
        {text}
      </span>
    ),
  )
  return (
    <span className="code-line" data-line={number} data-failed={failed || undefined}>
      {failed ? <mark className="code-failed">{words}</mark> : words}
      {!last && '\n'}
    </span>
  )
}, isSameLine)

function isSameLine(before: LineProps, after: LineProps): boolean {
  return (
    before.number === after.number &&
    before.failed === after.failed &&
    before.last === after.last &&
    before.tokens.length === after.tokens.length &&
    before.tokens.every(({ kind, text }, index) => {
      const token = after.tokens[index]
      return token?.kind === kind && token.text === text
    })
  )
}
