import { createHash } from 'node:crypto'
import { createWriteStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn, packageJson, releaseNotes } from './module.js'

/** The same bytes whenever it is made: a zip holds the time of each file. */
const always = new Date(Date.UTC(1980, 0, 1))

/**
 * Writes a module as the package that the Gallery and Install-Module know: NuGet's, a zip by the Open Packaging Conventions.
 * @param {string} name
 * @param {string} folder of the module, laid out
 * @param {string} file to write
 */
export async function writeNupkg(name, folder, file) {
  const { ZipFile } = await import('yazl')
  const zip = new ZipFile()
  const files = filesIn(folder)
  const manifest = readFileSync(join(folder, `${name}.psd1`), 'utf8')
  const core = `package/services/metadata/core-properties/${createHash('sha256').update(name).digest('hex').slice(0, 32)}.psmdcp`
  /** @type {(path: string, text: string | Buffer) => void} */
  const add = (path, text) =>
    zip.addBuffer(Buffer.from(text), path, { mtime: always, mode: 0o100644, forceDosTimestamp: true })
  add('_rels/.rels', relations(name, core))
  add(`${name}.nuspec`, nuspec(name, manifest))
  for (const path of files)
    add(
      path.split('/').map(encodeURIComponent).join('/').replaceAll('%40', '@').replaceAll('%2B', '+'),
      readFileSync(join(folder, path)),
    )
  add('[Content_Types].xml', contentTypes(files))
  add(core, coreProperties(name, manifest))
  zip.end()
  await new Promise((resolve, reject) => {
    zip.outputStream.pipe(createWriteStream(file)).on('close', resolve).on('error', reject)
  })
}

/** A value of the manifest that stands in quotes. @param {string} manifest @param {string} key */
function quotedValue(manifest, key) {
  const found = new RegExp(`^ {4}${key}\\s+= '((?:[^']|'')*)'`, 'm').exec(manifest)?.[1]
  if (found === undefined) throw new Error(`the manifest has no ${key}`)
  return found.replaceAll("''", "'")
}

/** The names in a list of the manifest. @param {string} manifest @param {string} key */
function listOf(manifest, key) {
  const block = new RegExp(`^ {4}${key}\\s+= @\\(([\\s\\S]*?)\\)`, 'm').exec(manifest)?.[1] ?? ''
  return [...block.matchAll(/'([^']*)'/g)].map(([, name]) => name ?? '')
}

/** @param {string} name @param {string} manifest */
function nuspec(name, manifest) {
  const functions = listOf(manifest, 'FunctionsToExport')
  const resources = listOf(manifest, 'DscResourcesToExport')
  const tags = [
    ...(/Tags = @\(([^)]*)\)/.exec(manifest)?.[1]?.match(/[\w-]+/g) ?? []),
    'PSModule',
    ...(functions.length === 0
      ? []
      : ['PSIncludes_Function', ...functions.flatMap((one) => [`PSFunction_${one}`, `PSCommand_${one}`])]),
    ...(resources.length === 0 ? [] : ['PSIncludes_DscResource', ...resources.map((one) => `PSDscResource_${one}`)]),
    ...(name === 'Mailroot' ? ['PSIncludes_RoleCapability'] : []),
  ]
  const needs = [...manifest.matchAll(/@\{ ModuleName = '([^']+)'; ModuleVersion = '([^']+)' \}/g)]
  const dependencies = needs.map(([, id, version]) => `      <dependency id="${id}" version="${version}" />\n`).join('')
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://schemas.microsoft.com/packaging/2011/08/nuspec.xsd">
  <metadata>
    <id>${name}</id>
    <version>${packageJson().version}</version>
    <authors>${xml(quotedValue(manifest, 'Author'))}</authors>
    <owners>${xml(quotedValue(manifest, 'CompanyName'))}</owners>
    <requireLicenseAcceptance>false</requireLicenseAcceptance>
    <description>${xml(quotedValue(manifest, 'Description'))}</description>
    <releaseNotes>${xml(releaseNotes())}</releaseNotes>
    <copyright>${xml(quotedValue(manifest, 'Copyright'))}</copyright>
    <tags>${xml(tags.join(' '))}</tags>
${dependencies === '' ? '' : `    <dependencies>\n${dependencies}    </dependencies>\n`}  </metadata>
</package>
`
}

/** @param {string} name @param {string} core */
function relations(name, core) {
  return `<?xml version="1.0" encoding="utf-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
  <Relationship Type="http://schemas.microsoft.com/packaging/2010/07/manifest" Target="/${name}.nuspec" Id="R1" />
  <Relationship Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="/${core}" Id="R2" />
</Relationships>
`
}

/** @param {readonly string[]} files */
function contentTypes(files) {
  const endings = files
    .map((file) => /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase())
    .filter((ending) => ending !== undefined)
  const types = [...new Set(['nuspec', ...endings])]
    .sort()
    .map((one) => `  <Default Extension="${one}" ContentType="application/octet" />\n`)
  const bare = files
    .filter((file) => !/\.[^./]+$/.test(file))
    .map((file) => `  <Override PartName="/${file}" ContentType="application/octet" />\n`)
  return `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
  <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml" />
  <Default Extension="psmdcp" ContentType="application/vnd.openxmlformats-package.core-properties+xml" />
${types.join('')}${bare.join('')}</Types>
`
}

/** @param {string} name @param {string} manifest */
function coreProperties(name, manifest) {
  return `<?xml version="1.0" encoding="utf-8"?>
<coreProperties xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns="http://schemas.openxmlformats.org/package/2006/metadata/core-properties">
  <dc:creator>${xml(quotedValue(manifest, 'Author'))}</dc:creator>
  <dc:description>${xml(quotedValue(manifest, 'Description'))}</dc:description>
  <dc:identifier>${name}</dc:identifier>
  <version>${packageJson().version}</version>
</coreProperties>
`
}

/** @param {string} text */
function xml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
