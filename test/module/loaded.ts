/** A suite with the module loaded in each engine and a recorder at the other end of its socket. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe } from 'node:test'
import { engines, root } from './engines.js'
import { PowerShell, quote } from './powershell.js'
import { Recorder } from './recorder.js'

/** What the tests of a suite use; there from the suite's `before` on. */
export interface Loaded {
  readonly shell: PowerShell
  readonly recorder: Recorder
  /** A temporary folder. */
  readonly folder: string
}

/** `body` gets a function that gives what is loaded, to be called within tests. */
export function describeLoaded(title: string, body: (loaded: () => Loaded) => void): void {
  for (const engine of engines()) {
    describe(`${title} in ${engine.name}`, { skip: engine.skip }, () => {
      let current: Loaded | undefined

      before(async () => {
        const recorder = await Recorder.start()
        // A developer may have a relay of his own, with keys that the recorder does not know.
        const env = { MAILROOT_CONTROL: recorder.address, MAILROOT_ROOT: undefined }
        const shell = await PowerShell.start({ engine: engine.name, env })
        await shell.output(`Import-Module ${quote(`${root}module/Mailroot`)}`)
        current = { shell, recorder, folder: mkdtempSync(join(tmpdir(), 'mailroot-module-')) }
      })

      after(async () => {
        await current?.shell.close()
        await current?.recorder.close()
        if (current !== undefined) rmSync(current.folder, { recursive: true, force: true })
      })

      body(() => {
        if (current === undefined) throw new Error('The module is loaded when the suite begins')
        return current
      })
    })
  }
}

/** A change of two settings, as a set method answers. */
export const change = {
  revision: 7,
  changes: [
    {
      setting: 'messageLimit.maxMessageSize',
      pointer: '/virtualServers/1/messageLimit/maxMessageSize',
      old: 2097152,
      new: 10485760,
    },
    {
      setting: 'messageLimit.maxRecipients',
      pointer: '/virtualServers/1/messageLimit/maxRecipients',
      old: 100,
      new: 'unlimited',
    },
  ],
  items: [{ virtualServer: '1', maxMessageSize: 10485760, maxRecipients: 'unlimited' }],
  warnings: [],
}

/** As little of a message as the module needs. */
export const message = (identity: string) => ({ identity, virtualServer: '1', recipients: [] })
