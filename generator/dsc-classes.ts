/**
 * Emits the module MailrootDsc: a class for each resource of DSC, for Windows PowerShell 5.1 and PowerShell 7. Its properties are the
 * parameters of the cmdlet that sets the same, so that who knows one knows the other. A module of its own, since classes do not
 * load where scripts are constrained.
 */
import { type Cmdlet, cmdletsOf, type Parameter } from './cmdlet.js'
import { pascal } from './json.js'
import type { Emitter, Model, Schema } from './model.js'
import { quote, scriptHeader } from './module.js'
import { plainProperty, type Resource, resourcesOf } from './resources.js'

/** The module's identity: never to change. */
const guid = '5d0f7c1b-64e9-4a0e-9f0a-8c1b2f7f3e61'
const folder = 'module/MailrootDsc'
const sharedPart = 'dsc/base.ps1'

/** A property of a class. */
interface Property {
  readonly wire: string
  readonly name: string
  /** As in the tables of the module Mailroot; `ensure`, `password` and `entries` beside. */
  readonly kind: string
  readonly type: string
  readonly attribute: string
  readonly values: readonly string[]
  readonly shown: boolean
  readonly description: string
}

export const emitDscClasses: Emitter = (model) => [
  { path: `${folder}/MailrootDsc.psd1`, text: manifestText(model) },
  { path: `${folder}/MailrootDsc.psm1`, text: moduleText(model) },
]

function moduleText(model: Model): string {
  const resources = resourcesOf(model)
  const entries = resources.filter((resource) => resource.kind === 'list')
  const base = model.powershell.get(sharedPart)
  if (base === undefined) throw new Error(`generator/powershell/${sharedPart} is missing`)
  const tables = [
    ...entries.map((resource): [string, readonly Property[]] => [
      entryName(resource),
      entryProperties(resource, model),
    ]),
    ...resources.map((resource): [string, readonly Property[]] => [resource.name, propertiesOf(resource, model)]),
  ]
  return [
    `${scriptHeader}\n`,
    '# Classes need a module of their own: see docs/decisions.\n',
    'Set-StrictMode -Version 3.0\n',
    `# ---- generator/powershell/${sharedPart}\n\n${base}`,
    '# ---- from the schemas\n',
    `# Each class: the member that the relay knows, the property, and its kind; shown: it is only told.\n${fieldTable(tables)}`,
    ...entries.map((resource) => entryClass(entryName(resource), entryProperties(resource, model))),
    ...resources.map((resource) => resourceClass(resource, propertiesOf(resource, model))),
  ].join('\n')
}

function fieldTable(tables: readonly (readonly [string, readonly Property[]])[]): string {
  const rows = tables.map(([name, properties]) => {
    const lines = properties.map(
      ({ wire, name: own, kind, shown }) => `        ${quote(`${wire} ${own} ${kind}${shown ? ' shown' : ''}`)}\n`,
    )
    return `    ${name} = @(\n${lines.join('')}    )\n`
  })
  return `$script:Fields = @{\n${rows.join('')}}\n`
}

function entryName({ name }: Resource): string {
  return name.replace(/List$/, 'Entry')
}

function entryClass(name: string, properties: readonly Property[]): string {
  const members = properties.map((one) =>
    propertyText({ ...one, attribute: one.attribute === 'Key' ? 'Mandatory' : one.attribute }),
  )
  return `class ${name} {\n${members.join('\n')}}\n`
}

function resourceClass(resource: Resource, properties: readonly Property[]): string {
  const { name } = resource
  const own = resource.scope === 'service' ? [propertyText(singleton)] : []
  const reasons = `    [DscProperty(NotConfigurable)]\n    [MailrootReason[]] $Reasons\n`
  return `[DscResource()]
class ${name} : MailrootResource {
${[...own, ...properties.map(propertyText), reasons].join('\n')}
    [${name}] Get() { return $this.GetInstance() }

    [bool] Test() { return $this.TestInstance() }

    [void] Set() { $this.SetInstance() }

    static [${name}[]] Export() { return [MailrootResource]::ExportInstance([${name}]) }
}
`
}

/** A class needs a key; of the service there is one. */
const singleton: Property = {
  ...{ wire: '', name: 'IsSingleInstance', kind: '', type: 'string', attribute: 'Key', values: ['Yes'], shown: false },
  description: 'There is one service.',
}

function propertyText({ name, type, attribute, values, description }: Property): string {
  const comment = `    # ${description}\n`
  const allowed = values.length === 0 ? '' : `    [ValidateSet(${values.map(quote).join(', ')})]\n`
  return `${comment}    [DscProperty(${attribute})]\n${allowed}    [${type}] $${name}\n`
}

function propertiesOf(resource: Resource, model: Model): readonly Property[] {
  const server = resource.scope === 'service' ? [] : [virtualServer]
  if (resource.entries !== undefined) {
    return [
      ...server,
      property(resource.entries, pascal(resource.entries), 'entries', `${entryName(resource)}[]`, {
        description: 'The entries.',
        attribute: 'Mandatory',
      }),
      property('_purge', 'Purge', 'bool', 'Nullable[bool]', {
        description: 'Whether entries that are not named here are removed. Without it they stay.',
      }),
      ...forced(resource),
    ]
  }
  return [
    ...server,
    ...valueProperties(resource, model),
    ...(resource.removable
      ? [property('_exist', 'Ensure', 'ensure', 'MailrootEnsure', { description: 'Whether it is to be there.' })]
      : []),
    ...forced(resource),
  ]
}

