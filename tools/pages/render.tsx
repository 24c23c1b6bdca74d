/**
 * Ours and the usual way to render a chat's mathematics, side by side in one page: the same text grows by the same
 * updates, each committed at once and laid out before the clock stops. Writes its result as JSON into `<output>`.
 */
import 'katex/dist/katex.min.css'
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import Markdown from 'react-markdown'
import rehypeKatex from 'rehype-katex'
import remarkMath from 'remark-math'
import { preloadMath } from '../../src/math/load.ts'
import { MathText } from '../../src/math/MathText.tsx'
import { mathematics } from './renderText.ts'

const step = 8
const updates = 100

/** Milliseconds of each of `updates` updates that end at `length` characters. */
function measure(length: number, view: (text: string) => ReactNode): number[] {
  const text = mathematics(length)
  const host = document.createElement('div')
  document.querySelector('main')?.append(host)
  const root = createRoot(host)
  const show = (end: number): number => {
    const start = performance.now()
    flushSync(() => root.render(view(text.slice(0, end))))
    // Reading a size makes the browser lay out now.
    const height = host.getBoundingClientRect().height
    const elapsed = performance.now() - start
    if (height === 0) throw new Error('nothing was rendered')
    return elapsed
  }
  const from = length - step * updates
  show(from)
  const times = Array.from({ length: updates }, (_, index) => show(from + step * (index + 1)))
  if (host.querySelectorAll('.katex').length < length / 200)
    throw new Error('the mathematics was not typeset')
  root.unmount()
  host.remove()
  return times
}

const ours = (text: string) => <MathText text={text} streaming />
const peer = (text: string) => (
  <Markdown remarkPlugins={[remarkMath]} rehypePlugins={[rehypeKatex]}>
    {text}
  </Markdown>
)

await preloadMath()
await document.fonts.ready
// The compilers of the page warm up on texts that are not measured.
measure(2_048, ours)
measure(1_024, peer)
const result = {
  ours2: measure(2_048, ours),
  ours8: measure(8_192, ours),
  peer8: measure(8_192, peer),
}
const output = document.createElement('output')
output.textContent = JSON.stringify(result)
document.body.append(output)
