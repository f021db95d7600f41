/** settings.json, secrets.json, a bundle and the audit log under any bytes: problems in words or a value, never a throw. */
import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { createChecks } from '../../generator/checks.js'
import { loadModel } from '../../generator/load.js'
import { areas, lists, methods } from '../../server/generated/methods.js'
import { paramsValidators } from '../../server/generated/validators.js'
import { readChanges } from '../../server/settings/audit-reader.js'
import { readBundle } from '../../server/settings/bundle.js'
import { placesOf, readJson } from '../../server/settings/json-text.js'
import { problemsOf } from '../../server/settings/problems.js'
import { Refusal } from '../../server/settings/refusal.js'
import { SecretsSealed, sealedText } from '../../server/settings/sealed.js'
import { secretsIn } from '../../server/settings/secrets.js'
import { SecretsDamaged, SecretsFile } from '../../server/settings/secrets-file.js'
import { checkFile, fileProblemText, formatSettings } from '../../server/settings/settings-file.js'
import { usersIn } from '../../server/settings/users.js'
import { keySeal } from '../../server/system/credential-seal.js'
import { type Disk, systemDisk } from '../../server/system/disk.js'
import { parseStored } from '../../server/system/hasher.js'
import { systemRandom } from '../../server/system/random.js'
import { temporaryFolder } from '../support/folder.js'
import { bounded, isOneLine, jsonText, octets, textOf } from '../support/fuzz.js'

const machine = { root: '/srv/mailroot', hostName: 'relay1' }
/** The names that settings have, so that what is generated is nearly right. */
const properties = areas.flatMap((area) => [area.name, ...Object.keys(area.properties)])
const names = [
  'service',
  'virtualServers',
  '1',
  '2',
  'revision',
  ...properties,
  ...lists.flatMap(({ key }) => key),
  'address',
  'type',
  'userName',
]
const near = jsonText(names)

/** Areas that are right, some of them in a notation that is made plain. */
const areaText = fc.constantFrom(
  '"smartHost": {"port": 587, "server": ["[192.0.2.1]", "smart.test"]}',
  '"general": {"domains": [{"name": "*.A.test", "type": "Remote", "allowRelay": true}], "maxConnections": "unlimited"}',
  '"relayRestriction": {"grant": [{"address": "10.0.0.0, 255.0.0.0"}, {"address": "2001:DB8::/32", "comment": "\\u0000"}]}',
  '"delivery": {"firstRetryInterval": "PT60S", "delayNotificationTimeout": "unlimited"}',
  '"messageLimit": {"maxRecipients": 50000}',
)
const rightServer = fc.uniqueArray(areaText, { maxLength: 4 }).map((texts) => `{${texts.join(', ')}}`)
const rightService = fc.constantFrom('{}', '{"maxQueuedMessages": 1}', '{"messageTrackingLogMaxAge": "P1D"}')

/** JSON of which the first object has virtual servers. */
const settingsText = fc
  .tuple(fc.oneof(near, rightServer), fc.oneof(near, rightService))
  .map(([server, service]) => `{"virtualServers": {"1": ${server}}, "service": ${service}}`)
const fileBytes = fc.oneof(
  { arbitrary: fc.oneof(settingsText, near).map((text) => Buffer.from(text)), weight: 8 },
  { arbitrary: octets(40), weight: 1 },
  {
    arbitrary: textOf(['{', '}', '[', ']', '"', ':', ',', '\\u00', '//', '1', 'true', '\\']).map((text) =>
      Buffer.from(text),
    ),
    weight: 3,
  },
)

test('a text is JSON to us where it is to JSON.parse, and the same; a name that stands twice is told', () => {
  const text = fc.oneof(
    near,
    textOf(['{', '}', '[', ']', '"', ':', ',', '"a"', '1', '-', '.', 'e5', 'true', '\\', '\\u00e4', '/*', '*/', '//']),
  )
  fc.assert(
    fc.property(text, (sample) => {
      const read = readJson(sample)
      let value: unknown
      try {
        value = JSON.parse(sample)
      } catch {
        assert.equal(read.ok, false, 'it is no JSON')
      }
      if (read.ok) assert.deepEqual(read.value, value)
      else {
        const count = sample.split(/\r\n|\r|\n/).length
        for (const { line, column, problem } of read.problems)
          assert.ok(line >= 1 && line <= count && column >= 1 && problem !== '')
        if (value !== undefined) assert.ok(read.problems.every(({ problem }) => problem === 'stands twice'))
      }
      placesOf(sample, ['', '/a', '/__proto__/0'])
    }),
    bounded(1200),
  )
})

