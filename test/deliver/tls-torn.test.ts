/** A next hop that falls out of TLS: nothing of it may end the process. */
import assert from 'node:assert/strict'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { type TestContext, test } from 'node:test'
import { TLSSocket } from 'node:tls'
import { generate } from 'selfsigned'
import { courierBench, kinds, routeTo } from '../support/courier.js'

/** Of all of them, since a key takes long to make. */
const identity = generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048, algorithm: 'sha256' })

/** Says what belongs before TLS, shakes hands, and then does what a test wants with the two ends. */
async function tornHop(t: TestContext, tear: (secure: TLSSocket, raw: Socket) => void): Promise<number> {
  const { private: key, cert } = await identity
  const server = createServer((raw) => {
    raw.on('error', () => undefined)
    raw.write('220 hop.test\r\n')
    const onData = (chunk: Buffer): void => {
      const line = chunk.toString('latin1')
      if (line.startsWith('EHLO')) raw.write('250-hop.test\r\n250 STARTTLS\r\n')
      if (!line.startsWith('STARTTLS')) return
      raw.off('data', onData)
      raw.write('220 go\r\n')
      const secure = new TLSSocket(raw, { isServer: true, key, cert })
      secure.on('error', () => undefined)
      secure.once('data', () => tear(secure, raw))
    }
    raw.on('data', onData)
    t.after(() => raw.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => server.close())
  return (server.address() as AddressInfo).port
}

const tears: readonly (readonly [string, (secure: TLSSocket, raw: Socket) => void])[] = [
  ['clear text in the middle of TLS', (_, raw) => void raw.write('421 4.3.2 bye\r\n')],
  ['the end of TLS and then clear text', (secure, raw) => void secure.end(() => raw.write('421 4.3.2 bye\r\n'))],
  ['garbage and a cut', (_, raw) => void raw.write(Buffer.alloc(4000, 0x16), () => raw.destroy())],
]
for (const [what, tear] of tears) {
  test(`N11: a next hop that sends ${what} fails its route, and the process lives (nodemailer#1801)`, async (t) => {
    const port = await tornHop(t, tear)
    const { attempt, courier } = courierBench()
    t.after(() => courier.close())
    const result = await attempt(routeTo(port, { hosts: ['localhost'], tlsMode: 'Required' }), {
      recipients: ['a@example.com'],
    })
    assert.equal(kinds(result), '0 untried')
    assert.ok(result.routeError !== undefined)
  })
}
