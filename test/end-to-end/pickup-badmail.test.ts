/** Pickup, Drop and Badmail from the cmdlet to the disk: files that .NET writes, bad files that are restored, a full Drop. */
import assert from 'node:assert/strict'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { root } from '../module/engines.js'
import { PowerShell, quote } from '../module/powershell.js'
import { defer } from '../support/cleanup.js'
import { keptFolder } from '../support/kept-folder.js'
import { startRelay } from '../support/relay.js'
import { until } from '../support/wait.js'

/** A relay whose local domain is dest.test, and an engine with the module that talks to it. */
async function stage(t: TestContext) {
  const folder = await keptFolder(t)
  const settings = { general: { defaultDomain: 'dest.test' } }
  const relay = await startRelay(t, { root: join(folder, 'root'), settings })
  const shell = await PowerShell.start({ env: { MAILROOT_CONTROL: relay.controlSocket } })
  defer(t, () => shell.close())
  await shell.output(`Import-Module ${quote(join(root, 'module', 'Mailroot'))}`)
  const place = (name: string): string => join(relay.root, '1', name)
  const files = async (name: string): Promise<readonly string[]> =>
    (await readdir(place(name))).filter((file) => !file.endsWith('.tmp'))
  /** The texts of the files in Drop, once there are so many. */
  const dropped = (count: number): Promise<readonly string[]> =>
    until(`${count} files in Drop`, async () => {
      const names = await files('Drop')
      if (names.length < count) return undefined
      return await Promise.all(names.map((name) => readFile(join(place('Drop'), name), 'latin1')))
    })
  return { relay, shell, place, files, dropped }
}

/** What .NET's SmtpClient is asked to send, by subject, with the recipients that it must reach. */
const mails: readonly (readonly [subject: string, script: string, recipients: readonly string[]])[] = [
  [
    'several recipients',
    "$m.To.Add('one@dest.test'); $m.To.Add('two@dest.test'); $m.CC.Add('three@dest.test'); $m.Bcc.Add('four@dest.test'); $m.Body = \"line`n.dot\"",
    ['one@dest.test', 'two@dest.test', 'three@dest.test', 'four@dest.test'],
  ],
  [
    'utf-8',
    "$m.From = [System.Net.Mail.MailAddress]::new('app@client.test', 'J' + [char] 0xfc + 'rgen, X'); $m.To.Add('one@dest.test'); $m.Subject = 'Gr' + [char] 0xfc + [char] 0xdf + 'e utf-8'; $m.Body = 'b' + [char] 0xe4 + \"`n.x\"",
    ['one@dest.test'],
  ],
  [
    'attachment',
    "$m.To.Add('one@dest.test'); $m.Body = 'see'; $m.Attachments.Add([System.Net.Mail.Attachment]::CreateAttachmentFromString(\"a`r`n.1`r`n\", 'data.csv'))",
    ['one@dest.test'],
  ],
  ['bcc only', "$m.Bcc.Add('four@dest.test'); $m.Body = 'x'", ['four@dest.test']],
  [
    'international',
    "$c.DeliveryFormat = 'International'; $m.To.Add('j' + [char] 0xfc + 'rgen@dest.test'); $m.Subject = 'Gr' + [char] 0xfc + 'n international'; $m.Body = 'x'",
    ['j\u00fcrgen@dest.test'],
  ],
]

test('what .NET writes into Pickup arrives whole, for all whom it names, without a trace of blind copies', async (t) => {
  const { shell, place, files, dropped } = await stage(t)
  // The same files once more where nobody takes them, to compare.
  const kept = join(place('Pickup'), '..', '..', 'kept')
  const send = (folder: string, script: string, subject: string): string =>
    `$c = [System.Net.Mail.SmtpClient]::new(); $c.DeliveryMethod = 'SpecifiedPickupDirectory'; $c.PickupDirectoryLocation = ${quote(folder)}; ` +
    `$m = [System.Net.Mail.MailMessage]::new(); $m.From = 'app@client.test'; $m.Subject = '${subject}'; ${script}; $c.Send($m); $m.Dispose()`
  await shell.output(`$null = [IO.Directory]::CreateDirectory(${quote(kept)})`)
  for (const [subject, script] of mails) {
    await shell.output(send(kept, script, subject))
    await shell.output(send(place('Pickup'), script, subject))
  }
  const arrived = await dropped(mails.length)
  assert.deepEqual(await files('Pickup'), [])
  assert.deepEqual(await files('Badmail'), [])
  const written = await Promise.all((await readdir(kept)).map((name) => readFile(join(kept, name), 'latin1')))
  for (const [subject, , recipients] of mails) {
    const marks = [`Subject: ${subject}\r\n`, ...(subject === 'utf-8' ? ['Subject: =?utf-8?'] : []), `n ${subject}\r\n`]
    const here = (text: string): boolean => marks.some((mark) => text.includes(mark))
    const found = arrived.find(here) ?? ''
    const lines = Buffer.from(found, 'latin1').toString('utf8')
    const head = recipients.map((recipient) => `x-receiver: ${recipient}\r\n`).join('')
    assert.ok(lines.startsWith(`x-sender: app@client.test\r\n${head}Received: by `), subject)
    assert.doesNotMatch(found, /^bcc:/im)
    if (!recipients.includes('four@dest.test')) assert.doesNotMatch(found, /four@/)
    assert.match(found, /^Message-ID: <\S+>\r$/m)
    assert.equal(found.match(/^Date: /gm)?.length, 1)
    // All that .NET wrote behind the lines at the top is there as it was; the parts' boundary is another for each file.
    const plain = (text: string): string =>
      text
        .slice(text.indexOf('MIME-Version: '))
        .replace(/boundary_\d_[0-9a-f-]{36}/g, 'boundary')
        .replace(/^Date: .*$/m, '')
    assert.equal(plain(found), plain(written.find(here) ?? '?'), subject)
  }
})

