/** Runs the rows of the table that proves every setting: as by default, as changed, and as by default again. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { areas, lists, methods } from '../../server/generated/methods.js'
import { keptFolder } from './kept-folder.js'
import { type RelayProcess, startRelay } from './relay.js'
import { type Proof, type Row, type Rows, unseen } from './setting-rows.js'
import { Stage } from './setting-stage.js'

/** Calls a method that changes settings, over the control socket or as its cmdlet. */
export type Change = (stage: Stage, method: string, params: Params) => Promise<unknown>

type Params = Readonly<Record<string, unknown>>

/** Over the control socket. What a change opens is meant. */
export const byControl: Change = async (stage, method, params) => {
  const isShared = areas.some((area) => area.scope === 'service' && method === `${area.method}.set`)
  const where = isShared ? {} : { virtualServer: stage.number }
  await stage.control.result(method, { ...where, ...params, force: true })
}

type Environment = Readonly<Record<string, string>>

/** Runs rows that share one relay, each on a virtual server of its own, side by side. */
export async function proveTogether(t: TestContext, rows: Rows, env: Environment = {}): Promise<void> {
  const folder = await keptFolder(t)
  const relay = await startRelay(t, { root: join(folder, 'root'), env })
  await proveIn(t, relay, rows, byControl)
}

/** As `proveTogether`, in a relay that is there. */
export async function proveIn(t: TestContext, relay: RelayProcess, rows: Rows, change: Change): Promise<void> {
  await Promise.all(
    Object.entries(rows).map(([key, row], index) =>
      t.test(`${key} is obeyed`, async (part) => {
        await prove(await Stage.open(part, relay, `127.0.0.${index + 10}`), key, row, change)
      }),
    ),
  )
}

/** Runs rows in relays of their own, for what all virtual servers share. */
export async function proveApart(t: TestContext, rows: Rows): Promise<void> {
  await Promise.all(
    Object.entries(rows).map(([key, row]) =>
      t.test(`${key} is obeyed`, async (part) => {
        const folder = await keptFolder(part)
        const relay = await startRelay(part, { root: join(folder, 'root') })
        await prove(await Stage.first(part, relay), key, row, byControl)
      }),
    ),
  )
}

async function prove(stage: Stage, key: string, row: Row, change: Change): Promise<void> {
  const proof = await row(stage)
  const steps = [{ value: undefined, seen: proof.byDefault }, ...proof.changes, { value: null, seen: proof.byDefault }]
  assert.ok(proof.changes.length > 0, `${key} is changed`)
  for (const { value, seen } of steps) {
    if (value !== undefined) await set(stage, change, key, value, proof)
    if (seen === unseen) continue
    const sight = await proof.see()
    const under = value === undefined ? `${key} by default` : `${key} set to ${JSON.stringify(value)}`
    if (seen instanceof RegExp) assert.match(String(sight), seen, under)
    else assert.deepEqual(sight, seen, under)
  }
}

/** Changes a setting; null: back to the default. */
async function set(stage: Stage, change: Change, key: string, value: unknown, proof: Proof): Promise<void> {
  const [name = '', property = ''] = key.split('.')
  const { entry = {} } = proof
  if (lists.some(({ method }) => method === name)) {
    if (methods.some((method) => method.name === `${name}.set`)) {
      await change(stage, `${name}.set`, { ...entry, [property]: value })
    } else {
      await change(stage, `${name}.remove`, entry)
      await change(stage, adder(name), value === null ? entry : { ...entry, [property]: value })
    }
    return
  }
  const area = areas.find((one) => one.name === name)
  const definition = area?.properties[property]
  if (area === undefined || definition === undefined) throw new Error(`There is no setting ${key}`)
  if (definition.list !== undefined) await setList(stage, change, definition.list, property, value)
  else await change(stage, `${area.method}.set`, { [property]: value })
}

/** Adds an entry; null: removes what was added. */
async function setList(stage: Stage, change: Change, method: string, property: string, value: unknown): Promise<void> {
  const list = lists.find((one) => one.method === method)
  const tag = list?.places.find((place) => place.property === property)?.tag ?? {}
  if (value !== null) {
    await change(stage, adder(method), { ...(value as Params), ...tag })
    return
  }
  for (const entry of await stage.call<readonly Params[]>(`${method}.get`, tag)) {
    const key = Object.fromEntries((list?.key ?? []).map((name) => [name, entry[name]]))
    // The door that the row comes in by is not the one under test, and the default domain is no entry.
    const isOwn = method === 'binding' && entry['port'] === stage.relay.port
    const isDefault = method === 'domain' && entry['type'] === 'Default'
    if (!isOwn && !isDefault) await change(stage, `${method}.remove`, { ...key, ...tag })
  }
}

function adder(method: string): string {
  return methods.find(({ kind, list }) => kind === 'listAdd' && list === method)?.name ?? ''
}
