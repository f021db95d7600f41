/** The methods of lockouts: who may not log in for a while, and an end to it. */
import type { Lockout } from '../generated/reports.js'
import { actorText } from '../settings/actor.js'
import { writeAudit } from '../settings/records.js'
import { Refusal } from '../settings/refusal.js'
import type { System } from '../system/system.js'
import type { CustomHandlers } from './caller.js'
import { Page } from './pages.js'
import { hasWildcards, wildcard } from './wildcard.js'

/** What keeps the count of failed logins. */
export interface Lockouts {
  lockouts(): readonly Lockout[]
  lift(identity: string): void
}

export interface LockoutParts {
  readonly system: Pick<System, 'clock' | 'disk' | 'log'>
  readonly root: string
  readonly logins: Lockouts
}

type Names = 'lockout.get' | 'lockout.remove'

export function lockoutHandlers({ system, root, logins }: LockoutParts): Pick<CustomHandlers, Names> {
  return {
    'lockout.get': ({ identity, cursor, limit }) => {
      const fits = identity === undefined ? () => true : wildcard(identity)
      const found = logins.lockouts().filter((lockout) => fits(lockout.identity))
      if (found.length === 0 && identity !== undefined && !hasWildcards(identity)) throw none(identity)
      const page = new Page<Lockout>(limit)
      for (const lockout of found.sort((one, other) => (one.identity < other.identity ? -1 : 1))) {
        if (cursor !== undefined && lockout.identity <= cursor) continue
        const last = page.items.at(-1)
        if (!page.add(lockout)) return { items: page.items, ...(last && { cursor: last.identity }) }
      }
      return { items: page.items }
    },
    'lockout.remove': async ({ identity, dryRun = false }, { actor }) => {
      const found = logins.lockouts().find((lockout) => lockout.identity.toLowerCase() === identity.toLowerCase())
      if (found === undefined) throw none(identity)
      if (dryRun) return [found]
      const { clock, disk, log } = system
      // Without the line in the log a guesser could be let in again unseen.
      try {
        await writeAudit(disk, root, clock.now(), actor, { action: 'liftLockout', about: found.identity })
      } catch (error) {
        throw new Refusal('unavailable', `The audit log could not be written, and nothing was lifted: ${String(error)}`)
      }
      logins.lift(found.identity)
      log.info(`${actorText(actor)} lifted a lockout`, { about: found.identity })
      return [found]
    },
  }
}

function none(identity: string): Refusal {
  return new Refusal('notFound', `${JSON.stringify(identity)} is not locked out.`, { target: identity })
}
