import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatDuration, parseDuration } from '../../server/smtp/duration.js'

function check(text: string, expected: number | undefined): void {
  assert.equal(parseDuration(text), expected, text)
}

test('a duration is days, hours, minutes and whole seconds', () => {
  check('PT0S', 0)
  check('PT1S', 1000)
  check('PT15M', 900_000)
  check('PT90M', 5_400_000)
  check('PT4H', 14_400_000)
  check('P2D', 172_800_000)
  check('P1DT2H3M4S', 93_784_000)
})

test('anything else is none', () => {
  for (const text of [
    '',
    'P',
    'PT',
    'P1DT',
    'P1W',
    'P1M',
    'P1Y',
    'PT1.5S',
    '-PT1S',
    'pt1s',
    '600',
    '00:10:00',
    'PT1S ',
    'PT1M1H',
  ]) {
    check(text, undefined)
  }
  check('P999999999D', undefined)
})

test('the shortest text is written, and read back the same', () => {
  const cases: readonly (readonly [number, string])[] = [
    [0, 'PT0S'],
    [999, 'PT0S'],
    [-5000, 'PT0S'],
    [1500, 'PT1S'],
    [60_000, 'PT1M'],
    [5_400_000, 'PT1H30M'],
    [86_400_000, 'P1D'],
    [93_784_000, 'P1DT2H3M4S'],
  ]
  for (const [milliseconds, text] of cases) {
    assert.equal(formatDuration(milliseconds), text)
    assert.equal(formatDuration(parseDuration(text) ?? -1), text)
  }
})
