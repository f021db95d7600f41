/** SMTP clients that people have on their machines, each as one function over its command line. */
import { spawn } from 'node:child_process'
import { createTransport } from 'nodemailer'
import { tool } from './tools.js'

/** How a client protects the connection. */
export type Security = 'plain' | 'starttls' | 'implicit'

export type Mechanism = 'PLAIN' | 'LOGIN'

/** One message to be sent, in one way. */
export interface Job {
  readonly port: number
  readonly security: Security
  /** With AUTH by this mechanism. */
  readonly account?: { readonly user: string; readonly password: string; readonly mechanism: Mechanism }
  readonly from: string
  readonly to: string
  readonly subject: string
  /** Its lines end with LF here. */
  readonly body: string
}

/** A client. `send` resolves when the message was taken, and rejects with what the client said when it was refused. */
export interface Client {
  readonly name: string
  /** Keys of the table in scripts/tools.js. */
  readonly tools: readonly string[]
  /** What it can do at all; SmtpClient of .NET has no implicit TLS, and no choice of a mechanism. */
  readonly securities: readonly Security[]
  readonly mechanisms: readonly Mechanism[]
  /** What it says when it has an account and the server offers no AUTH, or refuses it without TLS. */
  readonly noLogin: RegExp
  /** What it says instead of our 535. */
  readonly wrongPassword?: RegExp
  /** It greets with HELO when it does not authenticate, also within TLS: then Received says SMTP. */
  readonly saysHelo?: true
  readonly send: (job: Job) => Promise<unknown>
}

const every: Pick<Client, 'securities' | 'mechanisms'> = {
  securities: ['plain', 'starttls', 'implicit'],
  mechanisms: ['PLAIN', 'LOGIN'],
}

const timeoutMs = 30_000

/**
 * Those that need a program or nothing; .NET's are in the matrix itself, since they share one engine. curl and nodemailer
 * go on without AUTH where none is offered, and are told that they may not relay.
 */
export const commandClients: readonly Client[] = [
  { ...every, name: 'curl', tools: ['curl'], noLogin: /550 5\.7\.1/, send: curl },
  { ...every, name: 'swaks', tools: ['swaks'], noLogin: /did not advertise authentication/, send: swaks },
  { ...every, name: 'msmtp', tools: ['msmtp'], noLogin: /does not support authentication/, send: msmtp },
  { ...every, name: 's-nail', tools: ['s-nail'], noLogin: /538 5\.7\.11/, saysHelo: true, send: sNail },
  { ...every, name: "Python's smtplib", tools: ['python3'], noLogin: /538, b'5\.7\.11/, send: smtplib },
  { ...every, name: "Perl's Net::SMTP", tools: ['perl'], noLogin: /Command unknown: 'AUTH'/, send: netSmtp },
  { ...every, name: 'nodemailer', tools: [], noLogin: /550 5\.7\.1/, send: nodemailer },
]

function text({ from, to, subject, body }: Job): string {
  return `From: ${from}\r\nTo: ${to}\r\nSubject: ${subject}\r\n\r\n${body.replaceAll('\n', '\r\n')}\r\n`
}

/** Runs a program with the input; rejects with all it said unless its status is 0. */
async function run(
  name: string,
  args: readonly string[],
  input = '',
  env: Record<string, string> = {},
): Promise<string> {
  const { path, env: needed } = tool(name)
  const child = spawn(path, args, { env: { ...process.env, LC_ALL: 'C.UTF-8', ...needed, ...env }, timeout: timeoutMs })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => (said += part))
  // A client that gives up early leaves its input unread.
  child.stdin.on('error', () => undefined).end(input)
  const status = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${said}`)
  return said
}

async function curl(job: Job): Promise<string> {
  const scheme = job.security === 'implicit' ? 'smtps' : 'smtp'
  const args = ['--silent', '--show-error', '--verbose', '--insecure', '--upload-file', '-']
  args.push('--url', `${scheme}://127.0.0.1:${job.port}/client.test`, '--mail-from', job.from, '--mail-rcpt', job.to)
  if (job.security === 'starttls') args.push('--ssl-reqd')
  if (job.account !== undefined) {
    const { user, password, mechanism } = job.account
    args.push('--user', `${user}:${password}`, '--login-options', `AUTH=${mechanism}`)
  }
  return await run('curl', args, text(job))
}

async function swaks(job: Job): Promise<string> {
  const args = ['--server', '127.0.0.1', '--port', String(job.port), '--timeout', '20', '--helo', 'client.test']
  args.push('--from', job.from, '--to', job.to, '--data', '-')
  if (job.security === 'starttls') args.push('--tls')
  if (job.security === 'implicit') args.push('--tls-on-connect')
  if (job.account !== undefined) {
    const { user, password, mechanism } = job.account
    args.push('--auth', mechanism, '--auth-user', user, '--auth-password', password)
  }
  return await run('swaks', args, text(job))
}

