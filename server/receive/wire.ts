/** The bytes of a client, cut into commands and message data. One for each connection, and a new one after STARTTLS. */
import { SMTPStream } from 'smtp-server/lib/smtp-stream.js'
import type { Clock } from '../system/clock.js'
import type { Decoder } from './decoder.js'

/** The longest command line in octets: RFC 5321 asks for 512, AUTH with a token needs more (RFC 4954: 12288). */
export const COMMAND_LENGTH_MAX = 16 * 1024

/** So much of a longer line is dropped while its end is waited for; then the connection ends. */
export const LINE_DROPPED_MAX = 1024 * 1024

/**
 * So many commands of one packet are done before the others have their turn. Whoever floods gets no more of the processor
 * than ten others then; an ordinary envelope has fewer commands.
 */
export const COMMANDS_AT_ONCE = 10

/** Who gets the data of a message. */
export interface DataReceiver {
  /**
   * Takes decoded bytes, which are not changed afterwards and may be none; `octets` is how many came over the wire for
   * them. False: wait for `whenWritable` before the next call.
   */
  data(bytes: Buffer, octets: number): boolean
  whenWritable(resume: () => void): void
  /** The final dot, or the last octet of a chunk. Commands go on after `resume`. */
  ended(resume: () => void): void
}

export class Wire extends SMTPStream {
  /** Called for a line above the limit, which is dropped whole. */
  onLineTooLong: (resume: () => void) => void = (resume) => resume()
  /** Called for a line that goes on behind what is dropped; nothing is read afterwards. */
  onLineEndless: () => void = () => undefined
  /** Called when everything that can be done with what came is done: the moment to send the replies to it. */
  onRest: () => void = () => undefined
  /** Called for an error in our own code; nothing is read afterwards. */
  onFailure: (error: unknown) => void = () => undefined

  readonly #clock: Pick<Clock, 'soon'>
  #rest: Buffer = Buffer.alloc(0)
  #at = 0
  #receiver: DataReceiver | undefined
  #decoder: Decoder | undefined
  /** Octets of a BDAT chunk that are still to come; undefined in DATA. */
  #octets: number | undefined
  /** The beginning of a line whose end has not come, in pieces. */
  #line: Buffer[] = []
  #lineLength = 0
  #next: ((error?: Error | null) => void) | undefined
  #running = false
  /** Of the chunk that is worked off. */
  #commands = 0

  constructor(clock: Pick<Clock, 'soon'>) {
    super()
    this.#clock = clock
  }

  /** True while the bytes that come are message data. */
  get receiving(): boolean {
    return this.#receiver !== undefined
  }

  /** Commands are being worked off; `onRest` comes. */
  get running(): boolean {
    return this.#running
  }

  /** From the next byte on: data of a message, up to the final dot. */
  startData(decoder: Decoder, receiver: DataReceiver): void {
    this.#receiver = receiver
    this.#decoder = decoder
    this.#octets = undefined
  }

  /** From the next byte on: a BDAT chunk (RFC 3030). Without a decoder its octets are counted and dropped. */
  startChunk(octets: number, decoder: Decoder | undefined, receiver: DataReceiver): void {
    this.#receiver = receiver
    this.#decoder = decoder
    this.#octets = octets
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding | 'buffer', next: (error?: Error | null) => void): void {
    if (this.isClosed) return void next()
    this.#rest = chunk
    this.#at = 0
    this.#next = next
    this.#commands = 0
    this.#run()
  }

  /** A line that was cut off by the end of the connection is no command. */
  override _flushData(): void {
    this.#line = []
  }

  /** Goes on until the chunk is used up or someone has to be waited for; a loop, so that answers given at once do not nest. */
  #run(): void {
    if (this.#running) return
    this.#running = true
    try {
      while (this.#step() === 'go');
    } catch (error) {
      this.isClosed = true
      this.onFailure(error)
      this.#finish()
    }
    this.#running = false
    this.onRest()
  }

  /** One command or one run of data. `wait`: whoever it was given to resumes. */
  #step(): 'go' | 'wait' | 'done' {
    if (this.isClosed || (this.#at >= this.#rest.length && this.#octets !== 0)) {
      this.#finish()
      // The stream may have handed over the next chunk at once.
      return this.#next === undefined ? 'done' : 'go'
    }
    return this.#receiver === undefined ? this.#command() : this.#data(this.#receiver)
  }

  #finish(): void {
    const next = this.#next
    this.#next = undefined
    this.#rest = Buffer.alloc(0)
    this.#at = 0
    next?.()
  }

  /** Gives out a callback that goes on; says afterwards whether it was called at once. */
  #hand(give: (resume: () => void) => void): 'go' | 'wait' {
    let resumed = false
    let returned = false
    give(() => {
      if (resumed) return
      resumed = true
      if (returned) this.#run()
    })
    returned = true
    return resumed ? 'go' : 'wait'
  }

  #command(): 'go' | 'wait' {
    const end = this.#rest.indexOf(10, this.#at)
    const piece = this.#rest.subarray(this.#at, end < 0 ? this.#rest.length : end)
    this.#at = end < 0 ? this.#rest.length : end + 1
    this.#lineLength += piece.length
    const tooLong = this.#lineLength > COMMAND_LENGTH_MAX
    if (tooLong) this.#line = []
    else if (end < 0 || this.#line.length > 0) this.#line.push(piece)
    if (end < 0) {
      // One octet a packet: the pieces would weigh more than their bytes.
      if (this.#line.length > 64) this.#line = [Buffer.concat(this.#line)]
      if (this.#lineLength > LINE_DROPPED_MAX) {
        this.isClosed = true
        this.onLineEndless()
      }
      return 'go'
    }
    const line = this.#line.length > 0 ? Buffer.concat(this.#line) : piece
    this.#line = []
    this.#lineLength = 0
    this.#commands++
    return this.#hand((resume) => {
      const later = this.#commands % COMMANDS_AT_ONCE === 0 ? () => this.#clock.soon(resume) : resume
      if (tooLong) this.onLineTooLong(later)
      else this.oncommand(line[line.length - 1] === 13 ? line.subarray(0, -1) : line, later)
    })
  }

  #data(receiver: DataReceiver): 'go' | 'wait' {
    const from = this.#at
    const bytes = this.#octets === undefined ? this.#dotted() : this.#counted(this.#octets)
    const full = this.#at > from && !receiver.data(bytes, this.#at - from)
    if (this.#octets === 0 || (this.#octets === undefined && this.#decoder?.ended === true)) {
      this.#receiver = undefined
      this.#decoder = undefined
      this.#octets = undefined
      return this.isClosed ? 'go' : this.#hand((resume) => receiver.ended(resume))
    }
    // Who had enough may have closed the connection.
    return full && !this.isClosed ? this.#hand((resume) => receiver.whenWritable(resume)) : 'go'
  }

  #dotted(): Buffer {
    const decoded = this.#decoder?.decode(this.#rest, this.#at)
    this.#at = decoded?.next ?? this.#rest.length
    return decoded?.bytes ?? Buffer.alloc(0)
  }

  #counted(octets: number): Buffer {
    const end = Math.min(this.#rest.length, this.#at + octets)
    const chunk = this.#rest.subarray(this.#at, end)
    this.#octets = octets - chunk.length
    this.#at = end
    return this.#decoder?.decode(chunk, 0).bytes ?? Buffer.alloc(0)
  }
}
