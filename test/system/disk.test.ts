/** The real disk, on a folder of its own. */
import assert from 'node:assert/strict'
import { chmodSync, linkSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { systemDisk as disk } from '../../server/system/disk.js'

const folder = mkdtempSync(join(tmpdir(), 'mailroot-disk-'))
after(() => rmSync(folder, { recursive: true, force: true }))

test('replace leaves the new content, no other file, and a mode for the owner only', async () => {
  const file = join(folder, 'settings.json')
  await disk.replace(file, 'old')
  await disk.replace(file, 'new')
  assert.equal(readFileSync(file, 'utf8'), 'new')
  if (process.platform !== 'win32') assert.equal(statSync(file).mode & 0o777, 0o600)
  assert.deepEqual(
    (await disk.list(folder)).map(({ name }) => name),
    ['settings.json'],
  )
  await disk.remove(file)
})

test('create refuses a file that is there; append goes on at its end', async () => {
  const file = join(folder, 'body')
  for (const open of [disk.create, disk.append]) {
    const handle = await open(file)
    await handle.write(Buffer.from('part '))
    await handle.sync()
    await handle.close()
  }
  await assert.rejects(disk.create(file), { code: 'EEXIST' })
  assert.equal(String(await disk.read(file)), 'part part ')
  assert.equal(String(await disk.readPart(file, 5, 100)), 'part ')
  assert.equal((await disk.readPart(file, 10, 100)).length, 0)
  await disk.remove(file)
  await disk.remove(file)
})

test('folders are made with those above them, one that is there is no error, and a file in the way is one', async () => {
  const deep = join(folder, 'made', 'deeper', 'deepest')
  await Promise.all([disk.makeFolder(deep), disk.makeFolder(deep), disk.makeFolder(join(deep, 'side'))])
  await disk.makeFolder(deep)
  assert.ok(statSync(join(deep, 'side')).isDirectory())
  if (process.platform !== 'win32') assert.equal(statSync(deep).mode & 0o777, 0o700)
  symlinkSync(deep, join(folder, 'made', 'link'))
  await disk.makeFolder(join(folder, 'made', 'link'))
  writeFileSync(join(folder, 'made', 'file'), '')
  await assert.rejects(disk.makeFolder(join(folder, 'made', 'file')), { code: 'EEXIST' })
  await assert.rejects(disk.makeFolder(join(folder, 'made', 'file', 'below')), { code: 'ENOTDIR' })
  await disk.removeFolder(join(folder, 'made'))
})

test('the name of a folder that was made is durable, and so are those above it', async (t) => {
  const sync = t.mock.method(disk, 'syncFolder')
  await disk.makeFolder(join(folder, 'durable', 'below'))
  const synced = sync.mock.calls.map(({ arguments: [path] }) => path)
  assert.deepEqual(synced, [folder, join(folder, 'durable')])
  await disk.removeFolder(join(folder, 'durable'))
})

test('where no folder can be made the answer is an error and no endless try', {
  skip: process.platform !== 'linux' && 'only Linux has /proc',
}, async () => {
  await assert.rejects(disk.makeFolder('/proc/nowhere'), { code: 'ENOENT' })
  await assert.rejects(disk.makeFolder('/proc/nowhere/SMTPSVC1'), { code: 'ENOENT' })
})

test('links and folders are not plain files; what is not there is undefined', async () => {
  writeFileSync(join(folder, 'a'), '')
  linkSync(join(folder, 'a'), join(folder, 'hard'))
  symlinkSync(join(folder, 'a'), join(folder, 'soft'))
  await disk.makeFolder(join(folder, 'sub', 'deep'))
  writeFileSync(join(folder, 'plain'), '12345')
  const found = Object.fromEntries((await disk.list(folder)).map(({ name, plain }) => [name, plain]))
  assert.deepEqual(found, { a: false, hard: false, plain: true, soft: false, sub: false })
  assert.equal((await disk.info(join(folder, 'plain')))?.size, 5)
  assert.equal(await disk.info(join(folder, 'gone')), undefined)
  if (process.platform !== 'win32') await assert.rejects(disk.readPart(join(folder, 'soft'), 0, 1), { code: 'ELOOP' })
  assert.deepEqual([...(await disk.names(folder))].sort(), Object.keys(found))
  assert.ok((await disk.freeSpace(folder)) > 0)
  await disk.copyFolder(folder, `${folder}.copy`)
  assert.equal((await disk.list(`${folder}.copy`)).length, 5)
  await disk.removeFolder(`${folder}.copy`)
})

test('a file that nobody may write is read-only', async () => {
  const file = join(folder, 'read-only')
  writeFileSync(file, '', { mode: 0o444 })
  assert.equal((await disk.info(file))?.readOnly, true)
  chmodSync(file, 0o644)
  assert.equal((await disk.info(file))?.readOnly, undefined)
})

test('a folder with more files than are looked at together is listed whole, in order', async () => {
  const many = join(folder, 'many')
  await disk.makeFolder(many)
  for (let n = 0; n < 600; n++) writeFileSync(join(many, String(n).padStart(3, '0')), '')
  const names = (await disk.list(many)).map(({ name }) => name)
  assert.equal(names.length, 600)
  assert.deepEqual(names, [...names].sort())
})