async function msmtp(job: Job): Promise<string> {
  const args = ['--file=/dev/null', '--host=127.0.0.1', `--port=${job.port}`, '--timeout=20', '--domain=client.test']
  const tls = job.security !== 'plain'
  args.push(`--from=${job.from}`, `--tls=${tls ? 'on' : 'off'}`, '--tls-certcheck=off', '--debug')
  if (tls) args.push(`--tls-starttls=${job.security === 'starttls' ? 'on' : 'off'}`)
  if (job.account !== undefined) {
    const { user, password, mechanism } = job.account
    args.push(`--auth=${mechanism.toLowerCase()}`, `--user=${user}`, `--passwordeval=echo '${password}'`)
  }
  return await run('msmtp', [...args, '--', job.to], text(job))
}

async function sNail(job: Job): Promise<string> {
  const scheme = job.security === 'implicit' ? 'smtps' : 'smtp'
  const account = job.account === undefined ? '' : `${job.account.user}:${job.account.password}@`
  const set = (option: string): readonly string[] => ['-S', option]
  const args = [
    ...['-:/', '-v', '-v', '-r', job.from, '-s', job.subject],
    ...set('v15-compat'),
    ...set(`mta=${scheme}://${account}127.0.0.1:${job.port}`),
    ...set(job.account === undefined ? 'smtp-auth=none' : `smtp-auth=${job.account.mechanism.toLowerCase()}`),
    ...set('smtp-hostname=client.test'),
    ...set('tls-verify=ignore'),
    ...set('sendwait'),
    ...(job.security === 'starttls' ? set('smtp-use-starttls') : []),
  ]
  return await run('s-nail', [...args, job.to], `${job.body}\n`, { HOME: '/nonexistent', MAILRC: '/dev/null' })
}

/** The job travels in the environment: nothing of it is code. */
const python = `
import json, os, smtplib, ssl
job = json.loads(os.environ["JOB"])
context = ssl.create_default_context()
context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
if job["security"] == "implicit":
    client = smtplib.SMTP_SSL("127.0.0.1", job["port"], "client.test", timeout=20, context=context)
else:
    client = smtplib.SMTP("127.0.0.1", job["port"], "client.test", timeout=20)
with client:
    if job["security"] == "starttls":
        client.starttls(context=context)
    client.ehlo()
    if "account" in job:
        client.user, client.password = job["account"]["user"], job["account"]["password"]
        if job["account"]["mechanism"] == "PLAIN":
            client.auth("PLAIN", client.auth_plain)
        else:
            client.auth("LOGIN", client.auth_login)
    client.sendmail(job["from"], [job["to"]], job["text"].encode())
`

async function smtplib(job: Job): Promise<string> {
  return await run('python3', ['-c', python], '', { JOB: JSON.stringify({ ...job, text: text(job) }) })
}

const perl = `
use strict; use warnings; use JSON::PP; use Net::SMTP; use Authen::SASL qw(Perl);
my $job = decode_json($ENV{JOB});
my %secure = (SSL_verify_mode => 0);
my $client = Net::SMTP->new('127.0.0.1', Port => $job->{port}, Hello => 'client.test', Timeout => 20,
  $job->{security} eq 'implicit' ? (SSL => 1, %secure) : ()) or die "no connection: $@";
my $try = sub { my ($what, $done) = @_; die "$what: " . $client->code . ' ' . $client->message unless $done };
$try->('STARTTLS', $client->starttls(%secure)) if $job->{security} eq 'starttls';
if (my $account = $job->{account}) {
  my $sasl = Authen::SASL->new(mechanism => $account->{mechanism},
    callback => { user => $account->{user}, authname => '', pass => $account->{password} });
  $try->('AUTH', $client->auth($sasl));
}
$try->('MAIL', $client->mail($job->{from}));
$try->('RCPT', $client->to($job->{to}));
$try->('DATA', $client->data($job->{text}));
$client->quit;
`

async function netSmtp(job: Job): Promise<string> {
  return await run('perl', ['-e', perl], '', { JOB: JSON.stringify({ ...job, text: text(job) }) })
}

async function nodemailer(job: Job): Promise<unknown> {
  const { account } = job
  const transport = createTransport({
    host: '127.0.0.1',
    port: job.port,
    secure: job.security === 'implicit',
    ignoreTLS: job.security === 'plain',
    requireTLS: job.security === 'starttls',
    tls: { rejectUnauthorized: false },
    name: 'client.test',
    ...(account === undefined
      ? {}
      : { auth: { user: account.user, pass: account.password }, authMethod: account.mechanism }),
  })
  return await transport.sendMail({ envelope: { from: job.from, to: job.to }, raw: text(job) })
}
