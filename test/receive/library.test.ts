/** What we lean on in the pinned smtp-server is still there. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { SMTPServer } from 'smtp-server'
import { SMTPConnection } from 'smtp-server/lib/smtp-connection.js'
import { SMTPStream } from 'smtp-server/lib/smtp-stream.js'
import { Engine } from '../../server/receive/engine.js'
import { libraryReplies, replyOfLibrary } from '../../server/receive/library-replies.js'
import { Session } from '../../server/receive/session.js'
import { Wire } from '../../server/receive/wire.js'
import { replies } from '../../server/smtp/replies.js'

const require = createRequire(import.meta.url)
const folder = dirname(require.resolve('smtp-server/package.json'))
const source = readFileSync(join(folder, 'dist', 'esm', 'smtp-connection.js'), 'utf8')

/** Methods of ours, from the class up to the library's. */
function methods(ours: object, library: object): readonly string[] {
  const names: string[] = []
  for (let at = ours; at !== library; at = Object.getPrototypeOf(at)) names.push(...Object.getOwnPropertyNames(at))
  return names.filter((name) => name !== 'constructor')
}

/** Commands that the library does not know, and members that have nothing to do with it. */
const own = {
  Engine: ['tls', 'prepareHandshake', 'take'],
  Wire: ['receiving', 'running', 'startData', 'startChunk'],
  Session: [
    'handler_BDAT',
    'handler_ETRN',
    'handler_EXPN',
    'handler_TURN',
    'busy',
    'cut',
    'beginWithTls',
    'state',
    'clientName',
    'authenticatedAs',
    'ending',
    'shown',
    'disconnect',
    'kept',
    'giveWay',
    'forget',
    'forgetHello',
    'stop',
    'offersTls',
    'progress',
    'noteOctets',
    'clean',
    'answer',
    'reply',
    'write',
  ],
}

test('the version is the one that was read', () => {
  assert.equal(require('smtp-server/package.json').version, '3.21.6')
})

test('every member that we override exists', () => {
  const classes = [
    ['Engine', Engine.prototype, SMTPServer.prototype],
    ['Wire', Wire.prototype, SMTPStream.prototype],
    ['Session', Session.prototype, SMTPConnection.prototype],
  ] as const
  for (const [name, ours, library] of classes) {
    const overridden = methods(ours, library).filter((method) => !own[name].includes(method))
    assert.ok(overridden.length > 1, name)
    for (const method of overridden) assert.ok(method in library, `smtp-server has no ${method} any more`)
    for (const method of own[name]) assert.ok(!(method in library), `smtp-server has a ${method} of its own now`)
  }
})

test('the fields and calls that overriding relies on are in the source', () => {
  for (const text of [
    'this._parser = this._createParser()',
    'if (this._handlerPending ||',
    'this._upgrading = false;',
    'this._resetSession();',
    'handler.call(this, command, handlerCallback)',
    'this._socket.pipe(this._parser)',
    "tnx: 'command'",
    'this._server.logger.error(',
    'this._server.onSecure(this._socket',
    'this._server.onConnect(this.session',
    'handler = this._nextHandler;',
  ]) {
    assert.ok(source.includes(text), text)
  }
})

test('every text of the library that stands for a reply is in the source, and no other reply is met silently', () => {
  for (const { code, text, reply } of libraryReplies) {
    assert.ok(source.includes(text) || text === 'Server shutting down', text)
    assert.equal(replies[reply].code, code, text)
    assert.equal(replyOfLibrary(code, `some ${text} more`), reply)
  }
  assert.equal(replyOfLibrary(550, 'something new'), 'handlerFailed')
  assert.equal(replyOfLibrary(421, 'something new'), 'stopping')
})
