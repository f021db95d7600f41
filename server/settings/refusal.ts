/** Why something that was asked for is not done, in the words of the control protocol. */
import type { Problem } from './problems.js'

/** `data.reason` of an error of the control socket. Clients branch on it; the text is for people. */
export type Reason =
  /** The request or the settings it would make are wrong; `problems` says where. */
  | 'invalid'
  /** What it names is not there. */
  | 'notFound'
  /** What it would add is there. */
  | 'exists'
  /** Somebody else changed the settings in between, or the file by hand. */
  | 'conflict'
  /** It opens something, and nobody said that this is meant. */
  | 'needsForce'
  /** The caller's level does not allow it. */
  | 'denied'
  /** It cannot take effect now, for example because a port is in use; nothing was changed. */
  | 'cannotApply'
  /** It would work in a moment. */
  | 'busy'
  /** Something that the relay needs does not work, for example its disk. */
  | 'unavailable'
  /** A fault of the relay. */
  | 'internal'

export interface RefusalDetails {
  /** What it is about: an id, an address. */
  readonly target?: string
  readonly problems?: readonly Problem[]
}

export class Refusal extends Error {
  readonly reason: Reason
  readonly target: string | undefined
  /** Each thing that is wrong, with its place. */
  readonly problems: readonly Problem[]

  constructor(reason: Reason, message: string, details: RefusalDetails = {}) {
    super(message)
    this.name = 'Refusal'
    this.reason = reason
    this.target = details.target
    this.problems = details.problems ?? []
  }
}

/** `invalid` with every problem. The message counts them; each is told with its place beside it. */
export function invalid(problems: readonly Problem[]): Refusal {
  const count = problems.length === 1 ? 'There is 1 problem' : `There are ${problems.length} problems`
  return new Refusal('invalid', `${count}; nothing was changed.`, { problems })
}

/**
 * Thrown by whoever puts settings into effect when they cannot take effect, for example because a port is in use. It
 * promises that what was in effect before still is.
 */
export class CannotApply extends Error {
  /** JSON pointer into settings.json, where one setting is the cause. */
  readonly pointer: string | undefined

  constructor(message: string, pointer?: string) {
    super(message)
    this.name = 'CannotApply'
    this.pointer = pointer
  }
}
