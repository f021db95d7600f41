/**
 * Plants a bug while the relay is loaded: a hook of Node's loader that changes the compiled text of a file of ours.
 * `node --import dist/test/simulation/plant.js` registers it; it runs in the loader's own thread.
 */
import type { LoadHook } from 'node:module'
import { bugNamed, type PlantedBug } from './planted-bugs.js'

let bug: PlantedBug | undefined

/** Named by `register` before anything else is loaded. */
export function initialize(name: string): void {
  bug = bugNamed(name)
}

/** Changes the files that the bug is about. Throws, which ends the process, where the text to be replaced is not there once. */
export const load: LoadHook = async (url, context, nextLoad) => {
  const loaded = await nextLoad(url, context)
  const edits = bug?.edits.filter(({ file }) => url.endsWith(`/dist/server/${file}.js`)) ?? []
  if (bug === undefined || edits.length === 0) return loaded
  let text = Buffer.from(loaded.source as Uint8Array).toString()
  for (const edit of edits) text = planted(bug, edit, text)
  return { ...loaded, source: text }
}

/** The text with one edit made. Throws where it cannot be made. */
export function planted({ name }: PlantedBug, { file, from, to }: PlantedBug['edits'][number], text: string): string {
  const found = text.split(from).length - 1
  if (found !== 1) {
    const where = `dist/server/${file}.js has this ${found} times, not once: ${JSON.stringify(from)}`
    throw new Error(`The bug "${name}" cannot be planted: ${where}. Mend its row in test/simulation/planted-bugs.ts.`)
  }
  return text.replace(from, () => to)
}
