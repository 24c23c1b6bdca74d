/**
 * Reads little-endian values of GGUF one after the other. Reading past the end, or a count of more things than the
 * rest can hold, throws a `RangeError`; a type that GGUF does not have, a `BrokenGguf`.
 */
/** The number of GGUF's array type; arrays of arrays are allowed there and used by nobody. */
const arrayType = 9

export type Value = number | bigint | boolean | string | readonly Value[]

/** What makes a file no model, in words for the details. */
export class BrokenGguf extends Error {
  override readonly name = 'BrokenGguf'
}

export class ByteReader {
  at = 0
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #text = new TextDecoder()
  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  skip(size: number): number {
    const start = this.at
    if (start + size > this.#bytes.byteLength) throw new RangeError('past the end')
    this.at += size
    return start
  }
  uint32(): number {
    return this.#view.getUint32(this.skip(4), true)
  }
  uint64(): bigint {
    return this.#view.getBigUint64(this.skip(8), true)
  }
  /** A number of things of at least `size` bytes each: more than fit in the rest is past the end. */
  count(size: number): number {
    const count = Number(this.uint64())
    if (count * size > this.#bytes.byteLength - this.at) throw new RangeError('past the end')
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
        return Array.from({ length: this.count(1) }, () => this.value(element))
      }
      case 10:
      case 11:
        return this.uint64()
      case 12:
        return this.#view.getFloat64(this.skip(8), true)
      default:
        throw new BrokenGguf(`value type ${valueType} is not known`)
    }
  }
}
