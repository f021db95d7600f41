/** Emits the help of the module: MAML for each cmdlet. The topics about_* are in about.ts. */
import { topics } from './about-texts.js'
import { type Cmdlet, cmdletsOf, type Parameter } from './cmdlet.js'
import type { Emitter } from './model.js'
import { moduleSource } from './module.js'
import { defaultOf, descriptionTexts, parameterTexts } from './texts.js'
import { element, leaf, xmlDocument } from './xml.js'

const namespaces =
  ' xmlns:maml="http://schemas.microsoft.com/maml/2004/10" xmlns:command="http://schemas.microsoft.com/maml/dev/command/2004/10" xmlns:dev="http://schemas.microsoft.com/maml/dev/2004/10"'

export const emitHelp: Emitter = (model) => {
  const cmdlets = cmdletsOf(model)
  const items = element('helpItems', cmdlets.map(commandElement), ' schema="maml" xmlns="http://msh"')
  return [{ path: 'module/Mailroot/en-US/Mailroot-help.xml', text: xmlDocument(moduleSource, items) }]
}

function commandElement(cmdlet: Cmdlet): string {
  const { method } = cmdlet
  const details = element('command:details', [
    leaf('command:name', cmdlet.name),
    element('maml:description', [leaf('maml:para', `${method.summary}.`)]),
    leaf('command:verb', method.verb ?? ''),
    leaf('command:noun', method.noun ?? ''),
  ])
  const syntax = element('command:syntax', [
    element('command:syntaxItem', [
      leaf('maml:name', cmdlet.name),
      ...cmdlet.parameters.map((one) => parameterElement(one)),
      ...common(cmdlet),
    ]),
  ])
  const parameters = element('command:parameters', [
    ...cmdlet.parameters.map((one) => parameterElement(one)),
    ...common(cmdlet),
  ])
  return element(
    'command:command',
    [
      details,
      element('maml:description', descriptionTexts(cmdlet).map(paragraph)),
      syntax,
      parameters,
      element('command:inputTypes', [typeElement('command:inputType', inputOf(cmdlet), inputText(cmdlet))]),
      element('command:returnValues', [typeElement('command:returnValue', cmdlet.output, outputText(cmdlet))]),
      element('command:examples', method.examples.map(exampleElement)),
      element(
        'command:relatedLinks',
        topics.map(({ name }) => element('maml:navigationLink', [leaf('maml:linkText', name)])),
      ),
    ],
    namespaces,
  )
}

function paragraph(text: string): string {
  return leaf('maml:para', text)
}

function parameterElement(parameter: Parameter): string {
  const attributes = [
    `required="${String(parameter.mandatory)}"`,
    'variableLength="true"',
    `globbing="${String(parameter.wildcards)}"`,
    `pipelineInput="${parameter.fromPipeline ? 'True (ByPropertyName)' : 'False'}"`,
    `position="${parameter.position ?? 'named'}"`,
    `aliases="${parameter.aliases.length === 0 ? 'none' : parameter.aliases.join(', ')}"`,
  ]
  const type = typeName(parameter)
  const value =
    parameter.type === 'switch'
      ? ''
      : leaf('command:parameterValue', type, ` required="true" variableLength="${String(type.endsWith('[]'))}"`)
  const group = element(
    'command:parameterValueGroup',
    parameter.values.map((one) => leaf('command:parameterValue', one, ' required="false" variableLength="false"')),
  )
  return element(
    'command:parameter',
    [
      leaf('maml:name', parameter.name),
      element('maml:description', parameterTexts(parameter).map(paragraph)),
      ...(parameter.values.length > 0 ? [group] : []),
      value,
      element('dev:type', [
        leaf('maml:name', parameter.type === 'switch' ? 'SwitchParameter' : type),
        '<maml:uri />\n',
      ]),
      leaf('dev:defaultValue', defaultOf(parameter) ?? (parameter.type === 'switch' ? 'False' : 'None')),
    ],
    ` ${attributes.join(' ')}`,
  )
}

const shortNames: Readonly<Record<string, string>> = {
  bool: 'Boolean',
  datetime: 'DateTime',
  int: 'Int32',
  long: 'Int64',
  object: 'Object',
  pscredential: 'PSCredential',
  securestring: 'SecureString',
  string: 'String',
  timespan: 'TimeSpan',
}

function typeName(parameter: Parameter): string {
  const inner = parameter.type.replace(/^Nullable\[(.*)\]$/, '$1')
  const base = inner.replace('[]', '')
  return `${shortNames[base] ?? base}${inner.endsWith('[]') ? '[]' : ''}`
}

/** -WhatIf and -Confirm, which PowerShell adds to what changes something. */
function common(cmdlet: Cmdlet): readonly string[] {
  if (cmdlet.impact === undefined) return []
  const plain = {
    kind: 'bool',
    type: 'switch',
    nullable: false,
    mandatory: false,
    notEmpty: false,
    fromPipeline: false,
  }
  const make = (name: string, alias: string, description: string) =>
    parameterElement({ ...plain, name, aliases: [alias], wildcards: false, values: [], schema: { description } })
  return [
    make('WhatIf', 'wi', 'Show what would be done, and do nothing.'),
    make('Confirm', 'cf', 'Ask before doing it.'),
  ]
}

function typeElement(name: string, type: string, text: string): string {
  return element(name, [
    element('dev:type', [leaf('maml:name', type), '<maml:uri />\n']),
    element('maml:description', [paragraph(text)]),
  ])
}

function inputOf(cmdlet: Cmdlet): string {
  return cmdlet.parameters.some((parameter) => parameter.fromPipeline)
    ? 'System.Management.Automation.PSObject'
    : 'None'
}

function inputText(cmdlet: Cmdlet): string {
  const names = cmdlet.parameters.filter((parameter) => parameter.fromPipeline).map((parameter) => parameter.name)
  return names.length === 0 ? 'Nothing.' : `Any object with a property ${names.join(' or ')}.`
}

export function outputText(cmdlet: Cmdlet): string {
  if (cmdlet.flow === 'query') return 'One object for each.'
  if (cmdlet.flow === 'test')
    return 'One object for each finding, nothing where all is well; with -Quiet $true or $false.'
  if (cmdlet.flow === 'send') return 'One object for each message, when its end or the time-out has come.'
  if (cmdlet.flow === 'export')
    return 'Without -Path the message as text; with -Path nothing, or with -PassThru the file.'
  if (cmdlet.flow === 'save') return 'Without -Path the text; with -Path nothing, or with -PassThru the file.'
  return 'Nothing; with -PassThru what was acted on, as it is now.'
}

function exampleElement(example: { readonly title: string; readonly command: string }, index: number): string {
  return element('command:example', [
    leaf('maml:title', `--- Example ${index + 1}: ${example.title} ---`),
    element('maml:introduction', [paragraph('PS> ')]),
    leaf('dev:code', example.command),
    element('dev:remarks', [paragraph('')]),
  ])
}
