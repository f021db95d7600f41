/** `node dist/generator/main.js`: writes what the schemas say and deletes what they no longer say. See npm run generate. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { emitAll, generatedFolders, generatedManifests } from './emit.js'
import { byText } from './json.js'
import { loadModel } from './load.js'

/** Writes what differs from what the schemas say; returns one line for each file written or deleted. */
export function generate(root: string, outputs = emitAll(loadModel(root))): readonly string[] {
  const changed: string[] = []
  for (const { path, text } of outputs) {
    const file = join(root, path)
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    changed.push(`wrote ${path}`)
  }
  const wanted = new Set(outputs.map((output) => output.path))
  for (const path of existingFiles(root)) {
    if (wanted.has(path)) continue
    rmSync(join(root, path))
    changed.push(`deleted ${path}`)
  }
  return changed
}

/** Files in the generated folders, from the root, with forward slashes. */
export function existingFiles(root: string): readonly string[] {
  const { folder: beside, ending } = generatedManifests
  const manifests = existsSync(join(root, beside)) ? readdirSync(join(root, beside)) : []
  const found = generatedFolders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length).replaceAll('\\', '/')),
    )
  return [...found, ...manifests.filter((name) => name.endsWith(ending)).map((name) => `${beside}/${name}`)].sort(
    byText,
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // dist/generator/main.js: the repository is two folders up.
  const changed = generate(join(dirname(fileURLToPath(import.meta.url)), '..', '..'))
  for (const line of changed) process.stdout.write(`${line}\n`)
  process.stdout.write(changed.length === 0 ? 'Everything is up to date.\n' : '')
}
