/** `npm run package`: what it makes is installed into empty folders and works there, with Node and the engine alone. */
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { root as repository } from '../module/engines.js'
import { PowerShell, quote } from '../module/powershell.js'
import { defer } from '../support/cleanup.js'
import { keptFolder } from '../support/kept-folder.js'
import { RelayProcess } from '../support/relay.js'
import { SmtpTalk } from '../support/smtp-talk.js'
import { tool, without } from '../support/tools.js'
import { until } from '../support/wait.js'

const { version } = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8')) as { version: string }

/** What the package of the module has that a machine does not get: Install-Module leaves it out. */
const wrapping = ['_rels', 'package', '[Content_Types].xml']

function packageInto(out: string, ...more: readonly string[]) {
  const args = [join(repository, 'scripts', 'package.js'), '--out', out, ...more]
  const env = { ...process.env, MAILROOT_SIGN_PASSWORD: 'of the certificate' }
  return spawnSync(process.execPath, args, { cwd: repository, encoding: 'utf8', env })
}

test('what npm run package makes', { skip: without('unzip') }, async (whole) => {
  const out = join(await keptFolder(whole), 'out')
  const made = packageInto(out)
  assert.equal(made.status, 0, made.stdout + made.stderr)
  assert.match(made.stdout, /Nothing is signed: give a certificate with --sign/)
  // A folder of PSModulePath with both modules in it.
  const modules = join(out, 'installed')
  for (const name of ['Mailroot', 'MailrootDsc']) {
    const folder = join(modules, name, version)
    await mkdir(folder, { recursive: true })
    execFileSync(tool('unzip').path, ['-q', join(out, `${name}.${version}.nupkg`), '-d', folder])
    for (const one of [...wrapping, `${name}.nuspec`]) await rm(join(folder, one), { recursive: true })
  }

  await whole.test(
    'the module of the nupkg brings a relay that needs Node alone; cmdlets, help, DSC and mail work from there',
    async (t) => {
      const own = await keptFolder(t)
      const carried = join(modules, 'Mailroot', version, 'relay')
      const relay = await RelayProcess.start({ root: join(own, 'root'), main: join(carried, 'mailroot.js') })
      defer(t, async () => {
        await relay.stop()
      })
      assert.ok(!existsSync(join(modules, 'node_modules')))
      const shell = await PowerShell.start({ env: { MAILROOT_CONTROL: relay.controlSocket, PSModulePath: modules } })
      defer(t, () => shell.close())
      const facts = await shell.output(
        `(Test-ModuleManifest ${quote(join(modules, 'Mailroot', version, 'Mailroot.psd1'))}).PrivateData.PSData.ReleaseNotes.Length -gt 1000
       Import-Module Mailroot; (Get-Module Mailroot).Version.ToString(); (Get-Help Get-SmtpQueue).Synopsis.Trim()`,
      )
      assert.deepEqual(facts, [true, version, 'Shows the queues.'])
      const talk = await SmtpTalk.open(relay.port)
      await talk.say('EHLO printer.test')
      const [domain] = await shell.output<string>('(Get-SmtpVirtualServer).DefaultDomain')
      assert.match(await talk.submit('Subject: packaged\r\n\r\nx\r\n', 'a@client.test', `anna@${domain}`), /^250/)
      talk.close()
      const drop = join(relay.root, '1', 'Drop')
      await until('the message is in Drop', async () => (await readdir(drop)).find((name) => name.endsWith('.eml')))
      assert.deepEqual(
        await shell.output(
          `New-SmtpUser (& { $s = [securestring]::new(); $s.AppendChar('x'); [pscredential]::new('a', $s) }); (Get-SmtpUser).UserName`,
        ),
        ['a'],
      )
      const tested = await shell.output(
        `$dsc = Import-Module MailrootDsc -PassThru
       & $dsc { $l = [SmtpMessageLimit]::new(); $l.VirtualServer = '1'; $l.MaxRecipients = '7'; $l.Test(); $l.Set(); $l.Test() }`,
      )
      assert.deepEqual(tested, [false, true])
      const manifest = JSON.parse(
        await readFile(join(carried, 'mailroot.smtpmessagelimit.dsc.resource.json'), 'utf8'),
      ) as {
        get: { executable: string; args: string[] }
        schema: { embedded: object }
      }
      const env = { ...process.env, MAILROOT_CONTROL: relay.controlSocket }
      const said = execFileSync(manifest.get.executable, manifest.get.args, {
        cwd: carried,
        env,
        input: '{"virtualServer":"1"}',
      })
      const state = JSON.parse(said.toString()) as { maxRecipients: number }
      assert.equal(state.maxRecipients, 7)
      assert.ok(new Ajv2020({ strict: false }).validate(manifest.schema.embedded, state))
    },
  )

  await whole.test('the manifest names every file, and the nuspec what the Gallery shows', async (t) => {
    const shell = await PowerShell.start({ env: { PSModulePath: modules } })
    defer(t, () => shell.close())
    for (const name of ['Mailroot', 'MailrootDsc']) {
      const folder = join(modules, name, version)
      const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      const listed = await shell
        .output<string>(`(Import-PowerShellDataFile ${quote(join(folder, `${name}.psd1`))}).FileList`)
        .catch(() => undefined)
      const text = await readFile(join(folder, `${name}.psd1`), 'utf8')
      for (const file of files) assert.ok(listed?.includes(file) ?? text.includes(`'${file}'`), `${name}: ${file}`)
      assert.ok(files.includes('LICENSE'))
    }
    const nuspec = execFileSync(tool('unzip').path, [
      '-p',
      join(out, `MailrootDsc.${version}.nupkg`),
      'MailrootDsc.nuspec',
    ]).toString()
    for (const part of [
      `<version>${version}</version>`,
      'PSDscResource_SmtpDomain',
      `<dependency id="Mailroot" version="${version}" />`,
      '<releaseNotes>',
      'PSModule',
    ]) {
      assert.ok(nuspec.includes(part), part)
    }
    const licences = await readFile(join(modules, 'Mailroot', version, 'relay', 'THIRD-PARTY-LICENSES.txt'), 'utf8')
    const { dependencies } = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8')) as {
      dependencies: object
    }
    for (const name of Object.keys(dependencies))
      assert.match(licences, new RegExp(`^${name.replaceAll('.', '\\.')} \\d`, 'm'))
    for (const platform of ['win32-x64', 'linux-x64', 'linux-arm64', 'darwin-x64+arm64']) {
      assert.ok(
        existsSync(join(modules, 'Mailroot', version, 'relay', 'native', 'classic-level', 'prebuilds', platform)),
        platform,
      )
    }
    assert.ok(existsSync(join(modules, 'Mailroot', version, 'relay', 'node_modules', '@koromix', 'koffi-win32-x64')))
  })

  await whole.test('the npm package is installed into an empty folder, and its command runs', async (t) => {
    const own = await keptFolder(t)
    await writeFile(join(own, 'package.json'), '{}')
    const npm = process.env['npm_execpath']
    const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
    const args = [
      'install',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--prefer-offline',
      join(out, `mailroot-${version}.tgz`),
    ]
    const installed = spawnSync(command, [...first, ...args], { cwd: own, encoding: 'utf8' })
    assert.equal(installed.status, 0, installed.stdout + installed.stderr)
    const said = execFileSync(join(own, 'node_modules', '.bin', 'mailroot'), ['--version'], { encoding: 'utf8' })
    assert.equal(said.trim(), version)
    const main = join(own, 'node_modules', 'mailroot', 'bin', 'mailroot.js')
    const relay = await RelayProcess.start({ root: join(own, 'root'), main })
    await relay.stop()
    const files = await readdir(join(own, 'node_modules', 'mailroot'))
    assert.deepEqual(files.sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'bin',
      'dist',
      'docs',
      'module',
      'package.json',
    ])
  })
})

