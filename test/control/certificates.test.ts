/** The methods for certificates: what they do, what they refuse, and what of keys and passwords is never told. */
import assert from 'node:assert/strict'
import { createPrivateKey, X509Certificate } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { makeCertificate } from '../../server/certificates/make.js'
import type { Certificate } from '../../server/generated/reports.js'
import { systemClock } from '../../server/system/clock.js'
import { controlWorld } from '../support/control-world.js'

const base64 = (text: string | Buffer): string => Buffer.from(text).toString('base64')
/** The clock of the world stands at this time. */
const worldMs = Date.UTC(2026, 0, 31, 12)
const made = await makeCertificate(['mail.test', 'smtp.test'], worldMs)
const other = await makeCertificate(['mail.test'], systemClock.now())

interface Imported {
  readonly items: readonly Certificate[]
  readonly warnings: readonly string[]
}

const servers = {
  '1': { tls: { certificate: 'Mail' } },
  '2': { general: { name: 'Printers' }, tls: { certificate: 'mail' } },
}

test('an imported certificate is shown as Windows shows it, and its key nowhere', async (context) => {
  const { client, root, log } = await controlWorld(context, { virtualServers: servers })
  const password = 'pass word 4711'
  const key = createPrivateKey(made.key).export({
    type: 'pkcs8',
    format: 'pem',
    cipher: 'aes-256-cbc',
    passphrase: password,
  })
  const params = { name: 'mail', content: base64(made.cert), key: base64(key), password }
  const imported = await client.result<Imported>('certificate.import', params)
  const { fingerprint, validTo } = new X509Certificate(made.cert)
  const shown: Certificate = {
    name: 'mail',
    subject: 'CN=mail.test',
    dnsNames: ['mail.test', 'smtp.test'],
    issuer: 'CN=mail.test',
    notBefore: '2026-01-30T12:00:00.000Z',
    notAfter: new Date(validTo).toISOString(),
    thumbprint: fingerprint.replaceAll(':', ''),
    selfSigned: true,
    chain: [],
    automaticRenewal: false,
    usedBy: ['1', '2'],
  }
  assert.deepEqual(imported, { items: [shown], warnings: [] })
  assert.deepEqual(await client.result('certificate.get'), [shown])
  assert.deepEqual(await client.result('certificate.get', { name: 'MAIL' }), [shown])

  const file = join(root, 'tls', 'mail.pem')
  if (process.platform !== 'win32') assert.equal(statSync(file).mode & 0o777, 0o600)
  assert.ok(readFileSync(file, 'utf8').includes('BEGIN PRIVATE KEY'))
  const written = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'mail.pem')
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  const audit = written.find((text) => text.includes('"action":"certificate"')) ?? ''
  assert.match(audit, /"done":"import","certificate":"mail","thumbprint":"[0-9A-F]{40}"/)
  const secret = made.key.split('\n')[5] ?? made.key
  for (const text of [...written, ...log.lines, JSON.stringify(await client.result('certificate.get'))]) {
    assert.ok(!text.includes(password) && !text.includes(secret) && !text.includes('PRIVATE KEY'), text.slice(0, 200))
  }
})

test('an import under a name that is there replaces; bad input changes nothing', async (context) => {
  const { client } = await controlWorld(context)
  await client.result('certificate.import', { name: 'mail', content: base64(made.key + made.cert) })
  const before = await client.result('certificate.get')
  const bad: readonly (readonly [object, string, RegExp])[] = [
    [{ content: base64('nothing') }, '/content', /neither a PFX file nor a PEM file/],
    [{ content: base64(made.cert) }, '/content', /no private key/],
    [{ content: base64(made.cert), key: base64(other.key) }, '/key', /not that of the certificate/],
    [{ content: base64(made.cert), key: base64('') }, '/key', /./],
  ]
  for (const [params, pointer, problem] of bad) {
    const { data } = await client.failure('certificate.import', { name: 'mail', ...params })
    assert.equal(data?.reason, 'invalid')
    assert.deepEqual(
      data?.errors?.map((one) => one.pointer),
      [pointer],
    )
    assert.match(data?.errors?.[0]?.problem ?? '', problem)
  }
  assert.deepEqual(await client.result('certificate.get'), before)
  await client.result('certificate.import', { name: 'mail', content: base64(other.key + other.cert) })
  const [after] = await client.result<readonly Certificate[]>('certificate.get')
  assert.equal(after?.thumbprint, new X509Certificate(other.cert).fingerprint.replaceAll(':', ''))
})

