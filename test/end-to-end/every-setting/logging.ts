/** Rows of the protocol log: when it is written, where, by what names, with what fields, and how long it is kept. */
import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Rows } from '../../support/setting-rows.js'
import { pause, type Stage } from '../../support/setting-stage.js'
import { until } from '../../support/wait.js'

/** The zone of the relay in this test: no hour of it has the name of UTC's. */
export const otherZone = { TZ: 'Etc/GMT-5' }

const HOUR_MS = 3_600_000

function logs(stage: Stage): string {
  return join(stage.relay.root, 'logs', `SMTPSVC${stage.number}`)
}

/** The log files of a folder, which need not exist. */
async function filesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.log')).sort()
}

async function clear(folder: string): Promise<void> {
  for (const name of await filesIn(folder)) await rm(join(folder, name))
}

/** Talks of something new and gives the file that tells it, and its text. */
async function logged(stage: Stage, folder: string, word: string) {
  await stage.say(`EHLO ${word}.test`)
  return await until('the session is logged', async () => {
    for (const name of await filesIn(folder)) {
      const text = await readFile(join(folder, name), 'latin1').catch(() => '')
      if (text.includes(word)) return { name, text }
    }
    return undefined
  })
}

/** The names of files for the hours around now, by UTC. */
function hoursOfUtc(): readonly string[] {
  return [0, HOUR_MS].map((ago) => {
    const text = new Date(Date.now() - ago).toISOString()
    return `ex${text.slice(2, 13).replace(/\D/g, '')}.log`
  })
}

function periodOf(name: string): string {
  if (name.startsWith('extend')) return 'MaxSize'
  return { 4: 'Monthly', 6: 'Daily', 8: 'Hourly' }[/^ex(\d+)\.log$/.exec(name)?.[1]?.length ?? 0] ?? name
}

/** A log file that was written so many hours ago. */
async function putOldFile(folder: string, name: string, hours: number, bytes = 100): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, name), 'x'.repeat(bytes))
  const at = (Date.now() - hours * HOUR_MS) / 1000
  await utimes(join(folder, name), at, at)
}

/** What is left of old files when a new one has begun. One that is too old for any row tells when that was done. */
async function kept(stage: Stage, word: string, bytes: number): Promise<readonly string[]> {
  const folder = logs(stage)
  await clear(folder)
  const old = { 'ex2401.log': 24 * 31, 'ex2402.log': 24 * 29, 'ex2403.log': 2, 'ex2404.log': 0.5 }
  for (const [name, hours] of Object.entries(old)) await putOldFile(folder, name, hours, bytes)
  await logged(stage, folder, word)
  return await until('old files are looked for', async () => {
    const names = await filesIn(folder)
    if (names.includes('ex2401.log')) return undefined
    // It was the first to go; the others of that time go right after it.
    await pause(250)
    const left = await filesIn(folder)
    return left.length === names.length ? left.filter((name) => name.startsWith('ex240')) : undefined
  })
}

/** Turns the log on, and gives words that no former session said. */
async function withLog(stage: Stage, more: object = {}): Promise<() => string> {
  await stage.set('logging', { enabled: true, ...more })
  let words = 0
  return () => `word-${++words}`
}

export const rowsOfLogging: Rows = {
  'logging.enabled': async (stage) => {
    const folder = logs(stage)
    return {
      see: async () => {
        await clear(folder)
        if ((await stage.get('logging'))['enabled'] === true) await logged(stage, folder, 'aloud')
        else {
          await stage.say('EHLO silent.test')
          await pause(1000)
        }
        return (await filesIn(folder)).length
      },
      byDefault: 0,
      changes: [{ value: true, seen: 1 }],
    }
  },
  'logging.logFilePeriod': async (stage) => {
    const word = await withLog(stage)
    return {
      see: async () => periodOf((await logged(stage, logs(stage), word())).name),
      byDefault: 'Daily',
      changes: ['Hourly', 'Monthly', 'MaxSize'].map((value) => ({ value, seen: value })),
    }
  },
  'logging.logFileTruncateSize': async (stage) => {
    const word = await withLog(stage, { logFilePeriod: 'MaxSize' })
    return {
      // So much that the next rows need another file.
      see: async () => {
        await clear(logs(stage))
        await stage.say(...Array.from({ length: 200 }, () => `NOOP ${'x'.repeat(400)}`))
        await logged(stage, logs(stage), word())
        await logged(stage, logs(stage), word())
        return (await filesIn(logs(stage))).length
      },
      byDefault: 1,
      changes: [{ value: 65_536, seen: 2 }],
    }
  },
  'logging.logFileLocaltimeRollover': async (stage) => {
    const word = await withLog(stage, { logFilePeriod: 'Hourly' })
    return {
      see: async () => {
        const { name } = await logged(stage, logs(stage), word())
        return hoursOfUtc().includes(name) ? 'UTC' : 'local'
      },
      byDefault: 'UTC',
      changes: [{ value: true, seen: 'local' }],
    }
  },
  'logging.logExtFileFlags': async (stage) => {
    const word = await withLog(stage)
    return {
      see: async () => {
        const { text } = await logged(stage, logs(stage), word())
        return [...text.matchAll(/^#Fields: (.*)\r$/gm)].at(-1)?.[1]?.split(' ')
      },
      byDefault: [
        ...['date', 'time', 'c-ip', 'cs-username', 's-sitename', 's-computername', 's-ip', 's-port', 'cs-method'],
        ...['cs-uri-stem', 'cs-uri-query', 'sc-status', 'sc-win32-status', 'sc-bytes', 'cs-bytes', 'time-taken'],
        'cs-version',
      ],
      changes: [{ value: ['UriQuery', 'Time', 'Method'], seen: ['time', 'cs-method', 'cs-uri-query'] }],
    }
  },
  'logging.logFileDirectory': async (stage) => {
    const word = await withLog(stage)
    const other = await stage.folder('logs')
    const folders = { own: logs(stage), other: join(other, `SMTPSVC${stage.number}`) }
    return {
      see: async () => {
        await stage.say(`EHLO ${word()}.test`)
        const found = await until('a log file', async () => {
          const full = []
          for (const [name, folder] of Object.entries(folders)) if ((await filesIn(folder)).length > 0) full.push(name)
          return full.length > 0 ? full : undefined
        })
        for (const folder of Object.values(folders)) await clear(folder)
        return found
      },
      byDefault: ['own'],
      changes: [{ value: other, seen: ['other'] }],
    }
  },
  'logging.maxAge': async (stage) => {
    const word = await withLog(stage)
    return {
      see: () => kept(stage, word(), 100),
      byDefault: ['ex2402.log', 'ex2403.log', 'ex2404.log'],
      changes: [{ value: 'PT1H', seen: ['ex2404.log'] }],
    }
  },
  'logging.maxDirectorySize': async (stage) => {
    const word = await withLog(stage)
    return {
      see: () => kept(stage, word(), 450_000),
      byDefault: ['ex2402.log', 'ex2403.log', 'ex2404.log'],
      changes: [{ value: 1_048_576, seen: ['ex2403.log', 'ex2404.log'] }],
    }
  },
}
