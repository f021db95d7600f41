/** Whether messages are taken now: free space, the number of messages, a store that can be written. */
import type { Timer } from '../system/clock.js'
import type { System } from '../system/system.js'
import { limitMsOf } from './states.js'
import { type Store, StoreFailed } from './store.js'
import type { LaterReason } from './submission.js'
import type { QueueSettings } from './timing.js'
import { TRACKING_BACKLOG_MAX, type TrackingLog } from './tracking-log.js'
import type { Watching } from './watchdog.js'

const LOOK_MS = 1000

/** With less than this free, whatever fails to be written fails for want of space. */
const FULL_BYTES = 1024 * 1024

export interface GateParts {
  readonly system: Pick<System, 'clock' | 'disk' | 'log'> & Partial<Watching>
  readonly store: Store
  readonly settings: QueueSettings
  /** The folder whose disk holds the queue. */
  readonly folder: string
  readonly count: () => number
  readonly trackingLog: Pick<TrackingLog, 'backlog'>
  /** The store has not answered for so long that only a new process can help. */
  readonly giveUp: (reason: string) => void
}

export class Gate {
  readonly #parts: GateParts
  #timer: Timer | undefined
  /** Runs while the store does not answer. */
  #givingUp: Timer | undefined
  #noSpace = false
  #full = false
  /** The failure of the store that was told. */
  #told: unknown
  #stopping = false

  constructor(parts: GateParts) {
    this.#parts = parts
  }

  /** Looks at the disk now, and then every second. */
  async begin(): Promise<void> {
    await this.#look()
    if (this.#stopping) return
    this.#timer = this.#parts.system.clock.timer(LOOK_MS, () => void this.begin())
  }

  stop(): void {
    this.#stopping = true
    this.#timer?.cancel()
    this.#givingUp?.cancel()
  }

  get stopping(): boolean {
    return this.#stopping
  }

  refusal(): LaterReason | undefined {
    if (this.#stopping) return 'stopping'
    const failure = this.#parts.store.failure()
    if (failure !== undefined) return failure.noSpace || this.#full ? 'noSpace' : 'storeFailed'
    if (this.#noSpace) return 'noSpace'
    // The tracking log cannot be written: its events would fill the store.
    if (this.#parts.trackingLog.backlog >= TRACKING_BACKLOG_MAX) return 'noSpace'
    return this.#parts.count() >= this.#parts.settings.service().maxQueuedMessages ? 'queueFull' : undefined
  }

  /** Why a write has failed, for a client: a full disk shows itself in many ways. */
  async reasonOf(error: unknown): Promise<LaterReason> {
    if (error instanceof StoreFailed ? error.noSpace : isFull(error)) return 'noSpace'
    const { system, folder } = this.#parts
    const free = await system.disk.freeSpace(folder).catch(() => FULL_BYTES)
    this.#full = free < FULL_BYTES
    return this.#full ? 'noSpace' : 'storeFailed'
  }

  /** Says once that the store cannot be written, and once that it can again. */
  #tellFailure(): void {
    const { store, system } = this.#parts
    const failure = store.failure()
    if ((failure === undefined) === (this.#told === undefined)) return
    this.#told = failure
    if (failure === undefined) system.log.info('The queue can be written again: mail is taken')
    else system.log.error(`Mail is refused for now, because the queue cannot be written. ${failure.message}`)
  }

  /** A store that answers with an error is tried again for as long as it takes; one that hangs keeps all that is claimed. */
  #watchStore(): void {
    const { store, system, giveUp } = this.#parts
    if (this.#stopping || store.failure()?.unanswered !== true) {
      this.#givingUp?.cancel()
      this.#givingUp = undefined
      return
    }
    this.#givingUp ??= system.clock.timer(limitMsOf('settling'), () => {
      this.#givingUp = undefined
      const failure = store.failure()
      if (failure?.unanswered !== true) return
      system.watchdog?.ended('settling', {})
      giveUp(`the store of the queue has not answered for ten minutes. ${failure.message}`)
    })
  }

  async #look(): Promise<void> {
    const { store, system, settings, folder } = this.#parts
    this.#tellFailure()
    this.#watchStore()
    // A write that means nothing shows whether the store works again: nobody else may write while mail is refused.
    if (store.failure() !== undefined) await store.commit([]).catch(() => undefined)
    this.#tellFailure()
    this.#watchStore()
    try {
      const free = await system.disk.freeSpace(folder)
      const { minimumFreeSpace } = settings.service()
      const noSpace = free < minimumFreeSpace
      this.#full = free < FULL_BYTES
      if (noSpace && !this.#noSpace) {
        const text = `Less than minimumFreeSpace (${minimumFreeSpace} bytes) is free where the queue is: clients get 452 until there is more`
        system.log.error(text, { free, folder })
      }
      if (!noSpace && this.#noSpace) system.log.info('There is enough free space again: mail is taken', { free })
      this.#noSpace = noSpace
    } catch (error) {
      system.log.warn('The free space cannot be found out', { folder, error: String(error) })
    }
  }
}

/** The disk says that it is full (ENOSPC), or that our part of it is (EDQUOT). */
export function isFull(error: unknown): boolean {
  const code = (error as { code?: unknown } | undefined)?.code
  return code === 'ENOSPC' || code === 'EDQUOT'
}
