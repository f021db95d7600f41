/**
 * Looks for a planted bug: `PLANTED_BUG=name node --import .../plant.js .../hunt.js core 60` runs seeds 1 to 60 of a depth
 * until one finds it. Prints one line of JSON, and ends with status 0 whether it was found or not.
 */

/** What both depths say of a seed. */
type Play = (seed: number) => Promise<{ readonly wrong: readonly string[] }>

// Each is loaded alone: a planted bug may be in a file that only one of them needs.
const depths: Readonly<Record<string, () => Promise<Play>>> = {
  core: async () => (await import('./core/simulate-core.js')).simulateCore,
  wire: async () => (await import('./wire/scenario.js')).runWire,
}

const [, , depth = '', seeds] = process.argv
const play = await depths[depth]?.()
if (play === undefined) throw new Error(`There is no depth "${depth}".`)
let found: { readonly seed: number; readonly wrong: readonly string[] } | undefined
for (let seed = 1; seed <= Number(seeds) && found === undefined; seed++) {
  const { wrong } = await play(seed)
  if (wrong.length > 0) found = { seed, wrong: wrong.slice(0, 3) }
}
console.log(JSON.stringify(found ?? {}))
