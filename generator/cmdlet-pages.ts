/** Emits docs/reference/cmdlets: one page for each cmdlet, with the words of its help. */
import { type Cmdlet, cmdletsOf, type Parameter } from './cmdlet.js'
import { outputText } from './help.js'
import { code, table } from './markdown.js'
import type { Emitter, Output } from './model.js'
import { moduleSource } from './module.js'
import { pageHeader } from './text.js'
import { bindingWords, descriptionTexts, parameterTexts } from './texts.js'

const folder = 'docs/reference/cmdlets'

export const emitCmdletPages: Emitter = (model) => {
  const cmdlets = cmdletsOf(model)
  const rows = cmdlets.map((cmdlet) => [`[${cmdlet.name}](${cmdlet.name}.md)`, cmdlet.method.summary])
  const index: Output = {
    path: `${folder}/README.md`,
    text: `${pageHeader(moduleSource)}\n\n# Cmdlets\n\nThe same text as \`Get-Help\`.\n\n${table(['Cmdlet', ''], rows)}`,
  }
  return [index, ...cmdlets.map((cmdlet) => ({ path: `${folder}/${cmdlet.name}.md`, text: page(cmdlet) }))]
}

function page(cmdlet: Cmdlet): string {
  const { method } = cmdlet
  const aliases = method.aliases.length === 0 ? '' : `Alias: ${method.aliases.map(code).join(', ')}.\n\n`
  const examples = method.examples.map((one) => `${one.title}:\n\n    ${one.command}\n`)
  return `${pageHeader(moduleSource)}

# ${cmdlet.name}

${method.summary}.

${descriptionTexts(cmdlet).map(markdownText).join('\n\n')}

${aliases}Control method: ${code(method.name)}. Writes ${code(cmdlet.output)}. ${outputText(cmdlet)}${
    cmdlet.impact === undefined ? '' : ` Knows \`-WhatIf\` and \`-Confirm\` (impact ${cmdlet.impact}).`
  }

## Examples

${examples.join('\n')}
## Parameters

${cmdlet.parameters.map(parameterSection).join('\n')}`
}

function parameterSection(parameter: Parameter): string {
  const facts = [
    ['Type', code(parameter.type)],
    ['Required', parameter.mandatory ? 'yes' : 'no'],
    ['Position', parameter.position === undefined ? 'named' : String(parameter.position)],
    ['From the pipeline', bindingWords(parameter)],
    ...(parameter.aliases.length > 0 ? [['Aliases', parameter.aliases.map(code).join(', ')]] : []),
    ...(parameter.values.length > 0 ? [['Values', parameter.values.map(code).join(', ')]] : []),
  ]
  return `### -${parameter.name}\n\n${parameterTexts(parameter).map(markdownText).join('\n\n')}\n\n${table(['', ''], facts)}`
}

/** Angle brackets would be read as HTML. */
function markdownText(text: string): string {
  return text.replaceAll('<', '&lt;')
}
