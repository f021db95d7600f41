/** Everything that is being written, so that a stop can wait for it. */
export class UnderWay {
  readonly #all = new Set<Promise<unknown>>()

  add<Result>(work: Promise<Result>): Promise<Result> {
    this.#all.add(work)
    const done = () => void this.#all.delete(work)
    work.then(done, done)
    return work
  }

  /** Resolves when nothing is under way. */
  async ended(): Promise<void> {
    while (this.#all.size > 0) await Promise.allSettled(this.#all)
  }
}
