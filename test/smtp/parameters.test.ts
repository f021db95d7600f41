/** Parameters of MAIL and RCPT, and who may relay. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parsePath } from '../../server/smtp/address.js'
import { checkMailParameters, checkRecipientParameters } from '../../server/smtp/parameters.js'
import { decideRelay, mayRelay, relayPolicy } from '../../server/smtp/relay.js'

function mail(text: string): unknown {
  const path = parsePath(`<a@b> ${text}`, 'reverse', 'd') ?? assert.fail(text)
  const checked = checkMailParameters(path.parameters, path.duplicate)
  return checked.refusal === undefined ? checked.value : checked.refusal.reply
}

function recipient(text: string): unknown {
  const path = parsePath(`<a@b> ${text}`, 'forward', 'd') ?? assert.fail(text)
  const checked = checkRecipientParameters(path.parameters, path.duplicate)
  return checked.refusal === undefined ? checked.value : checked.refusal.reply
}

test('parameters of MAIL', () => {
  assert.deepEqual(mail(''), { smtpUtf8: false })
  assert.deepEqual(mail('size=12 BODY=8bitmime SMTPUTF8 RET=full ENVID=a+2Bb AUTH=<>'), {
    smtpUtf8: true,
    size: 12,
    ret: 'FULL',
    envid: 'a+2Bb',
  })
  for (const wrong of [
    'SIZE=',
    'SIZE=-1',
    'SIZE=1 SIZE=2',
    'SMTPUTF8=1',
    'RET=ALL',
    'RET',
    'ENVID=',
    'ENVID=a+0D+0Ab',
    'ENVID=a+7F',
    'ENVID=a=b',
    `ENVID=${'x'.repeat(101)}`,
    'BODY',
  ]) {
    assert.equal(mail(wrong), 'argumentsInvalid', wrong)
  }
  assert.equal(mail('BODY=BINARYMIME'), 'bodyTypeUnsupported')
  assert.equal(mail('FOO=1'), 'parameterUnsupported')
})

test('parameters of RCPT', () => {
  assert.deepEqual(recipient('NOTIFY=success,FAILURE ORCPT=rfc822;x+40y'), {
    notify: ['SUCCESS', 'FAILURE'],
    orcpt: 'rfc822;x+40y',
  })
  assert.deepEqual(recipient('ORCPT=utf-8;jörg@x'), { orcpt: 'utf-8;jörg@x' })
  for (const wrong of [
    'NOTIFY=',
    'NOTIFY=NEVER,DELAY',
    'NOTIFY=SUCCESS,SUCCESS',
    'NOTIFY=MAYBE',
    'ORCPT=x',
    'ORCPT=rfc822;',
    'ORCPT=rfc822;a+0Ab',
    'ORCPT=rfc822;jörg',
  ]) {
    assert.equal(recipient(wrong), 'argumentsInvalid', wrong)
  }
  assert.equal(recipient('SIZE=1'), 'parameterUnsupported')
})

test('the relay decision: local domain, then the list that the mode names', () => {
  const lists = {
    relayForAuth: true,
    grant: [{ address: '10.0.0.0/8' }, { address: '2001:db8::/32' }],
    deny: [{ address: '10.9.0.0/16' }],
  }
  const only = relayPolicy(['Mail.Test'], { mode: 'OnlyListed', ...lists })
  const except = relayPolicy(['Mail.Test'], { mode: 'AllExceptListed', ...lists })
  const may = (address: string | undefined): readonly boolean[] => [mayRelay(only, address), mayRelay(except, address)]
  assert.deepEqual(may('10.9.1.1'), [true, false])
  assert.deepEqual(may('::ffff:10.1.1.1'), [true, true])
  assert.deepEqual(may('192.0.2.1'), [false, true])
  assert.deepEqual(may('2001:db8::1'), [true, true])
  assert.deepEqual(may(undefined), [false, false])
  assert.deepEqual(may('nonsense'), [false, false])
  assert.equal(
    decideRelay(
      only,
      { local: 'a', domain: 'MAIL.test' },
      { authenticated: false, listed: () => assert.fail('not asked') },
    ),
    'local',
  )
  assert.equal(
    decideRelay(only, { local: 'a', domain: 'sub.mail.test' }, { authenticated: false, listed: () => false }),
    'refused',
  )
  assert.equal(
    decideRelay(only, { local: 'a', domain: 'far.test' }, { authenticated: false, listed: () => true }),
    'granted',
  )
  const loggedIn = { authenticated: true, listed: () => false }
  assert.equal(decideRelay(only, { local: 'a', domain: 'far.test' }, loggedIn), 'authenticated')
  assert.equal(decideRelay({ ...only, relayForAuth: false }, { local: 'a', domain: 'far.test' }, loggedIn), 'refused')
})
