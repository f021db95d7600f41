/** Every parameter of every cmdlet with a value that is wrong: the error names the parameter and the value, and nothing changes. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { type Cmdlet, cmdletsOf, type Parameter } from '../../generator/cmdlet.js'
import { loadModel } from '../../generator/load.js'
import { root } from '../module/engines.js'
import { PowerShell, quote } from '../module/powershell.js'
import { ControlClient } from '../support/control-client.js'
import { keptFolder } from '../support/kept-folder.js'
import { startRelay } from '../support/relay.js'

/** What else a cmdlet must be given; a value for each that is right or at least says nothing about the one that is tried. */
const given: Readonly<Record<string, string>> = {
  Address: "'10.0.0.5'",
  Credential: '$account',
  Identity: "'M0'",
  Name: "'one.test'",
  Path: '$file',
  Recipient: "'a@b.test'",
  To: "'a@b.test'",
  UserName: "'someone'",
  VirtualServer: "'1'",
}

interface Row {
  readonly line: string
  readonly name: string
  readonly value: string
}

function rowsOf(cmdlet: Cmdlet): readonly Row[] {
  return cmdlet.parameters.flatMap((parameter) => {
    const value = wrongFor(parameter)
    if (value === undefined) return []
    const others = cmdlet.parameters
      .filter(({ mandatory, name }) => mandatory && name !== parameter.name)
      .map(({ name }) => `-${name} ${given[name] ?? assert.fail(`${cmdlet.name} -${name}: what is given?`)}`)
    const confirm = cmdlet.impact === undefined ? '' : '-Confirm:$false'
    const line = `${cmdlet.name} -${parameter.name} ${quote(value)} ${others.join(' ')} ${confirm}`
    return [{ line, name: parameter.name, value }]
  })
}

/** Nothing where every text is right, or where a value is a secret or a file. */
function wrongFor({ kind, type, schema, values, wire, name }: Parameter): string | undefined {
  const base = kind.replace(/\?$/, '').replace(/\[\]$/, '').split(':')[0] ?? ''
  if (wire === undefined && name !== 'Timeout') return undefined
  if (['credential', 'securestring', 'file'].includes(base) || type === 'switch') return undefined
  if (base === 'timespan') return '00:00:00.5000000'
  if (base === 'unlimited') return 'nonsense'
  if (['int', 'long', 'bool', 'datetime'].includes(base)) return 'nonsense'
  if (values.length > 0) return 'nonsense'
  const item = schema.type === 'array' ? (schema.items ?? {}) : schema
  if (item['format'] !== undefined || item['pattern'] !== undefined) return '!! wrong\u0007'
  const most = item['maxLength']
  return typeof most === 'number' && most < 5000 ? 'x'.repeat(most + 1) : undefined
}

/** Numbers out of their bounds are refused by the relay, not by PowerShell. */
function boundsOf(cmdlet: Cmdlet): readonly Row[] {
  return rowsOf({ ...cmdlet, parameters: cmdlet.parameters }).flatMap((row) => {
    const parameter = cmdlet.parameters.find(({ name }) => name === row.name)
    const isNumber = parameter !== undefined && /^(?:unlimited:)?(?:int|long)/.test(parameter.kind)
    return isNumber ? [{ ...row, line: row.line.replace("'nonsense'", '-5'), value: '-5' }] : []
  })
}

test('a wrong value is an error that names parameter and value, and changes nothing', async (t) => {
  const relay = await startRelay(t, { root: join(await keptFolder(t), 'root') })
  const shell = await PowerShell.start({ env: { MAILROOT_CONTROL: relay.controlSocket, MAILROOT_ROOT: undefined } })
  t.after(() => shell.close())
  const control = await ControlClient.greeted(relay.controlSocket)
  t.after(() => control.close())
  await shell.output(
    `Import-Module ${quote(`${root}module/Mailroot`)}; $file = ${quote(join(relay.root, 'settings.json'))}; $account = [pscredential]::new('u', [System.Net.NetworkCredential]::new('', 'p').SecurePassword)`,
  )
  const state = async () => {
    const { content } = await control.result<{ content: string }>('configuration.export')
    return [JSON.parse(content).settings, await control.result('user.get'), await control.result('certificate.get')]
  }
  const before = await state()
  const rows = cmdletsOf(loadModel(root)).flatMap((cmdlet) => [...rowsOf(cmdlet), ...boundsOf(cmdlet)])
  assert.ok(rows.length > 250, `${rows.length} rows`)
  const problems: string[] = []
  for (const { line, name, value } of rows) {
    const { errors } = await shell.run(line)
    const text = errors.map(({ message }) => message).join(' ')
    // Of a text that is too long its length says more.
    const shown = value.startsWith('xxx') ? `${value.length} characters` : value.replace('\u0007', '')
    // PowerShell itself says what is right, and of a text only that it is one.
    if (text.includes('Boolean parameters accept only Boolean values') && text.includes(`'${name}'`)) continue
    if (!new RegExp(`(?:-|parameter ')${name}\\b`).test(text))
      problems.push(`${line.slice(0, 150)}\n    ${text || 'no error'}`)
    else if (!text.includes(shown)) problems.push(`${line.slice(0, 150)}\n    without its value: ${text}`)
  }
  assert.deepEqual(problems, [])
  assert.deepEqual(await state(), before)
})
