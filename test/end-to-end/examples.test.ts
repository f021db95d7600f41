/**
 * Every example of the help, in the real engine against a real relay: none writes an error, one that shows writes something,
 * one with -WhatIf says what would be done and does nothing, and one that changes something leaves a relay that differs.
 */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { topics, typedIn } from '../../generator/about-texts.js'
import { cmdletsOf } from '../../generator/cmdlet.js'
import { loadModel } from '../../generator/load.js'
import { root } from '../module/engines.js'
import { reach, startMachine } from '../module/remote.js'
import { defer } from '../support/cleanup.js'
import { freePort } from '../support/port.js'
import { startRelay } from '../support/relay.js'
import { until } from '../support/wait.js'
import { cmdletNeeds, lineNeeds, type Need, nothingSeen, topicNeeds } from './examples/needs.js'
import { openStage, type Stage, stranger } from './examples/stage.js'

interface Example {
  readonly cmdlet: string
  readonly command: string
}

const all: readonly Example[] = cmdletsOf(loadModel(root)).flatMap(({ name, method }) =>
  method.examples.map(({ command }) => ({ cmdlet: name, command })),
)
/** `EXAMPLES=Set-SmtpTls npm test -- examples` runs those whose line has these words. */
const wanted = process.env['EXAMPLES'] ?? ''
/** How long Get-SmtpProtocolLog -Wait is left to wait. */
const watchMs = 3_000

/** What is the site's own: a port that is free here, an address that is one of this machine. */
function here(command: string, port: number): string {
  return command
    .replace(/\b(?:2587|465|2526|9464|(?<=0\.0\.0\.0 )25)\b/, String(port))
    .replace(/\b0\.0\.0\.0\b(?!\/)/, '127.0.0.1')
    .replace(/\b192\.0\.2\.(?:1|7|17)\b/, stranger)
    .replace('-RemoteAddress 10.0.0.0/24', '-RemoteAddress 127.0.0.0/24')
}

test('every need and exception belongs to an example', () => {
  const lines = new Set(all.map(({ command }) => command))
  const cmdlets = new Set(all.map(({ cmdlet }) => cmdlet))
  assert.deepEqual(
    [...Object.keys(lineNeeds), ...Object.keys(nothingSeen)].filter((line) => !lines.has(line)),
    [],
  )
  assert.deepEqual(
    Object.keys(cmdletNeeds).filter((name) => !cmdlets.has(name)),
    [],
  )
})

test('every example of the help runs, and does what such a line is for', async (t) => {
  const stage = await openStage(t)
  const problems: string[] = []
  for (const example of all.filter(({ command }) => command.includes(wanted))) {
    const found = await problemsOf(stage, example).catch((error: Error) => [`before it: ${error.message}`])
    problems.push(...found.map((problem) => `${example.command}\n    ${problem}`))
    await stage.reset()
  }
  assert.equal(problems.length, 0, problems.join('\n'))
})

async function problemsOf(stage: Stage, { cmdlet, command }: Example): Promise<readonly string[]> {
  const own = await stage.folder()
  const port = await freePort()
  const line = here(command, port)
  await stage.shell.output(`$port = ${port}`)
  await provide(stage, [...(cmdletNeeds[cmdlet] ?? []), ...(lineNeeds[command] ?? [])])
  const before = await stage.state(own)
  const watches = line.endsWith('-Wait')
  // All that asks is answered with yes; a prompt for anything else is an error.
  const confirm = Array.from({ length: 5 }, () => 'Y')
  const result = await stage.shell.run(line, { confirm, format: true, ...(watches ? { timeoutMs: watchMs } : {}) })
  if (result.errors.length > 0) return result.errors.map(({ message }) => message)
  if (result.timedOut !== watches) return ['it did not end']
  if (nothingSeen[command] !== undefined) return []
  if (/ -WhatIf\b/.test(line)) {
    const said = result.whatIf.length > 0 ? [] : ['-WhatIf says nothing']
    return (await stage.state(own)) === before ? said : [...said, 'it changed something']
  }
  if (!changes(line)) return result.output.length > 0 || result.text.trim() !== '' ? [] : ['it shows nothing']
  const differs = async () => ((await stage.state(own)) === before ? undefined : true)
  return await until('', differs, watchMs).then(
    () => [],
    () => ['nothing is another than before'],
  )
}

async function provide(stage: Stage, needs: readonly Need[]): Promise<void> {
  for (const need of needs) {
    if (typeof need === 'string') await stage.shell.output(`$WarningPreference = 'SilentlyContinue'; ${need}`)
    else await need(stage)
  }
}

/** Whether a cmdlet of the line does something, to the relay or to the folder. */
function changes(line: string): boolean {
  const verbs = [...line.matchAll(/\b([A-Z][a-z]+)-Smtp/g)].map(([, verb]) => verb ?? '')
  return (
    verbs.some((verb) => !['Get', 'Test', 'Send', 'Export'].includes(verb)) ||
    line.includes('-Path .') ||
    /Export-\w+ \./.test(line)
  )
}

test('what the topics say to type runs, on other machines too', async (t) => {
  const stage = await openStage(t)
  await stage.mail()
  const own = await stage.folder()
  // Two sessions at once: what is got from a machine is piped back to it.
  const other = await startRelay(t, { root: join(own, 'other') })
  const machines = await Promise.all([
    startMachine('relay1', stage.relay.controlSocket, 2),
    startMachine('relay2', other.controlSocket, 2),
  ])
  defer(t, async () => {
    for (const engine of machines.flatMap(({ engines }) => engines)) await engine.close()
  })
  await stage.shell.output(reach(machines))
  let typed = 0
  for (const written of topics.flatMap(typedIn)) {
    const port = await freePort()
    const line = here(written, port)
    await stage.shell.output(`$port = ${port}`)
    // It needs Windows; see test/module/roles.test.ts.
    if (line.includes('Register-MailrootEndpoint')) continue
    typed += 1
    await provide(stage, lineNeeds[written] ?? topicNeeds[written] ?? [])
    const before = await stage.state(own)
    const result = await stage.shell.run(line, { confirm: ['Y', 'Y'], format: true })
    assert.deepEqual(
      result.errors.map(({ message }) => message),
      [],
      line,
    )
    if (changes(line)) assert.ok((await stage.state(own)) !== before, line)
    else assert.notEqual(result.text.trim(), '', line)
    await stage.shell.output('if ($session) { Remove-PSSession $session; $session = $null }')
    await stage.reset()
    await stage.mail()
  }
  assert.ok(typed >= 17)
})
