/** AUTH PLAIN and AUTH LOGIN (RFC 4954, RFC 4616): the exchange up to name and password. */
import type { Done } from './conversation.js'
import type { Answer } from './mail-commands.js'

export interface Credentials {
  readonly userName: string
  readonly password: string
}

/** What the exchange needs of a session. */
export interface LoginHost {
  answer(done: Done, answer: Answer): void
  /** Sends 334; the next line of the client goes to `next` and is no command. */
  ask(challenge: string, done: Done, next: (line: string, done: Done) => void): void
  /** Everything is there. */
  attempt(credentials: Credentials, done: Done): void
}

/** `Username:` and `Password:`, as clients look for them. */
const USER_NAME = 'VXNlcm5hbWU6'
const PASSWORD = 'UGFzc3dvcmQ6'

/** `line`: the AUTH command as it came. */
export function beginLogin(line: string, host: LoginHost, done: Done): void {
  const [, mechanism = '', initial, ...more] = line.trim().split(/[ \t]+/)
  if (mechanism === '' || more.length > 0) {
    host.answer(done, { reply: 'argumentsInvalid' })
    return
  }
  switch (mechanism.toUpperCase()) {
    case 'PLAIN':
      if (initial === undefined) host.ask('', done, (next, resume) => plain(next, host, resume))
      else plain(initial === '=' ? '' : initial, host, done)
      return
    case 'LOGIN':
      if (initial === undefined) host.ask(USER_NAME, done, (next, resume) => userName(next, host, resume))
      else userName(initial === '=' ? '' : initial, host, done)
      return
    default:
      host.answer(done, { reply: 'authTypeUnknown' })
  }
}

function plain(response: string, host: LoginHost, done: Done): void {
  const text = decoded(response, host, done)
  if (text === undefined) return
  const [authorization, name, password, ...more] = text.split('\0')
  if (authorization === undefined || name === undefined || password === undefined || more.length > 0) {
    host.answer(done, { reply: 'authResponseInvalid' })
    return
  }
  // Nobody may act as somebody else.
  const isOther = authorization !== '' && authorization.toLowerCase() !== name.toLowerCase()
  host.attempt({ userName: isOther ? '' : name, password }, done)
}

function userName(response: string, host: LoginHost, done: Done): void {
  const name = decoded(response, host, done)
  if (name === undefined) return
  host.ask(PASSWORD, done, (next, resume) => {
    const password = decoded(next, host, resume)
    if (password !== undefined) host.attempt({ userName: name, password }, resume)
  })
}

/** Undefined when the client has cancelled or sent what is no base64: it has its answer then. */
function decoded(response: string, host: LoginHost, done: Done): string | undefined {
  const line = response.trim()
  if (line === '*') {
    host.answer(done, { reply: 'authCancelled' })
    return undefined
  }
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(line) || line.length % 4 !== 0) {
    host.answer(done, { reply: 'authResponseInvalid' })
    return undefined
  }
  const bytes = Buffer.from(line, 'base64')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Old clients on Windows know nothing of UTF-8.
    return bytes.toString('latin1')
  }
}
