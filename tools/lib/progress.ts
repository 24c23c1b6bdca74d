/** A line on standard error that says how far a long job is: rewritten on a terminal, now and then elsewhere. */
export function progress(): { readonly show: (line: string) => void; readonly end: () => void } {
  const terminal = process.stderr.isTTY
  const everyMs = terminal ? 100 : 10_000
  let last = performance.now()
  let shown = false
  return {
    show(line) {
      if (performance.now() - last < everyMs) return
      last = performance.now()
      shown = true
      process.stderr.write(terminal ? `\r\u001b[K${line}` : `${line}\n`)
    },
    end() {
      if (terminal && shown) process.stderr.write('\r\u001b[K')
    },
  }
}
