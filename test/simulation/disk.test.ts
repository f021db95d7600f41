/** The simulated disk answers as the real one: the same tests run on both. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { type Disk, systemDisk } from '../../server/system/disk.js'
import { Dice } from './dice.js'
import { SimulatedWorld } from './world.js'

/** A disk with an empty folder. `run` lets its time pass until `work` is done. */
interface Bench {
  readonly disk: Disk
  readonly folder: string
  run<T>(work: Promise<T>): Promise<T>
}

const benches: Readonly<Record<string, (t: TestContext) => Bench>> = {
  'the real disk': (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'mailroot-disk-'))
    t.after(() => rmSync(folder, { recursive: true, force: true }))
    return { disk: systemDisk, folder, run: (work) => work }
  },
  'the simulated disk': () => {
    const world = new SimulatedWorld('disk')
    world.image.makeFolder('/folder')
    const { system } = world.begin()
    return { disk: system.disk, folder: '/folder', run: (work) => world.until(work) }
  },
}

const bytes = (text: string) => Buffer.from(text)

const code = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: NodeJS.ErrnoException) => error.code ?? error.message,
  )

const rules: Readonly<Record<string, (bench: Omit<Bench, 'run'>) => Promise<void>>> = {
  'a file is made once, grows at its end, and is read whole and in parts': async ({ disk, folder }) => {
    const file = join(folder, 'a')
    const made = await disk.create(file)
    await made.write(bytes('one'))
    await made.sync()
    await made.close()
    assert.equal(await code(disk.create(file)), 'EEXIST')
    const opened = await disk.append(file)
    await opened.write(bytes('two'))
    await opened.close()
    assert.equal(`${await disk.read(file)}`, 'onetwo')
    assert.equal(`${await disk.readPart(file, 2, 2)}`, 'et')
    assert.equal(`${await disk.readPart(file, 4, 100)}`, 'wo')
    assert.equal(`${await disk.readPart(file, 100, 100)}`, '')
  },
  'append makes a file that is not there': async ({ disk, folder }) => {
    const opened = await disk.append(join(folder, 'new'))
    await opened.write(bytes('x'))
    await opened.close()
    assert.equal(`${await disk.read(join(folder, 'new'))}`, 'x')
  },
  'what is not there is ENOENT, or no error where it should be gone': async ({ disk, folder }) => {
    const file = join(folder, 'no')
    assert.equal(await code(disk.read(file)), 'ENOENT')
    assert.equal(await code(disk.readPart(file, 0, 1)), 'ENOENT')
    assert.equal(await code(disk.rename(file, join(folder, 'other'))), 'ENOENT')
    assert.equal(await code(disk.create(join(folder, 'no', 'file'))), 'ENOENT')
    assert.equal(await code(disk.list(file)), 'ENOENT')
    assert.equal(await code(disk.names(file)), 'ENOENT')
    assert.equal(await code(disk.syncFolder(file)), 'ENOENT')
    assert.equal(await code(disk.checkWritable(file)), 'ENOENT')
    assert.equal(await disk.info(file), undefined)
    assert.equal(await code(disk.remove(file)), 'done')
    assert.equal(await code(disk.removeFolder(file)), 'done')
  },
  'replace puts a new content in place of the old, and leaves nothing else': async ({ disk, folder }) => {
    const file = join(folder, 'settings')
    await disk.replace(file, 'first and long')
    await disk.replace(file, bytes('second'))
    assert.equal(`${await disk.read(file)}`, 'second')
    assert.deepEqual(await disk.names(folder), ['settings'])
  },
  'rename takes the place of its target, within a folder and between two': async ({ disk, folder }) => {
    await disk.makeFolder(join(folder, 'in'))
    await disk.replace(join(folder, 'a'), 'a')
    await disk.replace(join(folder, 'b'), 'b')
    await disk.rename(join(folder, 'a'), join(folder, 'b'))
    assert.equal(`${await disk.read(join(folder, 'b'))}`, 'a')
    await disk.rename(join(folder, 'b'), join(folder, 'in', 'c'))
    assert.deepEqual(await disk.names(folder), ['in'])
    assert.equal(`${await disk.read(join(folder, 'in', 'c'))}`, 'a')
    await disk.makeFolder(join(folder, 'other'))
    assert.equal(await code(disk.rename(join(folder, 'in', 'c'), join(folder, 'other'))), 'EISDIR')
  },
  'folders are made with those above, and go with all in them': async ({ disk, folder }) => {
    await disk.makeFolder(join(folder, 'x', 'y', 'z'))
    await disk.makeFolder(join(folder, 'x', 'y'))
    await disk.replace(join(folder, 'x', 'y', 'f'), 'f')
    assert.equal(await code(disk.makeFolder(join(folder, 'x', 'y', 'f'))), 'EEXIST')
    await disk.copyFolder(join(folder, 'x'), join(folder, 'copy'))
    assert.equal(`${await disk.read(join(folder, 'copy', 'y', 'f'))}`, 'f')
    await disk.removeFolder(join(folder, 'x'))
    assert.deepEqual(await disk.names(folder), ['copy'])
    await disk.remove(join(folder, 'copy', 'y', 'f'))
    assert.deepEqual(await disk.names(join(folder, 'copy', 'y')), ['z'])
  },
  'a list is sorted and says what each is': async ({ disk, folder }) => {
    await disk.replace(join(folder, 'b'), 'four')
    await disk.makeFolder(join(folder, 'a'))
    const list = await disk.list(folder)
    assert.deepEqual(
      list.map(({ name, plain, isFolder }) => ({ name, plain, isFolder })),
      [
        { name: 'a', plain: false, isFolder: true },
        { name: 'b', plain: true, isFolder: false },
      ],
    )
    assert.equal(list[1]?.size, 4)
    assert.equal(list[1]?.permissions, 0o600)
    assert.deepEqual(await disk.info(join(folder, 'b')), list[1])
    assert.ok(Math.abs((await disk.info(join(folder, 'b')))?.modifiedMs ?? 0) > 1_700_000_000_000)
  },
  'a folder is no file, and a file no folder': async ({ disk, folder }) => {
    await disk.replace(join(folder, 'f'), 'f')
    assert.equal(await code(disk.read(folder)), 'EISDIR')
    assert.equal(await code(disk.append(folder)), 'EISDIR')
    assert.equal(await code(disk.list(join(folder, 'f'))), 'ENOTDIR')
    assert.equal(await code(disk.create(join(folder, 'f', 'g'))), 'ENOTDIR')
  },
  'there is free space, and a folder that can be written': async ({ disk, folder }) => {
    assert.ok((await disk.freeSpace(folder)) > 0)
    await disk.checkWritable(folder)
    await disk.syncFolder(folder)
  },
}

