/** What is kept for virtual servers and is no setting, as changes of settings see it. */
import type { Danger } from './danger.js'
import type { EffectiveSettings } from './machine-defaults.js'

export interface Kept {
  /** How many users a virtual server has. They go with it. */
  users(virtualServer: string): number
  /** How many messages of it wait in the queue. They stay. */
  messages(virtualServer: string): number
  /** Deletes the users of virtual servers that are not among these. Rejects with the disk's error. */
  forgetOthers(virtualServers: readonly string[]): Promise<void>
}

export const nothingKept: Kept = { users: () => 0, messages: () => 0, forgetOthers: async () => undefined }

function removed({ virtualServers }: EffectiveSettings, next: EffectiveSettings) {
  return Object.entries(virtualServers).filter(([number]) => next.virtualServers[number] === undefined)
}

/** Warnings for people: no former revision has users. */
export function lostUsers(kept: Kept, previous: EffectiveSettings, next: EffectiveSettings): readonly string[] {
  return removed(previous, next).flatMap(([number, { general }]) => {
    const count = kept.users(number)
    if (count === 0) return []
    const fate =
      count === 1 ? '1 user is deleted; no undo brings it back' : `${count} users are deleted; no undo brings them back`
    return [`With virtual server ${number} (${general.name}) its ${fate}.`]
  })
}

/** Mail outlives its virtual server, but has no route then: to leave it so needs force. */
export function leftMail(
  kept: Kept,
  previous: EffectiveSettings,
  next: EffectiveSettings,
): readonly Omit<Danger, 'kind'>[] {
  return removed(previous, next).flatMap(([number]) => {
    const count = kept.messages(number)
    if (count === 0) return []
    const mail = count === 1 ? '1 message' : `${count} messages`
    const warning = `Virtual server ${number} has ${mail} in the queue, which would have no route any more and expire. See Get-SmtpMessage -VirtualServer ${number}.`
    const pointer = `/virtualServers/${number}`
    return [{ key: pointer, pointer, warning }]
  })
}
