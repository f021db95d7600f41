/** The preference variables of a calling script, for a cmdlet of each shape, here and on another machine. */
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { root } from './engines.js'
import { change, message } from './loaded.js'
import { PowerShell, quote } from './powershell.js'
import { type Handler, Recorder, Refusal } from './recorder.js'
import { type Machine, reach, startMachine } from './remote.js'

const folder = mkdtempSync(join(tmpdir(), 'mailroot-preferences-'))
const content = Buffer.from('Subject: a\r\n\r\nb').toString('base64')

interface Shape {
  readonly line: string
  readonly method: string
  readonly answer: Handler
  /** Asks at this preference; absent: it changes nothing. */
  readonly asks?: 'Low' | 'Medium'
  readonly warns?: true
}

const shapes: readonly Shape[] = [
  { line: 'Get-SmtpMessage', method: 'message.get', answer: () => ({ items: [message('A')] }) },
  { line: 'Get-SmtpProtocolLog', method: 'protocolLog.get', answer: () => ({ items: [], position: 'x' }) },
  { line: 'Test-SmtpVirtualServer', method: 'virtualServer.test', answer: () => [] },
  { line: 'Suspend-SmtpMessage A', method: 'message.suspend', answer: () => [message('A')], asks: 'Medium' },
  {
    line: 'Set-SmtpMessageLimit -MaxRecipients 5',
    method: 'messageLimit.set',
    answer: () => ({ ...change, warnings: ['careful'] }),
    asks: 'Medium',
    warns: true,
  },
  { line: 'Add-SmtpRelayAddress 10.0.0.5', method: 'relayAddress.add', answer: () => change, asks: 'Medium' },
  {
    line: `Export-SmtpMessage A -Path ${quote(join(folder, 'a.eml'))}`,
    method: 'message.export',
    answer: () => ({ identity: 'A', offset: 0, size: 15, content }),
    asks: 'Medium',
  },
  {
    line: `Export-SmtpConfiguration ${quote(join(folder, 'a.json'))}`,
    method: 'configuration.export',
    answer: () => ({ content: '{}' }),
    asks: 'Low',
  },
  {
    line: 'Send-SmtpTestMessage a@b.test',
    method: 'testMessage.send',
    answer: () => ({ identity: 'A', status: 'Delivered' }),
    asks: 'Low',
  },
]

describe('preference variables', () => {
  let recorders: Recorder[]
  let shell: PowerShell
  let machine: Machine

  before(async () => {
    recorders = [await Recorder.start(), await Recorder.start()]
    machine = await startMachine('srv1', recorders[1]?.address)
    shell = await PowerShell.start({ env: { MAILROOT_CONTROL: recorders[0]?.address, MAILROOT_ROOT: undefined } })
    await shell.output(`${reach([machine])}; Import-Module ${quote(`${root}module/Mailroot`)}`)
  })

  after(async () => {
    for (const engine of machine?.engines ?? []) await engine.close()
    await shell?.close()
    for (const recorder of recorders ?? []) await recorder.close()
    rmSync(folder, { recursive: true, force: true })
  })

  for (const where of ['here', 'on another machine']) {
    const there = where === 'here' ? '' : ' -ComputerName srv1'
    for (const shape of shapes) {
      const { line, method, asks, warns } = shape
      const run = async (set: string, answer: Handler = shape.answer) => {
        for (const recorder of recorders) recorder.answer({ [method]: answer })
        for (const name of readdirSync(folder)) rmSync(join(folder, name))
        return await shell.run(`& { ${set}; ${line}${there}; $global:wentOn = 'went on' }; $wentOn; $wentOn = $null`, {
          confirm: ['Y'],
        })
      }
      const done = () =>
        recorders.flatMap(({ calls }) => calls).filter((one) => one.method === method && one.params['dryRun'] !== true)

      test(`${line.split(' ')[0]} ${where}`, async () => {
        const refuse = () => new Refusal('It is not there.', { reason: 'notFound', target: 'A' })
        const stopped = await run("$ErrorActionPreference = 'Stop'", refuse)
        assert.ok(stopped.errors.length > 0 && !stopped.output.includes('went on'), 'Stop stops')
        const silent = await run("$ErrorActionPreference = 'SilentlyContinue'", refuse)
        assert.ok(silent.output.includes('went on'), 'SilentlyContinue goes on')
        assert.deepEqual(silent.errors, [])
        const verbose = await run("$VerbosePreference = 'Continue'")
        assert.ok(
          verbose.verbose.some((text) => text.includes(method)),
          `Continue shows ${verbose.verbose.join()}`,
        )
        assert.deepEqual((await run('')).verbose, [])
        const quiet =
          "$DebugPreference = 'Continue'; $InformationPreference = 'Continue'; $ProgressPreference = 'SilentlyContinue'"
        const plain = await run(`${quiet}; $WarningPreference = 'SilentlyContinue'`)
        assert.deepEqual([plain.warnings, plain.progress, plain.errors, plain.prompts], [[], [], [], []])
        assert.equal((await run('')).warnings.length, warns ? 1 : 0)
        if (asks === undefined) return
        await run('$WhatIfPreference = $true')
        assert.deepEqual([done(), readdirSync(folder)], [[], []], 'WhatIf does nothing')
        assert.equal((await run(`$ConfirmPreference = '${asks}'`)).prompts.length, 1, asks)
        assert.ok(done().length > 0)
        assert.equal((await run("$ConfirmPreference = 'None'")).prompts.length, 0)
      })
    }
  }
})
