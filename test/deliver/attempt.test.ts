/** One message to one next hop, over real sockets: what each answer means for each recipient. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { turns } from '../support/clock.js'
import { memoryNetwork } from '../support/conduits.js'
import { courierBench, errorOf, hopBench, kinds, routeTo } from '../support/courier.js'
import { Hop, type Step } from '../support/hop.js'
import { bodyOf } from '../support/work.js'

/** Answers of verbs, else the usual. */
function answers(by: Readonly<Record<string, string>>): Step {
  return (verb) => by[verb]
}

test('a message arrives with its envelope, and the outcome has the reply and the host', async (t) => {
  const { send, hop, served } = await hopBench(t)
  const result = await send('a@example.com')
  assert.deepEqual(result.outcomes.get(0), {
    kind: 'sent',
    host: `127.0.0.1:${served.port}`,
    reply: '250 2.0.0 taken',
  })
  assert.equal(result.host, `127.0.0.1:${served.port}`)
  assert.deepEqual(hop.lines, [
    'EHLO relay.test',
    'MAIL FROM:<sender@example.com> SIZE=25',
    'RCPT TO:<a@example.com>',
    'DATA',
  ])
  assert.equal(String(hop.taken[0]?.raw), 'Subject: hello\r\n\r\nHello\r\n')
})

test('dots are doubled and every other octet arrives as it was', async (t) => {
  const { send, hop } = await hopBench(t)
  const octets = Buffer.from([...Array(256).keys()].filter((n) => n !== 10 && n !== 13))
  const line = Buffer.from('\r\n')
  const body = Buffer.concat([Buffer.from('.a\r\n..b\r\n.\r\nx.\r\n'), octets, line, Buffer.alloc(200_000, 'y'), line])
  assert.equal(kinds(await send({ recipients: ['a@example.com'], eightBit: true }, body)), '0 sent')
  const raw = hop.taken[0]?.raw ?? Buffer.alloc(0)
  assert.equal(raw.subarray(0, 21).toString('latin1'), '..a\r\n...b\r\n..\r\nx.\r\n\u0000\u0001')
  const undone = Buffer.from(raw.toString('latin1').replace(/^\./gm, ''), 'latin1')
  assert.ok(undone.equals(body))
})

test('a small body that grows by its dots does not get stuck', async (t) => {
  const { send, hop } = await hopBench(t)
  const body = Buffer.from('.\r\n'.repeat(2700))
  assert.equal(kinds(await send('a@example.com', body)), '0 sent')
  assert.equal(hop.taken[0]?.raw.length, 4 * 2700)
})

test('a body without an end of line gets one, and an empty body is sent', async (t) => {
  const { send, hop } = await hopBench(t)
  await send('a@example.com', Buffer.from('Subject: x\r\n\r\nno end'))
  assert.equal(kinds(await send('a@example.com', Buffer.alloc(0))), '0 sent')
  assert.deepEqual(
    hop.taken.map(({ raw }) => String(raw)),
    ['Subject: x\r\n\r\nno end\r\n', '\r\n'],
  )
})

