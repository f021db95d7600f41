/** One Pickup folder on a real disk, with a queue in memory and a clock that the test moves. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { Pickup } from '../../server/pickup/pickup.js'
import { SETTLE_MS } from '../../server/pickup/settling.js'
import type { PickupBadmail } from '../../server/pickup/taker.js'
import { type Disk, systemDisk } from '../../server/system/disk.js'
import { ManualClock } from '../support/clock.js'
import { temporaryFolder } from '../support/folder.js'
import { listLog } from '../support/log.js'
import { MemorySubmission } from '../support/submission.js'

type BadFile = Parameters<PickupBadmail['put']>[0]

/** One Pickup folder and all around it. `relay` makes a new one after a crash, on the same folder. */
export function world(context: TestContext) {
  const folder = join(temporaryFolder(context), 'Pickup')
  mkdirSync(folder)
  const clock = new ManualClock()
  const submission = new MemorySubmission()
  const setting = { pickupDirectory: folder, shouldPickupMail: true }
  const bad: BadFile[] = []
  const log = listLog()
  const relay = (disk: Partial<Disk> = {}, badmail: PickupBadmail = { put: async (file) => void bad.push(file) }) =>
    new Pickup({
      system: { clock, disk: { ...systemDisk, ...disk }, log },
      submission,
      badmail,
      has: (id) => submission.has(id),
      virtualServers: () => ['1'],
      settings: () => ({
        ...setting,
        fullyQualifiedDomainName: 'relay.example.com',
        defaultDomain: 'example.com',
      }),
      decodeText: (value) => value,
    })
  const put = (name: string, text: string | Buffer): void => writeFileSync(join(folder, name), text)
  const bodies = () => submission.accepted.map(({ body }) => body.toString('latin1'))
  return { folder, setting, clock, submission, bad, log, relay, put, names: () => readdirSync(folder), bodies }
}

/** A look, and another when what is in the folder has settled. */
export async function pickUp(pickup: Pickup, clock: ManualClock): Promise<void> {
  await pickup.turn()
  clock.advance(SETTLE_MS)
  while (await pickup.turn());
}

export const simple =
  'x-sender: a@example.com\nx-receiver: b@example.com\nFrom: a@example.com\nDate: x\nMessage-ID: <m@x>\n\nHi\n'
