/** Attempts over the network under way, by virtual server: each has as many slots as its settings say. */
export class Slots {
  readonly #used = new Map<string, number>()
  readonly #limit: (virtualServer: string) => number

  constructor(limit: (virtualServer: string) => number) {
    this.#limit = limit
  }

  isFree(virtualServer: string): boolean {
    return (this.#used.get(virtualServer) ?? 0) < this.#limit(virtualServer)
  }

  take(virtualServer: string): void {
    this.#used.set(virtualServer, (this.#used.get(virtualServer) ?? 0) + 1)
  }

  give(virtualServer: string): void {
    const left = (this.#used.get(virtualServer) ?? 0) - 1
    if (left > 0) this.#used.set(virtualServer, left)
    else this.#used.delete(virtualServer)
  }
}
