/** The members of nodemailer's SMTPConnection that client.ts overrides or reads, in the version that is installed. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import SMTPConnection from 'nodemailer/lib/smtp-connection'

const client = readFileSync('server/deliver/client.ts', 'utf8')
/** The interface Inner: what client.ts says that nodemailer has. */
const inner = /interface Inner \{([^}]*)\}/.exec(client)?.[1] ?? ''
const names = [...inner.matchAll(/^ {2}(_\w+)(\(?)/gm)].map(([, name = '', call]) => ({ name, method: call === '(' }))
const overridden = [...client.matchAll(/override (_\w+)\(/g)].map(([, name]) => name)

test('each member that client.ts declares is there', () => {
  assert.ok(names.length >= 14, `only ${names.length} members were found in client.ts`)
  const connection: unknown = new SMTPConnection({ port: 25, host: '127.0.0.1' })
  const members = connection as Record<string, unknown>
  const later = ['_ehloLines']
  for (const { name, method } of names) {
    if (method) assert.equal(typeof members[name], 'function', name)
    else if (!later.includes(name)) assert.ok(name in members, name)
  }
})

test('each member that client.ts overrides is a method of the pinned version', () => {
  assert.ok(overridden.length >= 10)
  const prototype = SMTPConnection.prototype as unknown as Record<string, unknown>
  for (const name of overridden) assert.equal(typeof prototype[`${name}`], 'function', name)
})

test('the version is pinned exactly', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
  const { version } = JSON.parse(readFileSync('node_modules/nodemailer/package.json', 'utf8')) as { version: string }
  assert.equal(dependencies['nodemailer'], version)
})
