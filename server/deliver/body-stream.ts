import { Readable } from 'node:stream'
import type { Body } from '../queue/work.js'

/** Bytes that are handed on at once, and of a file read at once. */
const pieceBytes = 256 * 1024

/**
 * A stored body as the stream that nodemailer wants: always a stream, also when it is small, since the final dot cannot
 * be written before its end. Reads nothing before 354.
 */
export class BodyStream extends Readable {
  /** The end was handed on: from here on the final dot is possibly sent. */
  handedOver = false
  private offset = 0
  private readonly body: Body
  private readonly onPiece: () => void

  /** `onPiece` is called whenever the next piece is wanted, so the one before has gone on its way. */
  constructor(body: Body, onPiece: () => void) {
    super({ highWaterMark: pieceBytes })
    this.body = body
    this.onPiece = onPiece
  }

  override _read(): void {
    this.onPiece()
    if (this.offset >= this.body.size) {
      this.handedOver = true
      this.push(null)
      return
    }
    const { bytes } = this.body
    if (bytes !== undefined) return void this.handOn(bytes.subarray(this.offset, this.offset + pieceBytes))
    this.body.read(this.offset, Math.min(pieceBytes, this.body.size - this.offset)).then(
      (piece) => this.handOn(piece),
      (error: unknown) => this.destroy(error instanceof Error ? error : new Error(String(error))),
    )
  }

  private handOn(piece: Buffer): void {
    if (this.destroyed) return
    // An early end must not look like the end of the message.
    if (piece.length === 0) return void this.destroy(new Error('the stored body is shorter than it was at acceptance'))
    this.offset += piece.length
    this.push(piece)
  }
}
