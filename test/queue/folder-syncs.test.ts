/** Syncs of a folder are shared, and each covers the names that were there when it began. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FolderSyncs } from '../../server/queue/folder-syncs.js'
import { turns } from '../support/clock.js'

function bench() {
  const begun: { readonly folder: string; readonly end: (error?: Error) => void }[] = []
  const syncs = new FolderSyncs({
    syncFolder: (folder) =>
      new Promise((resolve, reject) => {
        begun.push({ folder, end: (error) => (error === undefined ? resolve() : reject(error)) })
      }),
  })
  return { begun, syncs }
}

test('those who come during a sync share the next one', async () => {
  const { begun, syncs } = bench()
  const ended: string[] = []
  const note = (name: string) => syncs.sync('drop').then(() => ended.push(name))
  const all = [note('first'), note('second'), note('third')]
  assert.equal(begun.length, 1)
  begun[0]?.end()
  await turns()
  assert.deepEqual(ended, ['first'])
  assert.equal(begun.length, 2)
  all.push(note('fourth'))
  begun[1]?.end()
  await turns()
  assert.deepEqual(ended, ['first', 'second', 'third'])
  begun[2]?.end()
  await Promise.all(all)
  assert.equal(begun.length, 3)
})

test('folders do not wait for each other', () => {
  const { begun, syncs } = bench()
  void syncs.sync('one')
  void syncs.sync('two')
  assert.deepEqual(
    begun.map(({ folder }) => folder),
    ['one', 'two'],
  )
})

test('a sync that fails is the failure of those who shared it, and the next one is begun all the same', async () => {
  const { begun, syncs } = bench()
  const first = syncs.sync('drop')
  const second = syncs.sync('drop')
  begun[0]?.end(new Error('EIO'))
  await assert.rejects(first, /EIO/)
  begun[1]?.end()
  await second
  const third = syncs.sync('drop')
  begun[2]?.end()
  await third
})
