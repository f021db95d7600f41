/** Settings are changed whole or not at all, on a real folder. */
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { Actor } from '../../server/settings/actor.js'
import { loadSettings } from '../../server/settings/load.js'
import type { EffectiveSettings } from '../../server/settings/machine-defaults.js'
import { problemText } from '../../server/settings/problems.js'
import { HISTORY_MAX } from '../../server/settings/records.js'
import { CannotApply, type Reason, Refusal } from '../../server/settings/refusal.js'
import { SETTINGS_SCHEMA } from '../../server/settings/settings-file.js'
import { type Draft, type Edit, SettingsStore } from '../../server/settings/store.js'
import { type Disk, systemDisk } from '../../server/system/disk.js'
import { ManualClock } from '../support/clock.js'
import { temporaryFolder } from '../support/folder.js'
import { listLog } from '../support/log.js'

const actor: Actor = { user: 'CONTOSO\\anna', client: 'test 1', level: 'administrator' }
const ports: Edit = (draft) => {
  area(draft, 'smartHost')['port'] = 587
}

function area(draft: Draft, name: string): Record<string, unknown> {
  const server = draft.virtualServers['1'] ?? assert.fail('there is no virtual server 1')
  server[name] ??= {}
  return server[name]
}

/** A store on a new root. `disk` and `apply` are what a test makes fail. */
async function start(context: TestContext, parts: { disk?: Disk; apply?: () => Promise<void> } = {}) {
  const root = temporaryFolder(context)
  const machine = { root, hostName: 'relay1' }
  const loaded = await loadSettings(systemDisk, machine)
  assert.ok(loaded.kind === 'right')
  const log = listLog()
  const system = { clock: new ManualClock(), disk: parts.disk ?? systemDisk, log }
  const applied: EffectiveSettings[] = []
  const store = new SettingsStore(system, machine, loaded, async (next) => {
    await parts.apply?.()
    applied.push(next)
  })
  const path = join(root, 'settings.json')
  return { root, path, store, log, applied, read: () => readFileSync(path, 'utf8') }
}

async function refusal(work: Promise<unknown>, reason: Reason): Promise<Refusal> {
  const error = await work.then(
    () => assert.fail('it was not refused'),
    (thrown: unknown) => thrown,
  )
  assert.ok(error instanceof Refusal, String(error))
  assert.equal(error.reason, reason, error.message)
  return error
}

test('the first start writes settings that a person can read', async (context) => {
  const { read, path } = await start(context)
  assert.equal(
    read(),
    `{
  "$schema": "${SETTINGS_SCHEMA}",
  "revision": 1,
  "service": {},
  "virtualServers": {
    "1": {
      "general": {
        "bindings": [
          {
            "address": "127.0.0.1",
            "port": 2525
          }
        ]
      }
    }
  }
}
`,
  )
  if (process.platform !== 'win32') assert.equal(statSync(path).mode & 0o777, 0o600)
  assert.equal(JSON.parse(readFileSync('schemas/settings.json', 'utf8')).$id, SETTINGS_SCHEMA)
})

test('a change is applied, written, kept in the history and in the audit log', async (context) => {
  const { root, store, applied, read } = await start(context)
  const before = read()
  const outcome = await store.change(ports, { actor })
  const change = { setting: 'smartHost.port', pointer: '/virtualServers/1/smartHost/port', old: 25, new: 587 }
  assert.deepEqual([outcome.revision, outcome.changes, outcome.warnings], [2, [change], []])
  assert.equal(store.current.virtualServers['1']?.smartHost.port, 587)
  assert.equal(applied[0], store.current)
  assert.deepEqual(JSON.parse(read()).virtualServers['1'].smartHost, { port: 587 })
  assert.equal(JSON.parse(read()).revision, 2)
  assert.equal(readFileSync(join(root, 'history', 'settings-0000000001.json'), 'utf8'), before)
  const audit = readFileSync(join(root, 'logs', 'audit', '2026-01-31.jsonl'), 'utf8')
  assert.deepEqual(JSON.parse(audit), {
    timestamp: '2026-01-31T12:00:00.000Z',
    user: 'CONTOSO\\anna',
    client: 'test 1',
    level: 'administrator',
    action: 'change',
    revision: 2,
    changes: [change],
    warnings: [],
    force: false,
  })
  assert.ok(Object.isFrozen(store.current.virtualServers['1']?.smartHost))
})