for (const [name, make] of Object.entries(benches)) {
  for (const [rule, check] of Object.entries(rules)) {
    test(`${name}: ${rule}`, async (t) => {
      const bench = make(t)
      await bench.run(check(bench))
    })
  }
}

/** Writes, and says after a power cut what is there: many times, since any of what may be is. */
async function afterPowerCut(work: (disk: Disk) => Promise<unknown>): Promise<readonly string[]> {
  const found = new Set<string>()
  for (let seed = 0; seed < 60; seed++) {
    const world = new SimulatedWorld(`cut ${seed}`)
    world.image.put('/old', 'old')
    const { life, system } = world.begin()
    await world.until(work(system.disk))
    world.nextCrash = 'power'
    life.end('the power is cut')
    await world.timeline.run(1)
    found.add(
      world.image
        .files('/')
        .map(({ path, file }) => `${path.replaceAll('//', '/')}=${file.bytes()}`)
        .join(' '),
    )
  }
  return [...found].sort()
}

const write = async (disk: Disk, file: string, text: string, sync: boolean) => {
  const opened = await disk.create(file)
  await opened.write(bytes(text))
  if (sync) await opened.sync()
  await opened.close()
}

test('what was not synced may be lost or torn in a power cut, and a name that was not synced is lost', async () => {
  assert.deepEqual(await afterPowerCut((disk) => write(disk, '/new', 'x', true)), ['/new=x /old=old', '/old=old'])
  const torn = await afterPowerCut(async (disk) => {
    await write(disk, '/new', 'xy', false)
    await disk.syncFolder('/')
  })
  for (const left of ['/new= /old=old', '/new=x /old=old', '/new=xy /old=old']) assert.ok(torn.includes(left), left)
  assert.deepEqual(
    await afterPowerCut(async (disk) => {
      await write(disk, '/new', 'xy', true)
      await disk.syncFolder('/')
    }),
    ['/new=xy /old=old'],
  )
})

