/** Bytes become lines. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LineSplitter, LineTooLong } from '../../server/control/lines.js'

function texts(lines: readonly Buffer[]): readonly string[] {
  return lines.map((line) => line.toString())
}

test('lines are the same wherever the bytes are cut', () => {
  const text = 'first\n\u00e4\u20ac\u{1f600}\n\nlast\n'
  const bytes = Buffer.from(text)
  for (let size = 1; size <= bytes.length; size++) {
    const splitter = new LineSplitter()
    const lines: string[] = []
    for (let at = 0; at < bytes.length; at += size) {
      lines.push(...texts(splitter.push(bytes.subarray(at, at + size), 100)))
    }
    assert.deepEqual(lines, text.split('\n').slice(0, -1), `pieces of ${size}`)
  }
})

test('a line at the limit is taken and a longer one is refused, whole or unfinished', () => {
  const splitter = new LineSplitter()
  assert.deepEqual(texts(splitter.push(Buffer.from('12345\n1234'), 5)), ['12345'])
  assert.deepEqual(texts(splitter.push(Buffer.from('5\n'), 5)), ['12345'])
  assert.throws(() => new LineSplitter().push(Buffer.from('123456\n'), 5), LineTooLong)
  splitter.push(Buffer.from('123'), 5)
  assert.throws(() => splitter.push(Buffer.from('456'), 5), LineTooLong)
})
