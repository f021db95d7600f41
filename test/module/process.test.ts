import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, test } from 'node:test'
import { PowerShell as NodePowerShell } from 'node-powershell'
import { buildHost } from './engines.js'

describe('the test host as a process', () => {
  test('ends when its standard input does, even in the middle of a script', async () => {
    const child = spawn('dotnet', [await buildHost()], { stdio: 'pipe' })
    await once(child.stdout, 'data')
    child.stdin.end(`${JSON.stringify({ id: '1', script: 'while ($true) { }' })}\n`)
    const [code] = await once(child, 'exit')
    assert.equal(code, 0)
  })

  test('a request that is none is answered with its fault', async () => {
    const child = spawn('dotnet', [await buildHost()], { stdio: 'pipe' })
    await once(child.stdout, 'data')
    child.stdin.write('{}\n')
    const [answer] = await once(child.stdout, 'data')
    child.stdin.end()
    assert.match(JSON.parse(String(answer)).fault, /A request has an id/)
    await once(child, 'exit')
  })
})

describe('the test host as an executable', () => {
  const executable = async () => (await buildHost()).replace(/\.dll$/, process.platform === 'win32' ? '.exe' : '')

  test('node-powershell drives it', async () => {
    const shell = new NodePowerShell({ executable: await executable() })
    try {
      const first = await shell.invoke('$a = 20\nif ($a) {\n  "twice: $($a * 2)"\n}')
      assert.equal(first.raw, 'twice: 40')
      const second = await shell.invoke(
        NodePowerShell.command`[pscustomobject] @{ Text = ${`it's`}; A = $a } | ConvertTo-Json -Compress`,
      )
      assert.equal(second.raw, `{"Text":"it's","A":20}`)
      await assert.rejects(shell.invoke('1/0'), /Attempted to divide by zero/)
      assert.equal((await shell.invoke('"still here"')).raw, 'still here')
    } finally {
      await shell.dispose()
    }
  })

  test('a script on the command line gives its exit code', async () => {
    const child = spawn(await executable(), ['-NoLogo', '-NoProfile', '-Command', `'hello'; exit 3`], { stdio: 'pipe' })
    const [[text], [code]] = await Promise.all([once(child.stdout, 'data'), once(child, 'exit')])
    assert.equal(String(text).trim(), 'hello')
    assert.equal(code, 3)
  })
})
