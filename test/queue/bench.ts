/** A queue on the store's twin and a real folder, with everything around it kept for a test to look at. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import type { DeliveryError, Draft } from '../../server/queue/envelope.js'
import { createStore } from '../../server/queue/group-store.js'
import { memoryMedium } from '../../server/queue/memory-store.js'
import { openQueue, type Queue } from '../../server/queue/queue.js'
import { NOTHING_LOST } from '../../server/queue/reconcile.js'
import type { Failure, Reporter, ReportRequest } from '../../server/queue/reporter.js'
import type { Submitted } from '../../server/queue/submission.js'
import type { Outcome, QueuedMessage } from '../../server/queue/work.js'
import { turns } from '../support/clock.js'
import { testSystem } from '../support/system.js'

export interface Due {
  readonly message: QueuedMessage
  readonly numbers: readonly number[]
}

export function draft(change: Partial<Draft> = {}): Draft {
  return {
    virtualServer: '1',
    source: 'SMTP',
    sender: 'a@x.example',
    recipients: [{ address: 'b@y.example' }],
    smtpUtf8: false,
    eightBit: false,
    hops: 0,
    ...change,
  }
}

function reportDraft({ envelope, to }: ReportRequest): Draft {
  return draft({ sender: '', source: 'DSN', parent: envelope.id, recipients: [{ address: to }] })
}

export class QueueBench {
  readonly folder: string
  readonly medium = memoryMedium()
  readonly system = testSystem()
  readonly clock = this.system.clock
  readonly due: Due[] = []
  readonly failures: Failure[] = []
  readonly badmail: string[] = []
  readonly badmailSizes: number[] = []
  badmailError: Error | undefined
  service = { minimumFreeSpace: 1, maxQueuedMessages: 1000 }
  delivery = {
    firstRetryInterval: 'PT15M',
    secondRetryInterval: 'PT30M',
    thirdRetryInterval: 'PT1H',
    subsequentRetryInterval: 'PT4H',
    expirationTimeout: 'P2D',
    delayNotificationTimeout: 'unlimited',
    localExpirationTimeout: 'P2D',
    localDelayNotificationTimeout: 'unlimited',
  }
  /** Domains whose mail goes to Drop. */
  local: readonly string[] = []
  trouble: DeliveryError | undefined
  copyTo: string | undefined
  readonly reports: ReportRequest[] = []
  /** The size of reports; 0: small. */
  reportBytes = 0
  #queue: Queue | undefined

  private constructor(folder: string) {
    this.folder = folder
  }

  static async start(t: TestContext): Promise<QueueBench> {
    const bench = new QueueBench(await mkdtemp(join(tmpdir(), 'mailroot-queue-')))
    t.after(async () => {
      await bench.#queue?.stop()
      await rm(bench.folder, { recursive: true })
    })
    await bench.#open()
    return bench
  }

  get queue(): Queue {
    if (this.#queue === undefined) throw new Error('not started')
    return this.#queue
  }

  async restart(): Promise<void> {
    await this.queue.stop()
    await this.#open()
  }

  /** A power cut of which the first `keep` unsynced writes survive; the former queue goes dead. */
  async crash(keep: number): Promise<void> {
    this.medium.crash(keep)
    await this.#open()
  }

  submit(what: Draft, bytes: Buffer = Buffer.from('Subject: test\r\n\r\nbody\r\n')): Promise<Submitted> {
    const body = this.queue.submission.begin()
    body.write(bytes)
    return this.queue.submission.submit(what, body)
  }

  async accept(what = draft(), bytes?: Buffer): Promise<string> {
    const result = await this.submit(what, bytes)
    if (result.kind !== 'accepted') throw new Error(result.text)
    return result.id
  }

  /** Claims everything that was offered of a message and ends it. */
  async settleAll(due: Due | undefined, outcome: (n: number) => Outcome): Promise<void> {
    const claim = due && this.queue.work.claim(due.message, due.numbers, 'next:25')
    if (claim === undefined) throw new Error('nothing to claim')
    await this.queue.work.settle(claim, new Map(claim.recipients.map(({ n }) => [n, outcome(n)])))
  }

  /** The events of the outbox, shortened. */
  async events(): Promise<readonly string[]> {
    await this.settled()
    const events = [...this.medium.kept].filter(([key]) => key.startsWith('q/')).sort(([a], [b]) => (a < b ? -1 : 1))
    return events.map(([, record]) => {
      const event = JSON.parse(record.subarray(5).toString())
      const { eventId, sender, recipients, nextHop, status, possibleDuplicate, actor } = event
      const parts = [eventId, eventId === 'RECEIVE' ? sender : undefined, ...(recipients ?? []), nextHop, status, actor]
      return [...parts, possibleDuplicate ? '(possible duplicate)' : undefined].filter(Boolean).join(' ')
    })
  }

  /** The first letters of the stored keys, without the numbers of groups. */
  storedKinds(): readonly string[] {
    return [...this.medium.kept.keys()]
      .map((key) => key[0] ?? '')
      .filter((kind) => kind !== 'g')
      .sort()
  }

  /** Lets seconds pass until something is so; fails after a hundred. */
  async until(holds: () => boolean): Promise<void> {
    for (let second = 0; second < 100; second++) {
      if (holds()) return
      await this.clock.run(1000)
    }
    throw new Error('it did not come about')
  }

  settled(): Promise<void> {
    return turns(20)
  }

  async #open(): Promise<void> {
    this.due.length = 0
    const reporter: Reporter = {
      report: (request) => {
        const { about, envelope, to } = request
        this.reports.push(request)
        if (about.action === 'failed' && to === envelope.sender) this.failures.push(...about.recipients)
        if (this.reportBytes > 0) return { draft: reportDraft(request), body: Buffer.alloc(this.reportBytes, 'x') }
        return { draft: reportDraft(request), body: Buffer.from(`Subject: ${about.action}\r\n\r\n`) }
      },
      copyTo: () => this.copyTo,
      badmail: async (_, failures, body) => {
        if (this.badmailError !== undefined) throw this.badmailError
        for (let at = 0; at < body.size; ) {
          const { length } = await body.read(at, 65536)
          if (length === 0) throw new Error('The stored body is shorter than it was.')
          at += length
        }
        this.badmailSizes.push(body.size)
        this.badmail.push(...failures.map(({ recipient }) => recipient.address))
      },
    }
    const store = createStore(this.medium, this.system.random)
    const queue = await openQueue({
      system: this.system,
      store,
      folder: this.folder,
      settings: {
        service: () => this.service,
        delivery: () => this.delivery,
        isLocal: (_, address) => this.local.some((domain) => address.endsWith(`@${domain}`)),
      },
      reporter,
      troubleOf: () => this.trouble,
      // What is written is looked at in the outbox.
      trackingLog: {
        open: async () => NOTHING_LOST,
        wake: () => undefined,
        flush: async () => true,
        backlog: 0,
        close: async () => undefined,
      },
    })
    this.#queue = queue
    queue.work.onDue((message, numbers) => this.due.push({ message, numbers }))
    await queue.start({ changed: () => undefined, gone: () => undefined })
  }
}
