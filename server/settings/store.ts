/**
 * The settings in effect and the one way to change them: validate whole, rules, danger, put into effect, write durably,
 * keep what was, tell the audit log. A change happens whole or not at all; one at a time.
 */
import { isDeepStrictEqual } from 'node:util'
import type { SettingDifference } from '../generated/methods.js'
import type { StoredSettings } from '../generated/settings.js'
import type { System } from '../system/system.js'
import { accountOf, accountOfEntry } from './accounts.js'
import { type Actor, actorText } from './actor.js'
import { newDangers } from './danger.js'
import { differences } from './differences.js'
import { diskProblem } from './disk-problem.js'
import type { Entry } from './entries.js'
import { deepFreeze } from './freeze.js'
import { type Kept, leftMail, lostUsers, nothingKept } from './kept.js'
import { type Loaded, settingsPath } from './load.js'
import { type EffectiveSettings, effectiveSettings, type Machine } from './machine-defaults.js'
import { type AuditRecord, historyPath, keepHistory, writeAudit } from './records.js'
import { CannotApply, invalid, Refusal } from './refusal.js'
import { hasPassword, type Secret, type SecretChange, Secrets, secretChange, takeSecrets } from './secrets.js'
import { SecretsFile } from './secrets-file.js'
import { checkFile, checkSettings, fileProblemText, formatSettings } from './settings-file.js'

/**
 * Puts settings into effect: opens what is new before it closes what is old. Throws CannotApply when that cannot be;
 * then what was in effect still is. Called for one change at a time.
 */
export type Apply = (next: EffectiveSettings, previous: EffectiveSettings) => Promise<void>

/** Finds out for a dry run, changing nothing, what would stop `Apply` that no rule knows. Throws CannotApply. */
export type Foresee = Apply

const nothing: Foresee = async () => undefined

/** What settings.json holds, as a tree that an edit may change. */
export interface Draft {
  service?: Record<string, unknown>
  virtualServers: Record<string, Record<string, Record<string, unknown>>>
}

/** Changes the draft, a copy of its own; throws Refusal (notFound, exists) when there is nothing to change. */
export type Edit = (draft: Draft) => void

export interface ChangeOptions {
  readonly actor: Actor
  /** Change nothing unless this is the current revision. */
  readonly ifRevision?: number
  /** Check everything and tell what would change. What needs force is then only warned of. */
  readonly dryRun?: boolean
  /** What the change opens is meant. */
  readonly force?: boolean
  /** An account whose password is not kept is warned of, not refused: former settings, and those of another relay. */
  readonly withoutPasswords?: boolean
}

export interface ChangeOutcome {
  /** After the change; after a dry run, or when nothing changed, the current one. */
  readonly revision: number
  readonly changes: readonly SettingDifference[]
  readonly warnings: readonly string[]
  /** As they are after the change, or would be after a dry run. */
  readonly settings: EffectiveSettings
  /** Whether a password is kept for the account of an area then. */
  readonly hasPassword: HasPassword
}

/** By virtual server and area, or by list and entry. */
export type HasPassword = (virtualServer: string, area: string, entry?: Entry) => boolean

/** The services of the system that the store uses. */
export type StoreSystem = Pick<System, 'clock' | 'disk' | 'log'>

interface State {
  readonly stored: StoredSettings
  readonly settings: EffectiveSettings
  /** The file as we read or wrote it. */
  readonly bytes: Uint8Array
}

export class SettingsStore {
  readonly #system: StoreSystem
  readonly #machine: Machine
  readonly #apply: Apply
  readonly #secrets: Secrets
  readonly #kept: Kept
  readonly #foresee: Foresee
  #state: State
  #last: Promise<unknown> = Promise.resolve()
  #toldForeign = false

