/**
 * Writes out the methods that an area or a list implies: get, set and remove of an area; get, add and remove of a list, or
 * get, new, set and remove where its entries can be changed.
 * The server answers all of them with one handler (`areas` and `lists` in server/generated/methods.ts).
 */
import { examplesOf } from './examples.js'
import { byText } from './json.js'
import type { Area, List, Method, Param, Schema } from './model.js'
import { holdsSecret, withoutSecrets } from './secrets.js'

const revision: Schema = {
  title: 'Revision',
  description: 'Counts the changes of settings.json.',
  type: 'integer',
  minimum: 0,
  maximum: 9007199254740991,
}

/** The param that names a virtual server. */
export const virtualServer: Param = {
  name: 'virtualServer',
  required: false,
  nullable: false,
  control: false,
  schema: {
    title: 'Virtual server',
    description:
      'Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.',
    type: 'string',
    minLength: 1,
    maxLength: 100,
    'x-ps': { aliases: ['Identity'], pipeline: 'propertyName' },
  },
}

/** What acts without changing settings takes it, too, and answers what it would act on: see `writtenMethod`. */
export const dryRun = control('dryRun', {
  title: 'Dry run',
  description: 'Check everything and report what would change, but change nothing.',
  type: 'boolean',
  default: false,
})

/** What every change takes. */
export const controls: readonly Param[] = [
  control('ifRevision', {
    ...revision,
    title: 'If revision',
    description: 'Change nothing unless this is the current revision of the settings.',
  }),
  dryRun,
  control('force', {
    title: 'Force',
    description: 'Make a change that is refused otherwise because of what it opens; the warning names it.',
    type: 'boolean',
    default: false,
  }),
]

function control(name: string, schema: Schema): Param {
  return { name, required: false, nullable: false, control: true, schema }
}

/** Whether `set` of its area takes the property: reported values and lists with cmdlets of their own are not set. */
export function isSettable(schema: Schema): boolean {
  return schema['readOnly'] !== true && schema['x-list'] === undefined
}

/** get, set and, where the area says so, remove. */
export function areaMethods(area: Area, virtualServerId: Schema): readonly Method[] {
  const shown = shownArea(area, virtualServerId)
  const scope = area.scope === 'virtualServer' ? [virtualServer] : []
  const { subject } = area
  const settings = Object.entries(area.schema.properties ?? {}).filter(([, schema]) => isSettable(schema))
  const change = settingChange(shown, 'The area as get shows it, as it is now; after a dry run, as it would be.')
  const result: Method[] = [
    {
      name: `${area.method}.get`,
      kind: 'areaGet',
      verb: 'Get',
      summary: `Shows ${subject}`,
      description: area.description,
      access: 'viewer',
      params: scope,
      result: {
        name: 'settings',
        schema: { title: area.title, description: area.description, type: 'array', maxItems: 100, items: shown },
      },
      ...common(area, 'get'),
    },
    {
      name: `${area.method}.set`,
      kind: 'areaSet',
      verb: 'Set',
      summary: `Changes ${subject}`,
      description: `${area.description} Only what is given changes; null puts a setting back to its default.`,
      access: 'administrator',
      confirm: 'Medium',
      params: [
        ...scope,
        ...settings.map(([name, schema]) => ({ name, required: false, nullable: true, control: false, schema })),
        ...controls,
      ],
      result: { name: 'change', schema: change },
      ...common(area, 'set'),
    },
  ]
  if (area.removable) {
    result.push({
      name: `${area.method}.remove`,
      kind: 'areaRemove',
      verb: 'Remove',
      summary: `Puts ${subject} back to the default`,
      description: `Every setting of the area goes back to its default. ${area.description}`,
      access: 'administrator',
      confirm: 'Medium',
      params: [...scope, ...controls],
      result: { name: 'change', schema: change },
      ...common(area, 'remove'),
    })
  }
  return result
}

/** What the methods of an area have in common. */
export function common(area: Area, verb: 'get' | 'set' | 'new' | 'remove') {
  return { noun: area.noun, aliases: [], paged: false, area, examples: examplesOf(area, verb) }
}

