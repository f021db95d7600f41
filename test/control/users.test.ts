/** Users over the control socket, and what of them is on the disk. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { checkRoot } from '../../server/settings/check.js'
import { loadSettings } from '../../server/settings/load.js'
import { SecretsDamaged, SecretsFile } from '../../server/settings/secrets-file.js'
import { Users } from '../../server/settings/users.js'
import { type Disk, systemDisk } from '../../server/system/disk.js'
import { workerHasher } from '../../server/system/hasher.js'
import { systemRandom } from '../../server/system/random.js'
import { ManualClock } from '../support/clock.js'
import { controlWorld } from '../support/control-world.js'
import { temporaryFolder } from '../support/folder.js'
import { listLog } from '../support/log.js'

const password = 'correct horse'
const credential = { userName: 'Printer1', password }
const actor = { client: 'test', level: 'administrator' } as const

/** Users without a relay; `open` again is the next start. */
async function alone(context: TestContext, disk: Disk = systemDisk) {
  const root = temporaryFolder(context)
  const hasher = workerHasher(systemRandom, 2 ** 8)
  context.after(() => hasher.stop())
  const log = listLog()
  const system = { disk, clock: new ManualClock(), log }
  const open = async () => new Users({ system, root, file: await SecretsFile.load(disk, root), hasher })
  return { root, hasher, log, open, users: await open() }
}

test('a user is made, shown, changed and removed', async (context) => {
  const { client, users, root } = await controlWorld(context)
  const made = await client.result<object[]>('user.new', { credential, comment: 'Floor 2' })
  const shown = {
    virtualServer: '1',
    userName: 'Printer1',
    enabled: true,
    passwordChanged: '2026-01-31T12:00:00.000Z',
    comment: 'Floor 2',
  }
  assert.deepEqual(made, [shown])
  assert.deepEqual(await client.result('user.get', { userName: 'print*' }), { items: [shown] })
  const first = users.find('1', 'PRINTER1')?.password
  const audit = join(root, 'logs', 'audit', '2026-01-31.jsonl')
  const written = readFileSync(audit, 'utf8')
  assert.deepEqual(await client.result('user.set', { userName: 'printer1', enabled: true }), [shown])
  assert.equal(readFileSync(audit, 'utf8'), written, 'what changes nothing is not told')
  const off = await client.result('user.set', { userName: 'printer1', enabled: false, comment: '' })
  assert.deepEqual(off, [{ ...shown, enabled: false, comment: '' }])
  assert.equal(users.find('1', 'printer1')?.password, first)
  await client.result('user.set', { userName: 'printer1', credential: { ...credential, password: 'other' } })
  assert.notEqual(users.find('1', 'printer1')?.password, first)
  await client.result('user.remove', { userName: 'printer1' })
  assert.deepEqual(await client.result('user.get', {}), { items: [] })
})

test('what cannot be is refused without a word of the password', async (context) => {
  const { client } = await controlWorld(context)
  await client.result('user.new', { credential })
  const refused = async (method: string, params: object, reason: string): Promise<void> => {
    const error = await client.failure(method, params)
    assert.equal(error.data?.reason, reason, method)
    assert.doesNotMatch(JSON.stringify(error), /correct horse/)
  }
  await refused('user.new', { credential: { ...credential, userName: 'PRINTER1' } }, 'exists')
  await refused('user.new', { credential: { userName: 'a\u0000b', password } }, 'invalid')
  await refused('user.new', { credential: { userName: 'a', password: `${password}${'x'.repeat(1000)}` } }, 'invalid')
  await refused('user.new', { credential: { userName: 'a', password: [password] } }, 'invalid')
  await refused('user.set', { userName: 'printer1', credential: { userName: 'other', password } }, 'invalid')
  await refused('user.set', { userName: 'nobody', enabled: true }, 'notFound')
  await refused('user.remove', { userName: 'nobody' }, 'notFound')
  await refused('user.get', { userName: 'nobody' }, 'notFound')
  await refused('authentication.set', { anonymous: false }, 'invalid')
  await refused('authentication.set', { basic: true, requireTls: false }, 'needsForce')
})

