/** Rows of the folders of a virtual server: where they lie, and how much they may hold. */
import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Rows } from '../../support/setting-rows.js'
import { dropped, messageFiles, pause, type Stage, taken } from '../../support/setting-stage.js'
import { until } from '../../support/wait.js'

const HOUR_S = 3600
/** What ids of old messages begin with; their age in hours follows. */
const OLD = 'HHHHHHHH0001000'

/** Puts a file where Pickup may look, whole from the first moment on. */
async function putFile(folder: string, name: string, text: string): Promise<string> {
  const file = join(folder, name)
  await writeFile(`${file}.part`, text)
  await rename(`${file}.part`, file)
  return file
}

async function isThere(file: string): Promise<boolean> {
  return await stat(file).then(
    () => true,
    () => false,
  )
}

/** The first of some folders that holds a file as wanted; the files are deleted. */
async function folderWith(folders: Readonly<Record<string, string>>, extension: string): Promise<string> {
  const isWanted = (name: string): boolean => name.toLowerCase().endsWith(extension)
  return await until(`a file ${extension}`, async () => {
    for (const [word, folder] of Object.entries(folders)) {
      const names = await readdir(folder).catch(() => [])
      if (!names.some(isWanted)) continue
      await Promise.all(names.map((name) => rm(join(folder, name), { force: true })))
      return word
    }
    return undefined
  })
}

/** A file that is no message goes from Pickup to a Badmail folder. */
async function putBadMail(stage: Stage, bytes = 100): Promise<void> {
  await putFile(stage.path('Pickup'), 'bad.eml', `No header\r\n${'x'.repeat(bytes)}\r\n`)
}

/** Puts bad mail and gives the ages of the old messages that are left: room is made before it is written. */
async function oldBadMail(stage: Stage, folder: string, bytes?: number): Promise<readonly number[]> {
  await putBadMail(stage, bytes)
  return await until('the bad file is there', async () => {
    const names = (await readdir(folder)).map((name) => name.split('.'))
    if (!names.some(([name = '', extension]) => extension === 'BDR' && !name.startsWith(OLD))) return undefined
    const old = names.filter(([name = '', extension]) => extension === 'BAD' && name.startsWith(OLD))
    return old.map(([name = '']) => Number(name.slice(OLD.length))).sort((a, b) => a - b)
  })
}

/** A message of Badmail that has lain there so long. */
async function putOldBadMail(folder: string, hours: number, bytes = 10): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const extension of ['BAD', 'BDP', 'BDR']) {
    const file = join(folder, `${OLD}${String(hours).padStart(4, '0')}.${extension}`)
    await writeFile(file, extension === 'BAD' ? 'x'.repeat(bytes) : '{}')
    const at = Date.now() / 1000 - (hours - 0.5) * HOUR_S
    await utimes(file, at, at)
  }
}

/** The rows of what may stay need a folder that the relay has not looked through yet. */
async function freshBadmail(stage: Stage, name: string): Promise<string> {
  const folder = await stage.folder(name)
  await stage.set('folder', { badMailDirectory: folder })
  return folder
}

const message = (to: string): string => `From: a@client.test\r\nTo: ${to}\r\nSubject: a file\r\n\r\nHello\r\n`

export const rowsOfFolders: Rows = {
  'folder.pickupDirectory': async (stage) => {
    const other = await stage.folder('pickup')
    const to = await stage.local()
    return {
      see: async () => {
        const folders = { own: stage.path('Pickup'), other }
        const files = await Promise.all(Object.values(folders).map((folder) => putFile(folder, 'a.eml', message(to))))
        const gone = await until('a file is taken', async () => {
          const there = await Promise.all(files.map(isThere))
          return there.every((one) => one) ? undefined : Object.keys(folders).filter((_, index) => !there[index])
        })
        await Promise.all(files.map((file) => rm(file, { force: true })))
        await dropped(stage.path('Drop'))
        return gone
      },
      byDefault: ['own'],
      changes: [{ value: other, seen: ['other'] }],
    }
  },
  'folder.shouldPickupMail': async (stage) => {
    const to = await stage.local()
    return {
      see: async () => {
        const file = await putFile(stage.path('Pickup'), 'a.eml', message(to))
        if ((await stage.get('folder'))['shouldPickupMail'] === false) await pause(2500)
        else await until('the file is taken', async () => ((await isThere(file)) ? undefined : true))
        return (await isThere(file)) ? 'stays' : 'is taken'
      },
      byDefault: 'is taken',
      changes: [{ value: false, seen: 'stays' }],
    }
  },
  'folder.queueDirectory': async (stage) => {
    await stage.nextHop((verb) => (verb === 'RCPT' ? '450 4.2.1 later' : undefined))
    const other = await stage.folder('queue')
    return {
      see: async () => {
        const id = await stage.submit('b@elsewhere.test')
        const seen = await until('the message is shown', async () => {
          for (const [word, folder] of Object.entries({ own: stage.path('Queue'), other })) {
            if ((await messageFiles(folder)).some(({ text }) => text.includes(id))) return word
          }
          return undefined
        })
        await stage.remove(id)
        return seen
      },
      byDefault: 'own',
      changes: [{ value: other, seen: 'other' }],
    }
  },
  'folder.dropDirectory': async (stage) => {
    const other = await stage.folder('drop')
    const to = await stage.local()
    return {
      see: async () => {
        await stage.submit(to)
        return await folderWith({ own: stage.path('Drop'), other }, '.eml')
      },
      byDefault: 'own',
      changes: [{ value: other, seen: 'other' }],
    }
  },
  'folder.dropDirectoryQuota': async (stage) => {
    const to = await stage.local()
    return {
      see: async () => {
        const id = await stage.submit(to)
        const seen = await until('it is dropped or waits', async () => {
          if ((await taken(stage.path('Drop'))).length > 0) return 'dropped'
          return (await stage.message(id))?.lastError
        })
        if (seen !== 'dropped') await stage.remove(id)
        return seen
      },
      byDefault: 'dropped',
      changes: [{ value: 50, seen: /quota of 50 bytes/ }],
    }
  },
  'folder.badMailDirectory': async (stage) => {
    const other = await stage.folder('badmail')
    return {
      see: async () => {
        await putBadMail(stage)
        return await folderWith({ own: stage.path('Badmail'), other }, '.bdr')
      },
      byDefault: 'own',
      changes: [{ value: other, seen: 'other' }],
    }
  },
  'folder.badMailMaxAge': async (stage) => {
    let sights = 0
    return {
      // Room is made when bad mail comes.
      see: async () => {
        sights += 1
        const folder = await freshBadmail(stage, `aged-${sights}`)
        for (const hours of [1, 3, 24 * 31]) await putOldBadMail(folder, hours)
        return await oldBadMail(stage, folder)
      },
      byDefault: [1, 3],
      changes: [{ value: 'PT1H', seen: [1] }],
    }
  },
  'folder.badMailMaxDirectorySize': async (stage) => {
    let sights = 0
    return {
      see: async () => {
        sights += 1
        const folder = await freshBadmail(stage, `full-${sights}`)
        for (const hours of [1, 2]) await putOldBadMail(folder, hours, 600_000)
        return await oldBadMail(stage, folder, 10_000)
      },
      byDefault: [1, 2],
      changes: [{ value: 1_048_576, seen: [1] }],
    }
  },
}
