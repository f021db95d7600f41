/** Entries by domain, as in IIS: a name stands for itself, `*.` and a name for all of its subdomains. */

export class DomainTable<Value> {
  readonly #names = new Map<string, Value>()
  /** What `*.` stands before. */
  readonly #below = new Map<string, Value>()

  /** Names in lower case, as A-labels. Of two entries with one name the first is kept. */
  constructor(entries: Iterable<readonly [string, Value]>) {
    for (const [name, value] of entries) {
      const [map, key] = name.startsWith('*.') ? [this.#below, name.slice(2)] : [this.#names, name]
      if (!map.has(key)) map.set(key, value)
    }
  }

  /** The most specific entry: the name itself, else the longest wildcard. `domain` is written as the names are. */
  find(domain: string): Value | undefined {
    const own = this.#names.get(domain)
    if (own !== undefined || this.#below.size === 0) return own
    for (let dot = domain.indexOf('.'); dot >= 0; dot = domain.indexOf('.', dot + 1)) {
      const found = this.#below.get(domain.slice(dot + 1))
      if (found !== undefined) return found
    }
    return undefined
  }
}
