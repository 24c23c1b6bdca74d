type Side = 'answer' | 'reference'

/**
 * What else a text may mean, as text. `1,234` is a number, or else a list. Only in a student's answer a comma is a decimal
 * sign (in a reference it stands between two values), and "and" joins a whole number to a fraction.
 */
export function otherReadings(text: string, side: Side): readonly string[] {
  const isGrouped = /^-?\d{1,3}(?:,\d{3})+$/.test(text)
  const grouped = isGrouped ? [text.replaceAll(',', ', ')] : []
  if (side === 'reference') return grouped
  const others = [withPoints(text), joinedByAnd(text), withPowers(text), asPoint(text)]
  return [...others.filter((other) => other !== text), ...grouped]
}

/** `3,5`, `1,2*10^3`, and, as a semicolon stands between them, `0,5; 2`. Three digits after the comma are thousands. */
function withPoints(text: string): string {
  const isOne = /^[^\d]*-?\d+,\d+[^\d,()[\]{}]*(?:(?:\*|\\times|\\cdot)\s*10\s*\^\s*\{?-?\d+\}?)?$/.test(text)
  const isList = text.includes(';') && /^[^,()[\]{}]*(?:\d,\d[^,()[\]{}]*)+$/.test(text)
  if (!isOne && !isList) return text
  const points = text.replace(/(\d),(?=\d)/g, '$1.')
  return /^-?[1-9]\d{0,2}\.\d{3}(?!\d)/.test(points) ? text : points
}

/** `1 and 3/4` is one number, or else two. */
function joinedByAnd(text: string): string {
  return text.replace(
    /^(\D{0,3}\d+) and (\d+)\/(\d+)(?!\d)/,
    (all, whole: string, above: string, below: string) =>
      Number(above) < Number(below) ? `${whole} ${above}/${below}` : all,
  )
}

/** `5 cm2`. */
function withPowers(text: string): string {
  return text.replace(/(\d\s*(?:mm|cm|dm|km|m|in|ft|yd))([23])(?![\w.^])/g, '$1^$2')
}

/** `A(3, 2)` and `(3|2)` are points. */
function asPoint(text: string): string {
  const pair = /^(?:[A-Z]\s?)?\(([^()|,;]+)([|,;])([^()|,;]+)\)$/.exec(text)
  return pair ? `(${pair[1]},${pair[3]})` : text
}
