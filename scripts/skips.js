import { readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { root } from './setup.js'
import { commandFor, missingTools } from './tools.js'

/** A skipped test: its source from the root, with slashes, its name, and why. */
/** @typedef {{ file: string, name: string, reason: string }} Skip */

/**
 * What a run left out, as the reporter wrote it.
 * @param {string} text
 * @returns {Skip[]}
 */
export function parseSkips(text) {
  const lines = text.split('\n').filter((line) => line !== '')
  return lines.map((line) => JSON.parse(line)).map((skip) => ({ ...skip, file: sourceOf(skip.file) }))
}

/** Node names the compiled file, or, with source maps in newer versions, the source. */
function sourceOf(file) {
  const path = relative(root, file).split(sep).join('/')
  return path.replace(/^dist\//, '').replace(/\.js$/, '.ts')
}

/**
 * The skips that no row of scripts/skips.json allows: `file` is how the path begins, `name` a part of the test's name.
 * @param {readonly Skip[]} skips
 * @param {readonly Skip[]} allowed
 */
export function unexpectedSkips(skips, allowed) {
  const covers = (row, skip) => skip.file.startsWith(row.file) && skip.name.includes(row.name)
  return skips.filter((skip) => !allowed.some((row) => covers(row, skip)))
}

/**
 * Tells at the end of a run what was skipped and which command would bring what is missing.
 * @param {string} text what the reporter wrote
 * @param {readonly string[]} files the test files of the run
 * @returns {boolean} false when CI must not take the run
 */
export function tellSkips(text, files) {
  const skips = parseSkips(text)
  if (skips.length === 0) return true
  const allowed = JSON.parse(readFileSync(join(root, 'scripts', 'skips.json'), 'utf8'))
  const unexpected = unexpectedSkips(skips, allowed)
  const shown = process.env.CI === 'true' ? unexpected : skips
  const missing = missingTools(files)
  const lines = shown.map(({ file, name, reason }) => `  ${file}: ${name}${reason === '' ? '' : ` (${reason})`}`)
  if (lines.length > 0) console.error(`Skipped:\n${lines.join('\n')}`)
  if (missing.length > 0) console.error(`Missing: ${missing.join(', ')}. To run their tests: ${commandFor(missing)}`)
  if (process.env.CI !== 'true' || unexpected.length === 0) return true
  console.error('CI skips only what scripts/skips.json allows: install what is missing, or add a row with the reason.')
  return false
}
