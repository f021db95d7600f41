/** A folder of a test's own, gone when the test ends. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Context {
  after(work: () => void): void
}

export function temporaryFolder(context: Context): string {
  const folder = mkdtempSync(join(tmpdir(), 'mailroot-'))
  context.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
