/** The folder of certificates: made, kept, replaced by hand, and looked after. */
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { fileText } from '../../server/certificates/certificate.js'
import { makeCertificate, makeOwn } from '../../server/certificates/make.js'
import { CertificateStore } from '../../server/certificates/store.js'
import { CertificateWatch, LOOK_MS, SOON_MS } from '../../server/certificates/watch.js'
import { type Disk, systemDisk } from '../../server/system/disk.js'
import { ManualClock } from '../support/clock.js'
import { temporaryFolder } from '../support/folder.js'
import { type ListLog, listLog } from '../support/log.js'
import { until } from '../support/wait.js'

const DAY_MS = 86_400_000
const startMs = Date.UTC(2026, 0, 31, 12)
const first = await makeCertificate(['mail.test'], startMs)
const second = await makeCertificate(['mail.test'], startMs)

function world(context: TestContext, disk: Partial<Disk> = {}) {
  const root = temporaryFolder(context)
  const log: ListLog = listLog()
  const clock = new ManualClock(startMs)
  const system = { disk: { ...systemDisk, ...disk }, clock, log }
  const file = (name: string) => join(root, 'tls', `${name}.pem`)
  const put = (name: string, text: string) => {
    mkdirSync(join(root, 'tls'), { recursive: true })
    writeFileSync(file(name), text)
  }
  return { root, log, clock, system, store: new CertificateStore(system, root), file, put }
}

test('a certificate named as the host is made once, stored for its owner only, and read again', async (context) => {
  const { store, system, root, file } = world(context)
  const made = await store.need('Relay.Test', 'Relay.Test')
  assert.equal(made.selfMade, true)
  if (process.platform !== 'win32') assert.equal(statSync(file('relay.test')).mode & 0o777, 0o600)
  const again = await new CertificateStore(system, root).need('relay.test', 'relay.test')
  assert.deepEqual(again, made)
  assert.equal(store.get('RELAY.test'), made)
})

test('one that is missing and named otherwise is told, with those that there are', async (context) => {
  const { store, put } = world(context)
  await assert.rejects(store.need('mail', 'relay.test'), /no certificate mail \(there is none yet\)\. Bring it with/)
  put('Other', fileText(first))
  await assert.rejects(store.need('mail', 'relay.test'), /there are other\)/)
  assert.notEqual(await store.need('OTHER', 'relay.test'), undefined)
})

test('a file that cannot be used is told with its place and what to do, and nothing is made over it', async (context) => {
  const { store, put, file } = world(context)
  put('relay.test', 'nothing')
  await assert.rejects(
    store.need('relay.test', 'relay.test'),
    /relay\.test\.pem cannot be used for TLS: there is no private key/,
  )
  assert.equal(readFileSync(file('relay.test'), 'utf8'), 'nothing')
  put('relay.test', first.cert + second.key)
  await assert.rejects(store.need('relay.test', 'relay.test'), /not that of the certificate/)
  put('relay.test', 'x'.repeat(300_000))
  await assert.rejects(store.need('relay.test', 'relay.test'), /too large/)
  put('relay.test', fileText(first))
  assert.equal((await store.need('relay.test', 'relay.test')).notAfterMs, first.notAfterMs)
})

test('a file that is replaced by hand is taken; a broken one is not, and the log says so once', async (context) => {
  const { store, put, log } = world(context)
  put('mail', fileText(first))
  await store.look()
  const before = store.get('mail')
  assert.deepEqual(log.lines, [])
  put('mail', fileText(second))
  await store.look()
  assert.equal(store.get('mail')?.key, second.key)
  assert.deepEqual(log.lines, ['info The certificate mail was replaced on the disk: new handshakes get it'])
  log.lines.length = 0

  put('mail', `${first.key}-----BEGIN CERT`)
  await store.look()
  assert.deepEqual(log.lines, [], 'it may be on its way')
  await store.look()
  await store.look()
  assert.equal(log.lines.length, 1)
  assert.match(log.lines[0] ?? '', /^warn .*mail\.pem cannot be used for TLS: there is no certificate in it.*before\.$/)
  assert.equal(store.get('mail')?.key, second.key)
  assert.match(store.find('mail')?.problem ?? '', /no certificate/)
  put('mail', fileText(first))
  await store.look()
  assert.deepEqual([store.get('mail'), store.find('mail')?.problem], [before, undefined])
})

test('a file that goes leaves its certificate in use; one that was never good leaves nothing', async (context) => {
  const { store, put, log, file } = world(context)
  put('mail', fileText(first))
  put('junk', 'nothing')
  await store.look()
  assert.deepEqual(
    store.list().map(({ name, certificate }) => [name, certificate !== undefined]),
    [
      ['junk', false],
      ['mail', true],
    ],
  )
  rmSync(file('mail'))
  rmSync(file('junk'))
  log.lines.length = 0
  await store.look()
  await store.look()
  assert.deepEqual(
    store.list().map(({ name }) => name),
    ['mail'],
  )
  assert.equal(log.lines.length, 1)
  assert.match(log.lines[0] ?? '', /is not there any more\. Clients get its certificate until the relay stops/)
})

