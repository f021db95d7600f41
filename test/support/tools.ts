/** A program that some tests need, as the table in scripts/tools.js has it. */
export interface Tool {
  readonly path: string
  /** The root of its unpacked package, or `/`. */
  readonly prefix: string
  /** What its environment must hold. */
  readonly env: Readonly<Record<string, string>>
}

// The scripts are plain JavaScript, and so have no types to import.
const table: {
  findTool(name: string): Tool | undefined
} = await import(new URL('../../../scripts/tools.js', import.meta.url).href)

/** Where a tool is. Throws when it is missing: ask `without` first, as the `skip` of the test. */
export function tool(name: string): Tool {
  const found = table.findTool(name)
  if (found === undefined) throw new Error(`${name} is missing on this machine`)
  return found
}

/** For the `skip` of a test: false when all the tools are here, else the reason. */
export function without(...names: readonly string[]): string | false {
  const missing = names.filter((name) => table.findTool(name) === undefined)
  return missing.length === 0 ? false : `no ${missing.join(', no ')} on this machine`
}