/** Scripts can be signed from this version on. */
function oldSigner(): string | false {
  const missing = without('osslsigncode', 'openssl')
  if (missing !== false) return missing
  const [, major = 0, minor = 0] =
    /(\d+)\.(\d+)/.exec(execFileSync(tool('osslsigncode').path, ['--version'], { encoding: 'utf8' })) ?? []
  return Number(major) * 100 + Number(minor) >= 208 ? false : 'osslsigncode is older than 2.8'
}

test('scripts are signed with a certificate, and a changed one is found', { skip: oldSigner() }, async (t) => {
  const own = await keptFolder(t)
  const openssl = (...args: readonly string[]) => execFileSync(tool('openssl').path, args, { cwd: own, stdio: 'pipe' })
  openssl(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'key.pem',
    '-out',
    'cert.pem',
    '-days',
    '2',
    '-subj',
    '/CN=Mailroot test',
    '-addext',
    'extendedKeyUsage=codeSigning',
  )
  openssl(
    'pkcs12',
    '-export',
    '-inkey',
    'key.pem',
    '-in',
    'cert.pem',
    '-out',
    'cert.pfx',
    '-passout',
    'pass:of the certificate',
  )
  const made = packageInto(join(own, 'out'), '--sign', join(own, 'cert.pfx'))
  assert.equal(made.status, 0, made.stdout + made.stderr)
  const folder = join(own, 'out', 'modules', 'Mailroot', version)
  const verify = (file: string) =>
    spawnSync(tool('osslsigncode').path, ['verify', '-in', file, '-CAfile', join(own, 'cert.pem')], {
      encoding: 'utf8',
    })
  const files = ['Mailroot.psm1', 'Mailroot.psd1', 'Mailroot.Format.ps1xml', 'Endpoint/Register-MailrootEndpoint.ps1']
  assert.match(
    made.stdout,
    new RegExp(`${files.length + 2} scripts are signed\\. The packages themselves, the relay and the roles are not`),
  )
  for (const file of files) {
    const verified = verify(join(folder, file))
    assert.equal(verified.status, 0, `${file}: ${verified.stdout}${verified.stderr}`)
  }
  const module = join(folder, 'Mailroot.psm1')
  const text = await readFile(module, 'latin1')
  await writeFile(join(own, 'changed.psm1'), text.replace('Set-StrictMode', 'Set-StrictmodE'), 'latin1')
  assert.notEqual(verify(join(own, 'changed.psm1')).status, 0)
  const shell = await PowerShell.start({ env: { PSModulePath: join(own, 'out', 'modules') } })
  defer(t, () => shell.close())
  assert.deepEqual(await shell.output('Import-Module MailrootDsc; (Get-Module Mailroot).Version.ToString()'), [version])
  const wrong = packageInto(join(own, 'none'), '--sign', join(own, 'no.pfx'))
  assert.deepEqual([wrong.status, existsSync(join(own, 'none'))], [1, false])
  assert.match(wrong.stderr, /There is no certificate .*no\.pfx/)
})
