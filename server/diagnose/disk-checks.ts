/** What is wrong on the disk: who may write what, free space, stores that were put aside. */
import { join } from 'node:path'
import type { Disk, FileInfo } from '../system/disk.js'
import type { Seal } from '../system/seal.js'
import { type Found, quoted } from './finding.js'

type Looked = Pick<Disk, 'info' | 'list' | 'freeSpace'>

/** Bits of the mode for everybody else. */
const OTHERS_WRITE = 0o002
const OTHERS_ANY = 0o007
const OTHERS_ENTER = 0o001

/** Files named in one finding. */
const NAMED_MAX = 10

/** Whether others may read secrets or change what is below the root. On Windows, where there are no modes, nothing. */
export async function fileFindings(disk: Looked, root: string): Promise<readonly Found[]> {
  const top = await disk.info(root)
  // What is in a folder that nobody else may enter is nobody else's.
  if (top?.permissions === undefined || (top.permissions & OTHERS_ENTER) === 0) return []
  const secret = [join(root, 'secrets.json'), ...(await pemFiles(disk, join(root, 'tls')))]
  const kept = ['', 'settings.json', 'history', 'store', 'store/queue', 'store/bodies', 'tls', 'logs', 'logs/audit']
  const open = [
    ...(await openTo(disk, secret, OTHERS_ANY)),
    ...(await openTo(
      disk,
      kept.map((name) => join(root, name)),
      OTHERS_WRITE,
    )),
  ]
  if (open.length === 0) return []
  const named = open.slice(0, NAMED_MAX).join(', ')
  const message = `Other users of this machine can read secrets or change what the relay keeps: ${named}${open.length > NAMED_MAX ? ', ...' : ''}.`
  return [{ id: 'Files.Exposed', setting: open[0] ?? root, message, fix: `chmod -R o-rwx ${shellQuoted(root)}` }]
}

async function pemFiles(disk: Looked, folder: string): Promise<readonly string[]> {
  if ((await disk.info(folder)) === undefined) return []
  const files = await disk.list(folder)
  return files.filter(({ name }) => name.endsWith('.pem')).map(({ name }) => join(folder, name))
}

async function openTo(disk: Looked, paths: readonly string[], bits: number): Promise<readonly string[]> {
  const infos = await Promise.all(paths.map((path) => disk.info(path)))
  return paths.filter((_, n) => isOpen(infos[n], bits))
}

function isOpen(info: FileInfo | undefined, bits: number): boolean {
  return info?.permissions !== undefined && (info.permissions & bits) !== 0
}

/** `passwords`: how many secrets.json has that the relay can say again; users have hashes. */
export function secretFindings(passwords: number, seal: Seal | undefined): readonly Found[] {
  if (passwords === 0 || seal !== undefined) return []
  const message =
    'Passwords for smart hosts are in secrets.json in plain text: the rights of the file protect them, but not on a copy of the disk. The relay encrypts them by itself where systemd gives it a key, and on Windows.'
  // By a shell, since a pipe of PowerShell before 7.4 takes bytes for text; a key that is there already is another file's.
  const make = 'head -c 32 /dev/urandom | systemd-creds encrypt --name=mailroot-secrets-key - mailroot-secrets-key'
  const fix = `sh -c 'cd /etc/credstore.encrypted && test ! -e mailroot-secrets-key && ${make}' # then give it to the service: docs/secrets.md`
  return [{ id: 'Secrets.NotEncrypted', setting: 'secrets.json', message, fix }]
}

/** Whoever can write there sends mail as anybody to anybody. */
export async function pickupFindings(disk: Looked, number: string, folder: string): Promise<readonly Found[]> {
  if (!isOpen(await disk.info(folder), OTHERS_WRITE)) return []
  const message = `Every user of this machine can write to ${folder}, and so send mail as anybody to anybody.`
  const fix = `chmod o-w ${shellQuoted(folder)}`
  return [{ id: 'Pickup.WritableByEveryone', virtualServer: number, setting: 'folder.pickupDirectory', message, fix }]
}

/** `minimum`: bytes below which mail is refused. `folders`: the root, and the folders that may lie on other disks. */
export async function spaceFindings(
  disk: Looked,
  minimum: number,
  folders: readonly string[],
): Promise<readonly Found[]> {
  const found: Found[] = []
  for (const [n, folder] of folders.entries()) {
    const free = await disk.freeSpace(folder)
    if (free >= minimum * 2) continue
    const text = `${megabytes(free)} are free for ${folder}`
    const fix =
      n === 0
        ? 'Get-SmtpBadmail | Remove-SmtpBadmail # or make room in another way'
        : `Get-ChildItem ${quoted(folder)} # and make room`
    const about = { setting: 'service.minimumFreeSpace', fix }
    if (free >= minimum)
      found.push({ id: 'Disk.Low', ...about, message: `Only ${text}; below ${megabytes(minimum)} mail is refused.` })
    else
      found.push({
        id: 'Disk.Full',
        ...about,
        message: `Only ${text}, less than minimumFreeSpace (${megabytes(minimum)}): mail is refused.`,
      })
  }
  return found
}

export async function damageFindings(disk: Looked, root: string): Promise<readonly Found[]> {
  const store = join(root, 'store')
  if ((await disk.info(store)) === undefined) return []
  const damaged = (await disk.list(store)).filter(({ name }) => /^queue\.damaged-\d+$/.test(name))
  return damaged.map(({ name }) => ({
    id: 'Store.Damaged',
    setting: join(store, name),
    message: `The queue was damaged at a start, and put aside as ${join(store, name)}. What could be read of it was queued again; the trace says what is missing.`,
    fix: 'Get-SmtpMessageTrace -EventId DAMAGE # then move the folder away',
  }))
}

function megabytes(bytes: number): string {
  return `${Math.floor(bytes / (1024 * 1024))} MB`
}

function shellQuoted(path: string): string {
  return `'${path.replaceAll("'", "'\\''")}'`
}
