/** Every way to write the end of a line and of a message, split at every octet. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Decoder } from '../../server/receive/decoder.js'

interface Outcome {
  readonly text: string
  /** What stands behind the end; undefined: it has not ended. */
  readonly rest: string | undefined
}

function decode(parts: readonly string[], dots = true): Outcome {
  const decoder = new Decoder(dots)
  let text = ''
  for (const [index, part] of parts.entries()) {
    const chunk = Buffer.from(part, 'latin1')
    const { bytes, next } = decoder.decode(chunk, 0)
    text += bytes.toString('latin1')
    if (decoder.ended) {
      const rest = [chunk.subarray(next).toString('latin1'), ...parts.slice(index + 1)].join('')
      return { text, rest }
    }
  }
  if (!dots) text += decoder.flush().toString('latin1')
  return { text, rest: undefined }
}

/** The same for every place to cut, and octet by octet. */
function same(input: string, expected: Outcome, dots = true): void {
  const name = JSON.stringify(input)
  assert.deepEqual(decode([input], dots), expected, name)
  assert.deepEqual(decode([...input], dots), expected, `${name} octet by octet`)
  for (let cut = 1; cut < input.length; cut++) {
    assert.deepEqual(decode([input.slice(0, cut), input.slice(cut)], dots), expected, `${name} cut at ${cut}`)
  }
}

test('only CRLF.CRLF ends DATA', () => {
  same('a\r\n.\r\nQUIT', { text: 'a\r\n', rest: 'QUIT' })
  same('.\r\nQUIT', { text: '', rest: 'QUIT' })
  for (const end of ['\n.\n', '\n.\r\n', '\r\n.\n', '\r.\r', '\n.\r', '\r\n.\r', '\r\0\n.\r\n']) {
    const { rest } = decode([`a${end}MAIL FROM:<x>`])
    assert.equal(rest, undefined, JSON.stringify(end))
  }
})

test('a dot is taken away only behind a real line end', () => {
  same('..a\r\n...\r\n.b\r\n.\r\n', { text: '.a\r\n..\r\nb\r\n', rest: '' })
  same('a\n..b\r\n.\r\n', { text: 'a\r\n..b\r\n', rest: '' })
  same('a\r..b\r\n.\r\n', { text: 'a\r\n..b\r\n', rest: '' })
})

test('bare CR and LF become line ends, NUL goes', () => {
  same('a\nb\rc\r\r\nd\0e\r\n.\r\n', { text: 'a\r\nb\r\nc\r\nde\r\n', rest: '' })
  same('a\n.\r\nb\r\n.\r\n', { text: 'a\r\n.\r\nb\r\n', rest: '' })
  same('a\r\n.\nb\r\n.\r\n', { text: 'a\r\n.\r\nb\r\n', rest: '' })
  same('a\r\n.\rb\r\n.\r\n', { text: 'a\r\n.\r\nb\r\n', rest: '' })
})

test('BDAT knows no dots, and gets the line end that a message needs', () => {
  same('.\r\n..\r\na', { text: '.\r\n..\r\na\r\n', rest: undefined }, false)
  same('a\n\rb\r', { text: 'a\r\n\r\nb\r\n', rest: undefined }, false)
  same('', { text: '', rest: undefined }, false)
})

test('octets above 127 are noticed wherever they stand', () => {
  for (const [text, eightBit] of [
    ['abc\r\n', false],
    ['ab\xe4\r\n', true],
    ['\xe4', true],
    ['.\xe4', true],
  ] as const) {
    const decoder = new Decoder(true)
    decoder.decode(Buffer.from(text, 'latin1'), 0)
    assert.equal(decoder.eightBit, eightBit, JSON.stringify(text))
  }
})

test('a chunk in which nothing has to change is not copied', () => {
  const chunk = Buffer.from('a\r\nb\r\n')
  assert.equal(new Decoder(true).decode(chunk, 0).bytes.buffer, chunk.buffer)
})

test('what had to be mended is known, however it is cut', () => {
  const whole = ['a\r\n.\r\n', '..\r\n\r\nb\r\n.\r\n', '\xe4\t\r\n.\r\n', '.\r\n']
  const broken = ['a\nb', 'a\rb', 'a\0b', '\n', '\r\r\n', '\0', '.\n', '.\rb', '\r\n\0', 'a\r\n.\0'].map(
    (text) => `${text}\r\n.\r\n`,
  )
  for (const input of [...whole, ...broken]) {
    for (let cut = 0; cut < input.length; cut++) {
      const decoder = new Decoder(true)
      for (const part of [input.slice(0, cut), input.slice(cut)]) decoder.decode(Buffer.from(part, 'latin1'), 0)
      assert.equal(decoder.mended, broken.includes(input), `${JSON.stringify(input)} cut at ${cut}`)
    }
  }
})

test('a CR at the very end of BDAT had to be mended, a missing line end had not', () => {
  for (const [text, mended] of [
    ['a\r', true],
    ['a', false],
    ['a\r\n', false],
    ['', false],
  ] as const) {
    const decoder = new Decoder(false)
    decoder.decode(Buffer.from(text), 0)
    decoder.flush()
    assert.equal(decoder.mended, mended, JSON.stringify(text))
  }
})
