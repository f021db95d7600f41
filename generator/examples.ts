/** The examples of derived methods: x-examples beside x-area or x-list, completed for get and set. */
import { isObject, objectAt, pascal, textAt } from './json.js'
import type { Area, Example, List, Schema } from './model.js'

/** At least two examples, or an error that says where to write them. */
export function examplesOf(subject: Area | List, verb: 'get' | 'set' | 'add' | 'new' | 'remove'): readonly Example[] {
  const written = writtenExamples(subject, verb)
  const examples = [...written, ...usualExamples(subject, verb).slice(0, Math.max(0, 2 - written.length))]
  if (examples.length >= 2) return examples
  const source = 'area' in subject ? subject.area.source : subject.source
  throw new Error(`${source}: x-examples.${verb} of ${subject.noun} needs two examples`)
}

function writtenExamples(subject: Area | List, verb: string): readonly Example[] {
  const holders =
    'area' in subject
      ? subject.places.map((place) => subject.area.schema.properties?.[place.property])
      : [subject.schema]
  return holders.flatMap((holder) => {
    const examples = holder?.['x-examples']
    return isObject(examples) ? readExamples(examples[verb], `${subject.noun}: x-examples.${verb}`) : []
  })
}

/** A list of title and command; absent is none. */
export function readExamples(value: unknown, where: string): readonly Example[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw new Error(`${where}: a list is expected`)
  return value.map((item) => {
    const example = objectAt(item, where)
    return { title: textAt(example['title'], where), command: textAt(example['command'], where) }
  })
}

function usualExamples(subject: Area | List, verb: string): Example[] {
  const scope = 'area' in subject ? subject.area.scope : subject.scope
  if (verb === 'get') {
    return [
      { title: scope === 'service' ? 'Show them' : 'Of all virtual servers', command: `Get-${subject.noun}` },
      scope === 'service'
        ? { title: 'As a list', command: `Get-${subject.noun} | Format-List` }
        : { title: 'Of one virtual server', command: `Get-${subject.noun} -VirtualServer 1` },
    ]
  }
  const first = 'area' in subject ? undefined : firstSetting(subject)
  if (verb !== 'set' || first === undefined) return []
  return [
    { title: 'Back to the default', command: `Set-${subject.noun} -${pascal(first)} $null` },
    { title: 'See what would change', command: `Set-${subject.noun} -${pascal(first)} $null -WhatIf` },
  ]
}

function firstSetting(area: Area): string | undefined {
  const settable = (schema: Schema) => schema['readOnly'] !== true && schema['x-list'] === undefined
  return Object.entries(area.schema.properties ?? {}).find(([, schema]) => settable(schema))?.[0]
}
