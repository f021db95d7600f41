/** A folder on a simulated disk: the names in it, and which of them a power cut would leave. */
import type { Dice } from './dice.js'
import type { DiskFile } from './disk-file.js'

export type DiskNode = DiskFile | DiskFolder

/** Names that come (with what they name) or go (undefined), all at once. */
type NameChange = ReadonlyMap<string, DiskNode | undefined>

export class DiskFolder {
  readonly kind = 'folder'
  readonly modifiedMs: number
  #names = new Map<string, DiskNode>()
  #durable = new Map<string, DiskNode>()
  #unsynced: NameChange[] = []

  constructor(nowMs: number) {
    this.modifiedMs = nowMs
  }

  get(name: string): DiskNode | undefined {
    return this.#names.get(name)
  }

  get names(): readonly string[] {
    return [...this.#names.keys()]
  }

  get nodes(): readonly DiskNode[] {
    return [...this.#names.values()]
  }

  change(change: NameChange): void {
    apply(this.#names, change)
    this.#unsynced.push(change)
  }

  sync(): void {
    for (const change of this.#unsynced) apply(this.#durable, change)
    this.#unsynced = []
  }

  /** The power is cut: changes of names that were not synced are there up to any one of them, in this folder and below. */
  cut(dice: Dice): void {
    const kept = dice.below(this.#unsynced.length + 1)
    for (const change of this.#unsynced.slice(0, kept)) apply(this.#durable, change)
    this.#unsynced = []
    this.#names = new Map(this.#durable)
    for (const node of this.#names.values()) node.cut(dice)
  }
}

function apply(names: Map<string, DiskNode>, change: NameChange): void {
  for (const [name, node] of change) {
    names.delete(name)
    if (node !== undefined) names.set(name, node)
  }
}
