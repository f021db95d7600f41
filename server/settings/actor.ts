import type { AccessLevel } from '../generated/methods.js'

/** Who asks for something: for the audit log and the tracking log. */
export interface Actor {
  /** The account at the client, as the client claims. */
  readonly user?: string
  /** Name and version of the client. */
  readonly client: string
  /** The level that the connection has proved. */
  readonly level: AccessLevel
}

/** One text, for a log line. */
export function actorText(actor: Actor): string {
  return actor.user === undefined ? actor.client : `${actor.user} (${actor.client})`
}
