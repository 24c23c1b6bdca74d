import { memo } from 'react'
import { MathText } from '../../math/MathText.tsx'
import './Cells.css'

export const WordsCell = memo(function WordsCell({
  text,
  streaming,
}: {
  readonly text: string
  readonly streaming: boolean
}) {
  return (
    <div className="words-text" dir="auto">
      <MathText text={text} streaming={streaming} />
    </div>
  )
})