test('the secret is in secrets.json alone, as a hash, and the audit log tells the change', async (context) => {
  const { client, root, log } = await controlWorld(context)
  await client.result('user.new', { credential })
  await client.result('authentication.set', { basic: true })
  await client.result('user.set', { userName: 'printer1', credential: { ...credential, password: `${password} 2` } })
  await client.result('user.remove', { userName: 'printer1' })
  await client.result('user.new', { credential })
  if (process.platform !== 'win32') assert.equal(statSync(join(root, 'secrets.json')).mode & 0o777, 0o600)
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
  for (const file of files) {
    const text = readFileSync(join(file.parentPath, file.name), 'utf8')
    assert.doesNotMatch(text, /correct horse/, file.name)
    if (file.name !== 'secrets.json') assert.doesNotMatch(text, /scrypt/, file.name)
  }
  assert.doesNotMatch(log.lines.join('\n'), /correct horse|scrypt/)
  const [name = ''] = readdirSync(join(root, 'logs', 'audit'))
  const lines = readFileSync(join(root, 'logs', 'audit', name), 'utf8')
    .trim()
    .split('\n')
  const told = lines.map((line) => JSON.parse(line)).map(({ action, about, password: set }) => [action, about, set])
  assert.deepEqual(told, [
    ['newUser', 'Printer1', true],
    ['change', undefined, undefined],
    ['setUser', 'Printer1', true],
    ['removeUser', 'Printer1', false],
    ['newUser', 'Printer1', true],
  ])
})

test('users and the passwords of smart hosts stand in one file, and neither loses the other', async (context) => {
  const { client, connect, root } = await controlWorld(context)
  const other = await connect()
  const file = () => JSON.parse(readFileSync(join(root, 'secrets.json'), 'utf8'))
  const authentication = (word: string) => ({ type: 'basic', userName: 'relay', password: word })
  const smartHost = (word: string, more: object = {}) =>
    other.result('smartHost.set', { ...more, authentication: authentication(word) })
  await Promise.all([client.result('user.new', { credential }), smartHost('one', { tlsMode: 'Verified' })])
  const set = { userName: 'printer1', comment: 'x' }
  await Promise.all([client.result('user.set', set), smartHost('two')])
  await Promise.all([client.result('user.new', { credential: { ...credential, userName: 'b' } }), smartHost('three')])
  assert.deepEqual(
    file().users['1'].map((user: { userName: string; comment: string }) => `${user.userName} ${user.comment}`),
    ['Printer1 x', 'b '],
  )
  assert.deepEqual(
    file().secrets.map((secret: { password: string }) => secret.password),
    ['three'],
  )
  await client.result('smartHost.remove', {})
  assert.deepEqual([file().secrets, file().users['1'].length], [[], 2])
})

test('when the disk fails a user is as before, in memory and in the file', async (context) => {
  let failing = false
  const disk: Disk = {
    ...systemDisk,
    replace: async (file, data) => {
      await systemDisk.replace(file, data)
      // The worst case: the rename worked, and the sync of the folder did not.
      if (failing) throw Object.assign(new Error('EIO'), { code: 'EIO' })
    },
  }
  const { root, users } = await alone(context, disk)
  await users.add('1', 'a', { password }, actor)
  const before = readFileSync(join(root, 'secrets.json'), 'utf8')
  const user = users.find('1', 'a')
  failing = true
  for (const change of [users.set('1', 'a', { enabled: false }, actor), users.remove('1', 'a', actor)]) {
    await assert.rejects(change, { reason: 'unavailable', message: /the disk does not work \(EIO\)/ })
  }
  assert.deepEqual([users.find('1', 'a'), readFileSync(join(root, 'secrets.json'), 'utf8')], [user, before])
  failing = false
  await users.set('1', 'a', { enabled: false }, actor)
  assert.equal(users.find('1', 'a')?.enabled, false)
})

