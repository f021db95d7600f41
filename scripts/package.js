// npm run package [-- --sign CERTIFICATE] [--out FOLDER]: the modules as the Gallery takes them, and the npm package.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { bundleRelay } from './package/bundle.js'
import { filesIn, layOutModule, packageJson } from './package/module.js'
import { writeNupkg } from './package/nupkg.js'
import { signFolder } from './package/sign.js'
import { root, setUp } from './setup.js'

const usage = 'npm run package [-- --sign CERTIFICATE.pfx] [--out FOLDER]'

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
}

async function main() {
  const { sign, out } = options()
  if (sign !== undefined && !existsSync(sign)) throw new Error(`There is no certificate ${sign}. ${usage}`)
  setUp()
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const { version } = packageJson()
  const modules = readdirSync(join(root, 'module'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  let signed = 0
  for (const { name } of modules) {
    // As Install-Module lays it out: this folder can be copied into a folder of PSModulePath.
    const folder = join(out, 'modules', name, version)
    await layOutModule(name, folder, name === 'Mailroot' ? (of) => bundleRelay(join(of, 'relay')) : undefined)
    if (sign !== undefined) signed += signFolder(folder, sign)
    await writeNupkg(name, folder, join(out, `${name}.${version}.nupkg`))
    console.log(
      `${name} ${version}: ${filesIn(folder).length} files, modules/${name}/${version} and ${name}.${version}.nupkg`,
    )
  }
  console.log(`npm: ${packNpm(out)}`)
  console.log(`All is in ${out}`)
  if (sign === undefined) console.log('Nothing is signed: give a certificate with --sign to sign the scripts.')
  else console.log(`${signed} scripts are signed. The packages themselves, the relay and the roles are not.`)
}

function options() {
  try {
    const { values } = parseArgs({ options: { sign: { type: 'string' }, out: { type: 'string' } } })
    return {
      sign: values.sign === undefined ? undefined : resolve(values.sign),
      out: values.out === undefined ? join(root, '.work', 'package', 'out') : resolve(values.out),
    }
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  }
}

/** @param {string} out */
function packNpm(out) {
  const npm = process.env.npm_execpath
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  const args = [...first, 'pack', '--ignore-scripts', '--json', '--pack-destination', out]
  const done = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    shell: command === 'npm' && process.platform === 'win32',
  })
  if (done.status !== 0) throw new Error(`npm pack failed: ${done.stdout}${done.stderr}`)
  const [{ filename }] = JSON.parse(done.stdout)
  return filename
}
