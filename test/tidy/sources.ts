/** The hand-written TypeScript sources, for the tidy tests. Tests run from the root of the repository. */
import { readdirSync, readFileSync } from 'node:fs'

export interface Source {
  /** Path from the root, with slashes: `server/queue/work.ts`. */
  readonly path: string
  readonly text: string
}

/** Every `.ts` file under a top folder that a person edits, sorted by path. */
export function sourcesUnder(top: string): readonly Source[] {
  return readdirSync(top, { recursive: true, encoding: 'utf8' })
    .map((file) => `${top}/${file.split('\\').join('/')}`)
    .filter((path) => path.endsWith('.ts') && !path.includes('/generated/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}
