/**
 * Bounds and material of the property tests. A failure prints its seed and the smallest counterexample:
 * `FUZZ_SEED=123 npm run check -- smtp/fuzz` repeats it; `FUZZ=100 npm run check -- fuzz` runs each a hundred times as long.
 * `npm run check` alone takes 0.07 of the runs; `FUZZ_SEED=random` takes others than the usual ones.
 */
import fc from 'fast-check'

const times = Number(process.env['FUZZ'] ?? 1)
const seed = process.env['FUZZ_SEED']
/** The same runs everywhere: what passed once passes again. Others by FUZZ_SEED. */
const SEED = 20_261_125

/** So many runs, or fewer where the machine is very busy: what was not run is no failure. */
export function bounded(numRuns: number) {
  return {
    numRuns: Math.ceil(numRuns * times),
    interruptAfterTimeLimit: 5000 * Math.max(1, times),
    markInterruptAsFailure: false,
    ...(seed === 'random' ? {} : { seed: Number(seed ?? SEED) }),
  }
}

/** For tests that try the same with other random numbers: fewer times in `npm run check`. */
export function rounds(count: number): number {
  return Math.ceil(count * Math.min(1, times))
}

/** All of a long list; in `npm run check` each n-th of it. */
export function sampled<Item>(items: readonly Item[], every: number): readonly Item[] {
  return times < 1 ? items.filter((_, index) => index % every === 0) : items
}

const character = fc
  .oneof(fc.nat(0x7f), fc.nat(0xd7ff), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code))

/**
 * Any text, without halves of surrogates. What fast-check calls the unit `binary` is the same, but each use of it makes a table of
 * all 1.1 million characters: a quarter of the time of `npm run check`.
 */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  return fc.string({ unit: character, maxLength })
}

/** A text of pieces that mean something to a parser, with other characters between them. */
export function textOf(pieces: readonly string[], maxLength = 30): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { arbitrary: fc.constantFrom(...pieces), weight: 6 },
    { arbitrary: anyText(3), weight: 1 },
    { arbitrary: fc.constantFrom('\r', '\n', '\0', '\t', ' ', '\u00e4', '\u3002', '\ud800', '\u{1f600}'), weight: 1 },
  )
  return fc.array(piece, { maxLength }).map((parts) => parts.join(''))
}

/** Any octets. */
export function octets(maxLength: number): fc.Arbitrary<Buffer> {
  return fc.uint8Array({ maxLength }).map((bytes) => Buffer.from(bytes))
}

/** What is the same however it is cut: the whole in chunks of any size, empty ones among them. */
export function chunksOf(whole: Buffer, cuts: readonly number[]): readonly Buffer[] {
  const places = [0, ...cuts.map((cut) => cut % (whole.length + 1)).sort((a, b) => a - b), whole.length]
  return places.slice(1).map((end, index) => whole.subarray(places[index], end))
}

/** For `chunksOf`. */
export const cuts = fc.array(fc.nat(5000), { maxLength: 12 })

/** Names that every object of JavaScript has or had: a table that is an object would find them. */
export const nastyNames: readonly string[] = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '']

const scalars: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('null', 'true', 'false', '0', '-1', '1', '2525', '1e400', '9007199254740993', '""', '"1"', '"*"'),
  fc.constantFrom('"__proto__"', '"constructor"', '"PT1H"', '"10.0.0.0/8"', '"unlimited"', '"a.test"', '"none"'),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => JSON.stringify(value)),
  anyText(20).map((value) => JSON.stringify(value)),
)

/** JSON as text, so that `__proto__` can be a name of its own, with these names in its objects and nasty ones. */
export function jsonText(names: readonly string[] = []): fc.Arbitrary<string> {
  const name = fc.oneof(
    ...(names.length === 0 ? [] : [{ arbitrary: fc.constantFrom(...names), weight: 6 }]),
    { arbitrary: fc.constantFrom(...nastyNames), weight: 1 },
    { arbitrary: anyText(4), weight: 1 },
  )
  const { value } = fc.letrec<{ value: string; object: string; array: string }>((tie) => ({
    value: fc.oneof({ maxDepth: 5, withCrossShrink: true }, scalars, tie('object'), tie('array')),
    object: fc
      .array(fc.tuple(name, tie('value')), { maxLength: 5 })
      .map((entries) => `{${entries.map(([key, text]) => `${JSON.stringify(key)}:${text}`).join(', ')}}`),
    array: fc.array(tie('value'), { maxLength: 4 }).map((items) => `[${items.join(',')}]`),
  }))
  return value
}

/** Whether a text has nothing that would end a line or control a terminal. */
export function isOneLine(text: string): boolean {
  return !/\p{Cc}/u.test(text)
}
