/** Connection control from the cmdlet to the wire: the real engine, the real relay, real connections from two addresses. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import { root } from '../module/engines.js'
import { PowerShell, quote } from '../module/powershell.js'
import { defer } from '../support/cleanup.js'
import { keptFolder } from '../support/kept-folder.js'
import { startRelay } from '../support/relay.js'

/** The code of the greeting for a client at an address of this machine. */
async function greets(port: number, localAddress: string): Promise<string> {
  const socket = connect({ host: '127.0.0.1', port, localAddress })
  const [first] = (await once(socket, 'data')) as [Buffer]
  socket.destroy()
  return first.toString().slice(0, 3)
}

test('an address on the Deny list is kept away, and with OnlyListed everybody but the Grant list', async (t) => {
  const relay = await startRelay(t, { root: join(await keptFolder(t), 'root') })
  const shell = await PowerShell.start({ env: { MAILROOT_CONTROL: relay.controlSocket } })
  defer(t, () => shell.close())
  await shell.output(`Import-Module ${quote(join(root, 'module', 'Mailroot'))}`)
  const both = async () => [await greets(relay.port, '127.0.0.2'), await greets(relay.port, '127.0.0.3')]
  assert.deepEqual(await both(), ['220', '220'], 'as IIS installs it: everybody may connect')

  await shell.output("Add-SmtpConnectionAddress 127.0.0.2 -Comment 'floods us'")
  assert.deepEqual(await both(), ['554', '220'])
  const shown = await shell.output<Record<string, unknown>>('Get-SmtpConnectionAddress')
  assert.deepEqual(
    shown.map(({ Access, Address, Comment }) => [Access, Address, Comment]),
    [['Deny', '127.0.0.2', 'floods us']],
  )

  await shell.output('Add-SmtpConnectionAddress 127.0.0.2 -Access Grant; Set-SmtpConnectionControl OnlyListed')
  assert.deepEqual(await both(), ['220', '554'], 'the mode chooses the list, and changes neither')

  await relay.restart()
  assert.deepEqual(await both(), ['220', '554'])
  await shell.output(
    'Set-SmtpConnectionControl $null; Get-SmtpConnectionAddress -Access Deny | Remove-SmtpConnectionAddress',
  )
  assert.deepEqual(await both(), ['220', '220'])
  const { text } = await shell.run('Get-SmtpConnectionControl', { format: true })
  assert.match(text, /AllExceptListed/)
})
