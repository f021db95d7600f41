/** Key files and levels in the real engine: against the control socket as a Windows pipe treats it, against impostors, and against the real relay. */
import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, type TestContext, test } from 'node:test'
import { pipeName } from '../../server/control/address.js'
import { loadKeys } from '../../server/control/keys.js'
import { type LevelKeys, proofOf, provenLevels } from '../../server/control/proof.js'
import { systemDisk } from '../../server/system/disk.js'
import { systemRandom } from '../../server/system/random.js'
import { root as checkout } from '../module/engines.js'
import { engines, PowerShell, quote, type Result } from '../module/powershell.js'
import { type Params, Recorder } from '../module/recorder.js'
import { defer } from '../support/cleanup.js'
import { controlWorld, type World } from '../support/control-world.js'
import { temporaryFolder } from '../support/folder.js'
import { keptFolder } from '../support/kept-folder.js'
import { freePort } from '../support/port.js'
import { GuardedProcess } from '../support/process.js'
import { startRelay } from '../support/relay.js'

for (const engine of engines()) {
  describe(`keys of the control socket in ${engine.name}`, { skip: engine.skip }, () => {
    let shell: PowerShell

    before(async () => {
      shell = await PowerShell.start({ engine: engine.name, env: { MAILROOT_CONTROL: '', MAILROOT_ROOT: undefined } })
      await shell.output(`Import-Module ${quote(`${checkout}module/Mailroot`)}`)
    })

    after(() => shell.close())

    /** Runs a script with the module pointed at a socket, and at a root when one is given. */
    async function run(address: string, script: string, root = ''): Promise<Result<Record<string, unknown>>> {
      return await shell.run(
        `$env:MAILROOT_CONTROL = ${quote(address)}; $env:MAILROOT_ROOT = ${quote(root)}; ${script}`,
      )
    }

    /** A user who can read the keys of these levels alone. */
    function leaveKeys({ root }: World, ...levels: readonly string[]): void {
      mkdirSync(join(root, 'away'))
      for (const level of provenLevels) {
        if (!levels.includes(level)) renameSync(join(root, `${level}.key`), join(root, 'away', `${level}.key`))
      }
    }

    test('on a pipe the highest key that can be read gives the level', async (t) => {
      const world = await controlWorld(t, { level: 'none' })
      const { errors, verbose } = await run(world.control.address, 'Set-SmtpDelivery -HopCount 20 -Verbose')
      assert.deepEqual(errors, [])
      assert.ok(verbose.includes('delivery.set was done with the level administrator.'), verbose.join('|'))
      assert.equal(world.store.current.virtualServers['1']?.delivery.hopCount, 20)
    })

    for (const arrival of ['none', 'administrator'] as const) {
      test(`a viewer sees and changes nothing, an operator acts on mail (first ${arrival})`, async (t) => {
        const world = await controlWorld(t, { level: arrival })
        const { envelope } = world.administration.add({})
        leaveKeys(world, 'viewer')
        const seen = await run(world.control.address, 'Get-SmtpMessage')
        assert.deepEqual([seen.output[0]?.['Identity'], seen.errors], [envelope.id, []])
        const { errors } = await run(world.control.address, `Suspend-SmtpMessage ${envelope.id}`)
        assert.equal(errors[0]?.fullyQualifiedErrorId, 'Mailroot.Denied,Suspend-SmtpMessage')
        assert.equal(errors[0]?.category, 'PermissionDenied')
        assert.equal(
          errors[0]?.message,
          'message.suspend needs the level operator, and this connection has viewer. Use an account that can read operator.key in the root folder of the relay.',
        )
        renameSync(join(world.root, 'away', 'operator.key'), join(world.root, 'operator.key'))
        assert.deepEqual((await run(world.control.address, `Suspend-SmtpMessage ${envelope.id}`)).errors, [])
        const change = await run(world.control.address, 'Set-SmtpDelivery -HopCount 20')
        assert.match(
          change.errors[0]?.message ?? '',
          /^delivery\.set needs the level administrator, and .* has operator/,
        )
      })
    }

    test('keys elsewhere than beside the socket are found by MAILROOT_ROOT', async (t) => {
      const world = await controlWorld(t, { level: 'none' })
      leaveKeys(world)
      const address = world.control.address
      assert.deepEqual((await run(address, 'Get-SmtpQueue', join(world.root, 'away'))).errors, [])
      assert.equal((await run(address, 'Get-SmtpQueue')).errors[0]?.category, 'PermissionDenied')
    })

    test('a damaged key is told with what to do', async (t) => {
      const world = await controlWorld(t, { level: 'none' })
      writeFileSync(join(world.root, 'administrator.key'), 'short')
      const { errors } = await run(world.control.address, 'Get-SmtpQueue')
      assert.equal(errors[0]?.fullyQualifiedErrorId, 'RelayKeyDamaged,Get-SmtpQueue')
      assert.match(errors[0]?.message ?? '', /administrator\.key is not one that the relay made: it must have 32 bytes/)
      assert.match(errors[0]?.recommendedAction ?? '', /Delete it and restart the relay/)
    })

    test('the key of another relay is told before anything is sent', async (t) => {
      const world = await controlWorld(t, { level: 'none' })
      writeFileSync(join(world.root, 'administrator.key'), systemRandom.bytes(32))
      const { errors } = await run(world.control.address, 'Set-SmtpDelivery -HopCount 20')
      assert.equal(errors[0]?.fullyQualifiedErrorId, 'RelayNotProved,Set-SmtpDelivery')
      assert.equal(errors[0]?.category, 'SecurityError')
      assert.notEqual(world.store.current.virtualServers['1']?.delivery.hopCount, 20)
    })

    const secret = `New-SmtpUser -Credential ([pscredential]::new('anna', (& { $s = [securestring]::new(); 'geheim'.ToCharArray() | ForEach-Object { $s.AppendChar($_) }; $s })))`

    /** What took the place of the relay. `keys`: those that it knows. */
    async function impostor(t: TestContext, keys?: LevelKeys): Promise<Recorder> {
      const recorder = await Recorder.start()
      t.after(() => recorder.close())
      const nonce = 'A'.repeat(32)
      recorder.answer({ 'user.new': () => ({ revision: 2, changes: [], warnings: [], items: [] }) })
      recorder.hello = ({ nonce: clientNonce }: Params) => {
        const encounter = { pipe: '', clientNonce: String(clientNonce), serverNonce: nonce }
        const proof = keys && proofOf('server', 'administrator', keys.administrator, encounter)
        const proofs = { viewer: 'x', operator: 'x', administrator: proof ?? 'x'.repeat(43) }
        return { server: 'x', version: '0.1.0', protocolVersion: 1, nonce, proof: proofs, level: 'administrator' }
      }
      return recorder
    }

    test('what may be an impostor is told nothing: no key, and a socket that others may open', async (t) => {
      const recorder = await impostor(t)
      chmodSync(recorder.address, 0o666)
      const { errors } = await run(recorder.address, secret)
      assert.equal(errors[0]?.fullyQualifiedErrorId, 'RelayAccessDenied,New-SmtpUser')
      assert.match(errors[0]?.message ?? '', /cannot prove that it is the relay, and was told nothing: .*operator\.key/)
      assert.match(errors[0]?.recommendedAction ?? '', /MAILROOT_ROOT/)
      assert.deepEqual(recorder.calls, [])
      chmodSync(recorder.address, 0o600)
      assert.deepEqual((await run(recorder.address, secret)).errors, [])
      assert.deepEqual(
        recorder.calls.map(({ method }) => method),
        ['user.new'],
      )
    })

    test('an impostor that does not know the key is told nothing, whoever owns the socket', async (t) => {
      const root = temporaryFolder(t)
      const keys = await loadKeys({ disk: systemDisk, random: systemRandom }, root)
      const [recorder, right] = [await impostor(t), await impostor(t, keys)]
      chmodSync(right.address, 0o666)
      const { errors } = await run(recorder.address, secret, root)
      assert.equal(errors[0]?.fullyQualifiedErrorId, 'RelayNotProved,New-SmtpUser')
      assert.ok(errors[0]?.message.includes(join(root, 'administrator.key')))
      assert.deepEqual(recorder.calls, [])
      assert.deepEqual((await run(right.address, secret, root)).errors, [])
      assert.deepEqual(
        right.calls.map(({ method }) => method),
        ['user.new'],
      )
    })

    test('what the relay prints is enough where the socket is elsewhere', async (t) => {
      const folder = await keptFolder(t)
      const root = join(folder, "an administrator's root")
      mkdirSync(root)
      const general = { bindings: [{ address: '127.0.0.1', port: await freePort() }] }
      writeFileSync(join(root, 'settings.json'), JSON.stringify({ revision: 1, virtualServers: { 1: { general } } }))
      const address = join(folder, 'elsewhere.sock')
      const env = { MAILROOT_CONTROL: address }
      const args = [join(checkout, 'bin', 'mailroot.js'), 'run', '--root', root]
      const relay = await GuardedProcess.start(process.execPath, args, { env })
      defer(t, async () => void (await relay.stop('SIGTERM')))
      await relay.waitForOutput(/Get-SmtpQueue/, 20_000)
      // Now only the key can prove it.
      chmodSync(address, 0o666)
      assert.equal((await run(address, 'Get-SmtpQueue')).errors[0]?.category, 'PermissionDenied')
      const lines = relay.output.split('\n')
      const [environment = ''] = lines.slice(lines.findIndex((line) => line.startsWith('Paste')) + 1)
      assert.deepEqual((await run('', `${environment}; Set-SmtpDelivery -HopCount 20`)).errors, [])
    })

    test('both sides make the same proof of a pipe', async () => {
      const address = '\\\\.\\pipe\\MailRoot'
      const key = Buffer.from(Array.from({ length: 32 }, (_, at) => at * 7))
      const encounter = { pipe: pipeName(address), clientNonce: 'abc', serverNonce: 'x-_y' }
      const script = `& (Get-Module Mailroot) { Get-RelayProof client @{ Level = 'operator'; Bytes = [byte[]] @(${[...key].join(',')}) } ${quote(address)} @('abc', 'x-_y') }`
      assert.deepEqual(await shell.output(script), [proofOf('client', 'operator', key, encounter)])
    })

    test('the real relay makes its keys, keeps them, and is managed with them', async (t) => {
      const root = join(await keptFolder(t), 'root')
      const relay = await startRelay(t, { root })
      const read = () => provenLevels.map((level) => readFileSync(join(root, `${level}.key`)).toString('base64url'))
      const made = read()
      for (const level of provenLevels) assert.equal(statSync(join(root, `${level}.key`)).mode & 0o777, 0o600)
      assert.deepEqual((await run(relay.controlSocket, 'Set-SmtpDelivery -HopCount 20')).errors, [])
      for (const key of made) assert.ok(!relay.log.includes(key))
      await relay.restart()
      assert.deepEqual(read(), made)
      rmSync(join(root, 'administrator.key'))
      const { errors } = await run(relay.controlSocket, 'Set-SmtpDelivery -HopCount 21')
      assert.match(errors[0]?.message ?? '', /needs the level administrator, and this connection has operator/)
      await relay.restart()
      assert.deepEqual((await run(relay.controlSocket, 'Set-SmtpDelivery -HopCount 21')).errors, [])
      assert.notEqual(read()[2], made[2])
    })
  })
}
