/** Line ends of files. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { LineWriter } from '../../server/queue/line-writer.js'
import { bounded } from '../support/fuzz.js'
import { pieces } from '../support/pieces.js'

function converted(text: string, undouble: boolean, cuts: readonly number[] = []): string {
  const writer = new LineWriter(undouble)
  const parts = pieces(text, cuts).map((piece) => writer.write(piece))
  return Buffer.concat([...parts, writer.finish()]).toString('latin1')
}

test('every line ends in CR LF, and NUL is gone', () => {
  assert.equal(converted('a\nb\rc\r\nd\0\n\n\r\re', false), 'a\r\nb\r\nc\r\nd\r\n\r\n\r\n\r\ne\r\n')
  assert.equal(converted('', false), '')
  assert.equal(converted('x\r', false), 'x\r\n')
})

test('dots are taken away only where the file doubles them', () => {
  assert.equal(converted('..a\n...\n..\nb..c', true), '.a\r\n..\r\n.\r\nb..c\r\n')
  assert.equal(converted('..a\n.b\n.', false), '..a\r\n.b\r\n.\r\n')
})

test('pieces of any size give the same as the whole', () => {
  const text = fc
    .array(fc.constantFrom('.', '\r', '\n', 'a', '\0', '\xe4'), { maxLength: 30 })
    .map((letters) => letters.join(''))
  fc.assert(
    fc.property(text, fc.array(fc.nat(30), { maxLength: 5 }), fc.boolean(), (sample, cuts, undouble) => {
      assert.equal(converted(sample, undouble, cuts), converted(sample, undouble))
      assert.doesNotMatch(converted(sample, undouble, cuts), /[^\r]\n|\r[^\n]|\r$|^\n|\0/)
    }),
    bounded(1000),
  )
})