/** get, add (or new and set) and remove of the entries of a list. */
export function listMethods(list: List, virtualServerId: Schema): readonly Method[] {
  const { area } = list
  const shown = shownEntry(list, virtualServerId)
  const subject = (list.entry.title ?? list.method).toLowerCase()
  const description = list.places.map((place) => area.schema.properties?.[place.property]?.description).join(' ')
  const get: Method = {
    name: `${list.method}.get`,
    kind: 'listGet',
    verb: 'Get',
    summary: `Shows each ${subject}`,
    description,
    access: 'viewer',
    params: [...listParams(list, false), ...tagParams(list, 'Only entries of this list.')],
    result: {
      name: 'entries',
      schema: { title: subject, description, type: 'array', maxItems: 100000, items: shown },
    },
    ...ofList(list),
    examples: examplesOf(list, 'get'),
  }
  return [get, ...listChanges(list, subject, description, shown)]
}

function listChanges(list: List, subject: string, description: string, shown: Schema): readonly Method[] {
  const changing = { ...ofList(list), description, access: 'administrator', confirm: 'Medium' } as const
  const result = (items: string) => ({ name: 'change', schema: settingChange(shown, items) })
  const params = (settings: readonly Param[], tag: string, withDefault = false) => {
    return [...listParams(list, true), ...settings, ...tagParams(list, tag, withDefault), ...controls]
  }
  const [verb, done] = list.editable ? (['New', 'made'] as const) : (['Add', 'added'] as const)
  const name = list.editable ? 'new' : 'add'
  const add: Method = {
    ...changing,
    name: `${list.method}.${name}`,
    kind: 'listAdd',
    verb,
    summary: `${list.editable ? 'Makes' : 'Adds'} a ${subject}`,
    params: params(otherParams(list), 'Which list the entry goes to.', true),
    result: result(`The entry that was ${done}, as get shows it.`),
    examples: examplesOf(list, name),
  }
  const set = (): Method => ({
    ...changing,
    name: `${list.method}.set`,
    kind: 'listSet',
    verb: 'Set',
    summary: `Changes a ${subject}`,
    description: `${description} Only what is given changes; null puts a setting back to its default.`,
    params: params(otherParams(list), 'Which list the entry is in: needed only where more than one has it.'),
    result: result('The entry as get shows it, as it is now; after a dry run, as it would be.'),
    examples: examplesOf(list, 'set'),
  })
  const remove: Method = {
    ...changing,
    name: `${list.method}.remove`,
    kind: 'listRemove',
    verb: 'Remove',
    summary: `Removes a ${subject}`,
    params: params([], 'Which list the entry is taken from: needed only where more than one has it.'),
    result: result('The entry that was removed, as get showed it.'),
    examples: examplesOf(list, 'remove'),
  }
  return [add, ...(list.editable ? [set()] : []), remove]
}

function ofList(list: List) {
  return { noun: list.noun, aliases: [], paged: false, area: list.area, list } as const
}

/** The virtual server, where there is one, and the key. `change`: the key must be given, as far as it has no default. */
function listParams(list: List, change: boolean): readonly Param[] {
  const entry = Object.entries(list.entry.properties ?? {})
  const keys = entry.filter(([name]) => list.key.includes(name))
  const scope = list.area.scope === 'virtualServer' ? [virtualServer] : []
  return [...scope, ...keys.map(([name, schema]) => keyParam(name, schema, change))]
}

/** What an entry has beside its key. What can be changed later is given in the same way at first: null is the default. */
function otherParams(list: List): readonly Param[] {
  return Object.entries(list.entry.properties ?? {})
    .filter(([name]) => !list.key.includes(name))
    .map(([name, schema]) => ({ name, required: false, nullable: list.editable, control: false, schema }))
}

/** A key with a default (the port of a binding) may be left out of a change; as a filter no default applies. */
function keyParam(name: string, schema: Schema, change: boolean): Param {
  const { default: usual, ...plain } = schema
  const bound: Schema = { ...plain, 'x-ps': { ...(schema['x-ps'] ?? {}), pipeline: 'propertyName' } }
  const kept = change && usual !== undefined ? { ...bound, default: usual } : bound
  return { name, required: change && usual === undefined, nullable: false, control: false, schema: kept }
}

function tagParams(list: List, description: string, withDefault = false): readonly Param[] {
  return tagNames(list).map((name) => ({
    name,
    required: false,
    nullable: false,
    control: false,
    schema: { ...tagSchema(list, name, description, withDefault), 'x-ps': { pipeline: 'propertyName' } },
  }))
}

