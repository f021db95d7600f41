/** The messages of a simulated world: each says who it is, so that it is known again wherever it arrives. */
import type { Dice } from '../dice.js'

export interface Mail {
  /** Stands in the header field X-Token. */
  readonly token: string
  /** Empty: the null sender. */
  readonly sender: string
  readonly recipients: readonly [string, ...string[]]
  /** Header and body, with CR LF at its end. */
  readonly data: Buffer
  readonly eightBit: boolean
}

/** Where recipients are. */
export interface Domains {
  readonly local: readonly [string, ...string[]]
  readonly remote: readonly [string, ...string[]]
}

/** Lines that tempt whoever stuffs dots or looks for the end. */
const oddLines: readonly [string, ...string[]] = [
  '.',
  '..',
  '.x',
  '',
  ' ',
  'From here',
  '.'.repeat(70),
  'QUIT',
  '250 ok',
]

/** Sizes of bodies in octets: most are small, some lie in a file of their own. */
const sizes: readonly [number, ...number[]] = [0, 50, 50, 500, 500, 3000, 3000, 20_000, 70_000, 150_000]

/** A message with a token that no other has. */
export function makeMail(token: string, domains: Domains, dice: Dice): Mail {
  const count = dice.pick([1, 1, 1, 2, 3, 5])
  const addresses = new Set<string>()
  while (addresses.size < count) {
    const domain = dice.chance(0.3) ? dice.pick(domains.local) : dice.pick(domains.remote)
    addresses.add(`r${dice.below(40)}@${domain}`)
  }
  const sender = dice.chance(0.1) ? '' : `s${dice.below(10)}@${dice.pick([...domains.remote, ...domains.local])}`
  const eightBit = dice.chance(0.2)
  const header = [
    `X-Token: ${token}`,
    `From: <${sender || 'nobody@remote.test'}>`,
    `To: ${[...addresses].map((address) => `<${address}>`).join(',\r\n ')}`,
    `Subject: message ${token}`,
    ...(dice.chance(0.8) ? [`Message-ID: <${token}@client.test>`, 'Date: Tue, 24 Nov 2026 08:00:00 +0000'] : []),
    ...(eightBit ? ['MIME-Version: 1.0', 'Content-Transfer-Encoding: 8bit'] : []),
    '',
  ]
  const lines = bodyLines(dice, eightBit)
  const data = Buffer.from([...header, ...lines, ''].join('\r\n'))
  const [first = '', ...others] = addresses
  return { token, sender, recipients: [first, ...others], data, eightBit }
}

function bodyLines(dice: Dice, eightBit: boolean): readonly string[] {
  const lines: string[] = []
  const size = dice.pick(sizes)
  for (let octets = 0; octets < size; ) {
    const line = dice.chance(0.2) ? dice.pick(oddLines) : `${dice.below(1_000_000_000)} ${'x'.repeat(dice.below(500))}`
    lines.push(line)
    octets += line.length + 2
  }
  if (eightBit) lines.push('M\u00fcller')
  return lines
}

/** Dots at the beginning of lines doubled (RFC 5321 section 4.5.2). */
export function stuffed(data: Buffer): Buffer {
  return Buffer.from(data.toString('latin1').replace(/^\./gm, '..'), 'latin1')
}

/** The token in the header of what arrived somewhere. */
export function tokenOf(text: string): string | undefined {
  return /^X-Token: (\S+)\r?$/m.exec(headerOf(text))?.[1]
}

/** The id under which the relay took it: the first Received field is ours; a report of ours has its id in Message-ID. */
export function relayIdOf(text: string): string | undefined {
  const header = headerOf(text)
  const received = /^Received: (?:from|by) [^;]*\sid ([0-9A-Z]{19,24});/m.exec(header)?.[1]
  return received ?? /^Message-ID: <([0-9A-Z]{19,24})@/m.exec(header)?.[1]
}

/** The report of a failure: of which token, and whom it names. */
export interface Bounce {
  readonly token: string | undefined
  readonly recipients: readonly string[]
}

/** Undefined for all that is no report of a failure. */
export function bounceOf(text: string): Bounce | undefined {
  if (!/^Subject: Delivery Status Notification \(Failure\)\r?$/m.test(headerOf(text))) return undefined
  const recipients = [...text.matchAll(/^Final-Recipient: rfc822; ?(\S+)\r?$/gim)].map(([, address]) => address ?? '')
  return { token: /^X-Token: (\S+)\r?$/m.exec(text)?.[1], recipients }
}

function headerOf(text: string): string {
  return text.split('\r\n\r\n', 1)[0] ?? ''
}
