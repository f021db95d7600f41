/** Replies of next hops that are odd. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultError, parseReply, replyClass } from '../../server/deliver/reply.js'

test('the class of a reply is that of its code, also behind an empty line; what has no code has none', () => {
  for (const [reply, expected] of [
    ['250 ok', '2'],
    ['\r\n550 no', '5'],
    ['2', ''],
    ['000 x', ''],
    ['hello', ''],
  ] as const)
    assert.equal(replyClass(reply), expected, JSON.stringify(reply))
})

test('an error whose code is a name that every object has is told by its message', () => {
  assert.equal(faultError('Connect', Object.assign(new Error('x'), { code: 'constructor' }), 'h').text, 'x')
})

test('no control character of a reply is kept, also not those above 127', () => {
  assert.equal(parseReply('550 a\u001b[31m\u009b31m\u0085b').text, '550 a [31m 31m b')
})
