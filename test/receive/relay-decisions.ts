/** Who may send where, as data: every kind of client, and every way to write an address that has fooled a relay. */
import type { Domain, RelayRestrictionSettings } from '../../server/generated/settings.js'

/** Where an address leads when domains have entries; without entries all but `ours` and `invalid` are strangers' domains. */
export type Kind =
  /** No address: 501, whoever asks. */
  | 'invalid'
  /** The default domain: from anyone, to Drop. */
  | 'ours'
  /** An Alias: from anyone, to Drop. */
  | 'alias'
  /** Remote with allowRelay: from anyone, to the hosts of its entry. */
  | 'partner'
  /** There too, but its local part names another domain: needs the right to relay. */
  | 'throughPartner'
  /** Remote without allowRelay: needs the right to relay. */
  | 'closed'
  /** No entry: needs the right to relay. */
  | 'elsewhere'

export interface Address {
  /** What stands behind RCPT TO: */
  readonly path: string
  readonly kind: Kind
  /** The domain that decides, in lower case and as A-labels; '' where there is none. */
  readonly domain: string
  /** The entry that holds for it. */
  readonly entry?: string
}

const entry = (name: string, type: Domain['type'], allowRelay: boolean): Domain => ({
  name,
  type,
  allowRelay,
  server: type === 'Remote' ? ['192.0.2.25'] : [],
  port: 25,
  tlsMode: 'Opportunistic',
  authentication: { type: 'none' },
  allowPlainTextAuthentication: false,
  sendHelo: false,
})

export const defaultDomain = 'ours.test'
export const fullyQualifiedDomainName = 'relay.ours.test'

export const entries: readonly Domain[] = [
  entry('alias.test', 'Alias', false),
  entry('*.alias.test', 'Alias', false),
  entry('xn--bcher-kva.test', 'Alias', false),
  entry('partner.test', 'Remote', true),
  entry('*.partner.test', 'Remote', true),
  entry('xn--mnchen-3ya.test', 'Remote', true),
  entry('closed.test', 'Remote', false),
  entry('shut.partner.test', 'Remote', false),
]

export interface ClientRow {
  readonly mode: RelayRestrictionSettings['mode']
  /** In the list that the mode names. */
  readonly listed: boolean
  readonly authenticated: boolean
  readonly relayForAuth: boolean
  /** The decision. */
  readonly mayRelay: boolean
}

function client(
  mode: ClientRow['mode'],
  [listed, authenticated, relayForAuth]: readonly [0 | 1, 0 | 1, 0 | 1],
  mayRelay: boolean,
): ClientRow {
  return { mode, listed: listed === 1, authenticated: authenticated === 1, relayForAuth: relayForAuth === 1, mayRelay }
}

/** listed, authenticated, relayForAuth. */
export const clients: readonly ClientRow[] = [
  client('OnlyListed', [0, 0, 0], false),
  client('OnlyListed', [0, 0, 1], false),
  client('OnlyListed', [0, 1, 0], false),
  client('OnlyListed', [0, 1, 1], true),
  client('OnlyListed', [1, 0, 0], true),
  client('OnlyListed', [1, 0, 1], true),
  client('OnlyListed', [1, 1, 0], true),
  client('OnlyListed', [1, 1, 1], true),
  client('AllExceptListed', [0, 0, 0], true),
  client('AllExceptListed', [0, 0, 1], true),
  client('AllExceptListed', [0, 1, 0], true),
  client('AllExceptListed', [0, 1, 1], true),
  client('AllExceptListed', [1, 0, 0], false),
  client('AllExceptListed', [1, 0, 1], false),
  client('AllExceptListed', [1, 1, 0], false),
  client('AllExceptListed', [1, 1, 1], true),
]

/** Behind MAIL FROM: a sender opens nothing, whatever it looks like. */
export const senders: readonly string[] = [
  '<>',
  '<user@ours.test>',
  '<root>',
  '<postmaster@partner.test>',
  '<user@victim.test>',
  '<"user@ours.test"@victim.test>',
  '<@ours.test:user@victim.test>',
  '<user@[127.0.0.1]>',
]

