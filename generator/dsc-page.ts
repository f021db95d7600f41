/** Emits docs/reference/dsc.md: every resource of DSC and its properties. */
import { cell, table, typeWords } from './markdown.js'
import type { Emitter, Schema } from './model.js'
import { plainProperty, type Resource, resourcesOf } from './resources.js'
import { pageHeader } from './text.js'

export const emitDscPage: Emitter = (model) => {
  const resources = resourcesOf(model)
  const text = [
    pageHeader('schemas/settings'),
    `# Resources of DSC

Types of Microsoft DSC 3 are \`Mailroot/NAME\`; the classes of the module MailrootDsc have the same names, and as properties the
parameters of the cmdlets ([about_Mailroot_DSC](about_Mailroot_DSC.md)). A property that is not given is not managed; null puts a
setting back to its default.`,
    ...resources.map(chapter),
  ]
  return [{ path: 'docs/reference/dsc.md', text: `${text.join('\n\n')}\n` }]
}

function chapter({ name, description, schema, entries }: Resource): string {
  const properties = schema.properties ?? {}
  const item = entries === undefined ? undefined : properties[entries]?.items
  const own = table(['Property', 'Value', ''], rows(properties, schema.required ?? []))
  const within =
    item === undefined ? '' : `\nEach of \`${entries}\` has the properties of ${name.replace(/List$/, '')}.\n`
  return `## ${name}\n\n${cell(description)}\n\n${own.trimEnd()}\n${within}`.trimEnd()
}

function rows(
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[],
): readonly (readonly string[])[] {
  return Object.entries(properties).map(([name, schema]) => {
    const plain = plainProperty(schema)
    const facts = [
      ...(required.includes(name) ? ['needed'] : []),
      ...(plain['readOnly'] === true ? ['only reported'] : []),
      ...(plain['writeOnly'] === true ? ['never reported'] : []),
    ]
    const about = schema.description ?? plain.description ?? ''
    return [`\`${name}\``, typeWords(plain), facts.length === 0 ? about : `(${facts.join(', ')}) ${about}`]
  })
}
