/** message.export: the bytes, in pieces, and the audit. */
import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { MessageExportResult } from '../../server/generated/methods.js'
import type { ControlClient } from '../support/control-client.js'
import { controlWorld } from '../support/control-world.js'

async function exported(client: ControlClient, identity: string): Promise<Buffer> {
  const pieces: Buffer[] = []
  let offset: number | undefined = 0
  while (offset !== undefined) {
    const piece: MessageExportResult = await client.result('message.export', { identity, offset })
    assert.ok(piece.content.length <= 1_400_000)
    assert.equal(piece.offset, offset)
    pieces.push(Buffer.from(piece.content, 'base64'))
    offset = piece.nextOffset
  }
  return Buffer.concat(pieces)
}

function auditLines(root: string): readonly Record<string, unknown>[] {
  const text = readFileSync(join(root, 'logs', 'audit', '2026-01-31.jsonl'), 'utf8')
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

test('a large message comes in pieces without a byte changed, and leaves one line of audit', async (context) => {
  const { client, administration, root } = await controlWorld(context)
  const text = '\u20ac.\r\n'.repeat(500_000)
  const { envelope } = administration.add({ subject: 'Big' }, [], text)
  administration.readAtMost = 100_000
  const bytes = await exported(client, envelope.id)
  assert.ok(bytes.equals(Buffer.from(text)))
  assert.deepEqual(auditLines(root), [
    {
      timestamp: '2026-01-31T12:00:00.000Z',
      user: 'CONTOSO\\anna',
      client: 'test 1',
      level: 'administrator',
      action: 'export',
      message: envelope.id,
      sender: 'app@contoso.com',
      subject: 'Big',
    },
  ])
})

test('an empty message is one piece without bytes', async (context) => {
  const { client, administration } = await controlWorld(context)
  const { envelope } = administration.add({}, [], '')
  assert.deepEqual(await client.result('message.export', { identity: envelope.id }), {
    identity: envelope.id,
    offset: 0,
    size: 0,
    content: '',
  })
})

test('each export is a line, and so is one that begins in the middle', async (context) => {
  const { client, administration, root, connect } = await controlWorld(context)
  const { envelope } = administration.add({}, [], 'x'.repeat(3 * 1024 * 1024))
  const identity = envelope.id
  await exported(client, identity)
  await exported(client, identity)
  assert.equal(auditLines(root).length, 2)
  const other = await connect()
  await other.result('message.export', { identity, offset: 1024 * 1024 })
  assert.equal(auditLines(root).length, 3)
})

test('what cannot be exported says why', async (context) => {
  const { client, administration, log } = await controlWorld(context)
  const { envelope } = administration.add({})
  const identity = envelope.id
  const behind = await client.failure('message.export', { identity, offset: 10_000 })
  assert.match(behind.data?.errors?.[0]?.problem ?? '', /^10000 is behind the end: the message has \d+ bytes$/)
  assert.equal((await client.failure('message.export', { identity: 'NONE' })).data?.reason, 'notFound')
  administration.failure = new Error('the record is damaged')
  const { data, message } = await client.failure('message.export', { identity })
  assert.deepEqual(data, { reason: 'unavailable', target: identity })
  assert.equal(message, `The body of the message ${identity} cannot be read: the record is damaged`)
  assert.ok(log.lines.includes(`error ${message}`))
})

test('nothing is exported while the audit log cannot be written', async (context) => {
  const { client, administration, root } = await controlWorld(context)
  const { envelope } = administration.add({})
  mkdirSync(join(root, 'logs'))
  writeFileSync(join(root, 'logs', 'audit'), '')
  const { data, message } = await client.failure('message.export', { identity: envelope.id })
  assert.equal(data?.reason, 'unavailable')
  assert.match(message, /was not exported, because the audit log cannot be written/)
})
