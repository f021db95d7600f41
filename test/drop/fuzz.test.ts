/** The head of a Drop file: what was written is read back, from any bytes. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dropHead, readDropHead } from '../../server/drop/drop-file.js'
import { readEnvelopeHead } from '../../server/smtp/pickup-format.js'
import { bounded, octets, textOf } from '../support/fuzz.js'

test('the recipients of a Drop file are read back, by us and by Pickup, whatever their addresses are; a beginning is known as one', () => {
  const address = textOf(['a', '@', 'b.test', '"', ' ', 'x-receiver: ', 'Received: '], 8).map(
    (text) => `a${Buffer.from(text).toString()}z`,
  )
  fc.assert(
    fc.property(address, fc.array(address, { minLength: 1, maxLength: 5 }), fc.nat(), (sender, recipients, cut) => {
      const head = dropHead(sender, recipients)
      const file = Buffer.concat([head, Buffer.from('Received: by relay\r\n\r\nx-receiver: body@b.test\r\n')])
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these would end the line
      const written = recipients.map((recipient) => recipient.replace(/[\u0000-\u001f\u007f]/g, ''))
      assert.deepEqual(readDropHead(file), { receivers: new Set(written), complete: true })
      const { receivers, start } = readEnvelopeHead(file.toString('latin1'))
      assert.equal(start, head.length)
      assert.deepEqual(
        receivers.map((text) => Buffer.from(text, 'latin1').toString()),
        written,
      )
      const part = readDropHead(file.subarray(0, cut % (head.length + 1)))
      assert.equal(part?.complete, false)
      // In order and whole; one that stands twice is one.
      const read = [...(part?.receivers ?? [])]
      assert.deepEqual(read, [...new Set(written)].slice(0, read.length))
    }),
    bounded(500),
  )
  fc.assert(
    fc.property(
      fc.oneof(
        octets(60),
        textOf(['x-sender: ', 'x-receiver: ', '\r\n', 'a']).map((text) => Buffer.from(text)),
      ),
      (bytes) => {
        const head = readDropHead(bytes)
        if (head !== undefined) for (const receiver of head.receivers) assert.ok(bytes.toString().includes(receiver))
      },
    ),
    bounded(500),
  )
})
