/** Rows of the Delivery tab: when it is tried again, told, and given up. */
import type { Row, Rows } from '../../support/setting-rows.js'
import { messageFiles, pause, type Stage, taken } from '../../support/setting-stage.js'
import { until } from '../../support/wait.js'

const later = (verb: string): string | undefined => (verb === 'RCPT' ? '450 4.2.1 later' : undefined)

/** When the try after this many failed ones comes: told by the engine when it is far, seen at the next hop when it is near. */
function retry(failures: number, minutes: number): Row {
  return async (stage) => {
    await stage.nextHop(later)
    return {
      see: async () => {
        const id = await stage.submit('b@elsewhere.test')
        for (let count = 1; count < failures; count++) {
          await stage.failed(id, count)
          await stage.control.result('message.retry', { identity: id })
        }
        const { nextRetryTime = '' } = await stage.failed(id, failures)
        const wait = Math.round((Date.parse(nextRetryTime) - Date.now()) / 60_000)
        if (wait === 0) await stage.failed(id, failures + 1)
        await stage.remove(id)
        return wait
      },
      byDefault: minutes,
      changes: [
        { value: 'PT1S', seen: 0 },
        { value: 'P2D', seen: 2880 },
      ],
    }
  }
}

/** When a message ends that cannot be delivered: told by the engine when it is far, else the report that comes of it. */
async function end(stage: Stage, to: string, from: string, report: () => Promise<string | undefined>): Promise<string> {
  const id = await stage.submit(to, { from })
  const message = await stage.message(id)
  const { dateReceived, expirationTime } = message ?? { dateReceived: '', expirationTime: '' }
  const hours = (Date.parse(expirationTime) - Date.parse(dateReceived)) / 3_600_000
  if (hours >= 1) {
    await stage.failed(id, 1)
    await stage.remove(id)
    return `${hours} h`
  }
  const text = await until('the report', report)
  return /^Status: (.*)$/m.exec(text)?.[1]?.trim() ?? text
}

/** What the sender of a message is told in a few seconds while it cannot be delivered. */
async function told(
  stage: Stage,
  property: string,
  submit: () => Promise<string>,
  report: () => Promise<string | undefined>,
) {
  const id = await submit()
  await stage.failed(id, 1)
  const setting = (await stage.get('delivery'))[property]
  // Long enough for a relay that would tell it after a second.
  if (setting !== 'PT1S') await pause(2200)
  const text = setting === 'PT1S' ? await until('the notice', report) : await report()
  await stage.remove(id)
  return text === undefined ? 'nothing' : /^Action: (.*)$/m.exec(text)?.[1]?.trim()
}

async function reportInDrop(stage: Stage): Promise<string | undefined> {
  return (await messageFiles(stage.path('Drop'))).length > 0 ? (await taken(stage.path('Drop')))[0] : undefined
}

/** A next hop for reports, and a Drop folder that has no room for mail. */
async function fullDrop(stage: Stage) {
  const hop = await stage.nextHop()
  await stage.set('folder', { dropDirectoryQuota: 1 })
  return { to: await stage.local(), report: async () => hop.taken.shift()?.raw.toString('latin1') }
}

export const rowsOfDelivery: Rows = {
  'delivery.firstRetryInterval': retry(1, 15),
  'delivery.secondRetryInterval': retry(2, 30),
  'delivery.thirdRetryInterval': retry(3, 60),
  'delivery.subsequentRetryInterval': retry(4, 240),
  'delivery.expirationTimeout': async (stage) => {
    await stage.nextHop(later)
    const sender = await stage.local('sender')
    return {
      see: () => end(stage, 'b@elsewhere.test', sender, () => reportInDrop(stage)),
      byDefault: '48 h',
      changes: [{ value: 'PT1S', seen: '4.4.7' }],
    }
  },
  'delivery.delayNotificationTimeout': async (stage) => {
    await stage.nextHop(later)
    const from = await stage.local('sender')
    const submit = () => stage.submit('b@elsewhere.test', { from })
    return {
      see: () => told(stage, 'delayNotificationTimeout', submit, () => reportInDrop(stage)),
      byDefault: 'nothing',
      changes: [
        { value: 'PT1S', seen: 'delayed' },
        { value: 'unlimited', seen: 'nothing' },
      ],
    }
  },
  'delivery.localExpirationTimeout': async (stage) => {
    const { to, report } = await fullDrop(stage)
    return {
      see: () => end(stage, to, 'a@client.test', report),
      byDefault: '48 h',
      changes: [{ value: 'PT1S', seen: '4.4.7' }],
    }
  },
  'delivery.localDelayNotificationTimeout': async (stage) => {
    const { to, report } = await fullDrop(stage)
    return {
      see: () => told(stage, 'localDelayNotificationTimeout', () => stage.submit(to), report),
      byDefault: 'nothing',
      changes: [{ value: 'PT1S', seen: 'delayed' }],
    }
  },
  'delivery.hopCount': async (stage) => {
    const hop = await stage.nextHop()
    return {
      // How many Received fields the messages had that went on.
      see: async () => {
        for (const count of [3, 4, 5, 14, 15, 16]) {
          const trace = 'Received: from a.test by b.test; Mon, 1 Jan 2024 00:00:00 +0000\r\n'.repeat(count)
          await stage.submit('b@elsewhere.test', { from: '', body: `${trace}Subject: hops ${count}\r\n\r\nx\r\n` })
        }
        await stage.emptyQueue()
        const texts = hop.taken.splice(0).map(({ raw }) => raw.toString('latin1'))
        return texts.map((text) => Number(/^Subject: hops (\d+)/m.exec(text)?.[1])).sort((a, b) => a - b)
      },
      byDefault: [3, 4, 5, 14, 15],
      changes: [{ value: 5, seen: [3, 4, 5] }],
    }
  },
}