test('a disk that fails leaves what was there before', async (context) => {
  let fails = false
  const { store, log } = world(context, {
    replace: async (file, data) => {
      if (fails) throw Object.assign(new Error('ENOSPC: no space'), { code: 'ENOSPC' })
      await systemDisk.replace(file, data)
    },
    list: async (folder) => {
      if (fails) throw Object.assign(new Error('EIO: broken'), { code: 'EIO' })
      return await systemDisk.list(folder)
    },
  })
  await store.put('mail', first)
  fails = true
  await assert.rejects(store.put('mail', second), /ENOSPC/)
  assert.equal(store.get('mail'), first)
  for (let i = 0; i < 3; i++) await store.look()
  assert.equal(log.lines.length, 1, 'it is said once')
  assert.match(log.lines[0] ?? '', /^warn .*tls cannot be read: EIO/)
})

test('a file that may not be read is told once, keeps what was there, and hinders no other', async (context) => {
  let locked = ''
  const { store, put, log } = world(context, {
    read: async (file) => {
      if (file.endsWith(locked)) throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' })
      return await systemDisk.read(file)
    },
  })
  locked = 'none'
  put('a', fileText(first))
  await store.look()
  locked = 'a.pem'
  put('b', fileText(second))
  for (let i = 0; i < 4; i++) await store.look()
  assert.equal(store.get('a')?.key, first.key)
  assert.equal(store.get('b')?.key, second.key)
  assert.equal(log.lines.length, 1)
  assert.match(log.lines[0] ?? '', /^warn .*a\.pem cannot be used for TLS: EACCES: permission denied/)
})

test('removing deletes the file', async (context) => {
  const { store, file } = world(context)
  await store.put('Mail', first)
  assert.ok(existsSync(file('mail')))
  await store.remove('MAIL')
  assert.deepEqual([store.list(), existsSync(file('mail'))], [[], false])
})

test('the end of a certificate in use is warned of once a day, louder when it has come, and of no other', async (context) => {
  const { store, system, log, clock } = world(context)
  await store.put('mail', { ...first, notAfterMs: startMs + SOON_MS + 1000 })
  await store.put('unused', { ...second, notAfterMs: startMs })
  const watch = new CertificateWatch(system, store, (name) => (name === 'mail' ? ['1', '3'] : []))
  // Only what is in memory is looked at here, so the files need not have those ends.
  await watch.look()
  assert.deepEqual(log.lines, [])
  clock.advance(2000)
  for (let i = 0; i < 5; i++) await watch.look()
  assert.deepEqual(log.lines, [
    'warn The certificate mail of virtual server 1, 3 expires on 2026-03-02, in 29 days. Bring the next one with Import-SmtpCertificate under the same name.',
  ])
  clock.advance(DAY_MS)
  for (let i = 0; i < 5; i++) await watch.look()
  assert.equal(log.lines.length, 2)
  clock.advance(29 * DAY_MS)
  for (let i = 0; i < 5; i++) await watch.look()
  assert.equal(log.lines.length, 3)
  assert.match(log.lines[2] ?? '', /^error .* has expired on 2026-03-02: clients that check certificates refuse it/)
  clock.advance(DAY_MS)
  await watch.look()
  assert.equal(log.lines.length, 4)
  await store.put('mail', { ...second, notAfterMs: startMs + 400 * DAY_MS })
  await watch.look()
  assert.equal(log.lines.length, 4)
})

test('what the relay made itself is renewed before it ends; a disk that fails is tried again the next day', async (context) => {
  let fails = true
  const { store, system, log, clock, file } = world(context, {
    replace: async (path, data) => {
      if (fails) throw new Error('ENOSPC: no space')
      await systemDisk.replace(path, data)
    },
  })
  fails = false
  await store.put('relay.test', await makeOwn('relay.test', startMs))
  const watch = new CertificateWatch(system, store, () => ['1'])
  const before = store.get('relay.test')
  assert.ok(before !== undefined)
  clock.advance(before.notAfterMs - startMs - SOON_MS + 1000)
  fails = true
  for (let i = 0; i < 5; i++) await watch.look()
  assert.deepEqual(log.lines, [
    'error The self-made certificate relay.test, which ends soon, could not be renewed: ENOSPC: no space',
  ])
  assert.equal(store.get('relay.test'), before)
  fails = false
  clock.advance(DAY_MS)
  await watch.look()
  assert.match(log.lines[1] ?? '', /^info The self-made certificate relay\.test was renewed/)
  const after = store.get('relay.test')
  assert.ok(after?.selfMade && after.notAfterMs > before.notAfterMs + 700 * DAY_MS)
  assert.notEqual(after.key, before.key)
  assert.equal(readFileSync(file('relay.test'), 'utf8'), fileText(after))
  await watch.look()
  assert.equal(log.lines.length, 2)
})

test('the watch looks again and again, until it is stopped', async (context) => {
  const { store, system, clock, put } = world(context)
  const watch = new CertificateWatch(system, store, () => [])
  watch.start()
  await until('the first look is over', () => (clock.timers === 1 ? true : undefined))
  put('mail', fileText(first))
  clock.advance(LOOK_MS)
  await until('the file is noticed', () => store.get('mail'))
  await until('the second look is over', () => (clock.timers === 1 ? true : undefined))
  await watch.stop()
  assert.equal(clock.timers, 0)
})