test('the users of a virtual server that is gone do not log in to another one with its number', async (context) => {
  const { root, users, log } = await alone(context)
  for (const number of ['1', '2', '3']) await users.add(number, 'a', { password }, actor)
  await users.forgetOthers(['1', '2', '4'])
  assert.deepEqual([users.list('1').length, users.list('2').length, users.find('3', 'a')], [1, 1, undefined])
  assert.deepEqual(Object.keys(JSON.parse(readFileSync(join(root, 'secrets.json'), 'utf8')).users), ['1', '2'])
  assert.match(log.lines.join('\n'), /users of a virtual server that is gone were deleted/)
})

test('a change that takes a virtual server away takes its users with it', async (context) => {
  const { store, users, root } = await controlWorld(context, { virtualServers: { '1': {}, '2': {} } })
  for (const number of ['1', '2']) await users.add(number, 'a', { password }, actor)
  const { warnings } = await store.change((draft) => delete draft.virtualServers['2'], { actor })
  assert.deepEqual(
    [warnings, users.list('1').length, users.list('2').length],
    [['With virtual server 2 (SMTP Virtual Server 2) its 1 user is deleted; no undo brings it back.'], 1, 0],
  )
  await store.change((draft) => Object.assign(draft.virtualServers, { '2': {} }), { actor })
  assert.deepEqual(users.list('2'), [])
  assert.deepEqual(Object.keys(JSON.parse(readFileSync(join(root, 'secrets.json'), 'utf8')).users), ['1'])
})

test('users are there after a restart; a file that is damaged is told and left alone', async (context) => {
  const { root, hasher, open } = await alone(context)
  const first = await open()
  const twice = [first.add('1', 'a', { password }, actor), first.add('1', 'A', { password }, actor)]
  const ends = await Promise.allSettled(twice)
  assert.deepEqual(ends.map((end) => end.status).sort(), ['fulfilled', 'rejected'], 'the second finds the first')
  await first.add('2', 'a', { password: 'other' }, actor)
  const path = join(root, 'secrets.json')
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), later: { kept: true } }))
  await loadSettings(systemDisk, { root, hostName: 'relay1' })
  const again = await open()
  assert.equal(await hasher.check(password, again.find('1', 'a')?.password ?? ''), true)
  assert.equal(await hasher.check(password, again.find('2', 'a')?.password ?? ''), false)
  await again.remove('2', 'A', actor)
  assert.deepEqual(JSON.parse(readFileSync(path, 'utf8')).later, { kept: true }, 'sections of a later version stay')
  for (const wrong of [
    '{"users":{"1":[{"userName":"SECRET"}]}}',
    '{"users":5}',
    '{"users":["SECRET"]}',
    'SECRET',
    '[]',
  ]) {
    writeFileSync(path, wrong)
    await assert.rejects(open, (error) => error instanceof SecretsDamaged && !error.message.includes('SECRET'))
    assert.equal(readFileSync(path, 'utf8'), wrong)
    const report = await checkRoot(systemDisk, { root, hostName: 'relay1' })
    assert.deepEqual([report.ok, /SECRET/.test(report.lines.join())], [false, false], 'mailroot check says so too')
  }
})

test('who removes a virtual server is told that its users go, before and after', async (context) => {
  const { client, users, root } = await controlWorld(context, {
    virtualServers: { 1: {}, 2: { general: { name: 'Two' } } },
  })
  await client.result('user.new', { credential, virtualServer: '2' })
  const told = ['With virtual server 2 (Two) its 1 user is deleted; no undo brings it back.']
  for (const dryRun of [true, false]) {
    const { warnings } = await client.result<{ warnings: string[] }>('virtualServer.remove', {
      virtualServer: '2',
      dryRun,
    })
    assert.deepEqual(warnings, told)
    assert.equal(users.list('2').length, dryRun ? 1 : 0)
  }
  assert.match(readFileSync(join(root, 'logs', 'audit', '2026-01-31.jsonl'), 'utf8'), /its 1 user is deleted/)
})

