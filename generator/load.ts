/** Reads schemas/ and builds the model. Besides main.ts this is the only file of the generator that does I/O. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Sources } from './build.js'
import { byText, objectAt, textAt } from './json.js'
import type { Model, Schema } from './model.js'

/** The model of the schemas under `root`/schemas, where root is the repository's folder. */
export function loadModel(root: string): Model {
  return build(readSources(root))
}

/** The schemas as they stand: the text of each file parsed, nothing resolved. */
export function readSources(root: string): Sources {
  const documents = new Map<string, Schema>()
  const sources = new Map<string, string>()
  for (const file of ['scalars.json', 'settings.json', ...jsonFiles(root, 'settings'), ...jsonFiles(root, 'report')]) {
    const document = readJson(root, file)
    const id = textAt(document['$id'], `schemas/${file}/$id`)
    documents.set(id, document as Schema)
    sources.set(id, `schemas/${file}`)
  }
  const methods = jsonFiles(root, 'methods').map((file) => ({
    source: `schemas/${file}`,
    document: readJson(root, file),
  }))
  return { documents, sources, methods, version: readVersion(root), powershell: readPowerShell(root) }
}

function readVersion(root: string): string {
  const text = readFileSync(join(root, 'package.json'), 'utf8')
  return textAt(objectAt(JSON.parse(text), 'package.json')['version'], 'package.json/version')
}

/** The parts of the module by name, and whole scripts as `scripts/NAME`. */
function readPowerShell(root: string): ReadonlyMap<string, string> {
  const folder = join(root, 'generator', 'powershell')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ps1'))
  return new Map(names.sort(byText).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

function jsonFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, 'schemas', folder))
    .filter((name) => name.endsWith('.json'))
    .sort(byText)
    .map((name) => `${folder}/${name}`)
}

function readJson(root: string, file: string): Readonly<Record<string, unknown>> {
  const text = readFileSync(join(root, 'schemas', file), 'utf8')
  try {
    return objectAt(JSON.parse(text), `schemas/${file}`)
  } catch (error) {
    throw new Error(`schemas/${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
