/** Export-SmtpMessage: text to the pipeline, bytes to files. */
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { describeLoaded, message } from './loaded.js'
import { quote } from './powershell.js'
import { Refusal } from './recorder.js'

describeLoaded('export', (loaded) => {
  /** A message in pieces of seven bytes. */
  function inPieces(bytes: Buffer) {
    return ({ identity, offset }: Readonly<Record<string, unknown>>) => {
      const from = Number(offset)
      const next = from + 7
      const piece = { identity, offset, size: bytes.length, content: bytes.subarray(from, next).toString('base64') }
      return next < bytes.length ? { ...piece, nextOffset: next } : piece
    }
  }

  test('export without a path writes the text', async () => {
    loaded().recorder.answer({ 'message.export': inPieces(Buffer.from('Subject: \u00e4\r\n\r\n\u2603\r\n')) })
    const script = '$m = Export-SmtpMessage M1; $m.PSTypeNames[0], $m.Identity, $m.Size, $m.Encoding, $m.Content'
    assert.deepEqual(await loaded().shell.output(script), [
      'Mailroot.MessageExport',
      'M1',
      20,
      'utf-8',
      'Subject: \u00e4\r\n\r\n\u2603\r\n',
    ])
    loaded().recorder.answer({ 'message.export': inPieces(Buffer.from('Subject: \u00e4\r\n\r\n', 'latin1')) })
    assert.deepEqual(await loaded().shell.output('$m = Export-SmtpMessage M1; $m.Encoding, $m.Content'), [
      'iso-8859-1',
      'Subject: \u00e4\r\n\r\n',
    ])
  })

  test('export to a folder writes each message byte by byte, and never over a file', async () => {
    const bytes = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 256))
    loaded().recorder.answer({
      'message.get': () => ({ items: ['A', 'B'].map(message) }),
      'message.export': inPieces(bytes),
    })
    const target = mkdtempSync(join(loaded().folder, 'export-'))
    const command = `Get-SmtpMessage | Export-SmtpMessage -Path ${quote(target)}`
    assert.deepEqual((await loaded().shell.run(`${command} -WhatIf`)).whatIf.length, 2)
    const written = await loaded().shell.output<string>(`(${command} -PassThru).Name`)
    assert.deepEqual(written, ['A.eml', 'B.eml'])
    assert.deepEqual(readFileSync(join(target, 'A.eml')), bytes)
    writeFileSync(join(target, 'A.eml'), 'mine')
    const again = await loaded().shell.run(command)
    assert.deepEqual(
      again.errors.map((error) => [error.fullyQualifiedErrorId, error.category, error.targetObject]),
      [
        ['Mailroot.Exists,Export-SmtpMessage', 'ResourceExists', 'A'],
        ['Mailroot.Exists,Export-SmtpMessage', 'ResourceExists', 'B'],
      ],
    )
    assert.equal(readFileSync(join(target, 'A.eml'), 'utf8'), 'mine')
    await loaded().shell.output(`${command} -Force`)
    assert.deepEqual(readFileSync(join(target, 'A.eml')), bytes)
    assert.deepEqual(readdirSync(target).sort(), ['A.eml', 'B.eml'])
  })

  test('export of several messages to one file keeps the first; a failed one leaves nothing', async () => {
    const target = mkdtempSync(join(loaded().folder, 'export-'))
    loaded().recorder.answer({
      'message.export': ({ identity }) =>
        identity === 'C'
          ? new Refusal('There is no message C.', { reason: 'notFound' })
          : inPieces(Buffer.from(String(identity)))({ identity, offset: 0 }),
    })
    const two = await loaded().shell.run(`Export-SmtpMessage A, B -Path ${quote(join(target, 'one.eml'))} -Force`)
    assert.equal(two.errors.length, 1)
    assert.equal(readFileSync(join(target, 'one.eml'), 'utf8'), 'A')
    const gone = await loaded().shell.run(`Export-SmtpMessage C ${quote(target)}`)
    assert.equal(gone.errors[0]?.fullyQualifiedErrorId, 'Mailroot.NotFound,Export-SmtpMessage')
    const nowhere = await loaded().shell.run(`Export-SmtpMessage A ${quote(join(target, 'none', 'x.eml'))}`)
    assert.equal(nowhere.errors[0]?.fullyQualifiedErrorId, 'Mailroot.WriteError,Export-SmtpMessage')
    assert.deepEqual(readdirSync(target), ['one.eml'])
  })

  test('what takes long shows progress, what is quick shows none, and $ProgressPreference counts', async () => {
    let asked = 0
    loaded().recorder.answer({
      'message.export': inPieces(Buffer.alloc(70)),
      'testMessage.send': () => ({ identity: 'A', status: 'Queued' }),
      'testMessage.get': () => ({
        identity: 'A',
        status: asked++ % 2 === 0 ? 'Queued' : 'Delivered',
        nextHop: 'hop.test',
      }),
    })
    const lines = ['$null = Export-SmtpMessage A', '$null = Send-SmtpTestMessage a@b.test']
    for (const line of lines) assert.deepEqual((await loaded().shell.run(line)).progress, [], line)
    const from = (milliseconds: number) =>
      loaded().shell.output(`& (Get-Module Mailroot) { $script:ProgressAfterMilliseconds = ${milliseconds} }`)
    await from(0)
    for (const line of lines) {
      const { progress } = await loaded().shell.run(line)
      assert.match(progress.join(), /(?:Exporting|Following) A/, line)
      const silent = await loaded().shell.run(`& { $ProgressPreference = 'SilentlyContinue'; ${line} }`)
      assert.deepEqual(silent.progress, [], line)
    }
    await from(1000)
  })
})
