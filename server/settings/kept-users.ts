/** The users of virtual servers, as changes of settings see them: no setting, but they go with their virtual server. */
import type { EffectiveSettings } from './machine-defaults.js'

export interface KeptUsers {
  list(virtualServer: string): readonly unknown[]
  /** Deletes those of virtual servers that are not among these. Rejects with the disk's error. */
  forgetOthers(virtualServers: readonly string[]): Promise<void>
}

export const noUsers: KeptUsers = { list: () => [], forgetOthers: async () => undefined }

/** Warnings for people: no former revision has users. */
export function lostUsers(
  users: KeptUsers,
  { virtualServers }: EffectiveSettings,
  next: EffectiveSettings,
): readonly string[] {
  return Object.entries(virtualServers).flatMap(([number, { general }]) => {
    const count = next.virtualServers[number] === undefined ? users.list(number).length : 0
    if (count === 0) return []
    const fate =
      count === 1 ? '1 user is deleted; no undo brings it back' : `${count} users are deleted; no undo brings them back`
    return [`With virtual server ${number} (${general.name}) its ${fate}.`]
  })
}
