/** A file on a disk that goes bad, or a stick that is pulled out: it has its size, and can be read up to here. */
export class BrokenBlob extends Blob {
  private readonly readable: number
  constructor(bytes: Uint8Array<ArrayBuffer>, readable: number) {
    super([bytes])
    this.readable = readable
  }

  override slice(from = 0, to = this.size): Blob {
    const piece = super.slice(from, to)
    if (to > this.readable) piece.arrayBuffer = () => this.arrayBuffer()
    return piece
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.reject(new DOMException('gone', 'NotReadableError'))
  }
}
