/** The generator on a folder: it restores what is missing or changed, and deletes what is stale. */
import assert from 'node:assert/strict'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { emitAll } from '../../generator/emit.js'
import { loadModel } from '../../generator/load.js'
import { generate } from '../../generator/main.js'

test('missing, changed and stale files are put right, and named; a second run has nothing to do', () => {
  const root = mkdtempSync(join(tmpdir(), 'mailroot-generate-'))
  try {
    const parts = ['schemas', 'generator', 'package.json', 'server/generated', 'module', 'bin', 'docs/reference']
    for (const part of parts) cpSync(part, join(root, part), { recursive: true })
    const settings = join(root, 'server/generated/settings.ts')
    const before = readFileSync(settings, 'utf8')
    writeFileSync(settings, 'edited by hand\n')
    rmSync(join(root, 'module/SURFACE.txt'))
    mkdirSync(join(root, 'docs/reference/old'))
    writeFileSync(join(root, 'docs/reference/old/page.md'), 'stale\n')
    const outputs = emitAll(loadModel(root))
    assert.deepEqual(generate(root, outputs).toSorted(), [
      'deleted docs/reference/old/page.md',
      'wrote module/SURFACE.txt',
      'wrote server/generated/settings.ts',
    ])
    assert.equal(readFileSync(settings, 'utf8'), before)
    assert.ok(existsSync(join(root, 'module/SURFACE.txt')))
    assert.equal(existsSync(join(root, 'docs/reference/old/page.md')), false)
    assert.deepEqual(generate(root, outputs), [])
  } finally {
    rmSync(root, { recursive: true })
  }
})