for (const keywords of [
  ['PIPELINING', 'DSN', 'SIZE'],
  ['DSN', 'SIZE'],
]) {
  test(`complaint 5: each recipient gets its own outcome and DSN parameters (${keywords})`, async (t) => {
    const step: Step = (_, line) => {
      if (line.startsWith('RCPT TO:<later')) return '451 4.2.0 later'
      return line.startsWith('RCPT TO:<never') ? '550-5.1.1 no such\r\n550 5.1.1 user here' : undefined
    }
    const { send, hop } = await hopBench(t, step, keywords)
    const result = await send({
      recipients: [
        { address: 'a@example.com', dsn: { notify: ['SUCCESS', 'FAILURE'], orcpt: 'rfc822;A+2Bx@example.com' } },
        'later@example.com',
        { address: 'never@example.com', dsn: { notify: ['NEVER'] } },
        { address: 'b@example.com', dsn: { orcpt: 'rfc822;b@example.com' } },
      ],
      ret: 'HDRS',
      envid: 'QQ+2B314',
    })
    assert.equal(kinds(result), '0 sent, 1 deferred, 2 failed, 3 sent')
    assert.deepEqual(errorOf(result, 2), {
      stage: 'Rcpt',
      text: '550 5.1.1 no such user here',
      host: result.host,
      code: 550,
      enhanced: '5.1.1',
    })
    assert.deepEqual(hop.lines.slice(1, 6), [
      'MAIL FROM:<sender@example.com> SIZE=25 RET=HDRS ENVID=QQ+2B314',
      'RCPT TO:<a@example.com> NOTIFY=SUCCESS,FAILURE ORCPT=rfc822;A+2Bx@example.com',
      'RCPT TO:<later@example.com>',
      'RCPT TO:<never@example.com> NOTIFY=NEVER',
      'RCPT TO:<b@example.com> ORCPT=rfc822;b@example.com',
    ])
  })

  test(`all recipients refused: nothing is sent, and the next message needs no new connection (${keywords})`, async () => {
    const step: Step = (verb, line) => (verb === 'RCPT' && line.includes('<no') ? '550 no' : undefined)
    const hop = new Hop(step, keywords)
    const { attempt } = courierBench(memoryNetwork(hop.serve))
    const refused = await attempt(routeTo(25), { recipients: ['no1@example.com', 'no2@example.com'] })
    assert.equal(kinds(refused), '0 failed, 1 failed')
    // RSET is answered behind the attempt.
    await turns(30)
    assert.equal(kinds(await attempt(routeTo(25), { recipients: ['a@example.com'] })), '0 sent')
    assert.equal(hop.peers.length, 1)
    assert.equal(hop.lines.filter((line) => line === 'RSET').length, 1)
  })
}

test('the null sender is sent as such, and a server without extensions gets no parameters', async (t) => {
  const { send, hop } = await hopBench(t, undefined, [])
  const recipient = { address: 'a@example.com', dsn: { notify: ['NEVER' as const] } }
  assert.equal(kinds(await send({ sender: '', recipients: [recipient], ret: 'FULL' })), '0 sent')
  assert.deepEqual(hop.lines.slice(1, 3), ['MAIL FROM:<>', 'RCPT TO:<a@example.com>'])
})

test('an ORCPT of type utf-8 is told in ASCII to those who do not know SMTPUTF8', async (t) => {
  const orcpt = 'utf-8;j\u00fcrgen\u{1f600}@example.com'
  for (const [keywords, expected] of [
    [['DSN', 'SMTPUTF8'], orcpt],
    [['DSN'], 'utf-8;j\\x{FC}rgen\\x{1F600}@example.com'],
  ] as const) {
    const { send, hop } = await hopBench(t, undefined, keywords)
    await send({ recipients: [{ address: 'a@example.com', dsn: { orcpt } }] })
    const line = hop.lines.find((one) => one.startsWith('RCPT')) ?? ''
    assert.equal(line, `RCPT TO:<a@example.com> ORCPT=${expected}`)
  }
})

test('what NOTIFY=SUCCESS asks for goes on with DSN, and ends at a server without it', async (t) => {
  const recipients = [
    { address: 'asks@example.com', dsn: { notify: ['SUCCESS' as const, 'DELAY' as const] } },
    { address: 'fails@example.com', dsn: { notify: ['FAILURE' as const] } },
    'plain@example.com',
  ]
  for (const [keywords, ends] of [
    [['DSN'], []],
    [['SIZE'], [0]],
  ] as const) {
    const { send } = await hopBench(t, undefined, keywords)
    const { outcomes } = await send({ recipients })
    const ending = [...outcomes].flatMap(([n, outcome]) => (outcome.kind === 'sent' && outcome.noDsn ? [n] : []))
    assert.deepEqual(ending, ends)
  }
})

test('a server that knows no EHLO is greeted with HELO', async (t) => {
  const { send, hop } = await hopBench(t, answers({ EHLO: '502 5.5.1 what?' }))
  assert.equal(kinds(await send('a@example.com')), '0 sent')
  assert.deepEqual(hop.lines.slice(0, 2), ['EHLO relay.test', 'HELO relay.test'])
})

