import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup.js'

/**
 * Lays a module out as the Gallery takes it: the generated files, the licence, what is new, and a manifest that names all files.
 * @param {string} name
 * @param {string} folder of the module, made here
 * @param {(folder: string) => Promise<void>} [more] puts more files into it
 */
export async function layOutModule(name, folder, more) {
  mkdirSync(folder, { recursive: true })
  cpSync(join(root, 'module', name), folder, { recursive: true })
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'))
  if (more !== undefined) await more(folder)
  const manifest = join(folder, `${name}.psd1`)
  const files = filesIn(folder).map((file) => `        ${quoted(file)}\n`)
  const text = readFileSync(manifest, 'utf8')
  const listed = text.replace(/(FileList\s+= @\(\n)[\s\S]*?( {4}\))/, (_, head, end) => head + files.join('') + end)
  const noted = listed.replace(
    /( {8}PSData = @\{\n)/,
    (head) => `${head}            ReleaseNotes = ${quoted(releaseNotes())}\n`,
  )
  if (listed === text || noted === listed) throw new Error(`${name}.psd1 has no FileList or no PSData to complete`)
  writeFileSync(manifest, noted)
}

/** From the folder, sorted, with forward slashes. @param {string} folder */
export function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort((a, b) => (a < b ? -1 : 1))
}

/** What the changelog says of this version, or of what is not released yet; plain ASCII, as the module is. */
export function releaseNotes() {
  const { version } = packageJson()
  const changelog = join(root, 'CHANGELOG.md')
  const chapters = existsSync(changelog) ? readFileSync(changelog, 'utf8').split(/^## /m).slice(1) : []
  const chapter = chapters.find((one) => one.startsWith(`[${version}]`) || one.startsWith(version)) ?? chapters[0]
  if (chapter === undefined) throw new Error(`CHANGELOG.md says nothing of version ${version}`)
  const text = chapter.slice(chapter.indexOf('\n')).trim()
  return text.replaceAll(/[\u2018\u2019]/g, "'").replaceAll(/[^\n\x20-\x7e]/g, '-')
}

export function packageJson() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
}

/** @param {string} text */
function quoted(text) {
  return `'${text.replaceAll("'", "''")}'`
}
