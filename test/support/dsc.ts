/** Runs `mailroot dsc` as DSC v3 does: by the manifests beside the command, checking what comes back by their schemas. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import { root } from '../module/engines.js'
import { freePort } from './port.js'

export type Values = Readonly<Record<string, unknown>>

interface Method {
  readonly executable: string
  readonly args: readonly (string | { readonly whatIfArg: string })[]
  readonly input: 'stdin'
  readonly return?: string
  readonly implementsPretest?: boolean
  readonly handlesExist?: boolean
}

export interface Manifest {
  readonly type: string
  readonly version: string
  readonly get: Method
  readonly set: Method
  readonly test: Method
  readonly delete?: Method
  readonly export: Method
  readonly exitCodes: Readonly<Record<string, string>>
  readonly schema: { readonly embedded: Values }
}

export type Operation = 'get' | 'set' | 'test' | 'delete' | 'export'

export interface Ran {
  readonly status: number
  readonly lines: readonly unknown[]
  readonly traces: readonly Readonly<Record<string, string>>[]
  /** All that was written to either stream. */
  readonly text: string
}

/** The folder of the manifests: DSC runs the command there. */
export const folder = join(root, 'bin')

export function manifests(): readonly Manifest[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.dsc.resource.json'))
  return files.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Manifest)
}

export class Dsc {
  readonly #env: Readonly<Record<string, string>>
  readonly #byType = new Map(manifests().map((manifest) => [manifest.type, manifest]))
  readonly #checks = new Map<string, ValidateFunction>()

  /** `env`: for the command, beside that of this process. */
  constructor(env: Readonly<Record<string, string>>) {
    this.#env = env
  }

  /** Runs one operation, whatever comes of it. */
  async run(type: string, operation: Operation, input: unknown, whatIf = false): Promise<Ran> {
    const manifest = this.#byType.get(`Mailroot/${type}`)
    const method = manifest?.[operation]
    assert.ok(manifest !== undefined && method !== undefined, `Mailroot/${type} has no ${operation}`)
    const args = method.args.flatMap((arg) => (typeof arg === 'string' ? [arg] : whatIf ? [arg.whatIfArg] : []))
    const command = method.executable === 'node' ? process.execPath : method.executable
    const child = spawn(command, args, { cwd: folder, env: { ...process.env, ...this.#env }, stdio: 'pipe' })
    let [out, error] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      error += text
    })
    child.stdin.on('error', () => undefined)
    child.stdin.end(input === undefined ? '' : typeof input === 'string' ? input : JSON.stringify(input))
    const status = await new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? -1)))
    assert.ok(
      String(status) in manifest.exitCodes,
      `${type} ${operation}: the manifest names exit code ${status}\n${error}`,
    )
    const json = (text: string) => text.split('\n').filter((line) => line !== '')
    return {
      status,
      lines: json(out).map((line) => JSON.parse(line) as unknown),
      traces: json(error).map((line) => JSON.parse(line) as Readonly<Record<string, string>>),
      text: out + error,
    }
  }

  /** An operation that works: its states, each checked by the schema of the manifest, and the names that differ. */
  async call(type: string, operation: Operation, input: Values | undefined, whatIf = false) {
    if (input !== undefined && operation !== 'export') this.#check(type, input, `what goes to ${operation}`)
    const { status, lines, traces } = await this.run(type, operation, input, whatIf)
    assert.deepEqual([status, traces.filter((trace) => 'error' in trace)], [0, []], `${type} ${operation}`)
    const names = ['set', 'test'].includes(operation) ? (lines.at(-1) as readonly string[]) : []
    const states = (['set', 'test'].includes(operation) ? lines.slice(0, -1) : lines) as readonly Values[]
    for (const state of states) this.#check(type, state, `what comes from ${operation}`)
    return { states, names, traces }
  }

  /** As `dsc config set`: test, then set where it is not as wanted. True when something was changed. */
  async apply(type: string, instance: Values): Promise<boolean> {
    if (await this.isSo(type, instance)) return false
    await this.call(type, 'get', instance)
    await this.call(type, 'set', instance)
    await this.call(type, 'get', instance)
    return true
  }

  /** As `dsc config test`. */
  async isSo(type: string, instance: Values): Promise<boolean> {
    const { states, names } = await this.call(type, 'test', instance)
    const isSo = states[0]?.['_inDesiredState'] === true
    assert.equal(isSo, names.length === 0, `${type}: the two answers of test agree`)
    return isSo
  }

  #check(type: string, value: Values, about: string): void {
    const validate = this.#checks.get(type) ?? this.#compiled(type)
    this.#checks.set(type, validate)
    assert.ok(validate(value), `${type}: ${about}: ${JSON.stringify(validate.errors)} of ${JSON.stringify(value)}`)
  }

  #compiled(type: string): ValidateFunction {
    const schema = this.#byType.get(`Mailroot/${type}`)?.schema.embedded ?? {}
    return new Ajv2020({ strict: false, allErrors: true }).compile(schema)
  }
}

export interface DocumentResource {
  readonly name: string
  /** Without `Mailroot/`. */
  readonly type: string
  readonly properties: Values
}

/**
 * The resources of the documented configuration, with what these tests need in place of what a site has: passwords, free ports of
 * 127.0.0.1, and a smart host here.
 */
export async function documented(smartHostPort: number, passwords: Readonly<Record<string, string>>) {
  const document = parse(readFileSync(join(root, 'docs/dsc/relay.dsc.yaml'), 'utf8')) as {
    readonly resources: readonly DocumentResource[]
  }
  const ports: Readonly<Record<number, number>> = { 25: await freePort(), 587: await freePort() }
  const replaced = (value: unknown, of: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => replaced(item, of))
    if (typeof value === 'string') {
      const [, name] = /^\[parameters\('(\w+)'\)\]$/.exec(value) ?? []
      if (name === undefined) return value === '0.0.0.0' ? '127.0.0.1' : value
      assert.ok(passwords[name] !== undefined, `the document has a parameter ${name}`)
      return passwords[name]
    }
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).map(([name, item]) => {
      if (name !== 'port') return [name, replaced(item, of)]
      return [name, of === 'SmtpSmartHost' ? smartHostPort : (ports[item as number] ?? item)]
    })
    return Object.fromEntries(entries)
  }
  const resources = document.resources.map(({ name, type, properties }): DocumentResource => {
    const plain = type.replace('Mailroot/', '')
    return { name, type: plain, properties: replaced(properties, plain) as Values }
  })
  return { resources, ports: { devices: ports[25] ?? 0, applications: ports[587] ?? 0 } }
}