function tagNames(list: List): readonly string[] {
  return [...new Set(list.places.flatMap((place) => Object.keys(place.tag ?? {})))].sort(byText)
}

/** The first place that the area names is the usual one. */
function tagSchema(list: List, name: string, description: string, withDefault: boolean): Schema {
  const values = list.places.flatMap((place) => place.tag?.[name] ?? [])
  const texts = list.places.map((place) => [
    place.tag?.[name] ?? '',
    list.area.schema.properties?.[place.property]?.description ?? '',
  ])
  return {
    title: name.charAt(0).toUpperCase() + name.slice(1),
    description,
    type: 'string',
    enum: values,
    'x-enum': Object.fromEntries(texts),
    ...(withDefault && values[0] !== undefined ? { default: values[0] } : {}),
  }
}

/** One object of an area as get shows it: every effective property, but those that may stand for nothing. */
export function shownArea(area: Area, virtualServerId: Schema): Schema {
  const properties = Object.entries(area.schema.properties ?? {})
  const scope = area.scope === 'virtualServer' ? { virtualServer: virtualServerId } : {}
  const certain = properties.filter(([, schema]) => schema['x-optional'] !== true)
  return {
    title: area.title,
    description: area.description,
    type: 'object',
    additionalProperties: false,
    required: [...Object.keys(scope), ...certain.map(([name]) => name)],
    properties: { ...scope, ...shownProperties(Object.fromEntries(properties)) },
  }
}

/** What holds no secret keeps its identity: types are named by it. */
function shownProperties(properties: Readonly<Record<string, Schema>>): Readonly<Record<string, Schema>> {
  const plain = Object.entries(properties).filter(([, schema]) => schema['writeOnly'] !== true)
  return Object.fromEntries(
    plain.map(([name, schema]) => [name, holdsSecret(schema) ? withoutSecrets(schema) : schema]),
  )
}

function shownEntry(list: List, virtualServerId: Schema): Schema {
  const entry = list.entry.properties ?? {}
  const tags = tagNames(list).map((name) => [name, tagSchema(list, name, 'The list that the entry is in.', false)])
  const scope = list.area.scope === 'virtualServer' ? { virtualServer: virtualServerId } : {}
  const properties: Record<string, Schema> = {
    ...scope,
    ...Object.fromEntries(tags),
    ...shownProperties(entry),
    ...(holdsSecret(list.entry) ? { hasPassword } : {}),
  }
  return {
    title: list.entry.title ?? list.method,
    description: list.entry.description ?? '',
    type: 'object',
    additionalProperties: false,
    required: Object.keys(properties),
    properties,
  }
}

const hasPassword: Schema = {
  title: 'Has password',
  description: 'Whether a password is kept for the user name. The password itself is never shown.',
  type: 'boolean',
}

/** What every change of a setting answers. */
export function settingChange(shown: Schema, items: string): Schema {
  return {
    title: 'Setting change',
    description: 'What changed, or after a dry run what would change.',
    type: 'object',
    additionalProperties: false,
    required: ['revision', 'changes', 'items', 'warnings'],
    properties: {
      revision: { ...revision, description: 'The revision after the change; after a dry run the current one.' },
      changes: {
        title: 'Changes',
        description: 'Each setting whose value differs; empty when everything was so already.',
        type: 'array',
        maxItems: 100000,
        items: {
          title: 'Change',
          description: 'One setting.',
          type: 'object',
          additionalProperties: false,
          required: ['setting', 'pointer', 'old', 'new'],
          properties: {
            setting: {
              title: 'Setting',
              description: 'Area and property, for example messageLimit.maxRecipients.',
              type: 'string',
              maxLength: 200,
            },
            pointer: {
              title: 'Pointer',
              description: 'JSON pointer (RFC 6901) of the setting in settings.json.',
              type: 'string',
              maxLength: 500,
            },
            old: { title: 'Old value', description: 'The effective value before; null where there was none.' },
            new: { title: 'New value', description: 'The effective value after; null where there is none.' },
          },
        },
      },
      items: { title: 'Items', description: items, type: 'array', maxItems: 100000, items: shown },
      warnings: {
        title: 'Warnings',
        description: 'What the change opens or breaks, in words.',
        type: 'array',
        maxItems: 100,
        items: { title: 'Warning', description: 'One warning.', type: 'string', maxLength: 1000 },
      },
    },
  }
}
