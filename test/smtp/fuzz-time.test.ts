/** What a stranger may send is read in time that grows with its length: a square of these lengths would take too long. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hasWildcards, wildcard } from '../../server/control/wildcard.js'
import { parseReply } from '../../server/deliver/reply.js'
import { answerMail, answerRecipient } from '../../server/receive/mail-commands.js'
import { policySource } from '../../server/receive/policy.js'
import { Transaction } from '../../server/receive/transaction.js'
import { decodeXtext, sentence } from '../../server/report/text.js'
import { decodeEncodedWords } from '../../server/smtp/encoded-word.js'
import { readEnvelopeHead, readHeader } from '../../server/smtp/pickup-format.js'
import { safeLine } from '../../server/smtp/protocol-row.js'
import { receiveSettings } from '../support/receiving.js'

const COPIES = 60_000
const policy = policySource(() => receiveSettings)()
const context = { defaultDomain: 'd.test', maxRecipients: 5, mayReach: () => true }

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'MAIL FROM:': (text) => answerMail(`MAIL FROM:${text}`, { policy, defaultDomain: 'd.test', spent: 0 }),
  'RCPT TO:': (text) => answerRecipient(`RCPT TO:${text}`, new Transaction('', { smtpUtf8: false }), context),
  RCPT: (text) => answerRecipient(`RCPT ${text}`, new Transaction('', { smtpUtf8: false }), context),
  'a reply': parseReply,
  'a subject': decodeEncodedWords,
  'a Pickup file': (text) => [readEnvelopeHead(text), readHeader(text, 0)],
  'a protocol row': safeLine,
  'a sentence': (text) => sentence(text, 100),
  xtext: (text) => decodeXtext(text.slice(0, 5000)),
  'a wildcard': (text) => [hasWildcards(text), wildcard(text.slice(0, 20_000))('a'.repeat(100))],
}
const pieces = [
  'a',
  ' ',
  '\t',
  '\r',
  '\n',
  '\r\n',
  '<',
  '>',
  '"',
  '\\',
  '\\"',
  '@a,',
  '@a:',
  '.',
  'a.',
  '=',
  '+',
  '+2B',
  ' A=1',
]
const more = [
  '=?',
  '?=',
  '?= ',
  '=?utf-8?q?',
  '=?a*',
  '250-',
  '250 ',
  '5.1.1 ',
  'x-sender: ',
  'a:',
  '*a',
  '?',
  '[a',
  '`',
  '\u00e4',
  '<a',
]

for (const [name, read] of Object.entries(readers)) {
  test(`${name}: any piece again and again is read at once`, { timeout: 30_000 }, () => {
    for (const piece of [...pieces, ...more]) {
      const copies = piece.repeat(COPIES / piece.length)
      for (const text of [copies, `<${copies}`, `"${copies}`, `${copies}!`])
        assert.doesNotThrow(() => read(text), JSON.stringify(piece))
    }
  })
}
