/** Emits the topics about_*: as text for Get-Help, and as pages with the same words. */
import { type Section, type Topic, topics } from './about-texts.js'
import { type Cmdlet, cmdletsOf } from './cmdlet.js'
import { table } from './markdown.js'
import type { Emitter } from './model.js'
import { moduleSource, scriptHeader } from './module.js'
import { pageHeader, wrap } from './text.js'

export const emitAbout: Emitter = (model) => {
  const cmdlets = cmdletsOf(model)
  return topics.flatMap((topic) => [
    { path: `module/Mailroot/${aboutFile(topic)}`, text: helpText(topic, cmdlets) },
    { path: `docs/reference/${topic.name}.md`, text: page(topic, cmdlets) },
  ])
}

/** Within the folder of the module. */
function aboutFile({ name }: Topic): string {
  return `en-US/${name}.help.txt`
}

/** The files that the manifest names. */
export const aboutFiles: readonly string[] = topics.map(aboutFile)

function helpText({ name, sections, cmdlets }: Topic, all: readonly Cmdlet[]): string {
  const width = Math.max(...all.map((cmdlet) => cmdlet.name.length))
  const rows = cmdlets ? all.map((cmdlet) => `    ${cmdlet.name.padEnd(width)}  ${cmdlet.method.summary}`) : []
  const blocks = sections.map(([title, paragraphs]) => `${title}\n${paragraphs.map(indented).join('\n\n')}`)
  const list = cmdlets ? [`CMDLETS\n${rows.join('\n')}`] : []
  return `${[`${scriptHeader}\nTOPIC\n    ${name}`, ...blocks, ...list].join('\n\n')}\n`
}

function indented(text: string): string {
  const lines = text.startsWith('    ') ? text.split('\n') : wrap(text, 72)
  return lines.map((line) => `    ${line}`).join('\n')
}

function page({ name, sections, cmdlets }: Topic, all: readonly Cmdlet[]): string {
  const rows = all.map((cmdlet) => [`[${cmdlet.name}](cmdlets/${cmdlet.name}.md)`, cmdlet.method.summary])
  const list = cmdlets ? [`## Cmdlets\n\n${table(['Cmdlet', ''], rows).trimEnd()}`] : []
  const intro = `${pageHeader(moduleSource)}\n\n# ${name}\n\nThe same text as \`Get-Help ${name}\`.`
  return `${[intro, ...sections.map(chapter), ...list].join('\n\n')}\n`
}

function chapter([title, paragraphs]: Section): string {
  const words = title.slice(0, 1) + title.slice(1).toLowerCase()
  const known = words
    .replace('powershell', 'PowerShell')
    .replace('windows', 'Windows')
    .replace('jea', 'JEA')
    .replace('iis', 'IIS')
    .replace('dsc', 'DSC')
  const texts = paragraphs.map((text) => (text.startsWith('    ') ? text : markdownText(text)))
  return [`## ${known.replace(/PowerShell or powershell/, 'PowerShell or PowerShell')}`, ...texts].join('\n\n')
}

/** What people type stands as code; angle brackets would be read as HTML. */
function markdownText(text: string): string {
  return text
    .replaceAll('<', '&lt;')
    .replace(/(?<![\w`$-])(-[A-Z][A-Za-z]+|\$[\w:]+|[A-Z][a-z]+-(?:PS\w+|Smtp\w+))/g, '`$1`')
}