test('a bad Pickup file is seen with Get-SmtpBadmail, refused as it is, restored with what it lacks, and arrives', async (t) => {
  const { relay, shell, place, files, dropped } = await stage(t)
  await writeFile(join(place('Pickup'), 'letter.txt'), 'To: one@dest.test\r\nSubject: No sender\r\n\r\nHello\r\n')
  await writeFile(join(place('Pickup'), 'other.txt'), 'just text')
  await until('both are in Badmail', async () => ((await files('Badmail')).length === 6 ? true : undefined))
  const [bad] = await shell.output<Record<string, unknown>>("Get-SmtpBadmail -Source Pickup -Subject 'no sender'")
  assert.deepEqual(
    [bad?.['VirtualServer'], bad?.['FileName'], bad?.['Subject'], bad?.['Size'], bad?.['Recipients']],
    ['1', 'letter.txt', 'No sender', 48, []],
  )
  assert.match(String(bad?.['Reason']), /^It has no sender: /)
  assert.match(String(bad?.['DateFailed']), /Z$/)
  const table = await shell.run('Get-SmtpBadmail', { format: true })
  assert.match(table.text, /Identity +Source +From/)

  const refused = await shell.run("Get-SmtpBadmail -Subject 'No sender' | Restore-SmtpBadmail")
  assert.match(refused.errors[0]?.message ?? '', /stays in Badmail.*no sender.*-Sender/s)
  const [restored] = await shell.output<Record<string, unknown>>(
    "Get-SmtpBadmail -Subject 'No sender' | Restore-SmtpBadmail -Sender app@client.test -PassThru",
  )
  const [text] = await dropped(1)
  assert.match(
    text ?? '',
    /^x-sender: app@client\.test\r\nx-receiver: one@dest\.test\r\nReceived: .*\r\n\r\nHello\r\n$/s,
  )
  assert.equal((await files('Badmail')).length, 3)
  const events = await shell.output(`(Get-SmtpMessageTrace ${String(restored?.['RestoredAs'])}).EventId`)
  assert.deepEqual(events, ['RECEIVE', 'DELIVER'])

  const whatIf = await shell.run('Get-SmtpBadmail | Remove-SmtpBadmail -WhatIf')
  assert.equal(whatIf.whatIf.length, 1)
  const all = await shell.run('Remove-SmtpBadmail * -Confirm:$false')
  assert.match(all.errors[0]?.message ?? '', /wildcards.*Get-SmtpBadmail/s)
  assert.equal((await files('Badmail')).length, 3)
  await shell.output('Get-SmtpBadmail -Reason *sender* | Remove-SmtpBadmail -Confirm:$false')
  assert.deepEqual(await files('Badmail'), [])
  const audit = join(relay.root, 'logs', 'audit')
  const lines = await readFile(join(audit, (await readdir(audit))[0] ?? ''), 'utf8')
  assert.deepEqual(lines.match(/"action":"\w+"/g), [
    '"action":"restoreBadmail"',
    '"action":"restoreBadmail"',
    '"action":"removeBadmail"',
  ])
})

test('a message over the Drop quota waits with a reason, and is delivered when there is space', async (t) => {
  const { shell, place, files, dropped } = await stage(t)
  await shell.output('Set-SmtpFolder -DropDirectoryQuota 1MB')
  const [folder] = await shell.output<Record<string, unknown>>('Get-SmtpFolder')
  assert.equal(folder?.['DropDirectoryQuota'], 1048576)
  await writeFile(join(place('Drop'), 'other.bin'), Buffer.alloc(1024 * 1024))
  const mail = 'x-sender: app@client.test\r\nx-receiver: one@dest.test\r\nSubject: waits\r\n\r\nHello\r\n'
  await writeFile(join(place('Pickup'), 'mail.eml'), mail)
  const waiting = await until('it is deferred', async () => {
    const [message] = await shell.output<Record<string, unknown>>('Get-SmtpMessage -Status Retry')
    return message
  })
  assert.match(String(waiting['LastError']), /quota of 1048576 bytes is used up.*Set-SmtpFolder -DropDirectoryQuota/)
  assert.deepEqual(await files('Drop'), ['other.bin'])
  await rm(join(place('Drop'), 'other.bin'))
  await until('it is tried when the folder was measured again', async () => {
    await shell.output('Get-SmtpMessage | Invoke-SmtpMessageRetry')
    return (await files('Drop')).length === 1 ? true : undefined
  })
  assert.match((await dropped(1))[0] ?? '', /\r\nSubject: waits\r\n/)
  await shell.output('Set-SmtpFolder -DropDirectoryQuota $null')
  assert.deepEqual(await shell.output('(Get-SmtpFolder).DropDirectoryQuota'), ['Unlimited'])
  const wrong = await shell.run('Set-SmtpFolder -DropDirectoryQuota 0')
  assert.match(wrong.errors[0]?.message ?? '', /dropDirectoryQuota/i)

  await shell.output('Set-SmtpFolder -ShouldPickupMail $false')
  await writeFile(join(place('Pickup'), 'later.eml'), mail)
  assert.deepEqual(await shell.output('(Get-SmtpFolder).ShouldPickupMail'), [false])
  assert.deepEqual(await files('Pickup'), ['later.eml'])
  await shell.output('Set-SmtpFolder -ShouldPickupMail $true')
  await dropped(2)
})
