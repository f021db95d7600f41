/**
 * Every setting of every area has a row that proves that the relay obeys it; see test/support/setting-rows.ts. Those of
 * hosts and folders are in every-setting-places.test.ts, so that both run side by side.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { proveApart, proveTogether } from '../support/setting-proof.js'
import { settingKeys } from '../support/setting-rows.js'
import { rowsOfAccess } from './every-setting/access.js'
import { rowsOfDelivery } from './every-setting/delivery.js'
import { otherZone, rowsOfLogging } from './every-setting/logging.js'
import { rowsOfMessages } from './every-setting/messages.js'
import { rowsOfProtocol } from './every-setting/protocol.js'
import { rowsOfService } from './every-setting/service.js'
import { table } from './every-setting/table.js'

test('every setting that can be set has a row, and no row is about another one', () => {
  assert.deepEqual(Object.keys(table).sort(), settingKeys())
})

/** Rows wait more than they work. */
const together = { concurrency: 8 }
/** Each starts a relay. */
const apart = { concurrency: 3 }

test('who may come in', together, (t) => proveTogether(t, rowsOfAccess))
test('limits of messages and sessions', together, (t) => proveTogether(t, rowsOfMessages))
test('the banner and the line ends', together, (t) => proveTogether(t, rowsOfProtocol))
test('when delivery is tried again, told, and given up', together, (t) => proveTogether(t, rowsOfDelivery))
test('the protocol log', together, (t) => proveTogether(t, rowsOfLogging, otherZone))
test('what all virtual servers share', apart, (t) => proveApart(t, rowsOfService))
