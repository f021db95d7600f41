/** Administrators: what they do with queued mail and with settings, and what they were told of it. */
import type { Administration } from '../../../server/queue/administration.js'
import type { QueuedMessage } from '../../../server/queue/work.js'
import type { Dice } from '../dice.js'
import type { CoreRelay } from './core-relay.js'
import { type DrawnSettings, QUEUE } from './drawn-settings.js'
import type { Ledger } from './ledger.js'

export interface AdministratorParts {
  readonly dice: Dice
  readonly ledger: Ledger
  readonly settings: DrawnSettings
}

export class Administrators {
  readonly #parts: AdministratorParts
  /** Holds of the queue that were asked for. */
  #asked = 0

  constructor(parts: AdministratorParts) {
    this.#parts = parts
  }

  /** One act on one message. Resolves when it is told what came of it, which may be never. */
  async act({ queue }: CoreRelay): Promise<void> {
    const { dice } = this.#parts
    const { administration } = queue
    const message = dice.pickAny([...administration.messages()])
    if (message === undefined) return
    const { id } = message.envelope
    const acts: readonly [() => Promise<void>, ...(() => Promise<void>)[]] = [
      () => this.#suspend(administration, id),
      () => this.resume(administration, id),
      async () => void administration.retry(id),
      () => this.remove(administration, message, dice.chance(0.5)),
    ]
    // A store that fails refuses it, and nothing has changed.
    await dice
      .pick(acts)()
      .catch(() => undefined)
  }

  async resume(administration: Administration, id: string): Promise<void> {
    this.#parts.ledger.resumed(id)
    await administration.resume(id, 'admin')
  }

  async remove(administration: Administration, message: QueuedMessage, withNdr: boolean): Promise<void> {
    const { ledger } = this.#parts
    const { id } = message.envelope
    const { life } = ledger
    const addresses = [...message.open.values()].map(({ address }) => address)
    for (const address of addresses) ledger.removals.add(`${id} ${address}`)
    const removal = await administration.remove(id, withNdr, 'admin')
    if (removal === undefined || life !== ledger.life) return
    const gone = addresses.filter((address) => !removal.left.includes(address))
    if (removal.removed === gone.length) for (const address of gone) ledger.removed(id, address)
  }

  /** Holds the queue of the smart host, or lets it go. */
  async hold({ queue, deliverer }: CoreRelay, held: boolean): Promise<void> {
    const { ledger } = this.#parts
    const { life } = ledger
    if (!held) ledger.heldQueues.delete(QUEUE)
    const asked = ++this.#asked
    await queue.administration.holdQueue(QUEUE, held, 'admin').catch(() => undefined)
    if (life !== ledger.life) return
    if (held && asked === this.#asked && queue.administration.heldQueues.has(QUEUE)) ledger.heldQueues.add(QUEUE)
    deliverer.wake()
  }

  change({ settingsChanged }: CoreRelay): void {
    this.#parts.settings.draw(this.#parts.dice)
    settingsChanged()
  }

  /** The virtual server is removed, or made again; stopped, or started. */
  serve({ settingsChanged, deliverer }: CoreRelay, removed: boolean, stopped: boolean): void {
    this.#parts.settings.serve(removed, stopped)
    settingsChanged()
    if (!stopped) deliverer.wake()
  }

  async #suspend(administration: Administration, id: string): Promise<void> {
    const { ledger } = this.#parts
    const { life } = ledger
    const resumes = ledger.resumes
    const done = await administration.suspend(id, 'admin')
    // Whoever resumed something meanwhile came later.
    if (done && life === ledger.life && resumes === ledger.resumes) ledger.held.add(id)
  }
}
