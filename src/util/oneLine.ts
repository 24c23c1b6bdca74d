/** A text from outside, for a sentence or a title: on one line, without what can't be seen, and not longer than this. */
export function oneLine(text: string, most = 100): string {
  const line = text
    .slice(0, 8 * most)
    .replaceAll(/[\p{C}\p{White_Space}]+/gu, ' ')
    .trim()
  return Array.from(line).slice(0, most).join('')
}
