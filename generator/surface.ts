/** Emits module/SURFACE.txt: every cmdlet and parameter, sorted, so that a review sees what a change does to them. */
import { type Cmdlet, cmdletsOf, type Parameter } from './cmdlet.js'
import { byText } from './json.js'
import type { Emitter } from './model.js'
import { moduleSource, scriptHeader } from './module.js'
import { shapesOf } from './shapes.js'

export const emitSurface: Emitter = (model) => {
  const cmdlets = cmdletsOf(model).map(cmdletText).join('\n')
  const shapes = shapesOf(model).map(
    (shape) => `${shape.type}\n${shape.fields.map((field) => `  ${field.name} [${field.kind}]\n`).join('')}`,
  )
  return [
    {
      path: 'module/SURFACE.txt',
      text: `${scriptHeader}\n# Cmdlets of the module Mailroot from ${moduleSource}, then the objects they write.\n\n${cmdlets}\n${shapes.join('\n')}`,
    },
  ]
}

function cmdletText(cmdlet: Cmdlet): string {
  const facts = [
    cmdlet.output,
    cmdlet.method.access,
    ...(cmdlet.impact === undefined ? [] : [`confirm ${cmdlet.impact}`]),
    ...cmdlet.method.aliases.map((alias) => `alias ${alias}`),
  ]
  const lines = [...cmdlet.parameters].sort((a, b) => byText(a.name, b.name)).map(parameterText)
  return `${cmdlet.name}  (${facts.join('; ')})\n${lines.join('')}`
}

function parameterText(parameter: Parameter): string {
  const facts = [
    ...(parameter.mandatory ? ['mandatory'] : []),
    ...(parameter.position === undefined ? [] : [`position ${parameter.position}`]),
    ...(parameter.fromPipeline ? ['from pipeline by name'] : []),
    ...(parameter.nullable ? ['$null is the default'] : []),
    ...(parameter.wildcards ? ['wildcards'] : []),
    ...parameter.aliases.map((alias) => `alias ${alias}`),
    ...(parameter.values.length > 0 ? [parameter.values.join('|')] : []),
  ]
  return `  -${parameter.name} [${parameter.type}]${facts.length === 0 ? '' : ` ${facts.join('; ')}`}\n`
}
