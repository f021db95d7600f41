/** What an area or a list in the schemas becomes. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { build, type Sources, schemaBase } from '../../generator/build.js'
import { loadModel, readSources } from '../../generator/load.js'
import type { Method, Schema } from '../../generator/model.js'

const model = loadModel(process.cwd())

function find(name: string): Method {
  const method = model.methods.find((candidate) => candidate.name === name)
  assert.ok(method, name)
  return method
}

/** `name!` is required, `name?` takes null, `name*` is no setting. */
function check(name: string, cmdlet: string, params: string): void {
  const method = find(name)
  const mark = (param: Method['params'][number]) =>
    `${param.name}${param.required ? '!' : ''}${param.nullable ? '?' : ''}${param.control ? '*' : ''}`
  assert.equal(`${method.verb}-${method.noun}`, cmdlet)
  assert.equal(method.params.map(mark).join(' '), params)
}

test('an area has get and set; set takes each setting, and null for its default', () => {
  check('messageLimit.get', 'Get-SmtpMessageLimit', 'virtualServer')
  check(
    'messageLimit.set',
    'Set-SmtpMessageLimit',
    'virtualServer maxMessageSize? maxSessionSize? maxBatchedMessages? maxRecipients? sendNdrTo? ifRevision* dryRun* force*',
  )
})

test('the service has no virtual server', () => {
  check('service.get', 'Get-SmtpService', '')
  assert.equal(find('service.get').result.schema.items?.properties?.['virtualServer'], undefined)
})

test('set takes neither lists nor what is only reported; get shows them', () => {
  check(
    'relayRestriction.set',
    'Set-SmtpRelayRestriction',
    'virtualServer mode? relayForAuth? ifRevision* dryRun* force*',
  )
  const names = find('virtualServer.set').params.map((param) => param.name)
  assert.ok(!names.includes('bindings') && !names.includes('state'))
  const shown = find('virtualServer.get').result.schema.items
  assert.ok(shown?.required?.includes('bindings') && shown.required.includes('state'))
})

test('an area that can be removed has remove', () => {
  check('smartHost.remove', 'Remove-SmtpSmartHost', 'virtualServer ifRevision* dryRun* force*')
  assert.equal(
    model.methods.some((method) => method.name === 'delivery.remove'),
    false,
  )
})

test('a list has get, add and remove; two places with tags are one list', () => {
  check('relayAddress.get', 'Get-SmtpRelayAddress', 'virtualServer address access')
  check('relayAddress.add', 'Add-SmtpRelayAddress', 'virtualServer address! comment access ifRevision* dryRun* force*')
  check('relayAddress.remove', 'Remove-SmtpRelayAddress', 'virtualServer address! access ifRevision* dryRun* force*')
  const { list } = find('relayAddress.add')
  assert.deepEqual(list?.places, [
    { property: 'grant', tag: { access: 'Grant' } },
    { property: 'deny', tag: { access: 'Deny' } },
  ])
  assert.equal(find('relayAddress.add').params.find((param) => param.name === 'access')?.schema.default, 'Grant')
})

test('a list whose entries can be changed has new and set in place of add, which take null for a default', () => {
  const settings =
    'type? allowRelay? server? port? tlsMode? authentication? allowPlainTextAuthentication? sendHelo? ifRevision* dryRun* force*'
  check('domain.get', 'Get-SmtpDomain', 'virtualServer name')
  check('domain.new', 'New-SmtpDomain', `virtualServer name! ${settings}`)
  check('domain.set', 'Set-SmtpDomain', `virtualServer name! ${settings}`)
  check('domain.remove', 'Remove-SmtpDomain', 'virtualServer name! ifRevision* dryRun* force*')
  const kinds = (list: string) => model.methods.filter((method) => method.list?.method === list).map(({ kind }) => kind)
  assert.deepEqual(kinds('domain').sort(), ['listAdd', 'listGet', 'listRemove', 'listSet'])
  assert.ok(!kinds('relayAddress').includes('listSet'))
})

test('an entry with an account shows whether a password is kept, and nobody gives that', () => {
  const shown = find('domain.get').result.schema.items
  assert.ok(shown?.required?.includes('hasPassword'))
  assert.ok(!find('domain.set').params.some(({ name }) => name === 'hasPassword'))
  const entry = find('domain.get').list?.entry ?? assert.fail()
  assert.equal(entry.properties?.['hasPassword'], undefined)
  assert.equal(find('relayAddress.get').result.schema.items?.properties?.['hasPassword'], undefined)
})

test('a key with a default may be left out of a change and is no filter by itself', () => {
  check('binding.add', 'Add-SmtpBinding', 'virtualServer address! port tls ifRevision* dryRun* force*')
  const port = (name: string) => find(name).params.find((param) => param.name === 'port')?.schema.default
  assert.deepEqual([port('binding.add'), port('binding.remove'), port('binding.get')], [25, 25, undefined])
})

test('to see takes a viewer, to change an administrator', () => {
  for (const method of model.methods.filter((candidate) => candidate.kind !== 'custom')) {
    const sees = method.kind === 'areaGet' || method.kind === 'listGet'
    assert.equal(method.access, sees ? 'viewer' : 'administrator', method.name)
    const asks = method.kind === 'serverRemove' ? 'High' : 'Medium'
    assert.equal(method.confirm, sees ? undefined : asks, method.name)
  }
})

test('a change answers revision, differences, items and warnings', () => {
  for (const method of model.methods.filter(({ kind }) => kind !== 'custom' && !kind.endsWith('Get'))) {
    assert.deepEqual(method.result.schema.required, ['revision', 'changes', 'items', 'warnings'], method.name)
  }
})

test('methods are sorted by name', () => {
  const names = model.methods.map((method) => method.name)
  assert.deepEqual(names, [...names].sort())
})

/** The schemas with one document changed. */
function changed(file: string, change: (document: Record<string, unknown>) => void): Sources {
  const sources = readSources(process.cwd())
  const id = schemaBase + file
  const document = structuredClone(sources.documents.get(id)) as Record<string, unknown>
  change(document)
  return { ...sources, documents: new Map([...sources.documents, [id, document as Schema]]) }
}

test('mistakes in a schema are named with the file', () => {
  const without = (keyword: string) => changed('settings/delivery.json', (document) => delete document[keyword])
  assert.throws(() => build(without('x-area')), /schemas\/settings\/delivery\.json\/x-area: an object is expected/)
  assert.throws(() => build(without('title')), /schemas\/settings\/delivery\.json\/title/)
  const twin = changed('settings/delivery.json', (document) => {
    document['x-area'] = {
      method: 'delivery',
      noun: 'SmtpFolder',
      subject: 'the delivery settings',
      scope: 'virtualServer',
    }
  })
  assert.throws(() => build(twin), /Get-SmtpFolder is described twice/)
  const scope = changed('settings/delivery.json', (document) => {
    document['x-area'] = { method: 'delivery', noun: 'SmtpDelivery', scope: 'service' }
  })
  assert.throws(() => build(scope), /x-area\.scope must be virtualServer/)
  const examples = changed('settings/smart-host.json', (document) => delete document['x-examples'])
  assert.throws(() => build(examples), /x-examples\.remove of SmtpSmartHost needs two examples/)
})
