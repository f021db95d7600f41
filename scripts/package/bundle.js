import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../setup.js'

/** Systems that a relay runs on and whose native parts of koffi come along; elsewhere koffi is not loaded. */
const windows = ['win32-x64', 'win32-arm64']
/** Prebuilt parts of classic-level that no server has a use for. */
const leftOut = /^android-/

/**
 * Writes the relay as one file of JavaScript into `folder`: mailroot.js, the thread for password hashes, the native parts for each
 * platform, the manifests of DSC, and the licences of all that is in it. It needs Node and nothing else.
 * @param {string} folder
 */
export async function bundleRelay(folder) {
  const { build } = await import('esbuild')
  const common = {
    bundle: true,
    platform: /** @type {const} */ ('node'),
    target: 'node20',
    format: /** @type {const} */ ('esm'),
    legalComments: /** @type {const} */ ('none'),
    logLevel: /** @type {const} */ ('warning'),
    // What was written for CommonJS finds what it expects there.
    banner: {
      js: [
        '#!/usr/bin/env node',
        "import { createRequire as makeRequire } from 'node:module'; import { dirname as folderOf } from 'node:path'; import { fileURLToPath as pathOf } from 'node:url';",
        'const require = makeRequire(import.meta.url); const __filename = pathOf(import.meta.url); const __dirname = folderOf(__filename);',
      ].join('\n'),
    },
    metafile: true,
  }
  const relay = await build({
    ...common,
    entryPoints: [join(root, 'dist', 'server', 'main.js')],
    outfile: join(folder, 'mailroot.js'),
    plugins: [nativeParts],
  })
  const worker = await build({
    ...common,
    banner: {},
    entryPoints: [join(root, 'dist', 'server', 'system', 'hash-worker.js')],
    outfile: join(folder, 'hash-worker.js'),
  })
  const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  writeFileSync(
    join(folder, 'package.json'),
    `${JSON.stringify({ name, version, license, type: 'module' }, undefined, 2)}\n`,
  )
  copyNatives(folder)
  for (const file of readdirSync(join(root, 'bin')).filter((one) => one.endsWith('.dsc.resource.json'))) {
    cpSync(join(root, 'bin', file), join(folder, file))
  }
  const inputs = [...Object.keys(relay.metafile.inputs), ...Object.keys(worker.metafile.inputs)]
  writeFileSync(join(folder, 'THIRD-PARTY-LICENSES.txt'), licences([...packagesOf(inputs), 'koffi']))
}

/** classic-level looks for its native part beside itself, and koffi is loaded on Windows alone. */
const nativeParts = {
  name: 'native parts',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onLoad({ filter: /classic-level[\\/]binding\.js$/ }, () => ({
      contents:
        "module.exports = require('node-gyp-build')(require('node:path').join(__dirname, 'native', 'classic-level'))",
      loader: /** @type {const} */ ('js'),
      resolveDir: join(root, 'node_modules', 'classic-level'),
    }))
    // Its main file is one for browsers of old, whose requires no bundler can follow; its other one has no default export.
    const parser = join(root, 'node_modules', 'jsonc-parser', 'lib', 'esm', 'main.js')
    build.onResolve({ filter: /^jsonc-parser$/ }, () => ({ path: 'jsonc-parser', namespace: 'whole' }))
    build.onLoad({ filter: /.*/, namespace: 'whole' }, () => ({
      contents: `import * as all from ${JSON.stringify(parser)}; export default all`,
      resolveDir: root,
    }))
    build.onResolve({ filter: /^koffi$/ }, () => ({ path: 'koffi', namespace: 'later' }))
    build.onLoad({ filter: /.*/, namespace: 'later' }, () => ({
      contents: "module.exports = require('node:module').createRequire(__filename)('koffi')",
    }))
  },
}

/** @param {string} folder */
function copyNatives(folder) {
  const prebuilds = join(root, 'node_modules', 'classic-level', 'prebuilds')
  for (const platform of readdirSync(prebuilds).filter((one) => !leftOut.test(one))) {
    cpSync(join(prebuilds, platform), join(folder, 'native', 'classic-level', 'prebuilds', platform), {
      recursive: true,
    })
  }
  const modules = join(folder, 'node_modules')
  const koffi = join(root, 'node_modules', 'koffi')
  const scripts = readdirSync(koffi, { recursive: true, encoding: 'utf8' })
    .map((one) => one.replaceAll('\\', '/'))
    .filter((one) =>
      /^(?:package\.json|LICENSE\.txt|(?:index|indirect)\.c?js|src\/koffi\/[^/]*\.c?js|src\/[^/]*\.c?js|lib\/.*\.c?js)$/.test(
        one,
      ),
    )
  for (const one of scripts) {
    mkdirSync(dirname(join(modules, 'koffi', one)), { recursive: true })
    cpSync(join(koffi, one), join(modules, 'koffi', one))
  }
  for (const platform of windows) copyKoffi(platform, modules)
}

/**
 * npm installs the native part of koffi for one platform, by the lock file and its checksums.
 * @param {string} platform
 * @param {string} modules
 */
function copyKoffi(platform, modules) {
  const [os, cpu] = platform.split('-')
  const work = join(root, '.work', 'package', `koffi-${platform}`)
  const part = join('node_modules', '@koromix', `koffi-${platform}`)
  if (!existsSync(join(work, part))) {
    rmSync(work, { recursive: true, force: true })
    mkdirSync(work, { recursive: true })
    for (const file of ['package.json', 'package-lock.json']) cpSync(join(root, file), join(work, file))
    const args = [
      'ci',
      '--omit=dev',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      `--os=${os}`,
      `--cpu=${cpu}`,
    ]
    const npm = process.env.npm_execpath
    const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
    const done = spawnSync(command, [...first, ...args], {
      cwd: work,
      encoding: 'utf8',
      shell: command === 'npm' && process.platform === 'win32',
    })
    if (done.status !== 0 || !existsSync(join(work, part))) {
      throw new Error(`The native part of koffi for ${platform} could not be installed: ${done.stdout}${done.stderr}`)
    }
  }
  cpSync(join(work, part), join(modules, '@koromix', `koffi-${platform}`), { recursive: true })
}

/**
 * The packages that files of a bundle belong to.
 * @param {readonly string[]} inputs
 */
function packagesOf(inputs) {
  return inputs.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path.replaceAll('\\', '/'))?.slice(1) ?? [])
}

/** @param {readonly string[]} packages */
function licences(packages) {
  const parts = [...new Set(packages)].sort().map((name) => {
    const folder = join(root, 'node_modules', name)
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const file = readdirSync(folder).find((one) => /^(?:licen[cs]e|copying)(?:\.|-|$)/i.test(one))
    const text =
      file === undefined
        ? `Licensed under ${license}; the package has no text of it.`
        : readFileSync(join(folder, file), 'utf8').trim()
    return `${name} ${version} (${license})\n\n${text}\n`
  })
  const line = `\n${'-'.repeat(78)}\n\n`
  return `What is in mailroot.js and beside it, and how it is licensed.\n${line}${parts.join(line)}`
}
