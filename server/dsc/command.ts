/**
 * `mailroot dsc RESOURCE OPERATION`: a command resource of DSC v3. DSC runs it once for each step: the instance comes as JSON on
 * standard input, the state goes as one line of JSON to standard output, and standard error has a line of JSON for each thing that
 * people should read. What the resources mean is the relay's to say; here is only how DSC is spoken.
 */
import { readFileSync } from 'node:fs'
import { controlAddress } from '../control/address.js'
import { ClientProblem, RelayClient } from './client.js'

/** As the manifests name them. */
export const exitCodes = { usage: 1, input: 2, unreachable: 3, denied: 4, refused: 5 } as const

export const operations = ['get', 'set', 'test', 'delete', 'export', 'schema'] as const
export type Operation = (typeof operations)[number]

export interface DscOptions {
  readonly resource: string
  readonly operation: Operation
  readonly whatIf: boolean
  readonly root: string
  /** The value of MAILROOT_CONTROL. */
  readonly control: string | undefined
  readonly version: string
}

/** What is read and written. */
export interface Streams {
  /** Standard input, whole. Throws what the system says. */
  input(): Buffer
  out(line: string): void
  /** A trace of DSC. */
  trace(level: 'error' | 'warn' | 'info', text: string): void
}

export const processStreams: Streams = {
  input: () => readFileSync(0),
  out: (line) => process.stdout.write(`${line}\n`),
  trace: (level, text) => process.stderr.write(`${JSON.stringify({ [level]: text })}\n`),
}

/** Resolves with the exit status. */
export async function dsc(options: DscOptions, streams: Streams): Promise<number> {
  try {
    if (options.operation === 'schema') return await writeSchema(options.resource, streams)
    const instance = instanceIn(streams, options.operation === 'export')
    const address = controlAddress(options.root, options.control, process.platform)
    const client = await RelayClient.open({ address, root: options.root, version: options.version })
    try {
      await operate(client, options, instance, streams)
    } finally {
      client.close()
    }
    return 0
  } catch (error) {
    if (!(error instanceof ClientProblem)) throw error
    streams.trace('error', error.message)
    return exitCodes[error.kind]
  }
}

type Values = Readonly<Record<string, unknown>>

interface Changed {
  readonly state: Values
  readonly differing: readonly string[]
  readonly warnings: readonly string[]
}

interface Tested extends Omit<Changed, 'warnings'> {
  readonly inDesiredState: boolean
  readonly reasons: readonly { readonly phrase: string }[]
}

async function operate(client: RelayClient, options: DscOptions, instance: Values, streams: Streams): Promise<void> {
  const { resource, operation, whatIf } = options
  const params = { resource, instance }
  const write = (value: unknown) => streams.out(JSON.stringify(value))
  if (operation === 'get') {
    write((await client.call<{ state: Values }>('resource.get', params)).state)
  } else if (operation === 'test') {
    const tested = await client.call<Tested>('resource.test', { ...params, run: runOfParent() })
    for (const { phrase } of tested.reasons) streams.trace('info', phrase)
    write({ ...tested.state, _inDesiredState: tested.inDesiredState })
    write(tested.differing)
  } else if (operation === 'export') {
    await writeAll(client, resource, instance, write)
  } else {
    const more = { run: runOfParent(), ...(whatIf ? { dryRun: true } : {}) }
    const changed = await client.call<Changed>(`resource.${operation}`, { ...params, ...more })
    for (const warning of changed.warnings) streams.trace('warn', warning)
    if (operation === 'set' || whatIf) write(changed.state)
    if (operation === 'set') write(changed.differing)
  }
}

async function writeAll(client: RelayClient, resource: string, instance: Values, write: (value: Values) => void) {
  let cursor: string | undefined
  do {
    const page = await client.call<{ items: readonly Values[]; cursor?: string }>('resource.export', {
      resource,
      instance,
      ...(cursor === undefined ? {} : { cursor }),
    })
    for (const item of page.items) write(item)
    cursor = page.cursor
  } while (cursor !== undefined)
}

async function writeSchema(resource: string, streams: Streams): Promise<number> {
  const { resourceSchemas } = await import('../generated/resource-schemas.js')
  const name = resource.replace(/^Mailroot\//i, '').toLowerCase()
  const found = Object.entries(resourceSchemas).find(([one]) => one.toLowerCase() === name)
  if (found === undefined) {
    const all = Object.keys(resourceSchemas).join(', ')
    throw new ClientProblem('input', `There is no resource ${JSON.stringify(resource)}. There is ${all}.`)
  }
  streams.out(JSON.stringify(found[1]))
  return 0
}

/** Export may come without an instance. */
function instanceIn(streams: Streams, optional: boolean): Values {
  let text = ''
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(streams.input()).trim()
  } catch (error) {
    // A terminal that nobody types into, or none at all.
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') {
      throw new ClientProblem('input', `Standard input cannot be read as UTF-8: ${String(error)}`)
    }
  }
  if (text === '' && optional) return {}
  const example = 'Give one object of JSON, for example {"virtualServer":"1"}.'
  if (text === '') throw new ClientProblem('input', `There is no instance on standard input. ${example}`)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new ClientProblem('input', `The instance on standard input is not JSON: ${String(error)}. ${example}`)
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Values
  throw new ClientProblem('input', `The instance on standard input is not an object. ${example}`)
}

/** DSC is one process for a whole document. Where its start is not to be had, its number alone says which. */
function runOfParent(): string {
  const { ppid } = process
  try {
    const stat = readFileSync(`/proc/${ppid}/stat`, 'utf8')
    return `${ppid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`
  } catch {
    return String(ppid)
  }
}
