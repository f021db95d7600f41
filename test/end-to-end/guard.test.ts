import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { test } from 'node:test'
import { GuardedProcess } from '../support/process.js'
import { until } from '../support/wait.js'

const forever = 'setInterval(() => {}, 1000)'

function isGone(pid: number): true | undefined {
  try {
    process.kill(pid, 0)
    return undefined
  } catch {
    return true
  }
}

test('a guarded process ends when the process that started it is killed', async () => {
  const module = new URL('../support/process.js', import.meta.url).href
  const script = `
    const { GuardedProcess } = await import(${JSON.stringify(module)})
    const child = await GuardedProcess.start(process.execPath, ['-e', ${JSON.stringify(forever)}])
    console.log(child.pid)`
  const outer = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(createInterface({ input: outer.stdout }), 'line')
  outer.kill('SIGKILL')
  await until('the guarded process ends', () => isGone(Number(line)))
})

test('a signal reaches the guarded process, and how it ended is known', {
  skip: process.platform === 'win32',
}, async () => {
  const killed = await GuardedProcess.start(process.execPath, ['-e', forever])
  assert.deepEqual(await killed.stop('SIGKILL'), { code: null, signal: 'SIGKILL' })
  const ended = await GuardedProcess.start(process.execPath, [
    '-e',
    'console.log("out"); console.error("err"); process.exit(3)',
  ])
  assert.deepEqual(await ended.exited, { code: 3, signal: null })
  assert.equal(ended.output, 'out\n')
  assert.equal(ended.errors, 'err\n')
})

test('a process that hangs at SIGTERM is killed', { skip: process.platform === 'win32' }, async () => {
  const deaf = await GuardedProcess.start(process.execPath, [
    '-e',
    `process.on('SIGTERM', () => {}); ${forever}; console.log('on')`,
  ])
  await deaf.waitForOutput(/on/)
  assert.deepEqual(await deaf.stop('SIGTERM', 100), { code: null, signal: 'SIGKILL' })
})

test('a program that is not there is an error with its name', async () => {
  await assert.rejects(GuardedProcess.start('mailroot-no-such-program', []), /mailroot-no-such-program did not start/)
})
