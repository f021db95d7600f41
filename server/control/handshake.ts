/** The first calls of a connection: who is there, and which level was proved. */
import type {
  AccessLevel,
  SystemHelloParams,
  SystemHelloResult,
  SystemProveParams,
  SystemProveResult,
} from '../generated/methods.js'
import { paramsValidators } from '../generated/validators.js'
import { actorText } from '../settings/actor.js'
import { problemsOf } from '../settings/problems.js'
import { invalid, Refusal } from '../settings/refusal.js'
import type { System } from '../system/system.js'
import { type Answer, type Failure, failureOf } from './answers.js'
import type { Caller } from './caller.js'
import { type Encounter, type LevelKeys, proofOf, sameProof } from './proof.js'
import { codes, PROTOCOL_VERSION, type Request } from './request.js'

const NONCE_BYTES = 24

export interface HandshakeParts {
  readonly system: Pick<System, 'random' | 'log' | 'hostName'>
  /** Version of the relay. */
  readonly version: string
  /** What a connection may do by being there, until it proves a level. */
  readonly level: AccessLevel
  readonly keys: LevelKeys
  /** The name of the pipe that it came through; empty for a socket. */
  readonly pipe: string
}

export class Handshake {
  readonly #parts: HandshakeParts
  readonly #full: boolean
  #caller: Caller | undefined
  /** Of the hello. */
  #encounter: Encounter | undefined
  #proved = false
  #failed = false

  /** `full`: there are too many connections; the hello is answered so, and that is all. */
  constructor(parts: HandshakeParts, full: boolean) {
    this.#parts = parts
    this.#full = full
  }

  /** There from the hello on. */
  get caller(): Caller | undefined {
    return this.#caller
  }

  /** Whether the connection may do anything. */
  get admitted(): boolean {
    return this.#caller !== undefined && this.#caller.actor.level !== 'none'
  }

  /** Whether the connection is to be closed after the answer. */
  get failed(): boolean {
    return this.#failed
  }

  hello({ id, params }: Request): Answer {
    const refused = this.#helloRefusal(params)
    if (refused !== undefined) return this.#fail(id, refused)
    const { client, user, nonce: clientNonce } = params as SystemHelloParams
    const { level, keys, pipe, version, system } = this.#parts
    const nonce = system.random.bytes(NONCE_BYTES).toString('base64url')
    const encounter = { pipe, clientNonce, serverNonce: nonce }
    this.#encounter = encounter
    this.#caller = { actor: { ...(user === undefined ? {} : { user: plain(user) }), client: plain(client), level } }
    const result: SystemHelloResult = {
      server: system.hostName,
      version,
      protocolVersion: PROTOCOL_VERSION,
      nonce,
      proof: {
        viewer: proofOf('server', 'viewer', keys.viewer, encounter),
        operator: proofOf('server', 'operator', keys.operator, encounter),
        administrator: proofOf('server', 'administrator', keys.administrator, encounter),
      },
      level,
    }
    return { id, result }
  }

  /** After the hello. Who proves wrongly has nothing to say here, whatever the connection could do before. */
  prove({ id, params }: Request): Answer {
    const problems = problemsOf(paramsValidators['system.prove'], params)
    if (problems.length > 0) return this.#fail(id, failureOf(invalid(problems), codes.params))
    const [caller, encounter] = [this.#caller, this.#encounter]
    if (caller === undefined || encounter === undefined) throw new Error('system.prove came before system.hello')
    if (this.#proved) return this.#fail(id, failureOf(new Refusal('invalid', 'system.prove was said already.')))
    const { level, proof } = params as SystemProveParams
    if (!sameProof(proof, proofOf('client', level, this.#parts.keys[level], encounter))) {
      this.#parts.system.log.warn(`${actorText(caller.actor)} gave a wrong proof of the level ${level}`)
      const text = `This is no proof of the level ${level}: it was not made for this connection with the ${level}.key of this relay.`
      return this.#fail(id, failureOf(new Refusal('denied', text, { target: level })))
    }
    this.#proved = true
    this.#caller = { actor: { ...caller.actor, level } }
    const result: SystemProveResult = { level }
    return { id, result }
  }

  #fail(id: Request['id'], error: Failure): Answer {
    this.#failed = true
    return { id, error }
  }

  #helloRefusal(params: unknown): Failure | undefined {
    const problems = problemsOf(paramsValidators['system.hello'], params)
    if (problems.length > 0) return failureOf(invalid(problems), codes.params)
    const { protocolVersion } = params as SystemHelloParams
    if (protocolVersion !== PROTOCOL_VERSION) {
      const spoken = `The relay (Mailroot ${this.#parts.version}) speaks version ${PROTOCOL_VERSION} of the control protocol, not ${protocolVersion}.`
      return failureOf(new Refusal('invalid', spoken))
    }
    if (this.#caller !== undefined) return failureOf(new Refusal('invalid', 'system.hello was said already.'))
    if (this.#full) return failureOf(new Refusal('busy', 'Too many clients are connected to the relay.'))
    return undefined
  }
}

/** A claim goes to logs of one line an entry. */
function plain(text: string): string {
  return text.replace(/\p{Cc}/gu, '?')
}
