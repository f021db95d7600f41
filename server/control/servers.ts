/** `new` and `remove` of a virtual server. */
import type { AreaDefinition } from '../generated/methods.js'
import type { Binding, StoredBinding } from '../generated/settings.js'
import type { EffectiveSettings } from '../settings/machine-defaults.js'
import { invalid, Refusal } from '../settings/refusal.js'
import type { Draft } from '../settings/store.js'
import { changeSettings, given, type SettingsParts, settableOf, shownArea } from './areas.js'
import type { AnyHandler } from './caller.js'
import type { Params } from './request.js'
import { changedServer } from './virtual-servers.js'

/** As the schema of settings.json says. */
const NUMBER_MAX = 9999

/** The new virtual server listens at once, where an address is given. */
export function serverNew(area: AreaDefinition, parts: SettingsParts): AnyHandler {
  return (params, caller) => {
    const bindings = firstBinding(params)
    let number = ''
    return changeSettings(
      parts,
      params,
      caller,
      (draft) => {
        // Only here: another one may have come while this change waited for its turn.
        number = given(params) ?? nextNumber(draft)
        if (draft.virtualServers[number] !== undefined) {
          throw new Refusal('exists', `There is a virtual server ${number} already.`, { target: number })
        }
        const values = settableOf(area).flatMap((name) => (params[name] === undefined ? [] : [[name, params[name]]]))
        draft.virtualServers[number] = { [area.name]: { ...Object.fromEntries(values), bindings } }
      },
      (settings, hasPassword) => [shownArea(area, settings, number, { ...parts, hasPassword })],
    )
  }
}

function nextNumber(draft: Draft): string {
  const number = Math.max(...Object.keys(draft.virtualServers).map(Number)) + 1
  if (number <= NUMBER_MAX) return String(number)
  throw invalid([{ pointer: '/virtualServer', problem: `is needed: number ${NUMBER_MAX} is taken already` }])
}

function firstBinding(params: Params): readonly StoredBinding[] {
  const { address, port, tls } = params as Partial<Binding>
  if (address !== undefined) return [{ address, port: port ?? SMTP_PORT, ...(tls === undefined ? {} : { tls }) }]
  if (port === undefined && tls === undefined) return []
  throw invalid([{ pointer: '/address', problem: 'is needed for a binding: for example 127.0.0.1 or 0.0.0.0' }])
}

const SMTP_PORT = 25

/** Its users go with it; mail of it that would be left needs force: the store sees to both. */
export function serverRemove(area: AreaDefinition, parts: SettingsParts): AnyHandler {
  return (params, caller) => {
    const { current } = parts.settings
    const number = changedServer(current, given(params))
    refuseLast(current, number)
    const facts = { ...parts, hasPassword: (server: string, name: string) => parts.settings.hasPassword(server, name) }
    const removed = shownArea(area, current, number, facts)
    return changeSettings(
      parts,
      params,
      caller,
      (draft) => {
        delete draft.virtualServers[number]
      },
      () => [removed],
    )
  }
}

/** Throws Refusal `cannotApply` for the only virtual server there is. */
export function refuseLast(settings: EffectiveSettings, number: string): void {
  if (Object.keys(settings.virtualServers).length > 1) return
  const text = `Virtual server ${number} is the only one, and the relay needs one: change it, or stop it with Stop-SmtpVirtualServer.`
  throw new Refusal('cannotApply', text, { target: number })
}
