/** Every emitter, and the folders whose files are all generated. */
import { emitAbout } from './about.js'
import { emitCmdletPages } from './cmdlet-pages.js'
import { emitDscClasses } from './dsc-classes.js'
import { emitDscManifests } from './dsc-manifests.js'
import { emitDscPage } from './dsc-page.js'
import { emitFormat } from './format.js'
import { emitHelp } from './help.js'
import { byText } from './json.js'
import { emitManifest } from './manifest.js'
import { emitMethods } from './methods.js'
import type { Emitter, Model, Output } from './model.js'
import { emitModule } from './module.js'
import { emitOpenRpc } from './openrpc.js'
import { emitPages } from './pages.js'
import { emitResourceTable } from './resource-table.js'
import { emitRoles } from './roles.js'
import { emitSurface } from './surface.js'
import { emitTypes } from './types.js'
import { emitValidators } from './validators.js'

/**
 * Emitters by name, sorted. Each writes files that no other writes. Those of the module (module.ts, manifest.ts,
 * format.ts, help.ts, about.ts, surface.ts, cmdlet-pages.ts) have their place in this table like all others.
 */
export const emitters: Readonly<Record<string, Emitter>> = {
  about: emitAbout,
  cmdletPages: emitCmdletPages,
  dscClasses: emitDscClasses,
  dscManifests: emitDscManifests,
  dscPage: emitDscPage,
  format: emitFormat,
  help: emitHelp,
  manifest: emitManifest,
  methods: emitMethods,
  module: emitModule,
  openrpc: emitOpenRpc,
  pages: emitPages,
  resourceTable: emitResourceTable,
  roles: emitRoles,
  surface: emitSurface,
  types: emitTypes,
  validators: emitValidators,
}

/** Files in these folders that no emitter writes are deleted. */
export const generatedFolders = ['docs/reference', 'module', 'server/generated'] as const

/** Beside the command, which is written by hand: files of this kind that no emitter writes are deleted. */
export const generatedManifests = { folder: 'bin', ending: '.dsc.resource.json' } as const

/** All outputs, by path. Two emitters with one path are an error. */
export function emitAll(model: Model): readonly Output[] {
  const outputs = Object.values(emitters).flatMap((emit) => emit(model))
  const sorted = [...outputs].sort((a, b) => byText(a.path, b.path))
  sorted.forEach((output, index) => {
    if (output.path === sorted[index + 1]?.path) throw new Error(`${output.path} is written by two emitters`)
    if (output.text.includes('\r')) throw new Error(`${output.path}: lines must end in LF`)
  })
  return sorted
}
