/**
 * The whole relay with smtp-server and nodemailer on simulated connections, under a seed or two; test/end-to-end/simulation.test.ts
 * plays more of them.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runWire } from './scenario.js'

test('whatever happens, what was accepted is delivered, reported or removed (wire, seed 1)', async () => {
  const { wrong, numbers } = await runWire(1)
  assert.deepEqual(wrong, [])
  assert.ok((numbers['takings'] ?? 0) > 20, 'a world in which nothing happens proves nothing')
})