const of =
  (kind: Kind, domain: string, entry?: string) =>
  (...paths: readonly string[]): readonly Address[] =>
    paths.map((path) => ({ path, kind, domain, ...(entry === undefined ? {} : { entry }) }))

export const addresses: readonly Address[] = [
  ...of('ours', 'ours.test')(
    '<user@ours.test>',
    '<USER@OURS.TEST>',
    '<user@ours.test.>',
    'user@ours.test',
    '< user@ours.test >',
    '<user>',
    '<postmaster>',
    '<.user..name.@ours.test>',
    '<user+victim.test@ours.test>',
    '<user%victim.test@ours.test>',
    '<user%victim.test%alias.test@ours.test>',
    '<user%victim.test>',
    '<victim.test!user@ours.test>',
    '<victim.test!user>',
    '<ours.test!victim.test!user@ours.test>',
    '<user%00@ours.test>',
    '<user%40victim.test@ours.test>',
    '<user=victim.test@ours.test>',
    '<user/victim.test@ours.test>',
    '<"user@victim.test"@ours.test>',
    '<"user%victim.test"@ours.test>',
    '<"victim.test!user"@ours.test>',
    '<"user\\@victim.test"@ours.test>',
    '<"<user@victim.test>"@ours.test>',
    '<"user@victim.test">',
    '<"@victim.test:user"@ours.test>',
    '<@ours.test:user@ours.test>',
    '<@victim.test:user@ours.test>',
    '<user@ours.test> ORCPT=rfc822;user@victim.test',
    '<user@\uff4f\uff55\uff52\uff53.test>',
  ),
  ...of('alias', 'alias.test')('<user@alias.test>', '<user@Alias.Test.>', '<user%victim.test@alias.test>'),
  ...of('alias', 'sub.alias.test')('<user@sub.alias.test>', '<"user@victim.test"@SUB.alias.test>'),
  ...of('alias', 'a.b.alias.test')('<user@a.b.alias.test>'),
  ...of('alias', 'xn--bcher-kva.test')(
    '<user@b\u00fccher.test>',
    '<user@B\u00dcCHER.TEST>',
    '<user@bu\u0308cher.test>',
    '<user@xn--bcher-kva.test>',
    '<user@XN--BCHER-KVA.test.>',
  ),
  ...of('partner', 'partner.test', 'partner.test')(
    '<user@partner.test>',
    '<user@PARTNER.test.>',
    'user@partner.test',
    '<@victim.test:user@partner.test>',
    '<"quoted user"@partner.test>',
  ),
  ...of('partner', 'sub.partner.test', '*.partner.test')('<user@sub.partner.test>'),
  ...of(
    'partner',
    'xn--mnchen-3ya.test',
    'xn--mnchen-3ya.test',
  )('<user@m\u00fcnchen.test>', '<user@xn--mnchen-3ya.test>'),
  ...of('throughPartner', 'partner.test', 'partner.test')(
    '<user%victim.test@partner.test>',
    '<victim.test!user@partner.test>',
    '<ours.test!victim.test!user@partner.test>',
    '<"user@victim.test"@partner.test>',
    '<"user%victim.test"@partner.test>',
    '<"user\\@victim.test"@partner.test>',
    '<"@victim.test:user"@partner.test>',
    '<@ours.test:user%victim.test@partner.test>',
    '<user%victim.test@partner.test.>',
  ),
  ...of('throughPartner', 'sub.partner.test', '*.partner.test')('<user%victim.test@sub.partner.test>'),
  ...of('throughPartner', 'xn--mnchen-3ya.test', 'xn--mnchen-3ya.test')('<user%victim.test@m\u00fcnchen.test>'),
  ...of('closed', 'closed.test', 'closed.test')('<user@closed.test>', '<user@CLOSED.test.>'),
  ...of('closed', 'shut.partner.test', 'shut.partner.test')('<user@shut.partner.test>'),
  ...of('elsewhere', 'victim.test')(
    '<user@victim.test>',
    '<USER@VICTIM.TEST.>',
    'user@victim.test',
    '<@ours.test:user@victim.test>',
    '<@ours.test,@alias.test:user@victim.test>',
    '<@[127.0.0.1]:user@victim.test>',
    '<ours.test!user@victim.test>',
    '<user%ours.test@victim.test>',
    '<"user@ours.test"@victim.test>',
    '<"user@ours.test>"@victim.test>',
    '<user@victim.test> ORCPT=rfc822;user@ours.test',
  ),
  // Names of this machine are no mail domains of its own.
  ...of('elsewhere', '[127.0.0.1]')('<user@[127.0.0.1]>', '<user%victim.test@[127.0.0.1]>'),
  ...of('elsewhere', '[ipv6:::1]')('<user@[IPv6:::1]>'),
  ...of('elsewhere', '[192.0.2.25]')('<user@[192.0.2.25]>'),
  ...of('elsewhere', '127.0.0.1')('<user@127.0.0.1>'),
  ...of('elsewhere', 'localhost')('<user@localhost>', '<user%victim.test@localhost>'),
  ...of('elsewhere', 'localhost.localdomain')('<user@localhost.localdomain>'),
  ...of('elsewhere', 'relay.ours.test')('<user@relay.ours.test>'),
  ...of('elsewhere', 'sub.ours.test')('<user@sub.ours.test>'),
  // Names that only look like ours.
  ...of('elsewhere', 'ours.test.victim.test')('<user@ours.test.victim.test>'),
  ...of('elsewhere', 'yours.test')('<user@yours.test>'),
  ...of('elsewhere', 'ours.test_')('<user@ours.test_>'),
  ...of('elsewhere', 'ours')('<user@ours>'),
  ...of('elsewhere', 'notpartner.test')('<user@notpartner.test>'),
  ...of('elsewhere', 'partner.test.victim.test')('<user@partner.test.victim.test>'),
  ...of('elsewhere', 'alias.test.victim.test')('<user@alias.test.victim.test>'),
  ...of('elsewhere', 'sub.xn--bcher-kva.test')('<user@sub.b\u00fccher.test>'),
  ...of('elsewhere', 'xn--urs-red.test')('<user@\u043eurs.test>'),
  ...of('invalid', '')(
    '<>',
    '<user@victim.test@ours.test>',
    '<user@ours.test@victim.test>',
    '<user@@ours.test>',
    '<user@>',
    '<@ours.test>',
    '<user@ours.test..>',
    '<user@.ours.test>',
    '<user@ours..test>',
    '<ours.test:user@victim.test>',
    '<@ours.test:@alias.test:user@victim.test>',
    '<@ours.test:>',
    '<user@ours.test,victim.test>',
    '<user@ours.test,user@victim.test>',
    '<user@ours.test;user@victim.test>',
    '<user@ours.test user@victim.test>',
    '<user@ours.test\tuser@victim.test>',
    '<us er@ours.test>',
    '<user@ ours.test>',
    '<user @ours.test>',
    '<user(comment)@ours.test>',
    '<user@(comment)ours.test>',
    '<user@victim.test(@ours.test)>',
    '<user@ours.test\0.victim.test>',
    '<user\0@victim.test@ours.test>',
    '<user@ours.test%00.victim.test>',
    '<user@ours.test%victim.test>',
    '<user@victim.test!ours.test>',
    '<user@ours.test/victim.test>',
    '<user@ours.test:25>',
    '<user@ours.test#victim.test>',
    '<user@ours.test?victim.test>',
    '<user@ours.test\\victim.test>',
    '<user@[ours.test]>',
    '<user@[127.0.0.1>',
    '<user@127.0.0.1]>',
    '<user@[127.0.0.1]ours.test>',
    '<user@[127.0.0.1].ours.test>',
    '<user@[127.1]>',
    '<user@[IPv6:fe80::1%lo]>',
    '<user@#2130706433>',
    '<"user@victim.test>',
    '<"user"x@ours.test>',
    '<user"@victim.test"@ours.test>',
    '<""user@victim.test""@ours.test>',
    '<<user@victim.test>>',
    '<user@ours.test><user@victim.test>',
    '<user@ours.test> <user@victim.test>',
    '<user@ours.test>, <user@victim.test>',
    '<user@ours.test',
    'user@ours.test user@victim.test',
    '"Name" <user@victim.test>',
    'Name <user@victim.test>',
    '<user@ours\u3002test>',
    '<user@ours.test\u200b>',
    '<user\uff20victim.test@ours@test>',
  ),
]
