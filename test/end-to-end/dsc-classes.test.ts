/** The classes of MailrootDsc in the real engine against a real relay: the documented configuration, twice, and what each class does. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { loadModel } from '../../generator/load.js'
import { resourcesOf } from '../../generator/resources.js'
import { root as repository } from '../module/engines.js'
import { PowerShell, quote } from '../module/powershell.js'
import { defer } from '../support/cleanup.js'
import { documented, type Values } from '../support/dsc.js'
import { keptFolder } from '../support/kept-folder.js'
import { startRelay } from '../support/relay.js'

const passwords = { smartHostPassword: 'of the smart host 4711', scannerPassword: 'of the scanner 4712' }

/** Makes, tests and sets instances by the names of their classes. `using module` would do the same at the top of a script. */
const prelude = `
$dsc = Import-Module MailrootDsc -PassThru
function New-Instance([string] $Class, [hashtable] $Properties) {
  & $dsc { param($Name, $Values)
    $instance = ([type] $Name)::new()
    foreach ($key in $Values.Keys) { $instance.$key = $Values[$key] }
    $instance
  } $Class $Properties
}
function New-Account([string] $User, [string] $Password) {
  $secure = [securestring]::new(); foreach ($letter in $Password.ToCharArray()) { $secure.AppendChar($letter) }
  [pscredential]::new($User, $secure)
}`

async function world(t: TestContext) {
  const folder = await keptFolder(t)
  const root = join(folder, 'root')
  const relay = await startRelay(t, { root })
  const env = { MAILROOT_CONTROL: relay.controlSocket, PSModulePath: join(repository, 'module') }
  const shell = await PowerShell.start({ env })
  defer(t, () => shell.close())
  await shell.output(prelude)
  return { relay, root, shell, settings: () => readFileSync(join(root, 'settings.json'), 'utf8') }
}

/** Properties as a script writes them: those of settings.json, in PascalCase, accounts as credentials. */
function literal(value: unknown, user = ''): string {
  if (value === null) return '$null'
  if (typeof value === 'boolean') return `$${value}`
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return quote(value)
  if (Array.isArray(value)) return `@(${value.map((item) => literal(item, user)).join(', ')})`
  return `@{ ${Object.entries(value as Values)
    .map(([name, item]) => member(name, item, value as Values))
    .join('; ')} }`
}