test('a wrong change is refused whole, with each problem', async (context) => {
  const { store, applied, read } = await start(context)
  const before = read()
  const wrong: Edit = (draft) => {
    Object.assign(area(draft, 'smartHost'), { port: 0, server: ['a b'], mode: 'Always' })
    area(draft, 'delivery')['hopCount'] = 'many'
  }
  const { problems } = await refusal(store.change(wrong, { actor }), 'invalid')
  assert.deepEqual(problems.map(problemText).sort(), [
    '/virtualServers/1/delivery/hopCount: "many" is not allowed: a whole number from 1 to 1000',
    '/virtualServers/1/smartHost/port: 0 is too small: at least 1',
    '/virtualServers/1/smartHost/server/0: "a b" is not a host name or an IP address, for example smtp.example.com or [192.0.2.1]',
  ])
  const rule: Edit = (draft) => {
    draft.virtualServers['2'] = { general: { name: 'Default SMTP Virtual Server' } }
  }
  await refusal(store.change(rule, { actor }), 'invalid')
  assert.deepEqual([read(), applied, store.current.revision], [before, [], 1])
})

test('a change that names another revision is refused', async (context) => {
  const { store } = await start(context)
  await refusal(store.change(ports, { actor, ifRevision: 2 }), 'conflict')
  const { revision } = await store.change(ports, { actor, ifRevision: 1 })
  assert.equal(revision, 2)
})

test('a dry run tells what would change and changes nothing', async (context) => {
  const { root, store, applied, read } = await start(context)
  const before = read()
  const { revision, changes, settings } = await store.change(ports, { actor, dryRun: true })
  assert.equal(revision, 1)
  assert.deepEqual(
    changes.map(({ setting }) => setting),
    ['smartHost.port'],
  )
  assert.equal(settings.virtualServers['1']?.smartHost.port, 587)
  assert.deepEqual([read(), applied, existsSync(join(root, 'history'))], [before, [], false])
})

test('what changes nothing makes no revision', async (context) => {
  const { store, applied } = await start(context)
  const { revision, changes } = await store.change(() => undefined, { actor })
  assert.deepEqual([revision, changes, applied], [1, [], []])
})

test('a value equal to the default is stored as said, and is no difference', async (context) => {
  const { store, read } = await start(context)
  const same: Edit = (draft) => {
    area(draft, 'smartHost')['port'] = 25
  }
  const { revision, changes } = await store.change(same, { actor })
  assert.deepEqual([revision, changes], [2, []])
  assert.deepEqual(JSON.parse(read()).virtualServers['1'].smartHost, { port: 25 })
})

test('an open relay needs force, and the warning names what becomes open', async (context) => {
  const { store, log } = await start(context)
  const open: Edit = (draft) => {
    area(draft, 'relayRestriction')['mode'] = 'AllExceptListed'
  }
  const refused = await refusal(store.change(open, { actor }), 'needsForce')
  assert.match(refused.message, /^Every machine that can reach virtual server 1 .* open relay\. Nothing was changed\.$/)
  const dry = await store.change(open, { actor, dryRun: true })
  assert.match(dry.warnings[0] ?? '', /open relay\. It needs -Force\.$/)
  assert.equal(store.current.virtualServers['1']?.relayRestriction.mode, 'OnlyListed')
  const done = await store.change(open, { actor, force: true })
  assert.match(done.warnings[0] ?? '', /it is an open relay\.$/)
  assert.ok(log.lines.some((line) => line.startsWith('warn Every machine')))
  assert.equal((await store.change(ports, { actor })).warnings.length, 0, 'what is open already is not asked again')
})

test('a change that cannot take effect leaves everything as it was', async (context) => {
  const inUse = 'Port 25 of 127.0.0.1 is in use by another program'
  const { store, read } = await start(context, {
    apply: async () => {
      throw new CannotApply(inUse, '/virtualServers/1/general/bindings/0')
    },
  })
  const before = read()
  const { problems } = await refusal(store.change(ports, { actor }), 'cannotApply')
  assert.deepEqual(problems, [{ pointer: '/virtualServers/1/general/bindings/0', problem: inUse }])
  assert.deepEqual([read(), store.current.revision], [before, 1])
})

test('a fault while applying puts the former settings back into effect', async (context) => {
  let calls = 0
  const { store, read, applied } = await start(context, {
    apply: async () => {
      calls += 1
      if (calls === 1) throw new TypeError('a fault')
    },
  })
  const before = read()
  await assert.rejects(store.change(ports, { actor }), TypeError)
  assert.equal(applied[0]?.virtualServers['1']?.smartHost.port, 25)
  assert.equal(read(), before)
})

