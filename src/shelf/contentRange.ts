export interface ContentRange {
  readonly start: number
  readonly end: number
  /** Of the whole file; absent for `*`. */
  readonly total?: number
}

/** `bytes 200-1000/67589` (RFC 9110 §14.4); `undefined` for whatever is no such thing. */
export function parseContentRange(header: string | null): ContentRange | undefined {
  const [, start, end, total] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(header?.trim() ?? '') ?? []
  if (start === undefined || end === undefined) return undefined
  const range = { start: Number(start), end: Number(end) }
  if (range.end < range.start) return undefined
  return total === '*' ? range : { ...range, total: Number(total) }
}
