/** Passwords: stored beside the settings, whole or not at all, and deleted with what they were for. */
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { loadSettings, settingsPath } from '../../server/settings/load.js'
import { CannotApply, Refusal } from '../../server/settings/refusal.js'
import { loadSecrets } from '../../server/settings/secrets.js'
import { SecretsDamaged, SecretsFile, secretsPath } from '../../server/settings/secrets-file.js'
import { type Edit, SettingsStore } from '../../server/settings/store.js'
import { type Disk, systemDisk } from '../../server/system/disk.js'
import { ManualClock } from '../support/clock.js'
import { temporaryFolder } from '../support/folder.js'
import { listLog } from '../support/log.js'

const actor = { client: 'test 1', level: 'administrator' } as const

/** A store on a folder; called again for the same folder it is the next start. */
async function start(root: string, parts: { disk?: Disk; apply?: () => Promise<void> } = {}) {
  const machine = { root, hostName: 'relay1' }
  const loaded = await loadSettings(systemDisk, machine)
  assert.ok(loaded.kind === 'right')
  const secrets = loadSecrets(await SecretsFile.load(parts.disk ?? systemDisk, root), loaded.settings)
  await secrets.forgetUnused()
  const log = listLog()
  const system = { clock: new ManualClock(), disk: parts.disk ?? systemDisk, log }
  const store = new SettingsStore(system, machine, loaded, parts.apply ?? (async () => undefined), secrets)
  const password = (userName: string) => secrets.password({ virtualServer: '1', area: 'smartHost', userName })
  return { store, secrets, log, password }
}

function fileOf(root: string): readonly { userName: string; password: string }[] {
  return existsSync(secretsPath(root)) ? JSON.parse(readFileSync(secretsPath(root), 'utf8')).secrets : []
}

function newRoot(context: TestContext): string {
  const root = join(temporaryFolder(context), 'root')
  mkdirSync(root)
  return root
}

const basic =
  (userName: string, password?: string): Edit =>
  (draft) => {
    const authentication = { type: 'basic', userName, ...(password === undefined ? {} : { password }) }
    const server = draft.virtualServers['1'] ?? assert.fail()
    server['smartHost'] = { ...server['smartHost'], tlsMode: 'Required', authentication }
  }

const none: Edit = (draft) => {
  delete draft.virtualServers['1']?.['smartHost']
}

test('a password outlives a restart, and another one is a change of its own', async (context) => {
  const root = newRoot(context)
  const first = await start(root)
  const { changes } = await first.store.change(basic('a', 'one'), { actor })
  assert.deepEqual(changes.at(-1), {
    setting: 'smartHost.authentication.password',
    pointer: '/virtualServers/1/smartHost/authentication/password',
    old: null,
    new: '(secret)',
  })
  const second = await start(root)
  assert.equal(second.password('a'), 'one')
  const version = second.secrets.version({ virtualServer: '1', area: 'smartHost', userName: 'a' })
  assert.deepEqual((await second.store.change(basic('a', 'one'), { actor })).changes, [])
  const change = await second.store.change(basic('a', 'two'), { actor })
  assert.deepEqual([change.revision, change.changes.length, change.changes[0]?.new], [3, 1, '(another secret)'])
  assert.notEqual(second.secrets.version({ virtualServer: '1', area: 'smartHost', userName: 'a' }), version)
  assert.deepEqual(
    fileOf(root).map((secret) => secret.password),
    ['two'],
  )
})

test('without a password that of the same user stays, and another user needs one', async (context) => {
  const { store, password } = await start(newRoot(context))
  await store.change(basic('a', 'one'), { actor })
  assert.deepEqual((await store.change(basic('a'), { actor })).changes, [])
  assert.equal(password('a'), 'one')
  const refused = await store.change(basic('b'), { actor }).catch((error: unknown) => error)
  assert.ok(refused instanceof Refusal)
  assert.deepEqual(refused.problems, [
    {
      pointer: '/virtualServers/1/smartHost/authentication/password',
      problem: 'is missing: no password is kept for "b"',
    },
  ])
})

