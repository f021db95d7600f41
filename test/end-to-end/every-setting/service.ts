/** Rows of what all virtual servers share: each in a relay of its own. */
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { freePort } from '../../support/port.js'
import type { Rows } from '../../support/setting-rows.js'
import { messageFiles, pause, type Stage } from '../../support/setting-stage.js'
import { until } from '../../support/wait.js'

const later = (verb: string): string | undefined => (verb === 'RCPT' ? '450 4.2.1 later' : undefined)

/** Whether a message may come. */
async function mail(stage: Stage): Promise<string> {
  return await stage.lastReply('EHLO client.test', 'MAIL FROM:<a@client.test>')
}

async function service(stage: Stage, property: string): Promise<unknown> {
  return (await stage.control.result<readonly Readonly<Record<string, unknown>>[]>('service.get'))[0]?.[property]
}

/** Old files of the tracking log, put there before a start, that are left after it. */
async function keptLogs(stage: Stage, files: Readonly<Record<string, number>>): Promise<readonly string[]> {
  const folder = join(stage.relay.root, 'logs', 'tracking')
  await mkdir(folder, { recursive: true })
  for (const [name, bytes] of Object.entries(files))
    await writeFile(join(folder, name), `${'x'.repeat(999)}\n`.repeat(bytes / 1000))
  await stage.restart()
  await stage.submit(await stage.local())
  const names = await readdir(folder)
  return Object.keys(files).filter((name) => names.includes(name))
}

/** The name of the tracking log of a day so long ago. */
function logOf(daysAgo: number): string {
  return `${new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10)}.jsonl`
}

export const rowsOfService: Rows = {
  'service.minimumFreeSpace': async (stage) => {
    return {
      // Free space is looked at each second. A disk with 1 TiB free would need a larger value than the setting takes.
      see: async () => {
        const isHuge = (await service(stage, 'minimumFreeSpace')) === 2 ** 40
        return await until('the relay has looked at its disk', async () => {
          const reply = await mail(stage)
          return reply.startsWith('452') === isHuge ? reply : undefined
        })
      },
      byDefault: /^250 /,
      changes: [{ value: 2 ** 40, seen: /^452 4\.3\.1 / }],
    }
  },
  'service.maxQueuedMessages': async (stage) => {
    await stage.nextHop(later)
    await stage.failed(await stage.submit('b@elsewhere.test'), 1)
    return {
      see: () => mail(stage),
      byDefault: /^250 /,
      changes: [
        { value: 1, seen: /^452 4\.3\.1 / },
        { value: 2, seen: /^250 / },
      ],
    }
  },
  'service.queueFolderMaxFiles': async (stage) => {
    await stage.nextHop(later)
    return {
      see: async () => {
        const ids = [await stage.submit('b@elsewhere.test'), await stage.submit('b@elsewhere.test')]
        for (const id of ids) await stage.failed(id, 1)
        const shown = async (): Promise<number> => (await messageFiles(stage.path('Queue'))).length
        if ((await service(stage, 'queueFolderMaxFiles')) === 1) {
          await until('one is shown', async () => ((await shown()) > 0 ? true : undefined))
          await pause(1500)
        } else await until('both are shown', async () => ((await shown()) > 1 ? true : undefined))
        const count = await shown()
        for (const id of ids) await stage.remove(id)
        await until('none is shown', async () => ((await shown()) === 0 ? true : undefined))
        return count
      },
      byDefault: 2,
      changes: [{ value: 1, seen: 1 }],
    }
  },
  'service.messageTrackingLogMaxAge': async (stage) => ({
    see: () => keptLogs(stage, { [logOf(40)]: 1000, [logOf(20)]: 1000, [logOf(2)]: 1000 }),
    byDefault: [logOf(20), logOf(2)],
    changes: [{ value: 'P10D', seen: [logOf(2)] }],
  }),
  'service.messageTrackingLogMaxDirectorySize': async (stage) => ({
    see: () => keptLogs(stage, { [logOf(9)]: 700_000, [logOf(8)]: 700_000, [logOf(7)]: 700_000 }),
    byDefault: [logOf(9), logOf(8), logOf(7)],
    changes: [{ value: 1_048_576, seen: [logOf(7)] }],
  }),
  'service.metricsEndpoint': async () => {
    const endpoint = `127.0.0.1:${await freePort()}`
    return {
      see: async () => {
        const text = await fetch(`http://${endpoint}/metrics`)
          .then((answer) => answer.text())
          .catch(() => 'nobody')
        return text.startsWith('# HELP') ? 'metrics' : text
      },
      byDefault: 'nobody',
      changes: [{ value: endpoint, seen: 'metrics' }],
    }
  },
}
