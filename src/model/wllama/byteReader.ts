/**
 * Reads little-endian values of GGUF one after the other, out of the beginning of a file. It takes no count on trust:
 * what the file can't hold is a `BrokenGguf`, what is only not there yet a `HeaderGoesOn`.
 */
/** The number of GGUF's array type; arrays of arrays are allowed there and used by nobody. */
const arrayType = 9
/** Bytes of one value of each type; of a string, those of its length. */
const valueBytes = [1, 1, 2, 2, 4, 4, 4, 1, 8, 12, 8, 8, 8]
/** Values in all arrays of a header together. Half a million tokens, with scores, types and merges, are two million. */
const mostItems = 2 ** 22

export type Value = number | bigint | boolean | string | readonly Value[]

/** What makes a file no model, in words for the details. */
export class BrokenGguf extends Error {
  override readonly name = 'BrokenGguf'
}

/** So far all is right, and the rest of the header is not among the bytes that are there. */
export class HeaderGoesOn extends Error {
  override readonly name = 'HeaderGoesOn'
}

export class ByteReader {
  at = 0
  #itemsLeft = mostItems
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #fileSize: number
  readonly #text = new TextDecoder()
  /** @param bytes the beginning of a file of `fileSize` bytes */
  constructor(bytes: Uint8Array<ArrayBuffer>, fileSize: number) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#fileSize = fileSize
  }

  #expect(size: number): void {
    if (this.at + size > this.#fileSize) throw new BrokenGguf('the file ends inside its header')
    if (this.at + size > this.#bytes.byteLength) throw new HeaderGoesOn(`past byte ${this.#bytes.byteLength}`)
  }
  skip(size: number): number {
    this.#expect(size)
    const start = this.at
    this.at += size
    return start
  }
  uint32(): number {
    return this.#view.getUint32(this.skip(4), true)
  }
  uint64(): bigint {
    return this.#view.getBigUint64(this.skip(8), true)
  }
  /** A number of things of at least `size` bytes each, all of them among the bytes that are there. */
  count(size: number, most = Infinity): number {
    const count = Number(this.uint64())
    if (count > most) throw new BrokenGguf(`${count} things where at most ${most} can be`)
    this.#expect(count * size)
    return count
  }
  string(): string {
    const size = this.count(1)
    const start = this.skip(size)
    return this.#text.decode(this.#bytes.subarray(start, start + size))
  }

  value(valueType: number): Value {
    switch (valueType) {
      case 0:
        return this.#view.getUint8(this.skip(1))
      case 1:
        return this.#view.getInt8(this.skip(1))
      case 2:
        return this.#view.getUint16(this.skip(2), true)
      case 3:
        return this.#view.getInt16(this.skip(2), true)
      case 4:
        return this.uint32()
      case 5:
        return this.#view.getInt32(this.skip(4), true)
      case 6:
        return this.#view.getFloat32(this.skip(4), true)
      case 7:
        return this.#view.getUint8(this.skip(1)) !== 0
      case 8:
        return this.string()
      case 9: {
        const element = this.uint32()
        if (element === arrayType) throw new BrokenGguf('an array of arrays')
        const size = valueBytes[element]
        if (size === undefined) throw new BrokenGguf(`value type ${element} is not known`)
        const length = this.count(size, this.#itemsLeft)
        this.#itemsLeft -= length
        return Array.from({ length }, () => this.value(element))
      }
      case 10:
        return this.uint64()
      case 11:
        return this.#view.getBigInt64(this.skip(8), true)
      case 12:
        return this.#view.getFloat64(this.skip(8), true)
      default:
        throw new BrokenGguf(`value type ${valueType} is not known`)
    }
  }
}
