/** Bytes that can't be told from chance, and are the same for the same seed. */
export function noise(size: number, seed = 1): Uint8Array<ArrayBuffer> {
  const words = new Uint32Array(Math.ceil(size / 4))
  let state = seed
  for (let n = 0; n < words.length; n++) words[n] = state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return new Uint8Array(words.buffer).slice(0, size)
}
