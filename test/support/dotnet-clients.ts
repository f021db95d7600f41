/** The SMTP clients of .NET, in a PowerShell engine: SmtpClient, which old applications have, and MailKit. */
import { type PowerShell, quote } from '../module/powershell.js'
import { anyCertificate } from './clients.js'
import type { Client, Job } from './command-clients.js'

/** One engine serves both. */
export function dotnetClients(shell: () => Promise<PowerShell>): readonly Client[] {
  return [
    {
      name: 'SmtpClient of .NET',
      tools: [],
      // No implicit TLS, as its documentation says, and LOGIN before PLAIN where a server offers both.
      securities: ['plain', 'starttls'],
      mechanisms: ['LOGIN'],
      noLogin: /Unable to relay/,
      // It goes on without a login, as a stranger.
      wrongPassword: /Unable to relay/,
      send: async (job) => await (await shell()).output(smtpClient(job)),
    },
    {
      name: 'MailKit',
      tools: [],
      securities: ['plain', 'starttls', 'implicit'],
      mechanisms: ['PLAIN', 'LOGIN'],
      noLogin: /does not support authentication/,
      send: async (job) => await (await shell()).output(mailKit(job)),
    },
  ]
}

function smtpClient({ port, security, account, from, to, subject, body }: Job): string {
  return [
    `$client = [System.Net.Mail.SmtpClient]::new('127.0.0.1', ${port})`,
    '$client.Timeout = 20000',
    `$client.EnableSsl = $${security !== 'plain'}`,
    ...(account === undefined
      ? []
      : [
          `$client.Credentials = [System.Net.NetworkCredential]::new(${quote(account.user)}, ${quote(account.password)})`,
        ]),
    `[System.Net.ServicePointManager]::ServerCertificateValidationCallback = ${anyCertificate}`,
    `$message = [System.Net.Mail.MailMessage]::new(${quote(from)}, ${quote(to)}, ${quote(subject)}, ${quote(body)})`,
    'try { $client.Send($message) }',
    // The reply of the server is in the innermost exception.
    'catch { throw $_.Exception.GetBaseException().ToString() }',
    'finally { $message.Dispose(); $client.Dispose() }',
  ].join('\n')
}

const options = { plain: 'None', starttls: 'StartTls', implicit: 'SslOnConnect' } as const

function mailKit({ port, security, account, from, to, subject, body }: Job): string {
  return [
    "$null = [System.Reflection.Assembly]::Load('MailKit'), [System.Reflection.Assembly]::Load('MimeKit')",
    '$client = [MailKit.Net.Smtp.SmtpClient]::new()',
    '$client.Timeout = 20000',
    `$client.ServerCertificateValidationCallback = ${anyCertificate}`,
    "$client.LocalDomain = 'client.test'",
    '$message = [MimeKit.MimeMessage]::new()',
    `$message.From.Add([MimeKit.MailboxAddress]::new('', ${quote(from)}))`,
    `$message.To.Add([MimeKit.MailboxAddress]::new('', ${quote(to)}))`,
    `$message.Subject = ${quote(subject)}`,
    "$text = [MimeKit.TextPart]::new('plain')",
    `$text.Text = ${quote(body)}`,
    '$message.Body = $text',
    'try {',
    `  $client.Connect('127.0.0.1', ${port}, [MailKit.Security.SecureSocketOptions]::${options[security]})`,
    ...(account === undefined
      ? []
      : [
          `  $client.Authenticate([MailKit.Security.SaslMechanism${account.mechanism === 'PLAIN' ? 'Plain' : 'Login'}]::new(${quote(account.user)}, ${quote(account.password)}))`,
        ]),
    '  $null = $client.Send($message)',
    '  $client.Disconnect($true)',
    '}',
    'catch { throw $_.Exception.GetBaseException().ToString() }',
    'finally { $client.Dispose() }',
  ].join('\n')
}
