/** The param `virtualServer`: a number or a name, in any case. */
import type { EffectiveSettings } from '../settings/machine-defaults.js'
import { invalid, Refusal } from '../settings/refusal.js'

/** What is shown: all of them without the param. */
export function shownServers(settings: EffectiveSettings, given: string | undefined): readonly string[] {
  return given === undefined ? Object.keys(settings.virtualServers) : [findServer(settings, given)]
}

/** What is changed: without the param the only one. */
export function changedServer(settings: EffectiveSettings, given: string | undefined): string {
  if (given !== undefined) return findServer(settings, given)
  const [number, ...more] = Object.keys(settings.virtualServers)
  if (number !== undefined && more.length === 0) return number
  throw invalid([{ pointer: '/virtualServer', problem: `is needed, for there are ${listed(settings)}` }])
}

/** For mail: a number need not be there any more, since its mail outlives a virtual server. */
export function mailServer(settings: EffectiveSettings, given: string | undefined): string | undefined {
  return given === undefined || /^[1-9]\d{0,3}$/.test(given) ? given : findServer(settings, given)
}

/** The number of a virtual server; undefined where there is none of that number or name. */
export function knownServer(settings: EffectiveSettings, given: string): string | undefined {
  const wanted = given.toLowerCase()
  const found = Object.entries(settings.virtualServers).find(
    ([number, server]) => number === wanted || server.general.name.toLowerCase() === wanted,
  )
  return found?.[0]
}

function findServer(settings: EffectiveSettings, given: string): string {
  const found = knownServer(settings, given)
  if (found !== undefined) return found
  throw new Refusal('notFound', `There is no virtual server ${JSON.stringify(given)}: there is ${listed(settings)}.`, {
    target: given,
  })
}

/** `1 (Default SMTP Virtual Server), 2 (Printers)` */
function listed(settings: EffectiveSettings): string {
  const servers = Object.entries(settings.virtualServers)
  return servers.map(([number, server]) => `${number} (${server.general.name})`).join(', ')
}
