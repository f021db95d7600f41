/** What power cuts and dying disks do to files: cut off, torn, gone. */
import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Damage {
  readonly name: string
  /** Changes a copy of the folder `store`. */
  apply(store: string): void
  /** The part of all messages that must go on. */
  readonly least: number
  /** Whether an administrator looks at it by cmdlet too. */
  readonly shown?: true
}

/** The damage of a disk comes in blocks. */
const blockBytes = 4096

type File = (store: string) => string

/** The largest file of an ending: that with the newest writes, in a store that was not opened since. */
function fileOf(folder: string, pattern: RegExp): File {
  return (store) => {
    const names = readdirSync(join(store, folder)).filter((name) => pattern.test(name))
    const [name] = names.sort((a, b) => sizeOf(join(store, folder, b)) - sizeOf(join(store, folder, a)))
    if (name === undefined) throw new Error(`no file like ${pattern} in ${store}/${folder}`)
    return join(store, folder, name)
  }
}

const sizeOf = (file: string): number => statSync(file).size

const log = fileOf('queue', /\.log$/)
const table = fileOf('queue', /\.ldb$/)
const manifest = fileOf('queue', /^MANIFEST-/)
const current = fileOf('queue', /^CURRENT$/)
const body = fileOf('bodies', /./)

function cutOff(file: File, part: number): Damage['apply'] {
  return (store) => truncateSync(file(store), Math.floor(sizeOf(file(store)) * part))
}

function cutBytes(file: File, bytes: number): Damage['apply'] {
  return (store) => truncateSync(file(store), sizeOf(file(store)) - bytes)
}

/** A block that was never written. */
function zeros(file: File, part: number): Damage['apply'] {
  return (store) => change(file(store), (content, at) => content.fill(0, at, at + blockBytes), part)
}

/** A block with what stood elsewhere, as of a write that went to the wrong place or an older one that stayed. */
function older(file: File, part: number): Damage['apply'] {
  return (store) => change(file(store), (content, at) => content.copy(content, at, 0, blockBytes), part)
}

function change(file: string, how: (content: Buffer, at: number) => void, part: number): void {
  const content = readFileSync(file)
  how(content, Math.floor((content.length * part) / blockBytes) * blockBytes)
  writeFileSync(file, content)
}

function missing(file: File): Damage['apply'] {
  return (store) => rmSync(file(store))
}

function nonsense(file: File): Damage['apply'] {
  return (store) => writeFileSync(file(store), 'nonsense\n')
}

export const damages: readonly Damage[] = [
  { name: 'the log without its last byte', apply: cutBytes(log, 1), least: 0.9 },
  { name: 'the log without its last 3000 bytes', apply: cutBytes(log, 3000), least: 0.8 },
  { name: 'three quarters of the log', apply: cutOff(log, 0.75), least: 0.5 },
  { name: 'half of the log', apply: cutOff(log, 0.5), least: 0.4, shown: true },
  { name: 'an empty log', apply: cutOff(log, 0), least: 0.3 },
  { name: 'a block of zeros in the log', apply: zeros(log, 0.4), least: 0.4 },
  { name: 'a block of zeros at the beginning of the log', apply: zeros(log, 0), least: 0.3 },
  { name: 'an older block in the log', apply: older(log, 0.6), least: 0.4 },
  { name: 'no log', apply: missing(log), least: 0.3 },
  { name: 'half of a table', apply: cutOff(table, 0.5), least: 0.2 },
  { name: 'an empty table', apply: cutOff(table, 0), least: 0.2 },
  { name: 'a block of zeros in a table', apply: zeros(table, 0.5), least: 0.5 },
  { name: 'an older block in a table', apply: older(table, 0.3), least: 0.5 },
  { name: 'a table that is missing', apply: missing(table), least: 0.2 },
  { name: 'half of the manifest', apply: cutOff(manifest, 0.5), least: 0.3 },
  { name: 'an empty manifest', apply: cutOff(manifest, 0), least: 0.3 },
  { name: 'no manifest', apply: missing(manifest), least: 0.3 },
  { name: 'an empty CURRENT', apply: cutOff(current, 0), least: 0.3 },
  { name: 'nonsense in CURRENT', apply: nonsense(current), least: 0.3 },
  { name: 'no CURRENT', apply: missing(current), least: 0.3 },
  { name: 'half of a body', apply: cutOff(body, 0.5), least: 0.9 },
  { name: 'a block of zeros in a body', apply: zeros(body, 0.5), least: 0.9 },
  { name: 'an older block in a body', apply: older(body, 0.7), least: 0.9 },
  { name: 'a body that is missing', apply: missing(body), least: 0.9 },
]
