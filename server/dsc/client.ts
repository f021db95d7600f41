/**
 * A client of the control socket for the commands of `mailroot` that ask a running relay. As the PowerShell module does: who
 * can read a key of the relay proves it, and nothing but the hello is said to a relay that has not proved itself.
 */
import { randomBytes } from 'node:crypto'
import { lstatSync, readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { userInfo } from 'node:os'
import * as path from 'node:path'
import { isPipe, pipeName } from '../control/address.js'
import { KEY_BYTES, keyPath } from '../control/keys.js'
import { type Encounter, type ProvenLevel, proofOf, provenLevels, sameProof } from '../control/proof.js'
import { codes, PROTOCOL_VERSION } from '../control/request.js'
import type { SystemHelloResult } from '../generated/methods.js'

const ANSWER_MS = 60_000
const ANSWER_CHARACTERS_MAX = 16 * 1024 * 1024

/** Why a call was not answered. The text is for people, and says what to do. */
export class ClientProblem extends Error {
  override readonly name = 'ClientProblem'
  readonly kind: 'input' | 'unreachable' | 'denied' | 'refused'

  constructor(kind: ClientProblem['kind'], message: string) {
    super(message)
    this.kind = kind
  }
}

export interface ClientOptions {
  readonly address: string
  /** The root folder of the relay, where its keys are. */
  readonly root: string
  /** Version of this client. */
  readonly version: string
}

interface Failure {
  readonly code: number
  readonly message: string
  readonly data?: {
    readonly reason?: string
    readonly errors?: readonly { readonly pointer: string; readonly problem: string }[]
  }
}

export class RelayClient {
  readonly #socket: Socket
  readonly #address: string
  #text = ''
  #waiting: { resolve(line: string): void; reject(error: Error): void } | undefined
  #last = 0

  private constructor(socket: Socket, address: string) {
    this.#socket = socket
    this.#address = address
    socket.setEncoding('utf8')
    socket.on('data', (text: string) => this.#onData(text))
    socket.on('error', (error) => this.#fail(unreachable(address, error.message)))
    socket.on('close', () => this.#fail(unreachable(address, 'it closed the connection')))
  }

  /** A connection on which both sides have proved themselves. Rejects with ClientProblem. */
  static async open({ address, root, version }: ClientOptions): Promise<RelayClient> {
    const client = new RelayClient(await connected(address), address)
    try {
      await client.#greet(root, version)
      return client
    } catch (error) {
      client.close()
      throw error
    }
  }

  /** Rejects with ClientProblem. */
  async call<Result>(method: string, params: object): Promise<Result> {
    const id = String(++this.#last)
    const line = await new Promise<string>((resolve, reject) => {
      const timer = setTimeout(
        () => reject(unreachable(this.#address, `it has not answered within ${ANSWER_MS / 1000} seconds`)),
        ANSWER_MS,
      )
      this.#waiting = {
        resolve: (text) => {
          clearTimeout(timer)
          resolve(text)
        },
        reject: (error) => {
          clearTimeout(timer)
          reject(error)
        },
      }
      this.#socket.write(`${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`)
    })
    const answer = parsed(line, this.#address)
    if (answer.error !== undefined) throw problemOf(answer.error)
    return answer.result as Result
  }

  close(): void {
    this.#socket.destroy()
  }

  async #greet(root: string, version: string): Promise<void> {
    const nonce = randomBytes(24).toString('base64url')
    const { username } = userInfo()
    const domain = process.env['USERDOMAIN']
    const user = domain === undefined ? username : `${domain}\\${username}`
    const client = `mailroot dsc ${version}`
    const hello = await this.call<SystemHelloResult>('system.hello', {
      ...{ client, protocolVersion: PROTOCOL_VERSION, nonce, user },
    })
    const address = this.#address
    const key = highestKey(address, root)
    if (key === undefined) {
      if (isOwnSocket(address)) return
      throw new ClientProblem(
        'denied',
        `What answers at ${address} cannot prove that it is the relay, and was told nothing: this user can read none of the keys of the relay in ${keyFolders(address, root).join(' or ')}. Run as a user who may read one of them; if the root folder is another one, set MAILROOT_ROOT or give --root.`,
      )
    }
    const encounter: Encounter = { pipe: pipeName(address), clientNonce: nonce, serverNonce: hello.nonce }
    const right = proofOf('server', key.level, key.bytes, encounter)
    if (!sameProof(String(hello.proof[key.level]), right)) {
      throw new ClientProblem(
        'denied',
        `What answers at ${address} does not know the key ${key.path}: it is another relay, or no relay. It was told nothing. If the root folder of the relay is another one, set MAILROOT_ROOT or give --root.`,
      )
    }
    if (hello.level === key.level) return
    await this.call('system.prove', { level: key.level, proof: proofOf('client', key.level, key.bytes, encounter) })
  }

  #onData(text: string): void {
    this.#text += text
    const end = this.#text.indexOf('\n')
    if (end >= 0) {
      const line = this.#text.slice(0, end)
      this.#text = this.#text.slice(end + 1)
      const waiting = this.#waiting
      this.#waiting = undefined
      waiting?.resolve(line)
    } else if (this.#text.length > ANSWER_CHARACTERS_MAX) {
      this.#fail(unreachable(this.#address, 'its answer is too long'))
      this.close()
    }
  }

  #fail(error: Error): void {
    const waiting = this.#waiting
    this.#waiting = undefined
    waiting?.reject(error)
  }
}

function connected(address: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ path: address })
    const failed = (error: Error) => reject(unreachable(address, error.message))
    socket.once('error', failed)
    socket.once('connect', () => {
      socket.off('error', failed)
      resolve(socket)
    })
  })
}

