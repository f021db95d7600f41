/** The generator on a folder: it restores what is missing or changed, and deletes what is stale. */
import assert from 'node:assert/strict'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { generate } from '../../generator/main.js'

test('missing, changed and stale files are put right, and named; a second run has nothing to do', () => {
  const root = mkdtempSync(join(tmpdir(), 'mailroot-generate-'))
  try {
    for (const part of ['schemas', 'generator', 'package.json']) cpSync(part, join(root, part), { recursive: true })
    assert.ok(generate(root).includes('wrote server/generated/settings.ts'))
    const before = readFileSync(join(root, 'server/generated/settings.ts'), 'utf8')
    writeFileSync(join(root, 'server/generated/settings.ts'), 'edited by hand\n')
    mkdirSync(join(root, 'docs/reference/old'))
    writeFileSync(join(root, 'docs/reference/old/page.md'), 'stale\n')
    assert.deepEqual(generate(root), ['wrote server/generated/settings.ts', 'deleted docs/reference/old/page.md'])
    assert.equal(readFileSync(join(root, 'server/generated/settings.ts'), 'utf8'), before)
    assert.equal(existsSync(join(root, 'docs/reference/old/page.md')), false)
    assert.deepEqual(generate(root), [])
  } finally {
    rmSync(root, { recursive: true })
  }
})