test('what the server does not offer fails before MAIL, with a code that says why', async (t) => {
  const { send, hop } = await hopBench(t, undefined, ['SIZE 1000'])
  const cases = [
    { mail: { recipients: ['a@example.com'], eightBit: true }, enhanced: '5.6.3' },
    { mail: { recipients: ['j\u00fcrgen@example.com'] }, enhanced: '5.6.7' },
    { mail: { recipients: ['a@example.com'], sender: 'j\u00fcrgen@example.com' }, enhanced: '5.6.7' },
    { mail: { recipients: ['a@example.com'], smtpUtf8: true }, enhanced: '5.6.7' },
    { mail: { recipients: ['a@example.com'] }, body: Buffer.alloc(1001, 'x'), enhanced: '5.3.4' },
    { mail: { recipients: ['a>b@example.com'] }, enhanced: '5.1.3' },
  ]
  for (const { mail, body, enhanced } of cases) {
    const result = await send(mail, body)
    assert.equal(kinds(result), '0 failed')
    assert.equal(errorOf(result)?.enhanced, enhanced)
  }
  assert.ok(!hop.lines.some((line) => line.startsWith('MAIL')))
  const mixed = await send({ recipients: ['j\u00fcrgen@example.com', 'b@example.com'] })
  assert.equal(kinds(mixed), '0 failed, 1 sent')
})

test('8BITMIME and SMTPUTF8 are asked for where the message needs them', async (t) => {
  const { send, hop } = await hopBench(t)
  await send({ recipients: ['j\u00fcrgen@example.com'], smtpUtf8: true, eightBit: true })
  await send({ recipients: ['a@example.com'], smtpUtf8: true })
  const mails = hop.lines.filter((line) => line.startsWith('MAIL'))
  assert.match(mails[0] ?? '', /> SMTPUTF8 BODY=8BITMIME SIZE=25$/)
  assert.match(mails[1] ?? '', /> SIZE=25 SMTPUTF8$/)
})

test('a refusal of MAIL, of DATA or of the message is for every recipient, and temporary ones are tried again', async (t) => {
  for (const [verb, stage] of [
    ['MAIL', 'Mail'],
    ['DATA', 'Data'],
    ['DOT', 'Data'],
  ] as const) {
    for (const [reply, kind] of [
      ['451 4.3.0 later', 'deferred'],
      ['554 5.7.1 spam', 'failed'],
      ['nonsense', verb === 'DOT' ? 'unknown' : 'deferred'],
    ] as const) {
      const { send } = await hopBench(t, answers({ [verb]: reply }))
      const result = await send({ recipients: ['a@example.com', 'b@example.com'] })
      assert.equal(kinds(result), `0 ${kind}, 1 ${kind}`, `${verb} ${reply}`)
      assert.equal(errorOf(result)?.stage, stage, `${verb} ${reply}`)
      assert.equal(result.routeError, undefined)
    }
  }
})

test('a cut before the end of the body is a clean retry, one after it is an outcome of its own', async (t) => {
  const big = Buffer.from(`${'x'.repeat(70)}\r\n`.repeat(100_000))
  for (const [verb, kind, stage] of [
    ['MAIL', 'deferred', 'Mail'],
    ['RCPT', 'deferred', 'Rcpt'],
    ['DATA', 'deferred', 'Data'],
    ['BODY', 'deferred', 'Data'],
    ['DOT', 'unknown', 'Data'],
  ] as const) {
    const { send } = await hopBench(t, answers({ [verb]: 'cut' }))
    const result = await send('a@example.com', verb === 'BODY' ? big : undefined)
    assert.equal(kinds(result), `0 ${kind}`, verb)
    assert.equal(errorOf(result)?.stage, stage, verb)
    assert.equal(result.routeError, undefined, verb)
  }
})

test('a cut or a refusal before MAIL is a failure of the route, and nobody was tried', async (t) => {
  for (const [verb, reply] of [
    ['CONNECT', 'cut'],
    ['EHLO', 'cut'],
    ['CONNECT', '554 5.7.1 not you'],
    ['CONNECT', '421 4.3.2 too busy'],
    ['EHLO', '421 4.3.2 too busy'],
  ] as const) {
    const { send } = await hopBench(t, answers({ [verb]: reply }))
    let reached = false
    const result = await send('a@example.com', undefined, () => {
      reached = true
    })
    assert.equal(kinds(result), '0 untried', `${verb} ${reply}`)
    assert.equal(result.routeError?.stage, 'Connect', `${verb} ${reply}`)
    assert.equal(reached, false)
  }
})

