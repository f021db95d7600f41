/** Replies of next hops that are odd. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultError, replyClass } from '../../server/deliver/reply.js'

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