  /** `loaded` and `secrets` are in effect already: the relay was started with them. */
  constructor(
    system: StoreSystem,
    machine: Machine,
    loaded: Extract<Loaded, { kind: 'right' }>,
    apply: Apply,
    secrets = new Secrets(new SecretsFile(system.disk, machine.root)),
    kept: Kept = nothingKept,
    foresee: Foresee = nothing,
  ) {
    this.#system = system
    this.#machine = machine
    this.#apply = apply
    this.#secrets = secrets
    this.#kept = kept
    this.#foresee = foresee
    this.#state = { stored: deepFreeze(structuredClone(loaded.stored)), settings: loaded.settings, bytes: loaded.bytes }
  }

  /** The settings in effect, frozen. Ask again each time: a change makes a new object. */
  get current(): EffectiveSettings {
    return this.#state.settings
  }

  /** Whether a password is kept for the account of an area, or of an entry of a list. */
  hasPassword(virtualServer: string, area: string, entry?: Entry): boolean {
    return passwordsOf(this.current, this.#secrets.held)(virtualServer, area, entry)
  }

  /**
   * settings.json as it was at a revision: the current one, or one of history/; undefined where it is not kept. Rejects
   * with Refusal `unavailable` when it cannot be read, or fits the schema of another version only.
   */
  async at(revision: number): Promise<StoredSettings | undefined> {
    if (revision === this.current.revision) return this.#state.stored
    const path = historyPath(this.#machine.root, revision)
    try {
      if ((await this.#system.disk.info(path)) === undefined) return undefined
      const checked = checkFile(await this.#system.disk.read(path), this.#machine)
      if (checked.ok) return checked.stored
      const [problem] = checked.problems
      throw new Error(problem === undefined ? 'it is wrong' : fileProblemText(problem))
    } catch (error) {
      throw new Refusal('unavailable', `${path} cannot be used: ${textOf(error)}`)
    }
  }

  /**
   * Makes a change after those before it. Rejects with Refusal: `conflict` (another revision, or the file was changed by
   * hand), `invalid` with every problem, `needsForce`, `cannotApply`, `unavailable` (the disk); then nothing was changed.
   */
  change(edit: Edit, options: ChangeOptions): Promise<ChangeOutcome> {
    return this.#inTurn(() => this.#change(edit, options))
  }

  /** Does something that no change may come in between of: it sees the settings that are in effect until it is done. */
  whileUnchanged<Result>(work: (current: EffectiveSettings) => Promise<Result>): Promise<Result> {
    return this.#inTurn(() => work(this.current))
  }

  /** True when settings.json is not as the relay wrote or read it; logs so once. Ask now and then while running. */
  changedByHand(): Promise<boolean> {
    return this.#inTurn(async () => {
      const foreign = await this.#isForeign()
      if (foreign && !this.#toldForeign) {
        this.#system.log.warn(
          `${this.#path} was changed by hand: changes by cmdlet are refused until the relay restarts`,
        )
      }
      this.#toldForeign = foreign
      return foreign
    })
  }

  get #path(): string {
    return settingsPath(this.#machine.root)
  }

  /** One after another: an edit sees what the one before it made; one that failed made nothing. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(work, work)
    this.#last = turn.catch(() => undefined)
    return turn
  }

  async #change(edit: Edit, options: ChangeOptions): Promise<ChangeOutcome> {
    const { settings, stored } = this.#state
    const { ifRevision, dryRun = false, force = false } = options
    if (ifRevision !== undefined && ifRevision !== settings.revision) {
      throw new Refusal('conflict', `The settings have revision ${settings.revision}, not ${ifRevision}.`)
    }
    if (await this.#isForeign()) throw this.#handEdited()
    const wanted = edited(stored, edit)
    const taken = takeSecrets(wanted)
    const checked = checkSettings(wanted, this.#machine)
    if (!checked.ok) throw invalid(checked.problems)
    const secrets = secretChange(this.#secrets.held, taken, settings, checked.settings)
    if (secrets.problems.length > 0 && options.withoutPasswords !== true) throw invalid(secrets.problems)
    const dangers = [...newDangers(settings, checked.settings), ...leftMail(this.#kept, settings, checked.settings)]
    const [danger] = dangers
    if (danger !== undefined && !force && !dryRun) {
      const warnings = dangers.map((one) => one.warning).join(' ')
      throw new Refusal('needsForce', `${warnings} Nothing was changed.`, { target: danger.pointer })
    }
    const needsForce = force ? '' : ' It needs -Force.'
    const missing = secrets.problems.map(({ pointer, problem }) => `${pointer} ${problem}. Set it again.`)
    const lost = lostUsers(this.#kept, settings, checked.settings)
    const warnings = [...dangers.map((one) => one.warning + needsForce), ...missing, ...lost]
    const changes = [...differences(settings, checked.settings), ...secrets.changes]
    const passwords = { hasPassword: passwordsOf(checked.settings, secrets.next) }
    if (dryRun) {
      await this.#foresee(checked.settings, settings).catch((error: unknown) => {
        throw error instanceof CannotApply ? cannotApply(error) : error
      })
      return { revision: settings.revision, changes, warnings, settings: checked.settings, ...passwords }
    }
    if (isDeepStrictEqual(wanted, stored) && secrets.changes.length === 0) {
      return { revision: settings.revision, changes, warnings, settings, ...passwords }
    }
    return this.#commit({ ...checked.stored, revision: settings.revision + 1 }, changes, warnings, secrets, options)
  }

  /**
   * Into effect, then onto the disk: what the file says is what has worked. When the disk fails, the former settings
   * are put into effect again, so that a restart finds what was running.
   */
  async #commit(
    stored: StoredSettings,
    changes: readonly SettingDifference[],
    warnings: readonly string[],
    secrets: SecretChange,
    { actor, force = false }: ChangeOptions,
  ): Promise<ChangeOutcome> {
    const previous = this.#state
    const settings = effectiveSettings(stored, this.#machine)
    const held = this.#secrets.held
    this.#secrets.hold(secrets.next)
    await this.#putIntoEffect(settings, previous.settings, held)
    const bytes = Buffer.from(formatSettings(stored))
    try {
      // The old passwords stay beside the new ones until settings.json names the new account.
      if (secrets.changes.length > 0) await this.#secrets.write(both(secrets.next, held))
      await keepHistory(this.#system.disk, this.#machine.root, previous.settings.revision, previous.bytes)
      await this.#system.disk.replace(this.#path, bytes)
    } catch (error) {
      await this.#goBack(previous.settings, settings, held)
      await this.#putFileBack(previous.bytes)
      if (secrets.changes.length > 0) await this.#putSecretsBack(held)
      throw new Refusal(
        'unavailable',
        `The settings could not be written, and nothing was changed: ${diskProblem(error)}`,
      )
    }
    this.#state = { stored: deepFreeze(structuredClone(stored)), settings, bytes }
    this.#toldForeign = false
    const { log } = this.#system
    for (const { setting, pointer } of changes) log.info(`${actorText(actor)} changed ${setting}`, { pointer })
    for (const warning of warnings) log.warn(warning)
    const told = await this.#audit(actor, changes, warnings, force)
    if (secrets.changes.some((change) => change.old !== null)) told.push(...(await this.#dropSecrets(secrets.next)))
    told.push(...(await this.#dropUsers(settings, previous.settings)))
    return {
      revision: settings.revision,
      changes,
      warnings: [...warnings, ...told],
      settings,
      hasPassword: passwordsOf(settings, this.#secrets.held),
    }
  }

  async #putIntoEffect(next: EffectiveSettings, previous: EffectiveSettings, held: readonly Secret[]): Promise<void> {
    try {
      await this.#apply(next, previous)
    } catch (error) {
      if (!(error instanceof CannotApply)) {
        // A fault, which promises nothing about what is in effect now.
        await this.#goBack(previous, next, held)
        throw error
      }
      this.#secrets.hold(held)
      throw cannotApply(error)
    }
  }

  async #goBack(previous: EffectiveSettings, tried: EffectiveSettings, held: readonly Secret[]): Promise<void> {
    this.#secrets.hold(held)
    try {
      await this.#apply(previous, tried)
    } catch (error) {
      // Both are whole settings; the next start takes the former ones from the file.
      this.#system.log.error(
        `The former settings could not be put back into effect: restart the relay. ${textOf(error)}`,
      )
    }
  }

  /** The rename may have worked and only its sync failed: then the file would hold what is not in effect. */
  async #putFileBack(bytes: Uint8Array): Promise<void> {
    try {
      if (await this.#isForeign()) await this.#system.disk.replace(this.#path, bytes)
    } catch (error) {
      this.#system.log.error(`${this.#path} could not be put back as it was: ${textOf(error)}`)
    }
  }

  async #putSecretsBack(held: readonly Secret[]): Promise<void> {
    try {
      await this.#secrets.write(held)
    } catch (error) {
      this.#system.log.error(`secrets.json could not be put back as it was: set the password again. ${textOf(error)}`)
    }
  }

  /** What no setting names any more goes from the file too; where the disk fails, the next start does it. */
  async #dropSecrets(next: readonly Secret[]): Promise<readonly string[]> {
    try {
      await this.#secrets.write(next)
      return []
    } catch (error) {
      const warning = `The change was made, but the former password could not be deleted from secrets.json: ${textOf(error)}`
      this.#system.log.error(warning)
      return [warning]
    }
  }

  /** Of virtual servers that the change took away: one that gets the number later is another. */
  async #dropUsers(settings: EffectiveSettings, { virtualServers }: EffectiveSettings): Promise<readonly string[]> {
    const gone = Object.keys(virtualServers).filter((number) => settings.virtualServers[number] === undefined)
    if (gone.length === 0) return []
    try {
      await this.#kept.forgetOthers(Object.keys(settings.virtualServers))
      return []
    } catch (error) {
      const of = `virtual server ${gone.join(', ')}`
      const warning = `The change was made, but the users of ${of} could not be deleted from secrets.json; the next start does it: ${textOf(error)}`
      this.#system.log.error(warning)
      return [warning]
    }
  }

  /** The change is made: a log that cannot be written is told, and takes nothing back. */
  async #audit(
    actor: Actor,
    changes: readonly SettingDifference[],
    warnings: readonly string[],
    force: boolean,
  ): Promise<string[]> {
    const { clock, disk, log } = this.#system
    const revision = this.#state.settings.revision
    try {
      const record: AuditRecord = { action: 'change', revision, changes, warnings, force }
      await writeAudit(disk, this.#machine.root, clock.now(), actor, record)
      return []
    } catch (error) {
      const warning = `The change was made, but could not be written to the audit log: ${textOf(error)}`
      log.error(warning)
      return [warning]
    }
  }

  async #isForeign(): Promise<boolean> {
    const { disk } = this.#system
    try {
      const info = await disk.info(this.#path)
      if (info === undefined || info.size !== this.#state.bytes.length) return true
      return !Buffer.from(this.#state.bytes).equals(await disk.read(this.#path))
    } catch (error) {
      throw new Refusal('unavailable', `${this.#path} cannot be read: ${textOf(error)}`)
    }
  }

  #handEdited(): Refusal {
    const message = `${this.#path} was changed by hand while the relay ran. Restart the relay to take that in, or put the file back as it was; until then nothing can be changed otherwise.`
    return new Refusal('conflict', message, { target: this.#path })
  }
}

function cannotApply({ pointer, message }: CannotApply): Refusal {
  if (pointer === undefined) return new Refusal('cannotApply', message)
  const problems = [{ pointer, problem: message }]
  return new Refusal('cannotApply', 'This cannot take effect; nothing was changed.', { problems })
}

function passwordsOf(settings: EffectiveSettings, secrets: readonly Secret[]): HasPassword {
  return (virtualServer, area, entry) => {
    const account =
      entry === undefined ? accountOf(settings, virtualServer, area) : accountOfEntry(virtualServer, area, entry)
    return account !== undefined && hasPassword(secrets, account)
  }
}

/** The new ones, and the former ones of other accounts. */
function both(next: readonly Secret[], held: readonly Secret[]): readonly Secret[] {
  return [...next, ...held.filter((secret) => !hasPassword(next, secret))]
}

function edited(stored: StoredSettings, edit: Edit): Draft {
  const draft = structuredClone(stored) as unknown as Draft
  edit(draft)
  return draft
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
