/** Dots of Pickup files. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { DotScan } from '../../server/pickup/dot-scan.js'
import { bounded } from '../support/fuzz.js'
import { pieces } from '../support/pieces.js'

function doubled(text: string, cuts: readonly number[] = []): boolean {
  const scan = new DotScan()
  for (const piece of pieces(text, cuts)) scan.feed(piece)
  return scan.doubled
}

test('one line with a single dot says that dots are not doubled', () => {
  assert.equal(doubled('..a\r\n...\r\n'), true)
  assert.equal(doubled('..a\r\n.b\r\n'), false)
  assert.equal(doubled('..a\r\n.'), false)
  assert.equal(doubled('a.b\r\nc..\r\n'), false)
  assert.equal(doubled('..\n'), true)
})

test('dots are found alike in pieces of any size', () => {
  const text = fc
    .array(fc.constantFrom('.', '\r', '\n', 'a', '\0', '\xe4'), { maxLength: 30 })
    .map((letters) => letters.join(''))
  fc.assert(
    fc.property(text, fc.array(fc.nat(30), { maxLength: 5 }), (sample, cuts) => {
      assert.equal(doubled(sample, cuts), doubled(sample))
    }),
    bounded(1000),
  )
})