function member(name: string, value: unknown, of: Values): string {
  if (name === 'authentication') {
    const { userName, password } = value as { userName: string; password: string }
    return `Credential = (New-Account ${quote(userName)} ${quote(password)})`
  }
  if (name === 'password') return `Credential = (New-Account ${quote(String(of['userName']))} ${quote(String(value))})`
  if (name === '_purge') return `Purge = ${literal(value)}`
  if (name === '_exist') return `Ensure = ${value === true ? "'Present'" : "'Absent'"}`
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} = ${literal(value)}`
}

const made = (type: string, properties: Values): string => `(New-Instance ${quote(type)} ${literal(properties)})`

test('the documented configuration is made by the classes, left alone the second time, and what changed since is named', async (t) => {
  const { relay, root, shell, settings } = await world(t)
  const { resources } = await documented(10_587, passwords)
  for (const { name, type, properties } of resources) {
    const instance = made(type, properties)
    await shell.output(`$i = ${instance}; if (-not $i.Test()) { $i.Set() }`)
    assert.deepEqual(await shell.output(`${instance}.Test()`), [true], name)
  }
  const before = settings()
  for (const { name, type, properties } of resources) {
    const found = await shell.output<boolean>(
      `$i = ${made(type, properties)}; $i.Test(); $i.Set(); @($i.Get().Reasons).Count`,
    )
    assert.deepEqual(found, [true, 0], name)
  }
  assert.equal(settings(), before)
  await shell.output('Set-SmtpMessageLimit -VirtualServer 1 -MaxRecipients 99')
  for (const { name, type, properties } of resources) {
    const [isSo, ...reasons] = await shell.output(
      `$i = ${made(type, properties)}; $i.Test(); $i.Get().Reasons | ForEach-Object { $_.Code + ' ' + $_.Phrase }`,
    )
    assert.deepEqual(
      [isSo, reasons],
      name === 'Limits'
        ? [false, ['Mailroot:SmtpMessageLimit:maxRecipients maxRecipients is 99, not 100.']]
        : [true, []],
      name,
    )
  }
  const verbose = await shell.run(
    `$VerbosePreference = 'Continue'; $null = ${made('SmtpMessageLimit', { virtualServer: '1', maxRecipients: 100 })}.Test(); $VerbosePreference = 'SilentlyContinue'`,
  )
  assert.match(verbose.verbose.join(), /maxRecipients is 99, not 100\./)
  for (const secret of Object.values(passwords)) {
    for (const text of [
      settings(),
      relay.log,
      readFileSync(join(root, 'secrets.json'), 'utf8').replaceAll(passwords.smartHostPassword, ''),
    ]) {
      assert.ok(!text.includes(secret), 'no password is told anywhere')
    }
  }
})

test('a password that is another one differs; an entry that is to be absent goes; a list and its entry do not go together', async (t) => {
  const { shell } = await world(t)
  const user = { virtualServer: '1', userName: 'printer', password: 'one', comment: 'Floor 1' }
  await shell.output(`${made('SmtpUser', user)}.Set()`)
  assert.deepEqual(
    await shell.output(`${made('SmtpUser', user)}.Test(); ${made('SmtpUser', { ...user, password: 'two' })}.Test()`),
    [true, false],
  )
  const got = await shell.output<Values>(
    `$g = ${made('SmtpUser', { ...user, password: 'two' })}.Get(); @{ Name = $g.UserName; Comment = $g.Comment; Enabled = $g.Enabled; Ensure = [string] $g.Ensure; Secret = $null -eq $g.Credential; Reason = $g.Reasons[0].Phrase }`,
  )
  assert.deepEqual(got, [
    {
      Name: 'printer',
      Comment: 'Floor 1',
      Enabled: true,
      Ensure: 'Present',
      Secret: true,
      Reason: 'The password is another one.',
    },
  ])
  const gone = { virtualServer: '1', userName: 'printer', _exist: false }
  const after = await shell.output(
    `$i = ${made('SmtpUser', gone)}; $i.Test(); $i.Set(); $i.Test(); @(Get-SmtpUser).Count; [string] $i.Get().Ensure`,
  )
  assert.deepEqual(after, [false, true, 0, 'Absent'])
  await shell.output(`${made('SmtpRelayAddress', { virtualServer: '1', address: '192.0.2.1' })}.Set()`)
  const both = await shell.run(
    `${made('SmtpRelayAddressList', { virtualServer: '1', entries: [{ address: '192.0.2.2' }], _purge: true })}.Set()`,
  )
  assert.match(
    both.errors.map((error) => error.message).join(),
    /One document names SmtpRelayAddress and SmtpRelayAddressList for the same list/,
  )
  const wrong = await shell.run(`${made('SmtpMessageLimit', { virtualServer: '1', maxRecipients: 'many' })}.Test()`)
  assert.match(
    wrong.errors.map((error) => error.message).join(),
    /MaxRecipients: many is neither a whole number nor the word Unlimited/,
  )
})

test('every class shows and exports what there is, and what is exported is so', async (t) => {
  const { shell } = await world(t)
  await shell.output(
    `New-SmtpUser (New-Account 'printer' 'one'); Add-SmtpRelayAddress 192.0.2.1; New-SmtpDomain contoso.com 10.0.0.9; Add-SmtpConnectionAddress 192.0.2.9`,
  )
  for (const { name } of resourcesOf(loadModel(repository))) {
    const found = await shell.output<boolean>(
      `foreach ($one in (& $dsc { param($Name) ([type] $Name)::Export() } ${quote(name)})) { @($one.Get().Reasons).Count -eq 0 }`,
    )
    assert.ok(found.length > 0, `${name} exports something`)
    assert.ok(
      found.every((isSo) => isSo),
      `what ${name} exports is so`,
    )
  }
  const domains = await shell.output<Values>(
    `$l = ${made('SmtpDomainList', { virtualServer: '1', domains: [] })}.Get(); $l.Domains | ForEach-Object { @{ Name = $_.Name; Server = $_.Server; Type = $_.GetType().Name } }`,
  )
  assert.deepEqual(domains, [{ Name: 'contoso.com', Server: ['10.0.0.9'], Type: 'SmtpDomainEntry' }])
})

test('a relay that does not run is said, with what to do', async (t) => {
  const { relay, shell } = await world(t)
  await relay.stop()
  const { errors } = await shell.run(`${made('SmtpTls', { virtualServer: '1', requireTls: true })}.Test()`)
  assert.match(
    errors.map((error) => error.message).join(),
    /relay.*(?:not running|does not run|is not there|does not answer)/i,
  )
})
