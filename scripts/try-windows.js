/**
 * What only Windows can show, tried on the machine where this runs: `node scripts/try-windows.js` in a built checkout, on
 * Windows or under Wine (docs/needs-windows.md). It works in a folder of its own and a pipe of its own, listens on 127.0.0.1,
 * and takes both away again. Exit status 1: something is not as it should be.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import * as fs from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import koffi from 'koffi'
import { proofOf } from '../dist/server/control/proof.js'
import { dpapiSeal } from '../dist/server/windows/dpapi-seal.js'
import { folderRights, makeRootFolder } from '../dist/server/windows/root-folder.js'
import { root as repository } from './setup.js'

const marker = 'k7-marker-Tr0ub4dor'
const folder = fs.mkdtempSync(join(tmpdir(), 'mailroot-try-'))
const root = join(folder, 'root')
const pipe = `\\\\.\\pipe\\mailroot-try-${process.pid}`
const port = 20_000 + (process.pid % 20_000)
let failures = 0

/** @param {string} what @param {boolean} holds */
function check(what, holds, found = '') {
  if (!holds) failures += 1
  console.log(`${holds ? 'ok    ' : 'FAILED'} ${what}${holds ? '' : `: ${found}`}`)
}

/** Whether this is no Windows at all. */
function isWine() {
  try {
    koffi.load('ntdll.dll').func('const char *wine_get_version()')
    return true
  } catch {
    return false
  }
}

const advapi32 = process.platform === 'win32' ? koffi.load('advapi32.dll') : undefined
const wine = process.platform === 'win32' && isWine()

/** A descriptor as SDDL. */
function sddlOf(descriptor) {
  const write = advapi32.func(
    'bool __stdcall ConvertSecurityDescriptorToStringSecurityDescriptorW(void *descriptor, uint32 revision, uint32 what, _Out_ void **text, void *length)',
  )
  const text = [null]
  // OWNER_SECURITY_INFORMATION and DACL_SECURITY_INFORMATION.
  return write(descriptor, 1, 5, text, null) ? String(koffi.decode(text[0], 'char16', -1)) : 'no text'
}

/** What Windows makes of the rights that the root folder is given. */
function rightsRead(sddl) {
  const read = advapi32.func(
    'bool __stdcall ConvertStringSecurityDescriptorToSecurityDescriptorW(str16 sddl, uint32 revision, _Out_ void **descriptor, void *size)',
  )
  const descriptor = [null]
  return read(sddl, 1, descriptor, null) ? sddlOf(descriptor[0]) : 'refused'
}

/** Owner and rights of a file or folder, as SDDL. */
function rightsOf(path) {
  const read = advapi32.func(
    'uint32 __stdcall GetNamedSecurityInfoW(str16 name, int32 type, uint32 what, void *owner, void *group, void *dacl, void *sacl, _Out_ void **descriptor)',
  )
  const descriptor = [null]
  // SE_FILE_OBJECT
  const code = read(path, 1, 5, null, null, null, null, descriptor)
  if (code !== 0) return `error ${code}`
  return sddlOf(descriptor[0])
}

function tryDpapi() {
  const seal = dpapiSeal()
  const closed = seal.close(Buffer.from(marker))
  check('DPAPI closes and opens a text', String(seal.open(closed)) === marker)
  check('what DPAPI closed does not show the text', !closed.includes(marker))
  const changed = Buffer.from(closed)
  changed[changed.length - 20] ^= 1
  check('DPAPI does not open what was changed', seal.open(changed) === undefined)
  check('DPAPI does not open nonsense', seal.open(Buffer.from('nonsense')) === undefined)
  const large = Buffer.alloc(8 * 1024 * 1024, 'x')
  check('DPAPI takes 8 MB', large.equals(Buffer.from(seal.open(seal.close(large)) ?? '')))
}

