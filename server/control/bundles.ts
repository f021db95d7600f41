/** `configuration.export` and `configuration.import`: the whole configuration as one text. */
import type {
  ConfigurationExportParams,
  ConfigurationExportResult,
  ConfigurationImportParams,
  ConfigurationImportResult,
  SettingDifference,
} from '../generated/methods.js'
import { accountsIn, holdersIn, isObject, keyOf } from '../settings/accounts.js'
import { bundleText, readBundle, type Unbundled } from '../settings/bundle.js'
import type { EffectiveSettings } from '../settings/machine-defaults.js'
import { writeAudit } from '../settings/records.js'
import { invalid, Refusal } from '../settings/refusal.js'
import { isSecret, type Secret, type Secrets } from '../settings/secrets.js'
import type { Draft, SettingsStore } from '../settings/store.js'
import type { Users } from '../settings/users.js'
import { HasherBusy, type KeyDeriver } from '../system/hasher.js'
import type { System } from '../system/system.js'
import { changeSettings } from './areas.js'
import type { Caller, CustomHandlers } from './caller.js'
import { PAGE_CHARACTERS_MAX } from './pages.js'
import { type RunningServers, stateReport } from './server-state.js'

export interface BundleParts {
  readonly system: Pick<System, 'clock' | 'disk' | 'random' | 'hostName'>
  readonly root: string
  readonly version: string
  readonly settings: Pick<SettingsStore, 'current' | 'change' | 'hasPassword' | 'at'>
  readonly secrets: Pick<Secrets, 'held'>
  readonly users: Pick<Users, 'list' | 'table' | 'fits' | 'replace'>
  readonly deriver: KeyDeriver
  readonly servers: RunningServers
}

export function bundleHandlers(
  parts: BundleParts,
): Pick<CustomHandlers, 'configuration.export' | 'configuration.import'> {
  return {
    'configuration.export': (params, caller) => exported(params, caller, parts),
    'configuration.import': (params, caller) => imported(params, caller, parts),
  }
}

async function exported(
  { passphrase }: ConfigurationExportParams,
  { actor }: Caller,
  parts: BundleParts,
): Promise<ConfigurationExportResult> {
  const { system, root, version, settings, secrets, users, deriver } = parts
  const { current } = settings
  const stored = await settings.at(current.revision)
  if (stored === undefined) throw new Error('the current settings are not there')
  const atMs = system.clock.now()
  const bundle = { version, computer: system.hostName, exported: new Date(atMs).toISOString(), settings: stored }
  const missing = missingOf(current, parts)
  const plain = { passwords: secrets.held, users: users.table }
  const { random } = system
  const content = await deriving(() => bundleText({ ...bundle, missing }, plain, passphrase, { deriver, random }))
  if (JSON.stringify(content).length > PAGE_CHARACTERS_MAX) {
    const text = `The configuration has ${content.length} characters, too many to be exported: copy settings.json from the root folder of the relay.`
    throw new Refusal('unavailable', text)
  }
  try {
    const record = { action: 'exportConfiguration', secrets: passphrase !== undefined } as const
    await writeAudit(system.disk, root, atMs, actor, record)
  } catch (error) {
    const text = `The configuration was not exported, because the audit log cannot be written: ${String(error)}`
    throw new Refusal('unavailable', text)
  }
  const warning = `Not in the text, for which -Passphrase is needed: ${missing.join('; ')}.`
  return { content, warnings: passphrase === undefined && missing.length > 0 ? [warning.slice(0, 1000)] : [] }
}

/** What a text without secrets lacks, for people. */
function missingOf(current: EffectiveSettings, { users }: BundleParts): readonly string[] {
  const passwords = [...accountsIn(current).values()].map(
    ({ account, pointer }) => `the password of ${JSON.stringify(account.userName)} at ${pointer}`,
  )
  const counts = Object.keys(current.virtualServers).flatMap((number) => {
    const count = users.list(number).length
    return count === 0 ? [] : [`${count === 1 ? '1 user' : `${count} users`} of virtual server ${number}`]
  })
  return [...passwords, ...counts]
}

