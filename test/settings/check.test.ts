/** settings.json at start and for `mailroot check`: each problem with its place, and nothing is touched. */
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { checkRoot } from '../../server/settings/check.js'
import { loadSettings } from '../../server/settings/load.js'
import { systemDisk } from '../../server/system/disk.js'
import { temporaryFolder } from '../support/folder.js'

function rootWith(context: TestContext, text: string | Buffer) {
  const root = temporaryFolder(context)
  const path = join(root, 'settings.json')
  writeFileSync(path, text)
  return { path, machine: { root, hostName: 'relay1' } }
}

test('every problem is told with line, column and pointer, by check and at start, and the file stays', async (context) => {
  const text = `{
  "revision": 7,
  "virtualServers": {
    "1": {
      "messageLimit": {"maxRecipients": 0},
      "relayRestriction": {"grant": [{"address": "10.0.0.5/24"}, {}]},
      "smartHots": {}
    }
  }
}`
  const { path, machine } = rootWith(context, text)
  const { ok, lines } = await checkRoot(systemDisk, machine)
  assert.equal(ok, false)
  assert.equal(lines[0], `${path} has 4 problems:`)
  assert.deepEqual([...lines.slice(1)].sort(), [
    '  line 5, column 24: /virtualServers/1/messageLimit/maxRecipients: 0 is too small: at least 1, or "unlimited"',
    '  line 6, column 39: /virtualServers/1/relayRestriction/grant/0/address: "10.0.0.5/24" lies inside a network: write 10.0.0.0/24, or the address alone',
    '  line 6, column 66: /virtualServers/1/relayRestriction/grant/1/address: is missing',
    '  line 7, column 7: /virtualServers/1/smartHots: is not known: did you mean "smartHost"?',
  ])
  const loaded = await loadSettings(systemDisk, machine)
  assert.ok(loaded.kind === 'wrong')
  assert.equal(loaded.problems.length, 4)
  assert.equal(readFileSync(path, 'utf8'), text)
  assert.deepEqual(readdirSync(machine.root), ['settings.json'])
})

test('a name that would control a terminal is told without doing so', async (context) => {
  const { machine } = rootWith(context, '{"virtualServers": {"1": {"a\\u001b[31m\\n": 1}}}')
  const { lines } = await checkRoot(systemDisk, machine)
  assert.match(lines[1] ?? '', /^ {2}line 1, column 27: \/virtualServers\/1\/a\?\[31m\?: is not known/)
})

test('a text that is not JSON, not UTF-8 or far too large is told', async (context) => {
  const json = rootWith(context, '{\n  "virtualServers": {"1": {},}\n}')
  assert.deepEqual((await checkRoot(systemDisk, json.machine)).lines, [
    `${json.path} has 1 problem:`,
    '  line 2, column 30: a name in double quotes is expected, not "}"',
  ])
  const utf16 = rootWith(context, Buffer.from('\ufeff{}', 'utf16le'))
  assert.match((await checkRoot(systemDisk, utf16.machine)).lines[1] ?? '', /is not UTF-8 text: save it as UTF-8/)
  const disk = {
    ...systemDisk,
    info: async () => ({ name: 'x', size: 2 ** 30, modifiedMs: 0, plain: true, isFolder: false }),
  }
  assert.match((await checkRoot(disk, json.machine)).lines[1] ?? '', /is larger than/)
})

test('right settings, with a warning for what they leave open', async (context) => {
  const { path, machine } = rootWith(
    context,
    '{"virtualServers": {"1": {"relayRestriction": {"mode": "AllExceptListed"}}}}',
  )
  const { ok, lines } = await checkRoot(systemDisk, machine)
  assert.equal(ok, true)
  assert.equal(lines[0], `${path} has no problem.`)
  assert.match(lines[1] ?? '', /^\/virtualServers\/1\/relayRestriction\/mode: warning: Every machine/)
})

test('check writes nothing where there are no settings, and tells what it cannot read', async (context) => {
  const root = temporaryFolder(context)
  const machine = { root, hostName: 'relay1' }
  const { ok } = await checkRoot(systemDisk, machine)
  assert.deepEqual([ok, existsSync(join(root, 'settings.json'))], [true, false])
  mkdirSync(join(root, 'settings.json'))
  const unread = await checkRoot(systemDisk, machine)
  assert.equal(unread.ok, false)
  assert.match(unread.lines[0] ?? '', /cannot be read: EISDIR/)
})
