/** Clients of DSC as tests call them: what each call answers, and the proof that doing a thing twice changes nothing. */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { loadModel } from '../../generator/load.js'
import { resourcesOf } from '../../generator/resources.js'
import type { ControlClient } from './control-client.js'
import { controlWorld, type World } from './control-world.js'

export type Values = Readonly<Record<string, unknown>>
interface Tested {
  readonly state: Values
  readonly inDesiredState: boolean
  readonly differing: readonly string[]
  readonly reasons: readonly { readonly code: string; readonly phrase: string }[]
}
interface Changed {
  readonly before: Values
  readonly state: Values
  readonly differing: readonly string[]
  readonly warnings: readonly string[]
}

export const resources = resourcesOf(loadModel(process.cwd()))

/** Calls of one client. */
export function callsOf(client: ControlClient) {
  return {
    get: async (resource: string, instance: Values = {}) =>
      (await client.result<{ state: Values }>('resource.get', { resource, instance })).state,
    test: (resource: string, instance: Values, more: Values = {}) =>
      client.result<Tested>('resource.test', { resource, instance, ...more }),
    set: (resource: string, instance: Values, more: Values = {}) =>
      client.result<Changed>('resource.set', { resource, instance, ...more }),
    delete: (resource: string, instance: Values, more: Values = {}) =>
      client.result<Changed>('resource.delete', { resource, instance, ...more }),
    all: async (resource: string) => {
      const items: Values[] = []
      for (let cursor: string | undefined; ; ) {
        const page = await client.result<{ items: Values[]; cursor?: string }>('resource.export', {
          resource,
          limit: 2,
          ...(cursor === undefined ? {} : { cursor }),
        })
        items.push(...page.items)
        if (page.cursor === undefined) return items
        cursor = page.cursor
      }
    },
    refusal: async (method: string, resource: string, instance: Values, more: Values = {}) =>
      JSON.stringify(await client.failure(`resource.${method}`, { resource, instance, ...more })),
  }
}

export async function openResources(context: TestContext) {
  const world = await controlWorld(context)
  return { ...world, ...callsOf(world.client) }
}

/** What a second time must leave as it is. */
export function marks({ root, store }: Pick<World, 'root' | 'store'>): unknown {
  const audit = join(root, 'logs', 'audit')
  const files = existsSync(audit) ? readdirSync(audit) : []
  return [store.current.revision, files.map((name) => readFileSync(join(audit, name), 'utf8'))]
}

/** Sets, and proves that it is so, that it stays so, and that the second time touches nothing. */
export async function settle(
  world: Awaited<ReturnType<typeof openResources>>,
  resource: string,
  instance: Values,
): Promise<void> {
  const about = `${resource} ${JSON.stringify(instance)}`
  const tested = await world.test(resource, instance)
  assert.equal(tested.inDesiredState, false, about)
  assert.ok(tested.reasons.length > 0, about)
  for (const { code } of tested.reasons) assert.match(code, new RegExp(`^Mailroot:${resource}:`))
  const untouched = marks(world)
  const rehearsed = await world.set(resource, instance, { dryRun: true })
  assert.deepEqual(marks(world), untouched, `${about}: a dry run changes nothing`)
  const done = await world.set(resource, instance)
  assert.deepEqual([...done.differing].sort(), [...tested.differing].sort(), about)
  assert.deepEqual(done.before, tested.state, about)
  const { passwordChanged: _, ...planned } = rehearsed.state
  const { passwordChanged: _of, ...made } = done.state
  if (resource !== 'SmtpUserList') assert.deepEqual(planned, made, `${about}: a dry run says what will be`)
  const after = marks(world)
  assert.deepEqual(await world.get(resource, keysOf(resource, instance)), done.state, about)
  const again = await world.test(resource, instance)
  assert.deepEqual([again.inDesiredState, again.differing, again.reasons], [true, [], []], about)
  assert.deepEqual((await world.set(resource, instance)).differing, [], about)
  assert.deepEqual(marks(world), after, `${about}: the second time changes nothing`)
}

export function keysOf(name: string, instance: Values): Values {
  const key = ['virtualServer', ...(resources.find((one) => one.name === name)?.key ?? [])]
  return Object.fromEntries(Object.entries(instance).filter(([property]) => key.includes(property)))
}