test('any file gives settings, which are written and read again as they are, or problems in words and with their places', () => {
  let right = 0
  fc.assert(
    fc.property(fileBytes, (bytes) => {
      const checked = checkFile(bytes, machine)
      if (checked.ok) {
        right += 1
        const again = checkFile(Buffer.from(formatSettings(checked.stored)), machine)
        assert.ok(again.ok)
        const { service, virtualServers } = checked.settings
        assert.deepEqual([again.settings.service, again.settings.virtualServers], [service, virtualServers])
      } else {
        assert.ok(checked.problems.length > 0)
        for (const problem of checked.problems) {
          assert.match(problem.pointer, /^(?:\/[\s\S]*)?$/)
          assert.ok(problem.problem.length > 0 && !/undefined|\[object/.test(problem.problem), problem.problem)
          assert.ok(isOneLine(fileProblemText(problem)), 'it goes to a terminal')
        }
      }
      assert.deepEqual(Object.keys(Object.prototype), [])
    }),
    bounded(800),
  )
  assert.ok(right > 0, 'some of them were settings')
})

test('params of any method: right, or problems in words; no name of an object of JavaScript is a param', () => {
  const model = loadModel(process.cwd())
  const byMethod = new Map(model.methods.map((method) => [method.name, method.params.map((param) => param.name)]))
  const call = fc
    .constantFrom(...methods.map(({ name }) => name))
    .chain((name) => fc.tuple(fc.constant(name), jsonText(byMethod.get(name) ?? [])))
  fc.assert(
    fc.property(call, ([name, text]) => {
      const params: unknown = JSON.parse(text)
      const problems = problemsOf(paramsValidators[name], params)
      for (const { pointer, problem } of problems) assert.ok(pointer.length < 10_000 && problem.length > 0)
      const isObject = typeof params === 'object' && params !== null && !Array.isArray(params)
      if (!isObject || Object.hasOwn(params, '__proto__') || Object.hasOwn(params, 'constructor'))
        assert.ok(problems.length > 0)
    }),
    bounded(800),
  )
})

/** A disk of one file. */
function diskOf(bytes: Buffer): Disk {
  return {
    ...systemDisk,
    info: async () => ({ name: 'x', size: bytes.length, modifiedMs: 0, plain: true, isFolder: false }),
    read: async () => bytes,
  }
}

test('secrets.json of any content is read or told as damaged, and its text is never told', async () => {
  const hash = 'scrypt$16384$8$1$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAA=='
  const part = jsonText([
    'virtualServer',
    'area',
    'entry',
    'userName',
    'password',
    'enabled',
    'comment',
    'passwordChanged',
    '1',
  ])
  const user = fc
    .tuple(part, fc.constantFrom(hash, 'scrypt$1$1$1$x$y', 'S3cret'))
    .map(
      ([value, password]) =>
        `{"userName": ${value}, "enabled": true, "comment": "", "passwordChanged": "", "password": "${password}"}`,
    )
  const file = fc.oneof(
    fc
      .tuple(
        part,
        fc.oneof(
          part,
          user.map((one) => `{"1": [${one}]}`),
        ),
      )
      .map(([secrets, users]) => `{"secrets": [${secrets}], "users": ${users}}`),
    part,
    textOf(['{', '"S3cret"', '}', ':']),
  )
  // Any text as an encrypted file, and a file that says of itself that it is one.
  const seal = keySeal(Buffer.alloc(32, 1), systemRandom)
  const member = fc.constantFrom('"systemd"', '"dpapi"', JSON.stringify(seal.key), '"S3cret"', '""', '7', 'null', '[]')
  const sealed = fc.oneof(
    file.map((text) => sealedText(text, seal)),
    fc
      .tuple(member, member, member)
      .map((all) => `{"format": "mailroot-sealed-1", "method": ${all[0]}, "key": ${all[1]}, "data": ${all[2]}}`),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.oneof(file, sealed).map((text) => Buffer.from(text)),
        octets(30),
      ),
      fc.constantFrom(seal, undefined),
      async (bytes, key) => {
        try {
          const loaded = await SecretsFile.load(diskOf(bytes), machine.root, key)
          for (const read of [secretsIn, usersIn]) {
            try {
              read(loaded)
            } catch (error) {
              assert.ok(error instanceof SecretsDamaged, String(error))
              assert.ok(!error.message.includes('S3cret'))
            }
          }
        } catch (error) {
          assert.ok(error instanceof SecretsDamaged || error instanceof SecretsSealed, String(error))
          assert.ok(!error.message.includes('S3cret'))
        }
      },
    ),
    bounded(800),
  )
})