test('after a power cut a replaced file is the old one or the new one, and a rename that was synced is durable', async () => {
  assert.deepEqual(await afterPowerCut((disk) => disk.rename('/old', '/moved')), ['/moved=old', '/old=old'])
  assert.deepEqual(await afterPowerCut((disk) => disk.replace('/old', 'new')), ['/old=new'])
  assert.deepEqual(await afterPowerCut((disk) => disk.remove('/old')), ['', '/old=old'])
})

test('a sync that fails loses what it should have kept, and the next one does not bring it back', async () => {
  const world = new SimulatedWorld('lost sync')
  const { life, system } = world.begin()
  const work = async () => {
    const file = await system.disk.create('/f')
    await file.write(bytes('lost'))
    world.faults.sync = 1
    await assert.rejects(file.sync(), { code: 'EIO' })
    world.faults.sync = 0
    await file.write(bytes('kept'))
    await file.sync()
    await system.disk.syncFolder('/')
    assert.equal(`${await system.disk.read('/f')}`, 'lostkept')
  }
  await world.until(work())
  world.nextCrash = 'power'
  life.end('the power is cut')
  await world.timeline.run(1)
  assert.equal(`${world.image.file('/f', 'open').bytes()}`, '\0\0\0\0kept')
})

test('a life that has ended answers nothing and changes nothing any more', async () => {
  const world = new SimulatedWorld('dead')
  const { life, system } = world.begin()
  const file = await world.until(system.disk.create('/f'))
  world.nextCrash = 'kill'
  life.end('killed')
  let answered = false
  const answer = () => {
    answered = true
  }
  file.write(bytes('x')).then(answer, answer)
  system.disk.read('/f').then(answer, answer)
  system.clock.timer(1, answer)
  system.log.info('from the dead')
  await world.timeline.run(60_000)
  assert.equal(answered, false)
  assert.equal(world.image.file('/f', 'open').size, 0)
  assert.deepEqual(world.logged, [])
  const next = world.begin()
  assert.equal((await world.until(next.system.disk.info('/f')))?.size, 0)
})

test('a crash comes before, inside or after any call, and each leaves what it should', async () => {
  const left = new Set<string>()
  for (let seed = 0; seed < 80; seed++) {
    const world = new SimulatedWorld(`crash ${seed}`)
    const { life, system } = world.begin()
    const file = await world.until(system.disk.create('/f'))
    life.endAfterCalls(1)
    world.nextCrash = 'kill'
    void file.write(bytes('abc'))
    await world.timeline.run(1000)
    assert.equal(life.alive, false)
    left.add(`${world.image.file('/f', 'open').bytes()}`)
  }
  assert.deepEqual([...left].sort(), ['', 'a', 'ab', 'abc'])
})

test('chance is even enough, and the same for the same seed', () => {
  const throws = Array.from({ length: 6000 }, (_, i) => new Dice('even').fork(`${i}`).below(6))
  for (let side = 0; side < 6; side++) {
    const count = throws.filter((one) => one === side).length
    assert.ok(count > 850 && count < 1150, `${side} came ${count} times`)
  }
  const [one, two] = [new Dice('7'), new Dice('7')]
  assert.deepEqual(
    Array.from({ length: 20 }, () => one.next()),
    Array.from({ length: 20 }, () => two.next()),
  )
})
