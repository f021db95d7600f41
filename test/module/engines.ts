import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the repository, seen from `dist/test/module`. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The engine of the package with our stand-ins, or a PowerShell installed on this machine. */
export type EngineName = 'host' | 'pwsh'

/** `skip` says why this engine cannot be used here; hand it to `describe` as its option of the same name. */
export interface Engine {
  name: EngineName
  skip: string | false
}

/** How to start an engine, and what to type first when it must be taught our protocol. */
export interface Launch {
  command: string
  args: string[]
  typed: string
}

/** The sources of the host that a real PowerShell compiles: all but the program and the stand-ins. */
const sharedSources = ['Collect', 'Describe', 'Host', 'HostUI', 'Protocol', 'Screen', 'Session']

/** Both engines, so that a suite runs in each: `for (const engine of engines()) describe(..., { skip: engine.skip }, ...)`. */
export function engines(): Engine[] {
  const pwsh = findOnPath('pwsh')
  return [
    { name: 'host', skip: false },
    { name: 'pwsh', skip: pwsh === undefined ? 'no pwsh on the PATH' : false },
  ]
}

export async function launch(name: EngineName): Promise<Launch> {
  if (name === 'host') return { command: 'dotnet', args: [await buildHost()], typed: '' }
  const pwsh = findOnPath('pwsh')
  if (pwsh === undefined) throw new Error('There is no pwsh on the PATH')
  // Given a script as an argument, pwsh reads standard input itself; typed into `-Command -`, it leaves the rest to us.
  const files = sharedSources.map((file) => quote(join(root, 'test', 'module', 'host', `${file}.cs`)))
  const typed = `Add-Type -IgnoreWarnings -Path ${files.join(',')}; [void][Mailroot.TestHost.Protocol]::Serve()\n`
  return { command: pwsh, args: ['-NoLogo', '-NoProfile', '-Command', '-'], typed }
}

/** Compiles the host when its sources changed. The script is plain JavaScript, and so has no types to import. */
export async function buildHost(): Promise<string> {
  const script: { buildHost(): string } = await import(new URL('../../../scripts/host.js', import.meta.url).href)
  return script.buildHost()
}

/** A PowerShell literal of a text: nothing in it is expanded. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

function findOnPath(program: string): string | undefined {
  const names = process.platform === 'win32' ? [`${program}.exe`] : [program]
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path))
}
