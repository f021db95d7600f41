/**
 * Passwords that the relay must be able to say again (invariant 8): kept in secrets.json, by virtual server, area and the
 * user name they belong to, and nowhere else. That the user name is part of the key makes a change of both files whole:
 * whichever of them a power cut left behind, no password goes with another account.
 */
import { areas, type SettingDifference } from '../generated/methods.js'
import type { EffectiveSettings } from './machine-defaults.js'
import type { Problem } from './problems.js'
import type { SecretsFile } from './secrets-file.js'

/** What a password belongs to. */
export interface AccountName {
  readonly virtualServer: string
  /** The area of the settings. */
  readonly area: string
  readonly userName: string
}

export interface Secret extends AccountName {
  readonly password: string
}

/** The section of secrets.json. */
const SECTION = 'secrets'

/** The passwords in use, in memory. */
export class Secrets {
  readonly #file: SecretsFile
  #held: readonly Secret[]
  /** Grows with each password that is not as it was: tells two passwords apart without saying either. */
  #versions = new Map<string, number>()
  #version = 0

  constructor(file: SecretsFile, held: readonly Secret[] = []) {
    this.#file = file
    this.#held = []
    this.hold(held)
  }

  /** Writes them durably; `hold` is what puts them into effect. */
  write(secrets: readonly Secret[]): Promise<void> {
    return this.#file.change(() => ({ [SECTION]: secrets }))
  }

  get held(): readonly Secret[] {
    return this.#held
  }

  /** From now on these are the passwords. */
  hold(next: readonly Secret[]): void {
    const before = this.#held
    this.#held = next
    const versions = new Map<string, number>()
    for (const secret of next) {
      const known = find(before, secret)?.password === secret.password ? this.#versions.get(keyOf(secret)) : undefined
      versions.set(keyOf(secret), known ?? ++this.#version)
    }
    this.#versions = versions
  }

  password(account: AccountName): string | undefined {
    return find(this.#held, account)?.password
  }

  /** Another number for another password; 0 where there is none. */
  version(account: AccountName): number {
    return this.#versions.get(keyOf(account)) ?? 0
  }
}

/**
 * Takes from secrets.json what the settings still have a use for: an account that was taken away by hand loses its password
 * here. Rejects with SecretsDamaged.
 */
export async function loadSecrets(file: SecretsFile, settings: EffectiveSettings): Promise<Secrets> {
  const found = secretsIn(file)
  const used = usedBy(settings, found)
  const secrets = new Secrets(file, used)
  if (used.length < found.length) await secrets.write(used)
  return secrets
}

/** All that the file has. Throws SecretsDamaged. */
export function secretsIn(file: SecretsFile): readonly Secret[] {
  const found = file.section(SECTION) ?? []
  if (!Array.isArray(found) || !found.every(isSecret)) throw file.damaged()
  return found
}

function isSecret(value: unknown): value is Secret {
  if (typeof value !== 'object' || value === null) return false
  const members = value as Readonly<Record<string, unknown>>
  return ['virtualServer', 'area', 'userName', 'password'].every((name) => typeof members[name] === 'string')
}

/** A draft of settings.json, as far as passwords go. */
interface Draft {
  readonly virtualServers: Record<string, Record<string, Record<string, unknown>>>
}

/** Takes the passwords out of a draft, so that nothing that is checked, stored or told has them. */
export function takeSecrets(draft: Draft): readonly Secret[] {
  const taken: Secret[] = []
  for (const [virtualServer, server] of Object.entries(draft.virtualServers)) {
    for (const { area, property } of places) {
      const values = server[area]
      const value = values?.[property]
      if (values === undefined || typeof value !== 'object' || value === null) continue
      const { password, ...rest } = value as Readonly<Record<string, unknown>>
      const { userName } = rest
      if (typeof password !== 'string') continue
      // A copy: the params of the request are not ours to change.
      values[property] = rest
      if (typeof userName === 'string') taken.push({ virtualServer, area, userName, password })
    }
  }
  return taken
}

/** What a change does to the passwords. */
export interface SecretChange {
  /** Those in use after it. */
  readonly next: readonly Secret[]
  readonly changes: readonly SettingDifference[]
  /** An account that the change names and that has no password. */
  readonly problems: readonly Problem[]
}

/** Pure: `taken` came with the change from `previous` to `settings`. */
export function secretChange(
  held: readonly Secret[],
  taken: readonly Secret[],
  previous: EffectiveSettings,
  settings: EffectiveSettings,
): SecretChange {
  const all = [...taken, ...held.filter((secret) => find(taken, secret) === undefined)]
  const next = usedBy(settings, all)
  const changes: SettingDifference[] = []
  const problems: Problem[] = []
  const numbers = new Set([...Object.keys(previous.virtualServers), ...Object.keys(settings.virtualServers)])
  for (const virtualServer of numbers) {
    for (const { area, property } of places) {
      const pointer = `/virtualServers/${virtualServer}/${area}/${property}/password`
      const [before, after] = [previous, settings].map((one) => accountIn(one, virtualServer, area, property))
      const old = before === undefined ? undefined : find(held, before)
      const now = after === undefined ? undefined : find(next, after)
      // One that was lost with its file is no reason to refuse other changes.
      if (after !== undefined && now === undefined && before?.userName !== after.userName) {
        problems.push({ pointer, problem: `is missing: no password is kept for ${JSON.stringify(after.userName)}` })
      }
      if (old?.userName === now?.userName && old?.password === now?.password) continue
      const shown = old === undefined ? '(secret)' : '(another secret)'
      const setting = `${area}.${property}.password`
      changes.push({
        setting,
        pointer,
        old: old === undefined ? null : '(secret)',
        new: now === undefined ? null : shown,
      })
    }
  }
  return { next, changes, problems }
}

/** The account of an area in these settings. */
export function accountOf(settings: EffectiveSettings, virtualServer: string, area: string): AccountName | undefined {
  const place = places.find((one) => one.area === area)
  return place === undefined ? undefined : accountIn(settings, virtualServer, area, place.property)
}

/** Where an account with a password may stand. */
const places = areas
  .filter(({ scope }) => scope === 'virtualServer')
  .flatMap(({ name: area, properties }) =>
    Object.entries(properties).flatMap(([property, { secret }]) => (secret === true ? [{ area, property }] : [])),
  )

function accountIn(
  settings: EffectiveSettings,
  virtualServer: string,
  area: string,
  property: string,
): AccountName | undefined {
  const server = settings.virtualServers[virtualServer] as unknown as
    | Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>
    | undefined
  const value = server?.[area]?.[property] as { readonly userName?: unknown } | undefined
  return typeof value?.userName === 'string' ? { virtualServer, area, userName: value.userName } : undefined
}

function usedBy(settings: EffectiveSettings, secrets: readonly Secret[]): readonly Secret[] {
  return secrets.filter(
    (secret) => accountOf(settings, secret.virtualServer, secret.area)?.userName === secret.userName,
  )
}

/** Pure: whether a password is among these. */
export function hasPassword(secrets: readonly Secret[], account: AccountName): boolean {
  return find(secrets, account) !== undefined
}

function find(secrets: readonly Secret[], account: AccountName): Secret | undefined {
  return secrets.find((one) => keyOf(one) === keyOf(account))
}

function keyOf({ virtualServer, area, userName }: AccountName): string {
  return JSON.stringify([virtualServer, area, userName])
}