test('one that has expired, or is not valid yet, is taken with a warning', async (context) => {
  const { client, clock } = await controlWorld(context)
  const content = base64(made.key + made.cert)
  clock.step(826 * 86_400_000)
  const late = await client.result<Imported>('certificate.import', { name: 'mail', content })
  assert.match(late.warnings.join(), /^The certificate mail has expired on 2028-/)
  clock.step(-900 * 86_400_000)
  const early = await client.result<Imported>('certificate.import', { name: 'mail', content })
  assert.match(early.warnings.join(), /^The certificate mail is not valid before 2026-01-30/)
})

test('new makes one for names and a time, and none over another', async (context) => {
  const { client } = await controlWorld(context)
  const params = { name: 'Printers', dnsName: ['*.contoso.com', '192.0.2.1'], notAfter: '2036-01-31T12:00:00Z' }
  const [shown] = await client.result<readonly Certificate[]>('certificate.new', params)
  assert.deepEqual(
    [shown?.name, shown?.subject, shown?.dnsNames, shown?.notAfter, shown?.selfSigned],
    ['printers', 'CN=*.contoso.com', ['*.contoso.com', '192.0.2.1'], '2036-01-31T12:00:00.000Z', true],
  )
  assert.equal((await client.failure('certificate.new', params)).data?.reason, 'exists')
  for (const notAfter of ['2026-01-31T12:00:00Z', '2226-01-31T12:00:00Z']) {
    const { data } = await client.failure('certificate.new', { name: 'x', notAfter })
    assert.match(data?.errors?.[0]?.problem ?? '', /is not within the next 100 years/)
  }
  for (const name of ['../x', 'a/b', '.hidden', 'con', 'nul.txt', '']) {
    const { data } = await client.failure('certificate.new', { name })
    assert.deepEqual(
      data?.errors?.map((one) => one.pointer),
      ['/name'],
      name,
    )
  }
  const { data } = await client.failure('certificate.new', { name: 'x', dnsName: ['not a host'] })
  assert.match(data?.errors?.[0]?.problem ?? '', /"not a host" is not a host name or an IP address, for example/)
})

test('one that a change is about to use is not removed', async (context) => {
  let release: () => void = () => undefined
  let begun: () => void = () => undefined
  const applying = new Promise<void>((resolve) => {
    begun = resolve
  })
  const { client, connect } = await controlWorld(context, {
    apply: () =>
      new Promise((resolve) => {
        release = resolve
        begun()
      }),
  })
  await client.result('certificate.new', { name: 'spare' })
  const other = await connect()
  const change = client.result('tls.set', { certificate: 'spare' })
  await applying
  const removal = other.failure('certificate.remove', { name: 'spare' })
  release()
  await change
  assert.match((await removal).message, /The certificate spare is used by virtual server 1/)
})

test('one in use is not removed, and the refusal names who uses it', async (context) => {
  const { client } = await controlWorld(context, { virtualServers: servers })
  await client.result('certificate.new', { name: 'mail' })
  await client.result('certificate.new', { name: 'spare' })
  const refusal = await client.failure('certificate.remove', { name: 'MAIL' })
  assert.equal(refusal.data?.reason, 'cannotApply')
  assert.match(
    refusal.message,
    /is used by virtual server 1 \(Default SMTP Virtual Server\), 2 \(Printers\): choose another one there with Set-SmtpTls/,
  )
  assert.equal((await client.result<readonly unknown[]>('certificate.remove', { name: 'Spare' })).length, 1)
  const missing = await client.failure('certificate.remove', { name: 'spare' })
  assert.equal(missing.message, 'There is no certificate "spare": there are mail.')
  assert.equal(missing.data?.reason, 'notFound')
})
