/**
 * Passwords that the relay must be able to say again (invariant 8): kept in secrets.json, by virtual server, area (of the
 * settings, or entry of a list) and the user name they belong to, and nowhere else. That the user name is part of the key makes a change of both files whole:
 * whichever of them a power cut left behind, no password goes with another account.
 */
import type { SettingDifference } from '../generated/methods.js'
import { type AccountName, accountsIn, holdersIn, keyOf } from './accounts.js'
import type { EffectiveSettings } from './machine-defaults.js'
import type { Problem } from './problems.js'
import type { SecretsFile } from './secrets-file.js'

export interface Secret extends AccountName {
  readonly password: string
}

/** The section of secrets.json. */
const SECTION = 'secrets'

/** The passwords in use, in memory. */
export class Secrets {
  readonly #file: SecretsFile
  #held: readonly Secret[]
  #byKey: ReadonlyMap<string, Secret> = new Map()
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

  /**
   * Deletes from the file what was not taken from it: an account that was taken away by hand loses its password here. For
   * the one relay of this root at its start: a second one would take away what the first one is just writing.
   */
  async forgetUnused(): Promise<void> {
    if (this.#held.length < secretsIn(this.#file).length) await this.write(this.#held)
  }

  get held(): readonly Secret[] {
    return this.#held
  }

  /** From now on these are the passwords. */
  hold(next: readonly Secret[]): void {
    const before = this.#byKey
    this.#held = next
    this.#byKey = byKey(next)
    const versions = new Map<string, number>()
    for (const [key, secret] of this.#byKey) {
      const known = before.get(key)?.password === secret.password ? this.#versions.get(key) : undefined
      versions.set(key, known ?? ++this.#version)
    }
    this.#versions = versions
  }

  password(account: AccountName): string | undefined {
    return this.#byKey.get(keyOf(account))?.password
  }

  /** Another number for another password; 0 where there is none. */
  version(account: AccountName): number {
    return this.#versions.get(keyOf(account)) ?? 0
  }
}

/** What secrets.json has and the settings have a use for. Writes nothing. Throws SecretsDamaged. */
export function loadSecrets(file: SecretsFile, settings: EffectiveSettings): Secrets {
  return new Secrets(file, usedBy(settings, secretsIn(file)))
}

/** All that the file has. Throws SecretsDamaged. */
export function secretsIn(file: SecretsFile): readonly Secret[] {
  const found = file.section(SECTION) ?? []
  if (!Array.isArray(found) || !found.every(isSecret)) throw file.damaged()
  return found
}

/** Whether it is as secrets.json has it. */
export function isSecret(value: unknown): value is Secret {
  if (typeof value !== 'object' || value === null) return false
  const members = value as Readonly<Record<string, unknown>>
  return (
    ['virtualServer', 'area', 'userName', 'password'].every((name) => typeof members[name] === 'string') &&
    ['string', 'undefined'].includes(typeof members['entry'])
  )
}

/** A draft of settings.json, as far as passwords go. */
interface Draft {
  readonly virtualServers: Record<string, Record<string, Record<string, unknown>>>
}

/** Takes the passwords out of a draft, so that nothing that is checked, stored or told has them. */
export function takeSecrets(draft: Draft): readonly Secret[] {
  const taken: Secret[] = []
  for (const [virtualServer, server] of Object.entries(draft.virtualServers)) {
    for (const { place, property, holder } of holdersIn(virtualServer, server)) {
      const value = holder[property]
      if (typeof value !== 'object' || value === null) continue
      const { password, ...rest } = value as Readonly<Record<string, unknown>>
      const { userName } = rest
      if (typeof password !== 'string') continue
      // A copy: the params of the request are not ours to change.
      holder[property] = rest
      if (typeof userName === 'string') taken.push({ ...place, userName, password })
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
  const next = usedBy(settings, [...byKey([...held, ...taken]).values()])
  const [kept, coming] = [byKey(held), byKey(next)]
  const [before, after] = [accountsIn(previous), accountsIn(settings)]
  const changes: SettingDifference[] = []
  const problems: Problem[] = []
  for (const place of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(place), after.get(place)]
    const found = is ?? was
    if (found === undefined) continue
    const pointer = `${found.pointer}/password`
    const old = was === undefined ? undefined : kept.get(keyOf(was.account))
    const now = is === undefined ? undefined : coming.get(keyOf(is.account))
    // One that was lost with its file is no reason to refuse other changes.
    if (is !== undefined && now === undefined && was?.account.userName !== is.account.userName) {
      problems.push({ pointer, problem: `is missing: no password is kept for ${JSON.stringify(is.account.userName)}` })
    }
    if (old?.userName === now?.userName && old?.password === now?.password) continue
    const shown = old === undefined ? '(secret)' : '(another secret)'
    changes.push({
      setting: `${found.setting}.password`,
      pointer,
      old: old === undefined ? null : '(secret)',
      new: now === undefined ? null : shown,
    })
  }
  return { next, changes, problems }
}

function usedBy(settings: EffectiveSettings, secrets: readonly Secret[]): readonly Secret[] {
  const used = new Set([...accountsIn(settings).values()].map(({ account }) => keyOf(account)))
  return secrets.filter((secret) => used.has(keyOf(secret)))
}

/** Pure: whether a password is among these. */
export function hasPassword(secrets: readonly Secret[], account: AccountName): boolean {
  return secrets.some((one) => keyOf(one) === keyOf(account))
}

/** Of two with one key the later. */
function byKey(secrets: readonly Secret[]): ReadonlyMap<string, Secret> {
  return new Map(secrets.map((secret) => [keyOf(secret), secret]))
}