test('a stored password is a hash that somebody would have to find, or none', () => {
  const piece = textOf(
    ['scrypt', '$', '16384', '8', '1', '0', '131072', 'A'.repeat(22), '='.repeat(16), 'AAAA', '=='],
    14,
  )
  const whole = fc.tuple(piece, piece).map(([salt, hash]) => `scrypt$16384$8$1$${salt}$${hash}`)
  fc.assert(
    fc.property(fc.oneof(piece, whole), (text) => {
      const kept = parseStored(text)
      if (kept !== undefined) assert.ok(kept.hash.length >= 12 && kept.salt.length >= 12, text)
    }),
    bounded(2000),
  )
})

test('a configuration to import is one, or refused with what is wrong', async () => {
  const part = jsonText(['format', 'settings', 'secrets', 'salt', 'iv', 'data', ...names.slice(0, 4)])
  const base64 = fc
    .oneof(octets(40), fc.constantFrom(Buffer.alloc(16), Buffer.alloc(12)))
    .map((bytes) => `"${bytes.toString('base64')}"`)
  const secrets = fc
    .tuple(base64, base64, base64)
    .map(([salt, iv, data]) => `{"salt": ${salt}, "iv": ${iv}, "data": ${data}}`)
  const bundle = fc
    .tuple(part, fc.oneof(part, secrets))
    .map(
      ([settings, closed]) => `{"format": "mailroot-configuration-1", "settings": ${settings}, "secrets": ${closed}}`,
    )
  const deriver = { derive: async () => new Uint8Array(32) }
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(bundle, part).map((text) => Buffer.from(text)),
      fc.option(fc.constant('a passphrase')),
      async (bytes, passphrase) => {
        try {
          const { settings } = await readBundle(bytes, passphrase ?? undefined, deriver)
          assert.ok(typeof settings === 'object' && settings !== null)
        } catch (error) {
          assert.ok(error instanceof Refusal && error.reason === 'invalid', String(error))
        }
      },
    ),
    bounded(800),
  )
})

test('the changes of an audit log are those of its whole lines, whatever stands between them', async (context) => {
  const root = temporaryFolder(context)
  mkdirSync(join(root, 'logs', 'audit'), { recursive: true })
  const checks = createChecks(loadModel(process.cwd()))
  const own = {
    timestamp: '2026-01-31T12:00:00.000Z',
    client: 'test 1',
    level: 'administrator',
    action: 'change',
    revision: 7,
    force: false,
  }
  const line = { ...own, changes: [{ setting: 'a.b', pointer: '/a/b', old: null, new: 1 }], warnings: [] }
  const value = jsonText(['setting', 'pointer', 'old', 'new', 'length', 'slice'])
  const altered = fc
    .tuple(fc.constantFrom(...Object.keys(line)), value)
    .map(([name, text]) => JSON.stringify({ ...line, [name]: JSON.parse(text) }))
  const noise = fc
    .oneof(altered, jsonText(Object.keys(line)), textOf(['{', '"action":"change"', '}']))
    .map((text) => text.replaceAll('\n', ' '))
  await fc.assert(
    fc.asyncProperty(fc.array(noise, { maxLength: 6 }), fc.nat(6), async (lines, at) => {
      const all = [...lines.slice(0, at), JSON.stringify({ ...line, revision: 4711 }), ...lines.slice(at)]
      writeFileSync(join(root, 'logs', 'audit', '2026-01-31.jsonl'), `${all.join('\n')}\n`)
      const filter = {
        setting: (setting: string) => setting.startsWith(''),
        user: (user: string) => user.startsWith(''),
      }
      const { items } = await readChanges(systemDisk, root, filter, undefined, 100)
      assert.ok(items.some(({ revision }) => revision === 4711))
      assert.deepEqual(checks.result('configurationChange.get', { items }), [])
    }),
    bounded(150),
  )
})