test('another user, or none, deletes the former password', async (context) => {
  const root = newRoot(context)
  const { store, password } = await start(root)
  await store.change(basic('a', 'one'), { actor })
  await store.change(basic('__proto__', 'two'), { actor })
  assert.deepEqual([fileOf(root).length, password('a'), password('__proto__')], [1, undefined, 'two'])
  const { changes } = await store.change(none, { actor })
  assert.equal(changes.at(-1)?.new, null)
  assert.deepEqual([fileOf(root), store.hasPassword('1', 'smartHost')], [[], false])
})

test('a dry run tells what would be and writes nothing', async (context) => {
  const root = newRoot(context)
  const { store, password } = await start(root)
  const { hasPassword } = await store.change(basic('a', 'one'), { actor, dryRun: true })
  assert.equal(hasPassword('1', 'smartHost'), true)
  assert.deepEqual(
    [store.hasPassword('1', 'smartHost'), password('a'), existsSync(secretsPath(root))],
    [false, undefined, false],
  )
})

test('when the settings cannot be written or take no effect, the former password is back', async (context) => {
  const root = newRoot(context)
  let broken = false
  const disk: Disk = {
    ...systemDisk,
    replace: async (file, data) => {
      if (broken && file === settingsPath(root)) throw new Error('the disk is full')
      await systemDisk.replace(file, data)
    },
  }
  let refuses = false
  const apply = async () => {
    if (refuses) throw new CannotApply('no')
  }
  const { store, password } = await start(root, { disk, apply })
  await store.change(basic('a', 'one'), { actor })
  for (const edit of [basic('a', 'two'), basic('b', 'two')]) {
    broken = true
    await assert.rejects(store.change(edit, { actor }), /could not be written/)
    broken = false
    refuses = true
    await assert.rejects(store.change(edit, { actor }), /no/)
    refuses = false
    assert.deepEqual([password('a'), password('b')], ['one', undefined])
    assert.deepEqual(
      fileOf(root).map((secret) => `${secret.userName} ${secret.password}`),
      ['a one'],
    )
  }
})

test('a power cut between the two files leaves each account with its own password', async (context) => {
  const root = newRoot(context)
  const cut: Disk = {
    ...systemDisk,
    replace: async (file, data) => {
      if (file === settingsPath(root)) await new Promise(() => undefined)
      await systemDisk.replace(file, data)
    },
  }
  await (await start(root)).store.change(basic('a', 'one'), { actor })
  void (await start(root, { disk: cut })).store.change(basic('b', 'two'), { actor })
  while (fileOf(root).length < 2) await new Promise((resolve) => setTimeout(resolve, 1))
  const next = await start(root)
  assert.deepEqual([next.password('a'), next.password('b')], ['one', undefined])
  assert.equal(fileOf(root).length, 1)
})

test('a file that is not ours ends the start, without a word of what it holds', async (context) => {
  const root = newRoot(context)
  await start(root)
  for (const text of ['{"secrets": [{"password": "hunter2"}]}', 'hunter2', '[]']) {
    writeFileSync(secretsPath(root), text)
    await assert.rejects(start(root), (error: Error) => {
      assert.ok(error instanceof SecretsDamaged)
      assert.doesNotMatch(error.message, /hunter2/)
      return true
    })
  }
})

test('a password in settings.json is refused without being shown', async (context) => {
  const root = newRoot(context)
  const authentication = { type: 'basic', userName: 'a', password: 'hunter2' }
  const virtualServers = { '1': { smartHost: { tlsMode: 'Required', authentication } } }
  writeFileSync(settingsPath(root), JSON.stringify({ virtualServers }))
  const loaded = await loadSettings(systemDisk, { root, hostName: 'relay1' })
  assert.ok(loaded.kind === 'wrong')
  assert.equal(loaded.problems[0]?.pointer, '/virtualServers/1/smartHost/authentication/password')
  assert.doesNotMatch(JSON.stringify(loaded.problems), /hunter2/)
})
