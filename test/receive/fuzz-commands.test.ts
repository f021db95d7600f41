/** What a client may say in MAIL, RCPT and BDAT: whatever it is, the answer is one of the table. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { answerMail, answerRecipient, parseChunk } from '../../server/receive/mail-commands.js'
import { policySource } from '../../server/receive/policy.js'
import { Transaction } from '../../server/receive/transaction.js'
import { decodeXtext } from '../../server/report/text.js'
import { isInternational, parsePath } from '../../server/smtp/address.js'
import { type Checked, checkMailParameters, checkRecipientParameters } from '../../server/smtp/parameters.js'
import { safeLine } from '../../server/smtp/protocol-row.js'
import { renderReply, replies } from '../../server/smtp/replies.js'
import { bounded, isOneLine, textOf } from '../support/fuzz.js'
import { receiveSettings } from '../support/receiving.js'

const path = textOf(
  [
    '<',
    '>',
    'a',
    'b.test',
    '@',
    '"',
    '\\',
    '.',
    '@a.test,@b.test:',
    '[192.0.2.1]',
    '[IPv6:2001:db8::1]',
    'x y',
    '..',
  ].concat([
    ' SIZE=',
    '1',
    ' RET=HDRS',
    ' SMTPUTF8',
    ' NOTIFY=',
    'NEVER',
    ',',
    ' ORCPT=rfc822;',
    '+2B',
    '=',
    ' __proto__=1',
  ]),
)

test('any path is refused or an address that is read again as itself', () => {
  let read = 0
  fc.assert(
    fc.property(path, fc.constantFrom('reverse' as const, 'forward' as const), (text, kind) => {
      const parsed = parsePath(text, kind, 'default.test')
      if (parsed === undefined) return
      read += 1
      const { address, local, domain, parameters } = parsed
      assert.ok(isOneLine(address) && address.length <= 320)
      if (address === '') assert.equal(kind, 'reverse')
      else {
        assert.equal(address, `${local}@${domain}`)
        assert.ok(domain !== '' && local !== '')
        const again = parsePath(`<${address}>`, 'forward', 'other.test')
        assert.deepEqual([again?.address, again?.local, again?.domain], [address, local, domain])
      }
      for (const [name, value] of Object.entries(parameters)) {
        assert.match(name, /^[A-Z0-9][A-Z0-9-]*$/)
        assert.ok(value === true || !/[\s\p{Cc}]/u.test(value))
      }
    }),
    bounded(3000),
  )
  assert.ok(read > 0, 'some of them were paths')
})

test('any line is answered with a reply of one line, or begins a transaction and adds to it', () => {
  const policy = policySource(() => receiveSettings)()
  const verb = fc.constantFrom('MAIL FROM:', 'RCPT TO:', 'mail  from :', 'RCPT\tTO: ', 'MAIL ', 'RCPT TO', 'X FROM:')
  fc.assert(
    fc.property(verb, path, (start, rest) => {
      const line = `${start}${rest}`
      const transaction = new Transaction('', { smtpUtf8: false })
      const context = {
        defaultDomain: 'default.test',
        maxRecipients: 5,
        mayReach: (asked: unknown) => !JSON.stringify(asked).includes('b.test'),
      }
      const mail = answerMail(line, { policy, defaultDomain: 'default.test', spent: 0 })
      const answers = [answerRecipient(line, transaction, context), ...(mail instanceof Transaction ? [] : [mail])]
      for (const { reply, values } of answers) {
        assert.ok(reply in replies)
        assert.match(renderReply(reply, { fqdn: 'relay.test', ...values }), /^[2-5]\d\d \P{Cc}*\r\n$/u)
      }
      const taken = answers[0]?.reply === 'recipientOk'
      assert.equal(transaction.recipientCount, taken ? 1 : 0)
      if (mail instanceof Transaction && !mail.parameters.smtpUtf8) assert.ok(!isInternational(mail.sender))
    }),
    bounded(2000),
  )
})

function checkedValue<T>(checked: Checked<T>): T | undefined {
  return checked.refusal === undefined ? checked.value : undefined
}

/** RFC 3461 section 4, as a client writes it. */
function xtext(text: string): string {
  return text.replace(
    /[^!-*,-<>-~]/g,
    (letter) => `+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}

test('ENVID and ORCPT come through as they were sent and mean what the client meant; NOTIFY in any order and case', () => {
  const ascii = fc.string({
    unit: fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code)),
    minLength: 1,
    maxLength: 33,
  })
  const notify = fc.uniqueArray(fc.constantFrom('SUCCESS', 'failure', 'Delay'), { minLength: 1 })
  fc.assert(
    fc.property(ascii, notify, (meant, words) => {
      const sent = xtext(meant)
      const mail = parsePath(`<a@b.test> RET=full ENVID=${sent}`, 'reverse', 'd')
      assert.equal(checkedValue(checkMailParameters(mail?.parameters ?? {}, mail?.duplicate))?.envid, sent)
      const forward = parsePath(`<a@b.test> NOTIFY=${words} ORCPT=rfc822;${sent}`, 'forward', 'd')
      const checked = checkedValue(checkRecipientParameters(forward?.parameters ?? {}, forward?.duplicate))
      assert.deepEqual(checked, { notify: words.map((word) => word.toUpperCase()), orcpt: `rfc822;${sent}` })
      assert.equal(decodeXtext(sent), meant)
    }),
    bounded(500),
  )
})

test('no ENVID, ORCPT or SIZE that is taken can end a line or a field elsewhere', () => {
  const value = textOf([
    'a',
    '+2B',
    '+0D',
    '+0A',
    '+7F',
    '+',
    '=',
    '+2b',
    'rfc822;',
    'utf-8;',
    '\u00e4',
    ';',
    '99999999999999999999',
  ])
  fc.assert(
    fc.property(value, (text) => {
      const mail = checkedValue(checkMailParameters({ ENVID: text }, undefined))
      const size = checkedValue(checkMailParameters({ SIZE: text.slice(0, 25) }, undefined))?.size
      const recipient = checkedValue(checkRecipientParameters({ ORCPT: text }, undefined))
      for (const taken of [mail?.envid, recipient?.orcpt?.replace(/^[^;]*;/, '')]) {
        if (taken === undefined) continue
        assert.match(taken, /^[!-~\u0080-\u{10ffff}]{1,500}$/u)
        assert.ok(isOneLine(decodeXtext(taken.replace(/\+[89A-F]./g, ''))), taken)
      }
      if (size !== undefined) assert.ok(Number.isFinite(size) && size >= 0)
    }),
    bounded(1000),
  )
})

test('BDAT is its octets and LAST, or no BDAT', () => {
  const blanks = fc.constantFrom(' ', '  ', '\t')
  fc.assert(
    fc.property(fc.nat(), blanks, fc.constantFrom('', ' LAST', '\tlast '), (octets, blank, last) => {
      assert.deepEqual(parseChunk(`bdat${blank}${octets}${last}`), { octets, last: last !== '' })
    }),
    bounded(200),
  )
  const near = textOf(['BDAT', ' ', '1', '-', '9', 'LAST', 'e3', '0x', '.'])
  fc.assert(
    fc.property(near, (line) => {
      const chunk = parseChunk(line)
      assert.ok(chunk === undefined || (Number.isSafeInteger(chunk.octets) && chunk.octets >= 0))
    }),
    bounded(1000),
  )
})

test('nothing behind AUTH or an unknown command is ever written down', () => {
  const secret = 'c2VjcmV0'
  const before = fc.constantFrom(
    'AUTH PLAIN ',
    'auth\tlogin ',
    'AUTH ',
    'AUTHX PLAIN ',
    '',
    'PASS ',
    'AUTH  PLAIN  ',
    'AUTH x ',
  )
  fc.assert(
    fc.property(before, textOf(['=', ' ', 'A']), (start, noise) => {
      const line = safeLine(`${start}${noise.replaceAll('\n', '')}${secret}`)
      if (line.known) assert.ok(!line.query.includes(secret))
      else assert.equal(line.query, '')
    }),
    bounded(500),
  )
})
