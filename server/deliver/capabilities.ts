/** What a next hop offers in its reply to EHLO (RFC 5321 section 4.1.1.1). Pure. */

/** What the other side said in its last EHLO. */
export interface Capabilities {
  readonly pipelining: boolean
  readonly eightBitMime: boolean
  readonly smtpUtf8: boolean
  readonly dsn: boolean
  /** It says a size, known or not. */
  readonly size: boolean
  /** Mechanisms of AUTH (RFC 4954), in upper case. */
  readonly auth: readonly string[]
  /** The largest message it takes; undefined when it does not say. */
  readonly sizeLimit?: number
}

export const noCapabilities: Capabilities = {
  pipelining: false,
  eightBitMime: false,
  smtpUtf8: false,
  dsn: false,
  size: false,
  auth: [],
}

/** `lines`: those of the reply from the second on, without their codes. */
export function capabilitiesOf(lines: readonly string[]): Capabilities {
  const keywords = new Map(
    lines.map((line) => {
      const [keyword = '', ...values] = line.split(/[ \t]+/)
      return [keyword.toUpperCase(), values]
    }),
  )
  const size = keywords.get('SIZE')?.[0] ?? ''
  // `0x10` would be a limit of 16 octets, and each message would bounce.
  const sizeLimit = /^\d{1,20}$/.test(size) ? Number(size) : 0
  return {
    pipelining: keywords.has('PIPELINING'),
    eightBitMime: keywords.has('8BITMIME'),
    smtpUtf8: keywords.has('SMTPUTF8'),
    dsn: keywords.has('DSN'),
    size: keywords.has('SIZE'),
    auth: mechanismsOf(lines),
    ...(sizeLimit > 0 ? { sizeLimit } : {}),
  }
}

/** The same in nodemailer's words. */
export function extensionsOf(offered: Capabilities): string[] {
  const { pipelining, eightBitMime, smtpUtf8, dsn, size } = offered
  const named = { PIPELINING: pipelining, '8BITMIME': eightBitMime, SMTPUTF8: smtpUtf8, DSN: dsn, SIZE: size }
  return Object.entries(named).flatMap(([name, isOffered]) => (isOffered ? [name] : []))
}

/** `AUTH PLAIN LOGIN`, and the `AUTH=PLAIN LOGIN` of old servers. */
function mechanismsOf(lines: readonly string[]): readonly string[] {
  const values = lines.flatMap((line) => /^AUTH[ \t=](.*)$/i.exec(line)?.[1] ?? [])
  const names = values.flatMap((value) => value.toUpperCase().split(/[ \t=]+/))
  return [...new Set(names.filter((name) => name !== ''))]
}