function tryRights() {
  check('the root folder is made', makeRootFolder(root) === true)
  check('one that is there is left alone', makeRootFolder(root) === false)
  const given = folderRights('S-1-5-21-1-2-3-1104')
  check('Windows reads the rights as they are meant', rightsRead(given) === given, rightsRead(given))
  if (wine) return console.log('--     who has rights to files: Wine keeps the modes of Unix in place of them')
  fs.writeFileSync(join(root, 'probe'), 'x')
  for (const path of [root, join(root, 'probe')]) {
    const rights = rightsOf(path)
    const who = [...rights.matchAll(/\(A;[^;]*;[^;]*;;;([^)]+)\)/g)].map((match) => match[1])
    const others = who.filter((name) => ['WD', 'BU', 'AU', 'IU', 'AN', 'BG'].includes(name))
    const isRight = who.includes('SY') && who.includes('BA') && others.length === 0
    check(`SYSTEM and Administrators, and no ordinary user, have rights to ${path}`, isRight, rights)
  }
  check('the root inherits nothing', /D:P/.test(rightsOf(root)), rightsOf(root))
  fs.rmSync(join(root, 'probe'))
}

/** Starts the relay; resolves with its process once it listens, or when it has ended. */
async function startRelay() {
  const log = fs.openSync(join(folder, 'log'), 'w')
  const child = spawn(process.execPath, [join(repository, 'bin', 'mailroot.js'), 'run', '--root', root], {
    env: { ...process.env, MAILROOT_CONTROL: pipe },
    stdio: ['ignore', log, log],
  })
  fs.closeSync(log)
  for (let tries = 0; tries < 300 && child.exitCode === null; tries++) {
    if (/runs in/.test(logText())) break
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return child
}

const logText = () => fs.readFileSync(join(folder, 'log'), 'utf8')

async function stopRelay(child) {
  if (child.exitCode !== null) return
  child.kill()
  await once(child, 'exit')
}

/** A connection that speaks in lines. */
async function lines(target) {
  const socket = connect(target)
  socket.on('error', () => undefined)
  let text = ''
  let wake = () => undefined
  socket.on('data', (data) => {
    text += data
    wake()
  })
  socket.on('close', () => wake())
  await once(socket, 'connect')
  const next = async (end = /^[^\n]*\n/) => {
    for (;;) {
      const found = end.exec(text)
      if (found !== null) {
        text = text.slice(found[0].length)
        return found[0]
      }
      if (socket.closed) return ''
      await new Promise((resolve) => {
        wake = resolve
        setTimeout(resolve, 10_000).unref()
      })
    }
  }
  return { next, say: (line) => socket.write(line), close: () => socket.destroy() }
}

/** A control connection that has proved a level, or none. */
async function manage(level) {
  const talk = await lines(pipe)
  let id = 0
  const call = async (method, params = {}) => {
    talk.say(`${JSON.stringify({ jsonrpc: '2.0', id: ++id, method, params })}\n`)
    return JSON.parse((await talk.next()) || '{"error":{"message":"closed"}}')
  }
  const clientNonce = 'AAAAAAAAAAAAAAAA'
  const hello = await call('system.hello', { client: 'try-windows 1', protocolVersion: 1, nonce: clientNonce })
  if (level !== undefined) {
    const key = fs.readFileSync(join(root, `${level}.key`))
    const about = { pipe: pipe.slice(9), clientNonce, serverNonce: hello.result.nonce }
    const proof = proofOf('client', level, key, about)
    const answer = await call('system.prove', { level, proof })
    check(`the key of ${level} proves its level at the pipe`, answer.error === undefined, JSON.stringify(answer.error))
  }
  return { call, close: talk.close }
}

async function tryPipe() {
  const nobody = await manage()
  const denied = await nobody.call('virtualServer.get')
  check('nothing is answered at the pipe without a level', denied.error !== undefined, JSON.stringify(denied))
  nobody.close()
  const viewer = await manage('viewer')
  const read = await viewer.call('virtualServer.get')
  check('a viewer sees the virtual server', read.error === undefined, JSON.stringify(read.error))
  const refused = await viewer.call('messageLimit.set', { maxRecipients: 7 })
  check('a viewer changes nothing', refused.error !== undefined)
  viewer.close()
  const administrator = await manage('administrator')
  const authentication = { type: 'basic', userName: 'u', password: marker }
  const set = await administrator.call('smartHost.set', {
    server: ['localhost'],
    port: 9,
    tlsMode: 'Required',
    authentication,
  })
  check('an administrator sets a password', set.error === undefined, JSON.stringify(set.error))
  administrator.close()
}

function trySecrets() {
  const path = join(root, 'secrets.json')
  const file = JSON.parse(fs.readFileSync(path, 'utf8'))
  check('secrets.json is encrypted by DPAPI', file.method === 'dpapi', JSON.stringify(file).slice(0, 60))
  const opened = dpapiSeal().open(Buffer.from(file.data ?? '', 'base64'))
  check('the password is in it', Buffer.from(opened ?? '').includes(marker))
  const shown = fs
    .readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('store'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((name) => fs.readFileSync(name).includes(marker))
  check('no file shows the password', shown.length === 0, shown.join())
}

async function tryMail() {
  const name = /mail for (\S+) goes to Drop/.exec(logText())?.[1]
  const talk = await lines({ host: '127.0.0.1', port })
  const reply = () => talk.next(/^(?:\d{3}-[^\n]*\n)*\d{3} [^\n]*\n/)
  await reply()
  let last = ''
  for (const line of [
    'EHLO c.test',
    'MAIL FROM:<a@c.test>',
    `RCPT TO:<b@${name}>`,
    'DATA',
    'Subject: x\r\n\r\nx\r\n.',
  ]) {
    talk.say(`${line}\r\n`)
    last = await reply()
  }
  talk.close()
  check('a message is taken over SMTP', last.startsWith('250 '), last)
  const drop = join(root, '1', 'Drop')
  for (let tries = 0; tries < 100 && fs.readdirSync(drop).length === 0; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  check(
    'and is in Drop',
    fs.readdirSync(drop).some((file) => file.endsWith('.eml')),
  )
}

async function tryKeyOfAnother() {
  const path = join(root, 'secrets.json')
  const file = JSON.parse(fs.readFileSync(path, 'utf8'))
  const data = Buffer.from(file.data, 'base64')
  data[data.length - 20] ^= 1
  const changed = JSON.stringify({ ...file, data: data.toString('base64') })
  fs.writeFileSync(path, changed)
  const child = await startRelay()
  const text = logText()
  check('secrets of another machine end the start', child.exitCode === 1 && /another installation/.test(text), text)
  check('and are left as they are', fs.readFileSync(path, 'utf8') === changed)
  await stopRelay(child)
}

async function main() {
  if (process.platform !== 'win32') throw new Error('this is not Windows: docs/needs-windows.md says how to use Wine')
  if (wine) console.log('This is Wine: that a line says ok does not show that Windows keeps anybody out.')
  tryDpapi()
  tryRights()
  const general = { bindings: [{ address: '127.0.0.1', port }] }
  fs.writeFileSync(join(root, 'settings.json'), JSON.stringify({ revision: 1, virtualServers: { 1: { general } } }))
  let child = await startRelay()
  check('the relay starts', child.exitCode === null, logText())
  await tryPipe()
  trySecrets()
  await tryMail()
  await stopRelay(child)
  child = await startRelay()
  check('it starts again after it was killed', child.exitCode === null && !/warn|error/.test(logText()), logText())
  await stopRelay(child)
  await tryKeyOfAnother()
}

try {
  await main()
} catch (error) {
  check('the trial goes to its end', false, error.stack)
}
fs.rmSync(folder, { recursive: true, force: true })
console.log(failures === 0 ? 'All is as it should be.' : `${failures} lines are not as they should be.`)
process.exit(failures === 0 ? 0 : 1)