async function imported(
  { content, passphrase, ...controls }: ConfigurationImportParams,
  caller: Caller,
  parts: BundleParts,
): Promise<ConfigurationImportResult> {
  const bytes = Buffer.from(content, 'base64')
  const unbundled = await deriving(() => readBundle(bytes, passphrase, parts.deriver))
  const draft = draftOf(unbundled.settings)
  const passwords = passwordsOf(unbundled)
  const table = unbundled.secrets?.['users']
  if (unbundled.secrets !== undefined && !parts.users.fits(table)) throw notOurs()
  for (const [number, server] of Object.entries(draft.virtualServers)) putPasswords(number, server, passwords)
  const change = await changeSettings(
    { ...parts, withoutPasswords: true },
    { ...controls },
    caller,
    (edited) => {
      delete edited.service
      Object.assign(edited, draft)
    },
    (settings) => Object.keys(settings.virtualServers).map((number) => stateReport(number, settings, parts.servers)),
  )
  if (unbundled.secrets === undefined) return change
  const given = table as Table
  // One that is not in the table had no users there.
  const numbers = Object.keys(draft.virtualServers).filter(
    (number) => given[number] !== undefined || parts.users.list(number).length > 0,
  )
  const whole = Object.fromEntries(numbers.map((number) => [number, given[number] ?? []]))
  const userChanges = differencesOf(whole, numbers, parts)
  if (controls.dryRun !== true && userChanges.length > 0) await replaceUsers(whole, numbers, caller, parts)
  return { ...change, changes: [...change.changes, ...userChanges] }
}

/** The settings are in effect by then. */
async function replaceUsers(table: Table, numbers: readonly string[], { actor }: Caller, { users }: BundleParts) {
  try {
    await users.replace(table, numbers, actor)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Refusal('unavailable', `The settings were imported, the users were not: import once more. ${why}`)
  }
}

/** Settings that the store can edit with; whether they are right it finds out itself. */
function draftOf({ service, virtualServers }: Unbundled['settings']): Draft {
  const servers = isObject(virtualServers) ? virtualServers : {}
  if (Object.keys(servers).length === 0 || !Object.values(servers).every(isObject)) {
    throw invalid([{ pointer: '/content', problem: 'has no virtual servers' }])
  }
  return {
    ...(isObject(service) ? { service: { ...service } } : {}),
    virtualServers: structuredClone(servers) as Draft['virtualServers'],
  }
}

function passwordsOf({ secrets }: Unbundled): ReadonlyMap<string, Secret> {
  const passwords = secrets?.['passwords'] ?? []
  if (!Array.isArray(passwords) || !passwords.every(isSecret)) throw notOurs()
  return new Map(passwords.map((secret: Secret) => [keyOf(secret), secret]))
}

function putPasswords(number: string, server: object, passwords: ReadonlyMap<string, Secret>): void {
  for (const { place, holder, property } of holdersIn(number, server as Readonly<Record<string, unknown>>)) {
    const value = holder[property]
    const userName = isObject(value) ? value['userName'] : undefined
    if (!isObject(value) || typeof userName !== 'string') continue
    const secret = passwords.get(keyOf({ ...place, userName }))
    if (secret !== undefined) holder[property] = { ...value, password: secret.password }
  }
}

type Table = Readonly<Record<string, readonly { readonly userName: string; readonly password: string }[]>>

/** User by user: who comes, who goes, and whose password is another. */
function differencesOf(table: Table, numbers: readonly string[], { users }: BundleParts): readonly SettingDifference[] {
  return numbers.flatMap((number) => {
    const [before, after] = [users.list(number), table[number] ?? []]
    const setting = 'users'
    const pointer = (index: number): string => `/virtualServers/${number}/users/${index}`
    const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
    const gone = before
      .filter((one) => !after.some(({ userName }) => same(userName, one.userName)))
      .map(({ userName }, index) => ({ setting, pointer: pointer(index), old: userName, new: null }))
    const come = after.flatMap((one, index): SettingDifference[] => {
      const was = before.find(({ userName }) => same(userName, one.userName))
      if (was === undefined) return [{ setting, pointer: pointer(index), old: null, new: one.userName }]
      const isSame = JSON.stringify(was) === JSON.stringify(one)
      return isSame ? [] : [{ setting, pointer: pointer(index), old: one.userName, new: `${one.userName} (changed)` }]
    })
    return [...gone, ...come]
  })
}

/** Making a key waits behind logins. */
async function deriving<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof HasherBusy)) throw error
    throw new Refusal('busy', 'Too many passwords are being checked: try again in a moment. Nothing was changed.')
  }
}

function notOurs(): Refusal {
  return invalid([{ pointer: '/content', problem: 'has secrets that are not as the relay wrote them' }])
}
