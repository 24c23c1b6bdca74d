/**
 * A whole text, block by block. Each block is parsed and rendered only when its own source changes, so an update of
 * a growing text costs its last block, whatever came before. Blocks only ever append, which makes the index a key.
 */
import { memo, useState } from 'react'
import { BlockView } from './BlockView.tsx'
import { parseBlock } from './parse.ts'
import { createSplitter } from './split.ts'

export function RichText({ text, streaming }: { readonly text: string; readonly streaming: boolean }) {
  const [split] = useState(createSplitter)
  const blocks = split(text)
  return (
    <div className="math-text">
      {blocks.map((source, index) => (
        <Section key={index} source={source} growing={streaming && index === blocks.length - 1} />
      ))}
    </div>
  )
}

const Section = memo(function Section({
  source,
  growing,
}: {
  readonly source: string
  readonly growing: boolean
}) {
  return parseBlock(source, growing).map((block, index) => <BlockView key={index} block={block} />)
})