test('a user whose password is hashed while the virtual server goes is not kept for the next one', async (context) => {
  const virtualServers = { 1: {}, 2: { general: { name: 'Two' } } }
  const beforeHash = async () => void (await other.result('virtualServer.remove', { virtualServer: '2' }))
  const { client, connect, users } = await controlWorld(context, { virtualServers, beforeHash })
  const other = await connect()
  const refused = await client.failure('user.new', { credential, virtualServer: '2' })
  assert.match(refused.message, /There is no virtual server 2 any more\./)
  await client.result('virtualServer.new', { name: 'Three' })
  assert.deepEqual(users.list('2'), [])
})

test('a user that is being written when its virtual server goes, goes too', async (context) => {
  let during = async (): Promise<void> => undefined
  const disk: Disk = {
    ...systemDisk,
    replace: async (file, data) => {
      await during()
      await systemDisk.replace(file, data)
    },
  }
  const { users, open } = await alone(context, disk)
  let forgotten: Promise<void> | undefined
  during = async () => {
    forgotten ??= users.forgetOthers(['1'])
  }
  await users.add('2', 'printer1', { password }, actor)
  await forgotten
  assert.deepEqual(users.list('2'), [])
  assert.deepEqual((await open()).list('2'), [])
})

interface Shown<Item> {
  readonly items: readonly Item[]
  readonly cursor?: string
}

/** All pages of a method, each with what it had. */
async function pages<Item>(
  client: { result<R>(method: string, params: object): Promise<R> },
  method: string,
  params: object,
) {
  const all: (readonly Item[])[] = []
  let cursor: string | undefined
  do {
    const page: Shown<Item> = await client.result(method, { ...params, ...(cursor === undefined ? {} : { cursor }) })
    all.push(page.items)
    cursor = page.cursor
  } while (cursor !== undefined)
  return all
}

test('users come in pages, in order, by number of results and of characters', async (context) => {
  const { client, users } = await controlWorld(context, { virtualServers: { 1: {}, 2: {} } })
  const stored = await users.add('1', 'b', { password }, actor)
  const made = (userName: string, comment = '') => ({ ...stored, userName, comment })
  await users.replace({ 1: [made('b'), made('A'), made('c d')], 2: [made('A')] }, ['1', '2'], actor)
  const names = (all: readonly (readonly { userName: string; virtualServer: string }[])[]) =>
    all.map((page) => page.map((user) => `${user.virtualServer}${user.userName}`).join())
  assert.deepEqual(names(await pages(client, 'user.get', { limit: 1 })), ['1A', '1b', '1c d', '2A'])
  assert.deepEqual(names(await pages(client, 'user.get', { limit: 3 })), ['1A,1b,1c d', '2A'])
  assert.equal((await client.failure('user.get', { cursor: 'x' })).data?.reason, 'invalid')
  const many = Array.from({ length: 5000 }, (_, n) => made(`user${n}`, 'c'.repeat(500)))
  await users.replace({ 1: many, 2: [] }, ['1', '2'], actor)
  const long = await pages<object>(client, 'user.get', { limit: 1000 })
  assert.equal(long.flat().length, 5000)
  for (const page of long) assert.ok(JSON.stringify(page).length < 2_000_000)
})

test('lockouts come in pages: in an attack there may be more than one answer holds', async (context) => {
  const { client, lockouts } = await controlWorld(context)
  const lockedUntil = '2026-01-31T12:10:00.000Z'
  for (let n = 0; n < 2500; n++) {
    const address = `10.0.${n >> 8}.${n & 255}`
    lockouts.set(address, { identity: address, address, failedCount: 10, lockedUntil })
  }
  const all = await pages<{ identity: string }>(client, 'lockout.get', { limit: 1000 })
  assert.deepEqual(
    all.map((page) => page.length),
    [1000, 1000, 500],
  )
  assert.equal(new Set(all.flat().map(({ identity }) => identity)).size, 2500)
})
