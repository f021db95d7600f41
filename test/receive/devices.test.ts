/** The conversations of devices.ts over real sockets, and the message that the queue must have in the end. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Certificate } from '../../server/certificates/certificate.js'
import { makeCertificate } from '../../server/certificates/make.js'
import { Authenticator } from '../../server/receive/authenticator.js'
import { systemClock } from '../../server/system/clock.js'
import { systemRandom } from '../../server/system/random.js'
import { receiving } from '../support/receiving.js'
import { SmtpTalk } from '../support/smtp-talk.js'
import { keptLog } from '../support/system.js'
import { devices } from './devices.js'

/** Making a key takes long: one for all. */
const made: Promise<Certificate> = makeCertificate(['relay.test'], systemClock.now())
const account = { userName: 'printer', enabled: true, password: 's3cret' }
const hasher = {
  make: async (password: string) => password,
  check: async (password: string, stored: string) => password === stored,
  stop: async () => undefined,
}

function authenticator(): Authenticator {
  const system = { clock: systemClock, log: keptLog(), random: systemRandom }
  return new Authenticator({ system, hasher, find: (_server, name) => (name === 'printer' ? account : undefined) })
}

for (const { name, conversation, end = '\r\n', oldestTls, sender, recipients, body } of devices) {
  test(`complaint 10: ${name}`, async (context) => {
    const { port, queue } = await receiving(context, {
      certificate: await made,
      authenticator: authenticator(),
      changes: {
        authentication: { basic: true, requireTls: false },
        ...(oldestTls && { tls: { minimumVersion: oldestTls === 'TLSv1' ? 'Tls10' : 'Tls11' } }),
      },
    })
    const talk = await SmtpTalk.open(port)
    if (oldestTls !== undefined) {
      await talk.say('EHLO printer')
      const socket = await talk.secure({
        minVersion: oldestTls,
        maxVersion: oldestTls,
        ciphers: 'AES128-SHA:@SECLEVEL=0',
      })
      assert.equal(socket.getProtocol(), oldestTls)
    }
    for (const [said, reply] of conversation) {
      talk.send(`${said}${end}`)
      assert.match(await talk.reply(), reply, said)
    }
    assert.match(await talk.say('QUIT'), /^221 /)
    talk.close()
    const [taken] = queue.taken
    assert.equal(taken?.draft.sender, sender)
    assert.deepEqual(
      taken?.draft.recipients.map(({ address }) => address),
      recipients,
    )
    assert.ok(taken?.body.endsWith(body), taken?.body)
  })
}
