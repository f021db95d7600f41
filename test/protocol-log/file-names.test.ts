/** Names of the files of the protocol log: when a new one begins, in UTC and in local time. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileName, isLogName, lastPart, type Period, periodText } from '../../server/protocol-log/file-names.js'
import type { ZoneOffset } from '../../server/system/zone.js'

const utc: ZoneOffset = () => 0

/** The zone of a place, from the engine's own table of zones. */
function zoneOf(timeZone: string): ZoneOffset {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
  return (ms) => {
    const name = format.formatToParts(new Date(ms)).find(({ type }) => type === 'timeZoneName')?.value ?? ''
    const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? []
    return Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes))
  }
}

function named(period: Period, at: string, zone = utc): string {
  return fileName(periodText(period, Date.parse(at), zone), 1)
}

test('each schedule has its name, and a new one from the first moment of its period on', () => {
  const cases: readonly (readonly [Period, string, string])[] = [
    ['Hourly', '2026-01-31T23:59:59.999Z', 'ex26013123.log'],
    ['Hourly', '2026-02-01T00:00:00Z', 'ex26020100.log'],
    ['Daily', '2026-12-31T23:59:59.999Z', 'ex261231.log'],
    ['Daily', '2027-01-01T00:00:00Z', 'ex270101.log'],
    ['Monthly', '2026-02-28T23:59:59.999Z', 'ex2602.log'],
    ['Monthly', '2026-03-01T00:00:00Z', 'ex2603.log'],
    ['MaxSize', '2026-03-01T00:00:00Z', 'extend1.log'],
  ]
  for (const [period, at, name] of cases) assert.equal(named(period, at), name, `${period} ${at}`)
})

test('a week is from Sunday to Saturday, and stays one file where a month or a year ends in it', () => {
  const cases = [
    ['2026-01-31T23:59:59.999Z', 'ex260104.log'],
    ['2026-02-01T00:00:00Z', 'ex260201.log'],
    ['2026-03-28T12:00:00Z', 'ex260304.log'],
    ['2026-03-29T00:00:00Z', 'ex260305.log'],
    ['2026-04-01T00:00:00Z', 'ex260305.log'],
    ['2026-04-04T23:59:59.999Z', 'ex260305.log'],
    ['2026-04-05T00:00:00Z', 'ex260401.log'],
    ['2027-01-01T12:00:00Z', 'ex261204.log'],
  ] as const
  for (const [at, name] of cases) assert.equal(named('Weekly', at), name, at)
})

test('local rollover goes by the zone, through both changes of summer time', () => {
  const berlin = zoneOf('Europe/Berlin')
  const cases: readonly (readonly [Period, string, string])[] = [
    ['Daily', '2026-06-30T21:59:59Z', 'ex260630.log'],
    ['Daily', '2026-06-30T22:00:00Z', 'ex260701.log'],
    ['Daily', '2026-12-31T22:59:59Z', 'ex261231.log'],
    ['Daily', '2026-12-31T23:00:00Z', 'ex270101.log'],
    // 2026-03-29: after 01:59 comes 03:00.
    ['Hourly', '2026-03-29T00:59:59Z', 'ex26032901.log'],
    ['Hourly', '2026-03-29T01:00:00Z', 'ex26032903.log'],
    // 2026-10-25: 02:59 is followed by 02:00. Both hours share the file of their name.
    ['Hourly', '2026-10-25T00:59:59Z', 'ex26102502.log'],
    ['Hourly', '2026-10-25T01:00:00Z', 'ex26102502.log'],
    ['Hourly', '2026-10-25T02:00:00Z', 'ex26102503.log'],
    ['Monthly', '2026-07-31T22:00:00Z', 'ex2608.log'],
    ['Weekly', '2026-07-04T22:00:00Z', 'ex260701.log'],
  ]
  for (const [period, at, name] of cases) assert.equal(named(period, at, berlin), name, `${period} ${at}`)
  assert.equal(named('Daily', '2026-06-30T18:30:00Z', zoneOf('Asia/Kolkata')), 'ex260701.log')
  assert.equal(named('Hourly', '2026-06-30T18:29:59Z', zoneOf('Asia/Kolkata')), 'ex26063023.log')
  assert.equal(named('Daily', '2026-07-01T03:59:59Z', zoneOf('America/New_York')), 'ex260630.log')
})

test('only names that the log gives are its own', () => {
  const own = ['ex2601.log', 'ex260131.log', 'ex26013123.log', 'ex260131.2.log', 'extend1.log', 'extend12.log']
  for (const name of own) assert.ok(isLogName(name), name)
  const foreign = ['ex.log', 'ex26013.log', 'ex260131.1.log', 'ex260131.0.log', 'ex260131.log.gz', 'extend.log']
  const more = ['extend0.log', 'u_ex260131.log', 'ex260131.log/..', 'EX260131.LOG', '../ex260131.log', 'in260131.log']
  for (const name of [...foreign, ...more]) assert.ok(!isLogName(name), name)
})

test('the last part of a period is found among other files', () => {
  const names = [
    'ex260131.log',
    'ex260131.2.log',
    'ex260131.10.log',
    'ex26013101.99.log',
    'extend3.log',
    'extend12.log',
  ]
  assert.equal(lastPart('260131', names), 10)
  assert.equal(lastPart('260201', names), 1)
  assert.equal(lastPart('2601', names), 1)
  assert.equal(lastPart('', names), 12)
  assert.equal(lastPart('', []), 1)
})
