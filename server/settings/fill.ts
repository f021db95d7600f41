/** Fills in the defaults of stored settings. */
import { fillDefaults } from '../generated/fill.js'
import type { Settings, StoredSettings } from '../generated/settings.js'

/**
 * The settings in effect, on a copy: every default that does not depend on the machine. Throws when the settings are
 * wrong: check them with `validateSettings` first, which tells every problem.
 */
export function fillSettings(stored: StoredSettings): Settings {
  const settings: unknown = structuredClone(stored)
  if (fillDefaults(settings)) return settings as Settings
  const [error] = fillDefaults.errors ?? []
  throw new Error(`settings that were not checked: ${error?.instancePath ?? ''} ${error?.keyword ?? ''}`)
}
