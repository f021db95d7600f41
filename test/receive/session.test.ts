/** Whole conversations on real sockets: replies in IIS's words, and what arrives in the queue. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { receiving } from '../support/receiving.js'
import { SmtpTalk } from '../support/smtp-talk.js'

test('a message is taken: replies of IIS, the trace field in front, nothing else changed', async (context) => {
  const { port, queue } = await receiving(context)
  const talk = await SmtpTalk.open(port)
  assert.match(talk.greeting, /^220 relay\.test Mailroot ESMTP MAIL Service ready at {2}\w{3}, \d/)
  assert.equal(await talk.say('HELO client.test'), '250 relay.test Hello [127.0.0.1]')
  assert.deepEqual(
    await talk.sayAll('MAIL FROM:<a@client.test>', 'RCPT TO:<b@mail.test>', 'RCPT TO:<c@far.test>', 'DATA'),
    [
      '250 2.1.0 a@client.test....Sender OK',
      '250 2.1.5 b@mail.test',
      '250 2.1.5 c@far.test',
      '354 Start mail input; end with <CRLF>.<CRLF>',
    ],
  )
  const header =
    'Received: from x by y; date\r\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n\t=?utf-8?q?_an?= alle\r\nMessage-Id: <1@c>\r\nDate: today\r\n'
  const body = `${header}\r\nHello\r\n..dot\r\n\r\n\tlast\r\n`
  assert.equal(await talk.say(`${body}.`), '250 2.6.0 <M1@relay.test> Queued mail for delivery')
  assert.equal(await talk.say('QUIT'), '221 2.0.0 relay.test Service closing transmission channel')
  await talk.closed()
  const [message] = queue.taken
  assert.match(
    message?.body ?? '',
    /^Received: from client\.test \(\[127\.0\.0\.1\]\)\r\n\tby relay\.test with SMTP id M1;\r\n\t\w{3}, [^\r]+\r\n/,
  )
  assert.equal(message?.body.replace(/^Received: [^\n]+\n(\t[^\n]+\n)+/, ''), body.replace('..dot', '.dot'))
  assert.deepEqual(message?.draft, {
    virtualServer: '1',
    source: 'SMTP',
    sender: 'a@client.test',
    recipients: [{ address: 'b@mail.test' }, { address: 'c@far.test' }],
    smtpUtf8: false,
    eightBit: false,
    hops: 1,
    internetMessageId: '<1@c>',
    subject: 'Grüße an alle',
    clientIp: '127.0.0.1',
    clientName: 'client.test',
  })
})

test('EHLO names what is truly supported, and works without a name', async (context) => {
  const { port } = await receiving(context)
  const talk = await SmtpTalk.open(port)
  assert.equal(
    await talk.say('EHLO'),
    [
      '250-relay.test Hello [127.0.0.1]',
      '250-SIZE 2097152',
      '250-PIPELINING',
      '250-DSN',
      '250-ENHANCEDSTATUSCODES',
      '250-8BITMIME',
      '250-SMTPUTF8',
      '250-CHUNKING',
      '250 HELP',
    ].join('\n'),
  )
  assert.deepEqual(
    await talk.sayAll(
      'MAIL FROM:<a@b>',
      'RSET',
      'NOOP',
      'VRFY joe',
      'VRFY',
      'ETRN far.test',
      'TURN',
      'EXPN x',
      'AUTH PLAIN AAA=',
      'XCLIENT NAME=x',
      'WIZ',
      'STARTTLS',
      'FOO',
    ),
    [
      '250 2.1.0 a@b....Sender OK',
      '250 2.0.0 Resetting',
      '250 2.0.0 OK',
      '252 2.1.5 Cannot VRFY user, but will take message for joe',
      '501 5.5.4 Invalid arguments',
      '459 4.7.1 Node far.test not allowed',
      '502 5.5.1 Command not implemented',
      '502 5.5.1 Command not implemented',
      '502 5.5.1 Command not implemented',
      '500 5.3.3 Unrecognized command',
      '500 5.3.3 Unrecognized command',
      '502 5.5.1 Command not implemented',
      '500 5.3.3 Unrecognized command',
    ],
  )
  assert.match(await talk.say('HELP'), /^214-This server supports the following commands:\n214 HELO EHLO MAIL/)
  talk.close()
})

test('commands out of order get 503, wrong arguments 501, and the session goes on', async (context) => {
  const { port, queue } = await receiving(context)
  const talk = await SmtpTalk.open(port)
  assert.deepEqual(
    await talk.sayAll(
      'RCPT TO:<b@mail.test>',
      'EHLO c',
      'RCPT TO:<b@mail.test>',
      'DATA',
      'MAIL FROM:<a@b>',
      'MAIL FROM:<a@b>',
      'DATA',
      'RCPT TO:<>',
      'RCPT TO:<b@@mail.test>',
      'RCPT',
      'MAIL TO:<x>',
      'HELO x',
      'MAIL FROM:<a b@c>',
      'MAIL FROM:<>',
    ),
    [
      '503 5.5.2 Send hello first',
      '250-relay.test Hello [127.0.0.1]\n250-SIZE 2097152\n250-PIPELINING\n250-DSN\n250-ENHANCEDSTATUSCODES\n250-8BITMIME\n250-SMTPUTF8\n250-CHUNKING\n250 HELP',
      '503 5.5.2 Need mail command.',
      '503 5.5.2 Need mail command.',
      '250 2.1.0 a@b....Sender OK',
      '503 5.5.2 Sender already specified',
      '503 5.5.2 Need Rcpt command.',
      '501 5.5.4 Invalid Address',
      '501 5.5.4 Invalid Address',
      '501 5.5.4 Invalid arguments',
      '503 5.5.2 Sender already specified',
      '250 relay.test Hello [127.0.0.1]',
      '501 5.5.4 Invalid Address',
      '250 2.1.0 <>....Sender OK',
    ],
  )
  talk.close()
  assert.equal(queue.begun, 0)
})

test('old clients: no brackets, bare local parts, blanks, underscores, mixed case, bare LF in commands', async (context) => {
  const { port, queue } = await receiving(context)
  const talk = await SmtpTalk.open(port)
  talk.send('helo old_box\n')
  assert.equal(await talk.reply(), '250 relay.test Hello [127.0.0.1]')
  assert.deepEqual(
    await talk.sayAll(
      'mail from: root',
      'Rcpt To : <joe>',
      'RCPT TO:postmaster@my_host.test',
      'rcpt to:<"a b"@mail.test>',
      'DATA',
    ),
    [
      '250 2.1.0 root@mail.test....Sender OK',
      '250 2.1.5 joe@mail.test',
      '250 2.1.5 postmaster@my_host.test',
      '250 2.1.5 "a b"@mail.test',
      '354 Start mail input; end with <CRLF>.<CRLF>',
    ],
  )
  assert.match(await talk.say('.'), /^250 2\.6\.0/)
  talk.close()
  assert.equal(queue.taken[0]?.draft.sender, 'root@mail.test')
})

test('a recipient that stands twice is kept once, with what it asked for first', async (context) => {
  const { port, queue } = await receiving(context)
  const talk = await SmtpTalk.open(port)
  await talk.sayAll('EHLO c', 'MAIL FROM:<a@b> RET=HDRS ENVID=QQ+2B1 BODY=8BITMIME SIZE=100')
  assert.deepEqual(
    await talk.sayAll(
      'RCPT TO:<b@mail.test> NOTIFY=SUCCESS,DELAY ORCPT=rfc822;b+2Bx@mail.test',
      'RCPT TO:<b@MAIL.test>',
      'RCPT TO:<B@mail.test> NOTIFY=NEVER',
    ),
    ['250 2.1.5 b@mail.test', '250 2.1.5 b@MAIL.test', '250 2.1.5 B@mail.test'],
  )
  await talk.say('DATA')
  await talk.say('x\r\n.')
  talk.close()
  const { draft } = queue.taken[0] ?? assert.fail('nothing was taken')
  assert.deepEqual(draft.recipients, [
    { address: 'b@mail.test', dsn: { notify: ['SUCCESS', 'DELAY'], orcpt: 'rfc822;b+2Bx@mail.test' } },
    { address: 'B@mail.test', dsn: { notify: ['NEVER'] } },
  ])
  assert.equal(draft.ret, 'HDRS')
  assert.equal(draft.envid, 'QQ+2B1')
})

test('a non-ASCII address needs SMTPUTF8, and the draft says whether the message does', async (context) => {
  const { port, queue } = await receiving(context)
  const talk = await SmtpTalk.open(port)
  assert.deepEqual(
    (
      await talk.sayAll(
        'EHLO c',
        'MAIL FROM:<jörg@client.test>',
        'MAIL FROM:<jörg@client.test> SMTPUTF8',
        'RCPT TO:<b@mail.test>',
      )
    ).slice(1),
    [
      '553 5.6.7 Non-ASCII address without SMTPUTF8: j?rg@client.test',
      '250 2.1.0 jörg@client.test....Sender OK',
      '250 2.1.5 b@mail.test',
    ],
  )
  await talk.say('DATA')
  await talk.say('Subject: x\r\n\r\n.')
  await talk.sayAll('MAIL FROM:<a@b> SMTPUTF8', 'RCPT TO:<b@mail.test>', 'DATA')
  await talk.say('Subject: x\r\n\r\nü\r\n.')
  await talk.sayAll('MAIL FROM:<a@b> SMTPUTF8', 'RCPT TO:<b@mail.test>', 'DATA')
  await talk.say('Subject: ü\r\n\r\n.')
  talk.close()
  const said = queue.taken.map(({ draft }) => [draft.smtpUtf8, draft.eightBit])
  assert.deepEqual(said, [
    [true, false],
    [false, true],
    [true, true],
  ])
  assert.match(queue.taken[0]?.body ?? '', /with UTF8SMTP id/)
})

test('a pipelined transaction, QUIT and the end of the connection in one packet get every reply', async (context) => {
  const { port, queue } = await receiving(context)
  const talk = await SmtpTalk.open(port)
  talk.send('EHLO c\r\nMAIL FROM:<a@b>\r\nRCPT TO:<b@mail.test>\r\nDATA\r\n')
  talk.stream.end('Subject: s\r\n\r\nbody\r\n.\r\nNOOP\r\nQUIT\r\nMAIL FROM:<never@run>\r\n')
  const codes: string[] = []
  for (let reply = 0; reply < 7; reply++) codes.push((await talk.reply()).slice(0, 3))
  assert.deepEqual(codes, ['250', '250', '250', '354', '250', '250', '221'])
  await talk.closed()
  assert.equal(queue.taken.length, 1)
})

test('a client that half-closes after its last command gets the reply, then the connection ends', async (context) => {
  const { port, queue } = await receiving(context)
  const talk = await SmtpTalk.open(port)
  await talk.sayAll('EHLO c', 'MAIL FROM:<a@b>', 'RCPT TO:<b@mail.test>', 'DATA')
  const held = queue.hold()
  talk.stream.end('x\r\n.\r\n')
  await held
  queue.release()
  assert.match(await talk.reply(), /^250 2\.6\.0/)
  await talk.closed()
  assert.equal(queue.accepted, 1)
})

test('an alias and a domain that anyone may send to are taken from a client that may not relay, in any script', async (context) => {
  const remote = {
    type: 'Remote',
    server: ['host.test'],
    port: 25,
    tlsMode: 'Opportunistic',
    authentication: { type: 'none' },
    allowPlainTextAuthentication: false,
    sendHelo: false,
  } as const
  const domains = [
    { ...remote, name: 'xn--bcher-kva.test', allowRelay: true },
    { ...remote, name: '*.open.test', allowRelay: true },
    { ...remote, name: 'closed.test', allowRelay: false },
    { ...remote, name: 'alias.test', type: 'Alias', server: [], allowRelay: false } as const,
  ]
  const world = await receiving(context, { changes: { general: { domains }, relayRestriction: { grant: [] } } })
  const talk = await SmtpTalk.open(world.port)
  await talk.sayAll('EHLO client.test', 'MAIL FROM:<a@client.test> SMTPUTF8')
  const replies = await talk.sayAll(
    'RCPT TO:<x@B\u00fccher.test>',
    'RCPT TO:<x@XN--bcher-kva.test>',
    'RCPT TO:<x@a.b.Open.test>',
    'RCPT TO:<x@open.test>',
    'RCPT TO:<x@closed.test>',
    'RCPT TO:<x@alias.test.>',
  )
  assert.deepEqual(
    replies.map((reply) => reply.slice(0, 9)),
    ['250 2.1.5', '250 2.1.5', '250 2.1.5', '550 5.7.1', '550 5.7.1', '250 2.1.5'],
  )
  // A change counts from the next recipient on.
  world.change({ general: { domains: [] } })
  assert.match(await talk.say('RCPT TO:<y@alias.test>'), /^550 5\.7\.1 Unable to relay for y@alias\.test$/)
})

test('the banner is the text of the settings behind the host name, from the next session on', async (context) => {
  const { port, change } = await receiving(context)
  change({ protocol: { connectResponse: 'ESMTP no {fqdn} here' } })
  const talk = await SmtpTalk.open(port)
  assert.equal(talk.greeting, '220 relay.test ESMTP no {fqdn} here')
  talk.close()
})