test('a disk that fails puts the former settings back into effect', async (context) => {
  const full: Disk = { ...systemDisk, replace: () => Promise.reject(new Error('ENOSPC: no space left on device')) }
  const { store, read, applied } = await start(context, { disk: full })
  const before = read()
  const refused = await refusal(store.change(ports, { actor }), 'unavailable')
  assert.match(refused.message, /could not be written, and nothing was changed: ENOSPC/)
  assert.deepEqual(
    applied.map((settings) => settings.virtualServers['1']?.smartHost.port),
    [587, 25],
  )
  assert.deepEqual([read(), store.current.revision], [before, 1])
})

test('a file that was replaced although its folder could not be synced is put back', async (context) => {
  let failed = false
  const disk: Disk = {
    ...systemDisk,
    replace: async (file, data) => {
      await systemDisk.replace(file, data)
      if (failed || !file.endsWith('settings.json')) return
      failed = true
      throw new Error('EIO: i/o error, fsync')
    },
  }
  const { store, read } = await start(context, { disk })
  const before = read()
  await refusal(store.change(ports, { actor }), 'unavailable')
  assert.equal(read(), before)
  assert.equal((await store.change(ports, { actor })).revision, 2)
})

test('an audit log that cannot be written is a warning: the change stays', async (context) => {
  const { root, store, log } = await start(context)
  mkdirSync(join(root, 'logs'))
  writeFileSync(join(root, 'logs', 'audit'), 'a file where the folder should be')
  const { revision, warnings } = await store.change(ports, { actor })
  assert.equal(revision, 2)
  assert.match(warnings[0] ?? '', /^The change was made, but could not be written to the audit log/)
  assert.ok(log.lines.some((line) => line.startsWith('error The change was made')))
})

test('a hand edit is noticed once, and changes are refused until the file is as it was', async (context) => {
  const { path, store, read, log } = await start(context)
  const before = read()
  assert.equal(await store.changedByHand(), false)
  writeFileSync(path, before.replace('2525', '2526'))
  const refused = await refusal(store.change(ports, { actor }), 'conflict')
  assert.match(refused.message, /was changed by hand while the relay ran\. Restart the relay/)
  await refusal(store.change(ports, { actor, dryRun: true }), 'conflict')
  assert.deepEqual([await store.changedByHand(), await store.changedByHand()], [true, true])
  assert.equal(log.lines.filter((line) => line.includes('by hand')).length, 1)
  writeFileSync(path, before)
  assert.equal(await store.changedByHand(), false)
  assert.equal((await store.change(ports, { actor })).revision, 2)
})

test('changes that come at once happen one after another', async (context) => {
  const { store, read } = await start(context)
  const count: Edit = (draft) => {
    const delivery = area(draft, 'delivery')
    delivery['hopCount'] = Number(delivery['hopCount'] ?? 0) + 1
  }
  const failing = refusal(
    store.change(
      () => {
        throw new Refusal('notFound', 'There is none.')
      },
      { actor },
    ),
    'notFound',
  )
  await Promise.all([failing, ...Array.from({ length: 10 }, () => store.change(count, { actor }))])
  assert.equal(store.current.virtualServers['1']?.delivery.hopCount, 10)
  assert.equal(JSON.parse(read()).revision, 11)
})

test('the history keeps the last 50 revisions', async (context) => {
  const { root, store } = await start(context)
  for (let turn = 1; turn <= HISTORY_MAX + 3; turn++) {
    const edit: Edit = (draft) => {
      area(draft, 'delivery')['hopCount'] = turn
    }
    await store.change(edit, { actor })
  }
  const kept = readdirSync(join(root, 'history'))
  assert.equal(kept.length, 50)
  assert.deepEqual([kept[0], kept.at(-1)], ['settings-0000000004.json', 'settings-0000000053.json'])
})

test('a $schema that somebody set stays', async (context) => {
  const root = temporaryFolder(context)
  const machine = { root, hostName: 'relay1' }
  writeFileSync(join(root, 'settings.json'), '\ufeff{"$schema": "./settings.schema.json", "virtualServers": {"1": {}}}')
  const loaded = await loadSettings(systemDisk, machine)
  assert.ok(loaded.kind === 'right')
  const system = { clock: new ManualClock(), disk: systemDisk, log: listLog() }
  const store = new SettingsStore(system, machine, loaded, async () => undefined)
  assert.equal((await store.change(ports, { actor })).revision, 1)
  assert.equal(JSON.parse(readFileSync(join(root, 'settings.json'), 'utf8')).$schema, './settings.schema.json')
})
