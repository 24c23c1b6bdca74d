/** Bytes that can't be told from chance, and are the same for the same name: the server makes them too. */
export function bytesOf(file: number, size: number): Uint8Array<ArrayBuffer> {
  const words = new Uint32Array(size / 4)
  let state = file + 1
  for (let n = 0; n < words.length; n++) words[n] = state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return new Uint8Array(words.buffer)
}
