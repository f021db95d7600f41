/** What every kind of resource does; handlers.ts calls it. */
import type { SettingDifference } from '../../generated/methods.js'
import type { Values } from '../areas.js'
import type { Caller } from '../caller.js'
import type { Instance } from './instance.js'

export interface Reason {
  readonly code: string
  readonly phrase: string
}

/** What is, what was wanted, and whether it is so. */
export interface Comparison {
  readonly before: Values
  /** As it is now; after a dry run, as it would be. */
  readonly state: Values
  readonly differing: readonly string[]
  readonly reasons: readonly Reason[]
  readonly warnings: readonly string[]
}

export interface ResourceActions {
  /** The instance as it is. */
  get(instance: Instance): Values
  /** Makes it as wanted where that differs; a dry run finds out what would differ. Rejects with Refusal. */
  set(instance: Instance, caller: Caller, dryRun: boolean): Promise<Comparison>
  /** Every instance. */
  all(): readonly Values[]
}

/** Of one list of entries, what each line says. */
export function listReasons(
  resource: string,
  property: string,
  changes: readonly SettingDifference[],
): readonly Reason[] {
  const code = `Mailroot:${resource}:${property}`
  return changes.slice(0, REASONS_MAX).map(({ setting, old, new: wanted }) => {
    const name = setting.split('.').at(-1) ?? setting
    if (old === null && !setting.endsWith('.password')) return { code, phrase: `${text(wanted)} is missing.` }
    if (wanted === null && !setting.endsWith('.password')) {
      return { code, phrase: `${text(old)} is there and is not wanted.` }
    }
    return { code, phrase: phraseOf(name, old, wanted) }
  })
}

export function reasonOf(resource: string, property: string, old: unknown, wanted: unknown): Reason {
  return { code: `Mailroot:${resource}:${property}`, phrase: phraseOf(property, old, wanted) }
}

const REASONS_MAX = 100

function phraseOf(name: string, old: unknown, wanted: unknown): string {
  if (name === 'password') return 'The password is another one.'
  if (name === '_exist') return wanted === true ? 'It is not there.' : 'It is there and is not wanted.'
  return `${name} is ${text(old)}, not ${text(wanted)}.`
}

function text(value: unknown): string {
  return value === undefined || value === null ? 'not there' : JSON.stringify(value)
}
