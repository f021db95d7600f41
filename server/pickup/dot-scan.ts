/** Whether leading dots in a file are doubled, as SMTP doubles them on the wire. */
export class DotScan {
  #atLineStart = true
  /** A line began with a dot, and what follows has not come yet. */
  #dot = false
  #doubled = false
  #single = false

  feed(bytes: Uint8Array): void {
    for (const octet of bytes) {
      if (this.#dot) {
        if (octet === 0x2e) this.#doubled = true
        else this.#single = true
        this.#dot = false
      } else if (this.#atLineStart && octet === 0x2e) this.#dot = true
      this.#atLineStart = octet === 0x0a || octet === 0x0d
    }
  }

  /**
   * True when every line that begins with a dot begins with two: the file was written for IIS, which takes one away.
   * .NET Framework and programs made for IIS double them, .NET 5 and people do not; one single dot shows which.
   */
  get doubled(): boolean {
    return this.#doubled && !this.#single && !this.#dot
  }
}
