/** `text` in pieces that end at the given places. */
export function pieces(text: string, cuts: readonly number[]): readonly Buffer[] {
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b)
  return [...places, text.length].map((end, n) => Buffer.from(text.slice(places[n - 1] ?? 0, end), 'latin1'))
}
