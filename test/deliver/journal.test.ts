/** What a conversation with a next hop tells the protocol log. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Journal } from '../../server/deliver/journal.js'
import { ManualClock } from '../support/clock.js'
import { ProtocolRows } from '../support/protocol-rows.js'

function journal() {
  const log = new ProtocolRows()
  const clock = new ManualClock()
  const made = new Journal(log, clock, { remoteAddress: '198.51.100.7', remotePort: 587 })
  return { log, clock, made }
}

test('commands and replies are rows of their own, with the time since the connection was opened', () => {
  const { log, clock, made } = journal()
  made.reply('220 mx.test ESMTP')
  clock.advance(20)
  made.command('EHLO relay.test')
  made.reply(undefined)
  made.reply('')
  made.reply('250-mx.test\n250-SIZE 1000')
  made.reply('250-mx.test\n250-SIZE 1000\n250 DSN')
  made.command('MAIL FROM:<m\u00fcller@relay.test>')
  const rows = log.rows.map(({ userName, method, query }) => [
    userName?.slice('OutboundConnection'.length),
    method,
    query,
  ])
  assert.deepEqual(rows, [
    ['Response', undefined, '220 mx.test ESMTP'],
    ['Command', 'EHLO', 'relay.test'],
    ['Response', undefined, '250-mx.test 250-SIZE 1000 250 DSN'],
    ['Command', 'MAIL', 'FROM:<m\u00c3\u00bcller@relay.test>'],
  ])
  assert.deepEqual(
    log.rows.map(({ timeTakenMs, port, status, remoteAddress }) => [timeTakenMs, port, status, remoteAddress]),
    [0, 20, 20, 20].map((ms) => [ms, 587, 0, '198.51.100.7']),
  )
})

test('no password, no token and no text of the server that could repeat them', () => {
  const secret = Buffer.from('pa55word').toString('base64')
  for (const lines of [
    [`AUTH PLAIN ${secret}`, `535 5.7.8 ${secret} is wrong`],
    ['AUTH LOGIN', '334 VXNlcm5hbWU6', 'bWU=', '334 UGFzc3dvcmQ6', secret, `235-2.7.0 pa55word\n235 2.7.0 ${secret}`],
    [`AUTH XOAUTH2 ${secret}`, `334 ${secret}`, '', '535 5.7.8 no'],
    ['AUTH CRAM-MD5', `334 ${secret}`, secret, '454 4.7.0 pa55word'],
  ]) {
    const { log, made } = journal()
    for (const [index, line] of lines.entries()) {
      if (index % 2 === 0) made.command(line)
      else made.reply(line)
    }
    made.command('RSET')
    made.reply('250 fine')
    const text = JSON.stringify(log.rows)
    assert.ok(!text.includes(secret) && !text.includes('pa55word'), text)
    assert.equal(log.rows[0]?.method, 'AUTH')
    assert.match(log.rows.at(-3)?.query ?? '', /^\d{3}[ -]\d\.7\.\d$/)
    assert.equal(log.rows.at(-1)?.query, '250 fine')
  }
})
