/** The settings of a virtual server that was removed: what its waiting mail is judged by. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type EffectiveSettings,
  effectiveSettings,
  virtualServerSettings,
} from '../../server/settings/machine-defaults.js'

const machine = { root: '/var/lib/mailroot', hostName: 'relay.test' }

function settingsOf(...numbers: readonly string[]): EffectiveSettings {
  const general = (number: string) => ({ bindings: [{ address: '127.0.0.1', port: 2500 + Number(number) }] })
  const servers = numbers.map((number) => [number, { general: general(number) }])
  return effectiveSettings({ virtualServers: Object.fromEntries(servers) }, machine)
}

test('a removed virtual server has the settings of a new one, worked out once for all of its mail', () => {
  let settings = settingsOf('1', '2')
  const server = virtualServerSettings(() => settings, machine)
  assert.equal(server('2'), settings.virtualServers['2'])
  settings = settingsOf('1')
  const removed = server('2')
  assert.equal(removed.folder.badMailDirectory, '/var/lib/mailroot/2/Badmail')
  assert.deepEqual(
    removed.general.bindings,
    effectiveSettings({ virtualServers: { 2: {} } }, machine).virtualServers['2']?.general.bindings,
  )
  // Whoever asks for each of 10,000 messages knows by the object that nothing has changed.
  assert.equal(server('2'), removed)
  settings = settingsOf('1', '2')
  assert.equal(server('2'), settings.virtualServers['2'], 'made again, it has its own')
})
