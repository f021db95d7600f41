/** The rows of planted bugs still fit the relay. Whether the simulation finds them: test/end-to-end/planted-bugs.test.ts. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { bugNamed, plantedBugs } from './planted-bugs.js'
import { planted } from './planting.js'

const compiled = (file: string) => readFileSync(new URL(`../../server/${file}.js`, import.meta.url), 'utf8')

test('each planted bug changes a text that the relay has once', () => {
  for (const bug of plantedBugs)
    for (const edit of bug.edits)
      assert.notEqual(planted(bug, edit, compiled(edit.file)), compiled(edit.file), bug.name)
})

test('a row whose text has gone says what to mend', () => {
  const [bug] = plantedBugs
  assert.ok(bug)
  const edit = { file: 'queue/intake', from: 'a text that was there once', to: '' }
  assert.throws(() => planted(bug, edit, compiled('queue/intake')), /dist\/server\/queue\/intake\.js has this 0 times/)
  assert.throws(() => bugNamed('nobody'), /No bug is called "nobody"/)
})

test('planted bugs have names of their own', () => {
  assert.equal(new Set(plantedBugs.map(({ name }) => name)).size, plantedBugs.length)
})
