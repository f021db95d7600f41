/** The direction of imports in server/: stages meet only in the queue. */
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import { test } from 'node:test'
import { sourcesUnder } from './sources.js'

/** What each folder of server/ may import beside itself, `smtp`, `system` and `generated`. Files at the top may import all. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  certificates: [],
  control: ['certificates', 'deliver', 'diagnose', 'protocol-log', 'queue', 'settings'],
  deliver: ['queue'],
  diagnose: ['certificates', 'deliver', 'queue', 'settings'],
  drop: ['deliver', 'queue'],
  dsc: ['control'],
  metrics: ['deliver', 'pickup', 'queue', 'receive'],
  pickup: ['queue'],
  'protocol-log': [],
  queue: [],
  receive: ['certificates', 'queue'],
  report: ['queue'],
  settings: [],
  smtp: [],
  system: [],
  windows: [],
}
/** Open to every folder but the two that know nothing of the others. */
const open = ['generated', 'smtp', 'system']
const closed = ['smtp', 'system']

/** `server/queue/work.ts` is in `queue`; `server/relay.ts` is in none. */
function folderOf(path: string): string | undefined {
  const parts = path.split('/')
  return parts.length > 2 ? parts[1] : undefined
}

/** The files of ours that a text imports, as paths from the root. */
function importsOf(path: string, text: string): readonly string[] {
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => match[1] ?? '')
  return found.map((file) => posix.join(posix.dirname(path), file))
}

function offences(path: string, text: string): readonly string[] {
  const from = folderOf(path)
  if (from === undefined) return []
  const may = [from, ...(allowed[from] ?? []), ...(closed.includes(from) ? [] : open)]
  return importsOf(path, text)
    .filter((file) => !may.includes(folderOf(file) ?? 'the top of server/'))
    .map((file) => `${path} imports ${file}: ${from} may import ${may.join(', ')} only. Stages meet in queue/.`)
}

test('no folder of server/ imports one that it must not know', () => {
  assert.deepEqual(
    sourcesUnder('server').flatMap(({ path, text }) => offences(path, text)),
    [],
  )
})

test('the table finds an import in the wrong direction', () => {
  const text = "import type { Route } from '../deliver/courier.js'\nimport { a } from '../queue/work.js'"
  assert.equal(offences('server/receive/session.ts', text).length, 1)
  assert.equal(offences('server/deliver/pool.ts', text).length, 0)
  assert.equal(offences('server/smtp/address.ts', text).length, 2)
})

test('every folder of server/ with sources stands in the table', () => {
  const folders = new Set(sourcesUnder('server').map(({ path }) => folderOf(path)))
  folders.delete(undefined)
  assert.deepEqual(
    [...folders].filter((folder) => !(`${folder}` in allowed)),
    [],
  )
  assert.ok(existsSync('server/queue'), 'server/queue is gone: mend the table')
})
