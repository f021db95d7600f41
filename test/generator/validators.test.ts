/** The compiled validators against right and wrong documents, and the checks of results. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createChecks } from '../../generator/checks.js'
import { loadModel } from '../../generator/load.js'
import { areas, lists, methods } from '../../server/generated/methods.js'
import { openrpc } from '../../server/generated/openrpc.js'
import { paramsValidators, validateSettings } from '../../server/generated/validators.js'

const model = loadModel(process.cwd())

test('the stored document', () => {
  const good: readonly unknown[] = [
    { virtualServers: { '1': {} } },
    {
      $schema: 'x',
      revision: 3,
      service: { minimumFreeSpace: 1 },
      virtualServers: { '1': {}, '9999': { folder: {} } },
    },
  ]
  const bad: readonly unknown[] = [
    null,
    {},
    { virtualServers: {} },
    { virtualServers: { '0': {} } },
    { virtualServers: { '1': {} }, revision: -1 },
    { virtualServers: { '1': {} }, service: { messageTrackingLogMaxDirectorySize: 1 } },
    { virtualServers: { '1': { folder: { state: 'x' } } } },
  ]
  for (const document of good) assert.equal(validateSettings(document), true, JSON.stringify(document))
  for (const document of bad) assert.equal(validateSettings(document), false, JSON.stringify(document))
})

test('every method has a validator for its params', () => {
  assert.deepEqual(
    Object.keys(paramsValidators),
    methods.map((method) => method.name),
  )
  for (const method of model.methods.filter(({ params }) => params.every((param) => !param.required))) {
    assert.equal(paramsValidators[method.name as keyof typeof paramsValidators]({}), true, method.name)
  }
})

test('the tables name what exists', () => {
  for (const method of methods) {
    if (method.area !== undefined)
      assert.ok(
        areas.some((area) => area.name === method.area),
        method.name,
      )
    if (method.list !== undefined)
      assert.ok(
        lists.some((list) => list.method === method.list),
        method.name,
      )
  }
})

test('the OpenRPC document describes every method', () => {
  const described = openrpc['methods']
  assert.ok(Array.isArray(described))
  assert.deepEqual(
    described.map((method: { name: string }) => method.name),
    methods.map((method) => method.name),
  )
  const references = JSON.stringify(openrpc).match(/"\$ref":"[^"]+"/g) ?? []
  const { schemas } = openrpc['components'] as { schemas: Record<string, unknown> }
  for (const reference of new Set(references)) {
    const name = /^"\$ref":"#\/components\/schemas\/(\w+)"$/.exec(reference)?.[1]
    assert.ok(name !== undefined && name in schemas, reference)
  }
})

test('results and reports can be checked', () => {
  const checks = createChecks(model)
  const queue = {
    identity: '1\\smtp.example.com',
    virtualServer: '1',
    nextHopDomain: 'smtp.example.com',
    nextHop: 'smtp.example.com:25',
    deliveryType: 'SmartHost',
    status: 'Ready',
    messageCount: 1,
  }
  assert.deepEqual(checks.report('Queue', queue), [])
  assert.deepEqual(checks.result('queue.get', [queue]), [])
  assert.equal(checks.result('queue.get', [{ ...queue, status: 'Busy', more: 1 }]).length, 2)
  assert.throws(() => checks.result('queue.none', []), /there is no such schema/)
})
