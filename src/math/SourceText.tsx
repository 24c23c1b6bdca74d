/** A text as it is, in paragraphs, with nothing rendered. */
export function SourceText({ text }: { readonly text: string }) {
  const paragraphs = text.split(/\n[ \t]*(?:\n[ \t]*)+/).filter((paragraph) => paragraph.trim() !== '')
  return (
    <div className="math-text">
      {paragraphs.map((paragraph, index) => (
        <p key={index}>
          {paragraph
            .trim()
            .split('\n')
            .flatMap((line, number) => (number === 0 ? [line] : [<br key={number} />, line]))}
        </p>
      ))}
    </div>
  )
}
