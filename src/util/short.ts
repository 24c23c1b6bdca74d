/** What a file says of itself may be anything, and goes into a sentence. */
export function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
