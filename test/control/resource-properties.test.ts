/** Each property of each resource of DSC: set, shown, compared, and left alone the second time. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Schema } from '../../generator/model.js'
import { plainProperty } from '../../generator/resources.js'
import { sampled } from '../support/fuzz.js'
import { keysOf, openResources, resources, settle, type Values } from '../support/resources.js'

/** A value that the schema allows and that is not `now`. */
function another(name: string, schema: Schema, now: unknown): unknown {
  const given = examples[name]
  if (given !== undefined) return given
  if (schema.enum !== undefined) {
    const refused = Object.keys((schema['x-not-built'] as object | undefined) ?? {})
    return schema.enum.find((value) => value !== now && !refused.includes(String(value)))
  }
  if (schema.type === 'boolean') return now !== true
  if (schema.type === 'integer') return Number(schema['minimum'] ?? 0) + 7
  if (String(schema['format']).includes('uration'))
    return /maxAge$/i.test(name) ? 'P3D' : now === 'PT3M' ? 'PT4M' : 'PT3M'
  if (/Directory$/.test(name)) return `/srv/mail/${name}`
  if (schema.oneOf !== undefined) return another(name, schema.oneOf[0] ?? {}, now)
  if (schema['type'] === 'array') return []
  return `other.example.com`
}

/** Where a schema alone does not say what fits. */
const examples: Values = {
  server: ['10.3.2.1'],
  dnsServers: ['192.0.2.53'],
  logExtFileFlags: ['Date', 'Time', 'ClientIp'],
  metricsEndpoint: '127.0.0.1:9464',
  sendNdrTo: 'postmaster@example.com',
  masqueradeDomain: 'masked.example.com',
  authentication: { type: 'basic', userName: 'relay', password: 'hunter2 of the smart host' },
}

for (const resource of resources.filter(({ kind }) => kind === 'area')) {
  test(`${resource.name}: each property is set, shown, compared, and left alone the second time`, async (context) => {
    const world = await openResources(context)
    const scope: Values = resource.scope === 'service' ? {} : { virtualServer: '1' }
    const usual = await world.get(resource.name, scope)
    const properties = Object.entries(resource.schema.properties ?? {}).filter(
      ([, schema]) => schema['else'] !== undefined,
    )
    assert.ok(properties.length > 0)
    for (const [name, schema] of sampled(properties, 4)) {
      const value = another(name, plainProperty(schema), usual[name])
      const instance = { ...scope, [name]: value, ...helpers[`${resource.name}.${name}`], force: true }
      await settle(world, resource.name, instance)
      const back = Object.fromEntries(
        Object.keys(instance).map((one) => [
          one,
          one in scope || one === 'force' ? instance[one as keyof typeof instance] : null,
        ]),
      )
      await world.set(resource.name, back)
      const { _exist: _, hasPassword: _has, ...now } = await world.get(resource.name, scope)
      const { _exist: _of, hasPassword: _was, ...first } = usual
      assert.deepEqual(now, first, `${resource.name}.${name} is back at its default`)
    }
  })
}

/** By resource: an entry, and what a property needs beside it. */
const entries: Readonly<Record<string, Values>> = {
  SmtpBinding: { address: '127.0.0.1', port: 2598 },
  SmtpConnectionAddress: { address: '192.0.2.4' },
  SmtpDomain: { name: 'entry.example', server: ['mail.example.com'], tlsMode: 'Required' },
  SmtpRelayAddress: { address: '192.0.2.4' },
}

for (const resource of resources.filter(({ kind, area }) => kind === 'entry' && area !== undefined)) {
  test(`${resource.name}: each property of an entry is set, shown, compared, and left alone the second time`, async (context) => {
    const world = await openResources(context)
    const keys = { virtualServer: '1', ...entries[resource.name] }
    await settle(world, resource.name, keys)
    const usual = await world.get(resource.name, keysOf(resource.name, keys))
    const names = Object.entries(resource.schema.properties ?? {}).filter(([name, schema]) => {
      return !(name in keys) && schema['readOnly'] !== true && !['_exist', 'force'].includes(name)
    })
    assert.ok(names.length > 0)
    for (const [name, schema] of sampled(names, 3)) {
      const value = another(name, plainProperty(schema), usual[name])
      await settle(world, resource.name, {
        ...keys,
        [name]: value,
        ...helpers[`${resource.name}.${name}`],
        force: true,
      })
      await world.delete(resource.name, keysOf(resource.name, keys))
      await world.set(resource.name, keys)
    }
    await settle(world, resource.name, { ...keysOf(resource.name, keys), _exist: false })
  })
}

/** Properties that are not to be had alone. */
const helpers: Readonly<Record<string, Values>> = {
  'SmtpAuthentication.anonymous': { basic: true },
  'SmtpDomain.type': { server: null, tlsMode: null },
  'SmtpDomain.sendHelo': { tlsMode: 'None' },
  'SmtpSmartHost.authentication': { tlsMode: 'Verified', server: ['mail.example.com'] },
  'SmtpSmartHost.mode': { server: ['mail.example.com'] },
}
