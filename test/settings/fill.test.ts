import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StoredSettings } from '../../server/generated/settings.js'
import { fillSettings } from '../../server/settings/fill.js'

test('every default that does not depend on the machine is filled in, on a copy', () => {
  const stored: StoredSettings = { virtualServers: { '1': { relayRestriction: { grant: [{ address: '10.0.0.5' }] } } } }
  const settings = fillSettings(stored)
  assert.equal(settings.revision, 0)
  assert.equal(settings.service.maxQueuedMessages, 500000)
  const server = settings.virtualServers['1']
  assert.deepEqual(server?.relayRestriction, {
    mode: 'OnlyListed',
    relayForAuth: true,
    grant: [{ address: '10.0.0.5', comment: '' }],
    deny: [],
  })
  assert.deepEqual(server?.smartHost.authentication, { type: 'none' })
  assert.deepEqual(server?.folder, {
    shouldPickupMail: true,
    dropDirectoryQuota: 'unlimited',
    badMailMaxAge: 'P30D',
    badMailMaxDirectorySize: 1073741824,
  })
  assert.deepEqual(stored, { virtualServers: { '1': { relayRestriction: { grant: [{ address: '10.0.0.5' }] } } } })
})

test('two fillings share nothing', () => {
  const stored: StoredSettings = { virtualServers: { '1': {} } }
  const [one, two] = [fillSettings(stored), fillSettings(stored)]
  assert.notEqual(one.virtualServers['1']?.smartHost.server, two.virtualServers['1']?.smartHost.server)
})

test('wrong settings are refused', () => {
  const wrong = { virtualServers: { '1': { delivery: { hopCount: 0 } } } }
  assert.throws(() => fillSettings(wrong), /hopCount minimum/)
})
