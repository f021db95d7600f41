import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { defer, hasFailed } from './cleanup.js'

/** A new folder for one test: removed when the test passed, kept and named when it failed. */
export async function keptFolder(t: TestContext): Promise<string> {
  // Short, since the path of a Unix socket has 107 bytes at most.
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'mailroot-')))
  defer(t, async () => {
    if (hasFailed(t)) t.diagnostic(`The folder of the failed test is kept: ${folder}`)
    else await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  })
  return folder
}
