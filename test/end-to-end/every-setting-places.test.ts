/** Rows of every-setting.test.ts about hosts and folders, and some of each kind through the cmdlets. */
import { join } from 'node:path'
import { test } from 'node:test'
import { root } from '../module/engines.js'
import { PowerShell, quote } from '../module/powershell.js'
import { defer } from '../support/cleanup.js'
import { keptFolder } from '../support/kept-folder.js'
import { startRelay } from '../support/relay.js'
import { byCmdlet } from '../support/setting-cmdlets.js'
import { proveIn, proveTogether } from '../support/setting-proof.js'
import type { Rows } from '../support/setting-rows.js'
import { rowsOfFolders } from './every-setting/folders.js'
import { rowsOfHosts } from './every-setting/hosts.js'
import { rowsOfOutbound } from './every-setting/outbound.js'
import { table } from './every-setting/table.js'

/** Rows wait more than they work. */
const together = { concurrency: 8 }

test('hosts that mail is handed to', together, (t) => proveTogether(t, rowsOfHosts))
test('connections to other hosts', together, (t) => proveTogether(t, rowsOfOutbound))
test('folders and how much they may hold', together, (t) => proveTogether(t, rowsOfFolders))

/** One of each kind of value and list; `test/module/` holds every parameter of every cmdlet. */
const byHand = [
  'connectionControl.deny',
  'connectionControl.mode',
  'delivery.firstRetryInterval',
  'domain.allowRelay',
  'folder.dropDirectory',
  'general.bindings',
  'general.domains',
  'general.name',
  'messageLimit.maxRecipients',
  'relayRestriction.grant',
  'smartHost.server',
  'tls.requireTls',
] as const

test('the same through the cmdlets', together, async (t) => {
  const folder = await keptFolder(t)
  const relay = await startRelay(t, { root: join(folder, 'root') })
  const shell = await PowerShell.start({ env: { MAILROOT_CONTROL: relay.controlSocket } })
  defer(t, () => shell.close())
  await shell.output(`Import-Module ${quote(join(root, 'module', 'Mailroot'))}`)
  const rows = Object.fromEntries(byHand.map((key) => [key, table[key]])) as Rows
  await proveIn(t, relay, rows, byCmdlet(shell))
})
