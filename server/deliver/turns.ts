/** Who is next: a free slot goes round the virtual servers, and within each round its routes. */
export class Turns<T> {
  readonly #groups = new Map<string, Set<T>>()

  /** Puts a member at the end of its group, unless it is there already. */
  add(group: string, member: T): void {
    const members = this.#groups.get(group)
    if (members === undefined) this.#groups.set(group, new Set([member]))
    else members.add(member)
  }

  delete(group: string, member: T): void {
    const members = this.#groups.get(group)
    members?.delete(member)
    if (members?.size === 0) this.#groups.delete(group)
  }

  /** Takes out the next member of a group that may have one; the group goes to the end. */
  next(may: (group: string) => boolean = () => true): T | undefined {
    for (const [group, members] of this.#groups) {
      if (!may(group)) continue
      this.#groups.delete(group)
      for (const member of members) {
        members.delete(member)
        if (members.size > 0) this.#groups.set(group, members)
        return member
      }
    }
    return undefined
  }
}
