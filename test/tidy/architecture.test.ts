/** ARCHITECTURE.md and SECURITY.md name files and folders: they must be there, and no folder of server/ may be missing. */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

const tops = ['bench', 'docs', 'generator', 'module', 'schemas', 'scripts', 'server', 'test']
const text = readFileSync('ARCHITECTURE.md', 'utf8')

/** Paths from the root that a text names: `server/queue/work.ts`, `server/queue/`. A `*` stands for any name. */
function pathsIn(document: string): readonly string[] {
  const path = new RegExp(`(?<![\\w./-])(?:${tops.join('|')})/[\\w./*-]*`, 'g')
  return [...new Set([...document.matchAll(path)].map(([found]) => found.replace(/\.+$/, '')))].sort()
}

function exists(path: string): boolean {
  const star = path.indexOf('*')
  if (star < 0) return existsSync(path)
  const folder = path.slice(0, path.lastIndexOf('/', star))
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith(path.slice(star + 1)))
}

test('every file and folder that ARCHITECTURE.md and SECURITY.md name is there', () => {
  for (const document of [text, readFileSync('SECURITY.md', 'utf8')]) {
    assert.deepEqual(
      pathsIn(document).filter((path) => !exists(path)),
      [],
    )
  }
})

test('every folder of server/ and every file at its top stands in ARCHITECTURE.md', () => {
  const named = pathsIn(text)
  const missing = readdirSync('server', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || entry.name.endsWith('.ts'))
    .map((entry) => (entry.isDirectory() ? `server/${entry.name}/` : `server/${entry.name}`))
    .filter((path) => !named.includes(path))
  assert.deepEqual(missing, [])
})

test('a name that is wrong is found', () => {
  const wrong = pathsIn('See server/queue/work.ts, `server/nowhere/gone.ts` and schemas/nothing/*.json.').filter(
    (path) => !exists(path),
  )
  assert.deepEqual(wrong, ['schemas/nothing/*.json', 'server/nowhere/gone.ts'])
})