function unreachable(address: string, why: string): ClientProblem {
  return new ClientProblem(
    'unreachable',
    `The relay does not answer at ${address}: ${why}. Start it (the service Mailroot, or \`mailroot run\`); if it listens elsewhere, set MAILROOT_CONTROL, or MAILROOT_ROOT to its root folder.`,
  )
}

function parsed(line: string, address: string): { readonly result?: unknown; readonly error?: Failure } {
  try {
    return JSON.parse(line) as { readonly result?: unknown; readonly error?: Failure }
  } catch {
    throw unreachable(address, 'its answer is not JSON')
  }
}

/** What was wrong, and where: each problem has its place in the instance. */
function problemOf({ code, message, data }: Failure): ClientProblem {
  if (code === codes.method) {
    return new ClientProblem(
      'refused',
      `${message} The relay is of another version: update it to that of this command.`,
    )
  }
  const problems = (data?.errors ?? []).map(({ pointer, problem }) => `${pointer} ${problem}.`)
  const kind = data?.reason === 'invalid' ? 'input' : data?.reason === 'denied' ? 'denied' : 'refused'
  const needs = data?.reason === 'needsForce' ? ' If that is meant, give the property force the value true.' : ''
  return new ClientProblem(kind, [message, ...problems].join(' ') + needs)
}

/** Where the keys may be, best first. The relay is not asked: it has not proved anything yet. */
function keyFolders(address: string, root: string): readonly string[] {
  return isPipe(address) ? [root] : [...new Set([path.dirname(path.resolve(address)), root])]
}

interface Key {
  readonly level: ProvenLevel
  readonly path: string
  readonly bytes: Buffer
}

/** The highest key that this user can read. */
function highestKey(address: string, root: string): Key | undefined {
  for (const folder of keyFolders(address, root)) {
    for (const level of [...provenLevels].reverse()) {
      const file = keyPath(folder, level)
      const bytes = read(file)
      if (bytes === undefined) continue
      if (bytes.length === KEY_BYTES) return { level, path: file, bytes }
      const text = `The key ${file} is not one that the relay made: it must have ${KEY_BYTES} bytes. Delete it and restart the relay, which makes a new one.`
      throw new ClientProblem('denied', text)
    }
  }
  return undefined
}

function read(file: string): Buffer | undefined {
  try {
    // By its length first: what is no file would be read for ever.
    return lstatSync(file).isFile() ? readFileSync(file) : undefined
  } catch {
    return undefined
  }
}

/** A socket of this user or of root that nobody else may open: only they can have put it there. */
function isOwnSocket(address: string): boolean {
  if (isPipe(address)) return false
  try {
    const { uid, mode } = lstatSync(address)
    return (mode & 0o170777) === 0o140600 && (uid === 0 || uid === process.getuid?.())
  } catch {
    return false
  }
}
