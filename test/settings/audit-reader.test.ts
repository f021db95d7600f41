/** A damaged line of the audit log hides no other. */
import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readChanges } from '../../server/settings/audit-reader.js'
import { systemDisk } from '../../server/system/disk.js'
import { temporaryFolder } from '../support/folder.js'

test('a line of a change without its warnings, or with changes that are none, is passed over', async (context) => {
  const root = temporaryFolder(context)
  mkdirSync(join(root, 'logs', 'audit'), { recursive: true })
  const change = { setting: 'smartHost.port', pointer: '/virtualServers/1/smartHost/port', old: null, new: 587 }
  const line = {
    timestamp: '2026-01-31T12:00:00.000Z',
    client: 'test 1',
    level: 'administrator',
    action: 'change',
    revision: 2,
    changes: [change],
    warnings: [],
    force: false,
  }
  const damaged: readonly object[] = [
    { warnings: undefined },
    { changes: [null] },
    { changes: [{ ...change, old: undefined }] },
    { client: undefined },
    { user: 7 },
    { level: 'king' },
    { timestamp: 'yesterday' },
  ]
  const text = [...damaged.map((wrong) => ({ ...line, revision: 9, ...wrong })), line].map((one) => JSON.stringify(one))
  writeFileSync(join(root, 'logs', 'audit', '2026-01-31.jsonl'), `${text.join('\n')}\n`)
  const { items } = await readChanges(systemDisk, root, { setting: (setting) => setting !== '' }, undefined, 100)
  assert.deepEqual(
    items.map(({ revision, changes }) => [revision, changes]),
    [[2, [{ setting: 'smartHost.port', virtualServer: '1', new: '587' }]]],
  )
})
