/** Generated files are in step with the schemas: they are made again in memory and compared. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { emitAll } from '../../generator/emit.js'
import { loadModel } from '../../generator/load.js'
import { existingFiles } from '../../generator/main.js'

const root = process.cwd()
const outputs = emitAll(loadModel(root))
const mend = 'Run `npm run generate` and commit what it writes; generated files are not edited by hand.'

test('each generated file is what the schemas say', () => {
  for (const { path, text } of outputs) {
    assert.ok(existsSync(join(root, path)), `${path} is missing. ${mend}`)
    const same = readFileSync(join(root, path), 'utf8') === text
    assert.ok(same, `${path} differs from what the generator writes. ${mend}`)
  }
})

test('generated folders hold nothing else', () => {
  const wanted = new Set(outputs.map((output) => output.path))
  const stale = existingFiles(root).filter((path) => !wanted.has(path))
  assert.deepEqual(stale, [], `no emitter writes ${stale[0]}. ${mend}`)
})

test('each generated file names its source and the command in its first lines', () => {
  for (const { path, text } of outputs) {
    // DSC takes no property in a manifest that it does not know, and JSON has no comments.
    if (path.endsWith('.dsc.resource.json')) continue
    const head = text.split('\n', 3).join('\n')
    assert.match(head, /Generated from \S.* by npm run generate/, path)
    assert.ok(text.endsWith('\n') && !text.includes('\r'), `${path} must end in LF and have no CR`)
  }
})
