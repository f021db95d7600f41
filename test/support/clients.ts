/** Sending one message with the clients that people have. Each throws with what the client said when it was refused. */
import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { quote } from '../module/engines.js'
import type { PowerShell } from '../module/powershell.js'
import { tool } from './tools.js'

const run = promisify(execFile)
const timeoutMs = 30_000

export interface Mail {
  readonly port: number
  readonly from: string
  readonly to: readonly string[]
  readonly subject: string
  readonly body: string
  /** With STARTTLS, or not sent at all. */
  readonly startTls?: boolean
  /** Logs in first, or does not send. */
  readonly login?: { readonly userName: string; readonly password: string; readonly mechanism?: 'PLAIN' | 'LOGIN' }
}

/** swaks (`tool('swaks')`). It does not check certificates. Returns the conversation. */
export async function sendWithSwaks(mail: Mail): Promise<string> {
  const { path, env } = tool('swaks')
  const args = ['--server', '127.0.0.1', '--port', String(mail.port), '--timeout', '20', '--from', mail.from]
  args.push('--to', mail.to.join(','), '--header', `Subject: ${mail.subject}`, '--body', mail.body)
  if (mail.startTls) args.push('--tls')
  if (mail.login !== undefined) {
    const { userName, password, mechanism = 'PLAIN' } = mail.login
    args.push('--auth', mechanism, '--auth-user', userName, '--auth-password', password)
  }
  const { stdout } = await run(path, args, { env: { ...process.env, ...env }, timeout: timeoutMs })
  return stdout
}

/** curl (`tool('curl')`). Certificates are not checked. Returns the conversation that --verbose prints. */
export async function sendWithCurl(mail: Mail, folder: string): Promise<string> {
  const { path, env } = tool('curl')
  const file = join(folder, 'curl.eml')
  const fields = `From: ${mail.from}\r\nTo: ${mail.to.join(', ')}\r\nSubject: ${mail.subject}\r\n`
  await writeFile(file, `${fields}\r\n${mail.body.replaceAll(/\r?\n/g, '\r\n')}\r\n`)
  const args = ['--silent', '--show-error', '--verbose', '--url', `smtp://127.0.0.1:${mail.port}/client.test`]
  args.push('--mail-from', mail.from, ...mail.to.flatMap((to) => ['--mail-rcpt', to]), '--upload-file', file)
  if (mail.startTls) args.push('--ssl-reqd', '--insecure')
  if (mail.login !== undefined) {
    const { userName, password, mechanism = 'PLAIN' } = mail.login
    args.push('--user', `${userName}:${password}`, '--login-options', `AUTH=${mechanism}`)
  }
  const { stderr } = await run(path, args, { env: { ...process.env, ...env }, timeout: timeoutMs })
  return stderr
}

/**
 * .NET's System.Net.Mail.SmtpClient, which old applications and Send-MailMessage use, in the engine given. It checks the
 * certificate unless the script says otherwise: with `startTls` any certificate is taken.
 */
export async function sendWithSmtpClient(mail: Mail, shell: PowerShell): Promise<void> {
  const lines = [
    `$client = [System.Net.Mail.SmtpClient]::new('127.0.0.1', ${mail.port})`,
    `$client.Timeout = ${timeoutMs}`,
    `$client.EnableSsl = $${mail.startTls === true}`,
    // A script block would need a runspace on the thread of the handshake: a compiled delegate does not.
    ...(mail.startTls
      ? [`[System.Net.ServicePointManager]::ServerCertificateValidationCallback = ${anyCertificate}`]
      : []),
    ...(mail.login === undefined
      ? []
      : [
          `$client.Credentials = [System.Net.NetworkCredential]::new(${quote(mail.login.userName)}, ${quote(mail.login.password)})`,
        ]),
    '$message = [System.Net.Mail.MailMessage]::new()',
    `$message.From = ${quote(mail.from)}`,
    ...mail.to.map((to) => `$message.To.Add(${quote(to)})`),
    `$message.Subject = ${quote(mail.subject)}`,
    `$message.Body = ${quote(mail.body)}`,
    '$client.Send($message)',
    '$message.Dispose(); $client.Dispose()',
  ]
  await shell.output(lines.join('\n'))
}

/** A callback that takes any certificate; compiled, since a script block would need a runspace on its thread. */
export const anyCertificate = [
  '[System.Linq.Expressions.Expression]::Lambda(',
  '[System.Net.Security.RemoteCertificateValidationCallback],',
  '[System.Linq.Expressions.Expression]::Constant($true),',
  '[System.Linq.Expressions.ParameterExpression[]]@(',
  "[System.Linq.Expressions.Expression]::Parameter([object], 's'),",
  "[System.Linq.Expressions.Expression]::Parameter([System.Security.Cryptography.X509Certificates.X509Certificate], 'c'),",
  "[System.Linq.Expressions.Expression]::Parameter([System.Security.Cryptography.X509Certificates.X509Chain], 'h'),",
  "[System.Linq.Expressions.Expression]::Parameter([System.Net.Security.SslPolicyErrors], 'e'))",
  ').Compile()',
].join(' ')