const virtualServer = property('virtualServer', 'VirtualServer', 'string', 'string', {
  description: 'Number or name of the virtual server.',
  attribute: 'Key',
})

function forced({ schema }: Resource): readonly Property[] {
  const force = schema.properties?.['force']
  if (force === undefined) return []
  return [property('force', 'Force', 'bool', 'Nullable[bool]', { description: force.description ?? '' })]
}

function entryProperties(list: Resource, model: Model): readonly Property[] {
  const entry = resourcesOf(model).find(({ name }) => `${name}List` === list.name)
  if (entry === undefined) throw new Error(`${list.name} is the list of no resource`)
  return valueProperties(entry, model)
}

/** The values of an instance in the order of its schema, each as the cmdlet has it that sets it. */
function valueProperties(resource: Resource, model: Model): readonly Property[] {
  const parameters = setterOf(resource, model).parameters
  return Object.entries(resource.schema.properties ?? {}).flatMap(([wire, schema]) => {
    if (['virtualServer', '_exist', 'force'].includes(wire)) return []
    if (schema['readOnly'] === true) return [shownProperty(wire, schema)]
    if (wire === 'password') {
      const description = 'The password of the user: a credential with the same user name. A new user needs it.'
      return [property(wire, 'Credential', 'password', 'pscredential', { description })]
    }
    if (wire === 'userName')
      return [
        property(wire, 'UserName', 'string', 'string', { description: schema.description ?? '', attribute: 'Key' }),
      ]
    // A credential says more than the word for its kind: it comes after it.
    const found = parameters
      .filter((parameter) => parameter.wire === wire)
      .sort((a, b) => Number(a.type === 'pscredential') - Number(b.type === 'pscredential'))
    if (found.length === 0) throw new Error(`${resource.name}: no parameter sets ${wire}`)
    return found.map((parameter) => settable(resource, wire, parameter))
  })
}

function setterOf({ name, kind, area, list }: Resource, model: Model): Cmdlet {
  const wanted =
    area === undefined
      ? ['user.new']
      : kind === 'area'
        ? [`${area.method}.set`]
        : [`${list?.method}.new`, `${list?.method}.add`]
  const found = cmdletsOf(model).find(({ method }) => wanted.includes(method.name))
  if (found === undefined) throw new Error(`${name}: no cmdlet sets it`)
  return found
}

function settable(resource: Resource, wire: string, parameter: Parameter): Property {
  const isKey = resource.key.includes(wire)
  const type = typeOf(parameter.kind)
  return property(wire, parameter.name, parameter.kind, isKey ? type.replace(/^Nullable\[(\w+)\]$/, '$1') : type, {
    description: parameter.schema.description ?? plainProperty(parameter.schema).description ?? '',
    attribute: isKey ? 'Key' : '',
    values: parameter.values,
  })
}

/** Time spans and what may be unlimited are texts: what a document and a MOF can hold. */
function typeOf(kind: string): string {
  const plain = kind.replace('?', '')
  const list = plain.endsWith('[]')
  const [base = ''] = plain.replace('[]', '').split(':')
  if (list) return 'string[]'
  if (base === 'credential') return 'pscredential'
  if (base === 'bool' || base === 'int' || base === 'long') return `Nullable[${base}]`
  return 'string'
}

function shownProperty(wire: string, schema: Schema): Property {
  const type = schema.type === 'boolean' ? 'Nullable[bool]' : schema.type === 'array' ? 'string[]' : 'string'
  const attribute = 'NotConfigurable'
  return property(wire, pascal(wire), 'string', type, { description: schema.description ?? '', attribute, shown: true })
}

function property(
  wire: string,
  name: string,
  kind: string,
  type: string,
  { description, attribute = '', values = [], shown = false }: Partial<Property> & { readonly description: string },
): Property {
  return { wire, name, kind, type, attribute, values, shown, description: description.replaceAll(/\s+/g, ' ') }
}

function manifestText(model: Model): string {
  const names = resourcesOf(model).map(({ name }) => `        ${quote(name)}\n`)
  return `${scriptHeader}
@{
    RootModule           = 'MailrootDsc.psm1'
    ModuleVersion        = ${quote(model.version)}
    GUID                 = ${quote(guid)}
    Author               = 'The Mailroot authors'
    CompanyName          = 'Mailroot'
    Copyright            = '(c) The Mailroot authors. MIT License.'
    Description          = 'Resources of PowerShell DSC for Mailroot, an SMTP relay that takes the place of the IIS SMTP Server.'
    PowerShellVersion    = '5.1'
    CompatiblePSEditions = @('Desktop', 'Core')
    RequiredModules      = @(@{ ModuleName = 'Mailroot'; ModuleVersion = ${quote(model.version)} })
    FunctionsToExport    = @()
    CmdletsToExport      = @()
    VariablesToExport    = @()
    AliasesToExport      = @()
    DscResourcesToExport = @(
${names.join('')}    )
    FileList             = @(
        'MailrootDsc.psd1'
        'MailrootDsc.psm1'
    )
    PrivateData          = @{
        PSData = @{
            Tags = @('SMTP', 'Relay', 'Mail', 'DSC', 'DSCResource', 'PSEdition_Desktop', 'PSEdition_Core', 'Windows', 'Linux', 'MacOS')
        }
    }
}
`
}
