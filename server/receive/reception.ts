/** One message on its way from the wire into the queue's sink. */
import type { BodySink } from '../queue/submission.js'
import { HeaderScanner } from '../smtp/header.js'
import type { ReplyId } from '../smtp/replies.js'
import { Decoder } from './decoder.js'
import { replyOfLater } from './later.js'
import type { DataReceiver } from './wire.js'

/**
 * How much of a message is held back until its header has ended: what we put in front depends on it. One with a longer
 * header gets nothing but the trace field.
 */
export const HELD_MAX = 32 * 1024
/** Pieces are gathered up to this size: a client that sends octet by octet must not cost an object for each. */
const GATHERED_MAX = 8 * 1024
const PIECES_MAX = 64
/** Of a message that was refused, so much more is read until the client listens; then the connection is closed. */
export const DISCARDED_MAX = 64 * 1024 * 1024

/** The session, as its message sees it. */
export interface ReceptionHost {
  /** Counts octets of the session. False: its limit was passed and the connection is being closed. */
  spend(octets: number): boolean
  /** The client is not at fault while we wait for room: its idle time must not run. */
  waiting(waits: boolean): void
  /** Ends the connection with a reply. */
  hangUp(reply: ReplyId): void
  /** Whether line ends that the protocol forbids are made whole; else the message is refused. */
  mends(): boolean
  /** What stands in front of the message. `whole`: the header was seen to its end. */
  front(header: HeaderScanner, whole: boolean): string
}

export class Reception implements DataReceiver {
  readonly decoder: Decoder
  readonly header = new HeaderScanner()
  readonly sink: BodySink
  /** Called at the final dot or the end of a chunk. */
  onEnded: (resume: () => void) => void = (resume) => resume()

  readonly #host: ReceptionHost
  readonly #maxSize: number
  #refusal: ReplyId | undefined
  #size = 0
  #discarded = 0
  #pieces: Buffer[] = []
  #piecesLength = 0
  #frontWritten = false
  #full = false
  /** Line ends had to be made whole, and that is allowed. */
  #mending = false

  /** `dots`: DATA, else BDAT. `maxSize` in octets of the message as the client sent it. */
  constructor(host: ReceptionHost, sink: BodySink, maxSize: number, dots: boolean) {
    this.#host = host
    this.sink = sink
    this.#maxSize = maxSize
    this.decoder = new Decoder(dots)
  }

  /** Why the message is not taken; what comes of it is thrown away. */
  get refusal(): ReplyId | undefined {
    return this.#refusal
  }

  data(bytes: Buffer, octets: number): boolean {
    if (!this.#host.spend(octets)) return true
    this.#checkLineEnds()
    if (this.#refusal !== undefined) {
      this.#discarded += octets
      if (this.#discarded > DISCARDED_MAX) this.#host.hangUp(this.#refusal)
      return true
    }
    if (bytes.length === 0) return true
    this.#size += bytes.length
    if (this.#size > this.#maxSize) {
      this.#refuse('messageTooLarge')
      return true
    }
    if (!this.header.ended) this.header.feed(bytes)
    this.#pieces.push(bytes)
    this.#piecesLength += bytes.length
    if (this.#pieces.length > PIECES_MAX) this.#pieces = [Buffer.concat(this.#pieces)]
    const room = this.#frontWritten || this.header.ended ? GATHERED_MAX : HELD_MAX
    if (this.#piecesLength >= room) this.#full = !this.#flush()
    return !this.#full
  }

  whenWritable(resume: () => void): void {
    this.#host.waiting(true)
    const goOn = (refusal: ReplyId | undefined): void => {
      this.#host.waiting(false)
      this.#full = false
      if (refusal !== undefined) this.#refuse(refusal)
      resume()
    }
    this.sink.drained().then(
      (reason) => goOn(reason === undefined ? undefined : replyOfLater(reason)),
      () => goOn('handlerFailed'),
    )
  }

  ended(resume: () => void): void {
    if (this.#full) this.whenWritable(() => this.onEnded(resume))
    else this.onEnded(resume)
  }

  /** The message is whole: writes what is left in one piece. Gives the reply if it is not taken. */
  complete(): ReplyId | undefined {
    if (this.#refusal !== undefined) return this.#refusal
    this.header.end()
    const end = this.decoder.flush()
    this.#checkLineEnds()
    if (this.#refusal !== undefined) return this.#refusal
    if (end.length > 0) {
      this.#pieces.push(end)
      this.#piecesLength += end.length
    }
    this.#flush()
    return undefined
  }

  /** Forgets the message; harmless when it is forgotten already. */
  abort(): void {
    this.#pieces = []
    this.#piecesLength = 0
    this.sink.abort()
  }

  /** Asked once a message: what is refused is read on to its real end, or its rest would be taken for commands. */
  #checkLineEnds(): void {
    if (!this.decoder.mended || this.#mending || this.#refusal !== undefined) return
    if (this.#host.mends()) this.#mending = true
    else this.#refuse('lineEndsRefused')
  }

  #refuse(reply: ReplyId): void {
    this.#refusal = reply
    this.abort()
  }

  #flush(): boolean {
    const pieces = this.#pieces
    if (!this.#frontWritten) {
      this.#frontWritten = true
      pieces.unshift(Buffer.from(this.#host.front(this.header, this.header.ended)))
    }
    this.#pieces = []
    this.#piecesLength = 0
    const [first] = pieces
    if (first === undefined) return true
    return this.sink.write(pieces.length === 1 ? first : Buffer.concat(pieces))
  }
}