test('421 at each command is of the route; at the dot it also defers the message, which may be its cause', async (t) => {
  for (const [verb, kind] of [
    ['MAIL', 'untried'],
    ['RCPT', 'untried'],
    ['DATA', 'deferred'],
    ['DOT', 'deferred'],
  ] as const) {
    const { send } = await hopBench(t, answers({ [verb]: '421 4.3.2 going down' }))
    const result = await send({ recipients: ['a@example.com', 'b@example.com'] })
    assert.equal(kinds(result), `0 ${kind}, 1 ${kind}`, verb)
    assert.equal(result.routeError?.code, 421, verb)
  }
})

test('530, 534, 535 and 538 are faults of configuration: of the route and temporary', async (t) => {
  for (const [reply, stage] of [
    ['530 5.7.0 Must issue a STARTTLS command first', 'Tls'],
    ['530 5.7.1 Client was not authenticated', 'Authentication'],
    ['535 5.7.3 Authentication unsuccessful', 'Authentication'],
    ['538 5.7.11 Encryption required', 'Authentication'],
  ] as const) {
    for (const verb of ['MAIL', 'RCPT']) {
      const { send } = await hopBench(t, answers({ [verb]: reply }))
      const result = await send({ recipients: ['a@example.com', 'b@example.com'] })
      assert.equal(kinds(result), '0 untried, 1 untried', reply)
      assert.equal(result.routeError?.stage, stage, reply)
    }
  }
})

test('a reply to the dot that comes before the dot proves nothing', async (t) => {
  const big = Buffer.from(`${'x'.repeat(70)}\r\n`.repeat(100_000))
  for (const [reply, kind] of [
    ['250 taken', 'unknown'],
    ['552 5.3.4 too big', 'failed'],
  ] as const) {
    let said = false
    const { send, hop } = await hopBench(t, (verb) => {
      if (verb !== 'BODY' || said) return undefined
      said = true
      return reply
    })
    assert.equal(kinds(await send('a@example.com', big)), `0 ${kind}`, reply)
    assert.equal(hop.taken.length, 0)
  }
})

test('a body that cannot be read to its end never ends the message', async (t) => {
  const { send, hop } = await hopBench(t)
  const good = Buffer.from(`${'x'.repeat(70)}\r\n`.repeat(5000))
  const read = async (offset: number, length: number) => {
    if (offset > 0) throw new Error('EIO: the disk is broken')
    return good.subarray(offset, length)
  }
  const result = await send('a@example.com', { size: good.length, read })
  assert.equal(kinds(result), '0 deferred')
  assert.match(errorOf(result)?.text ?? '', /the disk is broken/)
  const short = { ...bodyOf(good.subarray(0, 70_000)), size: 80_000 }
  assert.match(errorOf(await send('a@example.com', { size: 80_000, read: short.read }))?.text ?? '', /shorter/)
  assert.equal(hop.taken.length, 0)
})

test('a body in a file arrives whole', async (t) => {
  const { send, hop } = await hopBench(t)
  const body = Buffer.from(`${'x'.repeat(70)}\r\n`.repeat(20_000))
  assert.equal(kinds(await send('a@example.com', { size: body.length, read: bodyOf(body).read })), '0 sent')
  assert.ok(hop.taken[0]?.raw.equals(body))
})

test('an ENVID goes on octet for octet, whatever its octets mean', async (t) => {
  const { send, hop } = await hopBench(t)
  for (const envid of ['caf+C3+A9', '+80+FF', 'a+3Db+2Bc', 'plain'])
    await send({ recipients: ['a@example.com'], envid, ret: 'FULL' })
  const sent = hop.lines.filter((line) => line.startsWith('MAIL')).map((line) => /ENVID=(.*)$/.exec(line)?.[1])
  assert.deepEqual(sent, ['caf+C3+A9', '+80+FF', 'a+3Db+2Bc', 'plain'])
})

test('N10: an address with line ends, as only a damaged record could have it, names no other recipient at the next hop', async (t) => {
  const evil = 'a@b.test>\r\nRCPT TO:<evil@x.test'
  const mails = [
    [{ recipients: ['good@b.test', evil] }, '0 sent, 1 failed'],
    [{ sender: evil, recipients: ['good@b.test'] }, '0 failed'],
  ] as const
  for (const [mail, ends] of mails) {
    const { attempt, hop, route } = await hopBench(t)
    assert.equal(kinds(await attempt(route, mail)), ends)
    assert.ok(!hop.lines.some((line) => line.includes('evil')), JSON.stringify(hop.lines))
  }
})
