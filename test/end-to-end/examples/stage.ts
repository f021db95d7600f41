/** A relay with mail that waits, bad mail, sessions and lockouts, put back to what it was after each example of the help. */
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { cp, mkdir, readdir, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { root } from '../../module/engines.js'
import { PowerShell, quote } from '../../module/powershell.js'
import { defer } from '../../support/cleanup.js'
import { ControlClient } from '../../support/control-client.js'
import { Hop, listen } from '../../support/hop.js'
import { keptFolder } from '../../support/kept-folder.js'
import { startRelay } from '../../support/relay.js'
import { SmtpTalk } from '../../support/smtp-talk.js'
import { until } from '../../support/wait.js'

/** What the examples call a client of somewhere else: clients of the tests come from 127.0.0.0/8. */
export const stranger = '127.0.0.9'

/** What administrators type at a prompt, a cmdlet that the package of the engine lacks, and files that they have. */
const atThePrompt = `
function global:Join-Path { param($Path, $ChildPath) [IO.Path]::Combine($Path, $ChildPath) }
function global:Read-Host { param([switch] $AsSecureString) [System.Net.NetworkCredential]::new('', 'correct horse battery').SecurePassword }
function global:Get-Credential { param([string] $UserName = 'admin') [pscredential]::new($UserName, [System.Net.NetworkCredential]::new('', 'staple').SecurePassword) }
$global:credential = Get-Credential scanner
$rsa = [System.Security.Cryptography.RSA]::Create(2048)
$request = [System.Security.Cryptography.X509Certificates.CertificateRequest]::new('CN=mail.contoso.com', $rsa, 'SHA256', [System.Security.Cryptography.RSASignaturePadding]::Pkcs1)
$made = $request.CreateSelfSigned([datetimeoffset]::Now.AddDays(-1), [datetimeoffset]::Now.AddDays(90))
[IO.File]::WriteAllBytes('mail.pfx', $made.Export('Pfx', 'correct horse battery'))
[IO.File]::WriteAllText('fullchain.pem', $made.ExportCertificatePem())
[IO.File]::WriteAllText('privkey.pem', $rsa.ExportPkcs8PrivateKeyPem())`

export type Stage = Awaited<ReturnType<typeof openStage>>

interface Message {
  readonly fromAddress: string
  readonly status: string
}

export async function openStage(t: TestContext) {
  const folder = await keptFolder(t)
  const files = join(folder, 'files')
  await mkdir(files)
  // Nobody answers its name: what is sent there waits.
  const settings = { general: { defaultDomain: 'dest.test' }, smartHost: { server: ['smtp.example.com'] } }
  const relay = await startRelay(t, {
    root: join(folder, 'root'),
    settings: { ...settings, relayRestriction: { grant: [{ address: '127.0.0.1' }] } },
  })
  const hop = new Hop()
  const taking = await listen(hop)
  const refusing = await listen(new Hop((verb) => (verb === 'RCPT' ? '550 5.1.1 nobody' : undefined)))
  const shell = await PowerShell.start({ env: { MAILROOT_CONTROL: relay.controlSocket }, cwd: files })
  const control = await ControlClient.greeted(relay.controlSocket)
  const talks: SmtpTalk[] = []
  defer(t, async () => {
    for (const talk of talks) talk.close()
    control.close()
    await shell.close()
    await taking.close()
    await refusing.close()
  })
  await shell.output(`Import-Module ${quote(join(root, 'module', 'Mailroot'))}; ${atThePrompt}`)
  const exported = await control.result<{ content: string }>('configuration.export')
  const content = Buffer.from(exported.content).toString('base64')
  const messages = async () => (await control.result<{ items: Message[] }>('message.get')).items

  const submit = async (from: string, to: string, head = ''): Promise<void> => {
    const talk = await SmtpTalk.open(relay.port)
    const reply = await talk.submit(`${head}Subject: waits\r\n\r\nbody\r\n`, from, to)
    if (!reply.startsWith('250')) throw new Error(reply)
    talk.close()
  }

  /** A client from elsewhere that stays. */
  const visit = async (): Promise<SmtpTalk> => {
    const socket = connect({ port: relay.port, host: '127.0.0.1', localAddress: stranger })
    await once(socket, 'connect')
    const talk = new SmtpTalk(socket)
    talks.push(talk)
    talk.greeting = await talk.reply()
    return talk
  }

  return {
    relay,
    shell,
    control,
    taking: taking.port,
    /** What the next hop at `taking` was given. */
    taken: hop.taken,
    refusing: refusing.port,
    submit,
    visit,
    messages,

    /** A new folder for one example, with the files that are there already. */
    async folder(): Promise<string> {
      const own = join(folder, randomBytes(6).toString('hex'))
      await cp(files, own, { recursive: true })
      await shell.output(`$null = $ExecutionContext.SessionState.Path.SetLocation(${quote(own)})`)
      return own
    },

    /** Two messages of app@contoso.com and one of spam@contoso.com that wait for another try. */
    async mail(): Promise<void> {
      for (const queue of await control.result<{ identity: string; status: string }[]>('queue.get')) {
        if (queue.status === 'Suspended') await control.result('queue.resume', { identity: queue.identity })
      }
      await shell.output('Get-SmtpMessage -Status Suspended | Resume-SmtpMessage')
      const there = await messages()
      const has = (sender: string) => there.filter((one) => one.fromAddress === sender).length
      for (let count = has('app@contoso.com'); count < 2; count++) await submit('app@contoso.com', 'user@contoso.com')
      if (has('spam@contoso.com') === 0) await submit('spam@contoso.com', 'user@example.com')
      await until('all mail waits for another try', async () => {
        const all = await messages()
        return all.every(({ status }) => status === 'Retry') ? true : undefined
      })
    },

    /** A Pickup file without a sender, one without a recipient, and a refused message without a sender. */
    async badmail(): Promise<void> {
      await shell.output(`New-SmtpDomain contoso.com 127.0.0.1 ${refusing.port} -TlsMode None`)
      await submit('', 'nobody@contoso.com')
      const pickup = join(relay.root, '1', 'Pickup')
      await writeFile(join(pickup, 'letter.txt'), 'To: one@dest.test\r\nSubject: No sender\r\n\r\nHello\r\n')
      await writeFile(join(pickup, 'spam.txt'), 'From: spam@contoso.com\r\nSubject: To nobody\r\n\r\nHello\r\n')
      await until('three are in Badmail', async () => {
        const { items } = await control.result<{ items: unknown[] }>('badmail.get')
        return items.length >= 3 ? true : undefined
      })
    },

    /** Ten wrong passwords. */
    async lockout(): Promise<void> {
      await shell.output(
        'Set-SmtpAuthentication -Basic $true -RequireTls $false -Force -WarningAction SilentlyContinue',
      )
      const guesses = Array.from({ length: 10 }, async () => {
        const talk = await visit()
        await talk.say('EHLO guesser')
        talk.send(`AUTH PLAIN ${Buffer.from('\0admin\0guess').toString('base64')}\r\n`)
        await talk.reply(60_000)
        talk.close()
      })
      await Promise.all(guesses)
    },

    /** Rows of clients and of next hops, one of them a refusal. */
    async protocolLog(): Promise<void> {
      await shell.output(
        `Set-SmtpLogging -Enabled $true; Set-SmtpSmartHost 127.0.0.1 -Port ${taking.port} -TlsMode None`,
      )
      const talk = await visit()
      await talk.sayAll('EHLO printer', 'MAIL FROM:<a@client.test>', 'RCPT TO:<b@away.test>', 'QUIT')
      await submit('app@contoso.com', 'user@example.com')
      await until('a next hop was spoken to', async () =>
        (await shell.output('Get-SmtpProtocolLog -Direction Outbound')).length > 0 ? true : undefined,
      )
    },

    /** All that an example may change. */
    async state(own: string): Promise<string> {
      const { content: now } = await control.result<{ content: string }>('configuration.export')
      const parts: unknown[] = [JSON.parse(now).settings, await readdir(own)]
      const seen = ['message', 'queue', 'virtualServer', 'user', 'certificate', 'badmail', 'lockout']
      for (const noun of seen) parts.push(await control.result(`${noun}.get`))
      const { items } = await control.result<{ items: { identity: string }[] }>('session.get')
      parts.push(items.map(({ identity }) => identity))
      // Times of the next try come from a clock that never steps, and differ by a millisecond each time.
      return JSON.stringify(parts).replaceAll(/"nextRetryTime":"[^"]*",?/g, '')
    },

    /** Settings, users, certificates, lockouts, bad mail and sessions as they were at the start. */
    async reset(): Promise<void> {
      for (const talk of talks.splice(0)) talk.close()
      await shell.output(
        'Get-SmtpVirtualServer | Where-Object State -eq Stopped | Start-SmtpVirtualServer; Get-SmtpVirtualServer | Where-Object State -eq Paused | Resume-SmtpVirtualServer; Get-SmtpUser | Remove-SmtpUser -Confirm:$false; Get-SmtpLockout | Remove-SmtpLockout; Get-SmtpBadmail | Remove-SmtpBadmail -Confirm:$false',
      )
      await control.result('configuration.import', { content, force: true })
      await shell.output(
        "Get-SmtpCertificate | Where-Object { $_.Name -in 'mail', 'printers', 'old', 'soon' } | Remove-SmtpCertificate -Confirm:$false",
      )
    },
  }
}
