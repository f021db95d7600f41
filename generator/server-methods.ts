/** Writes out the methods that make and remove a virtual server, from the area that says it is one (`x-area.server`). */
import { common, controls, isSettable, settingChange, shownArea, virtualServer } from './derive.js'
import type { Area, Method, Schema } from './model.js'

/** A virtual server is made with its first binding; others are added to it afterwards. */
export function serverMethods(area: Area, virtualServerId: Schema): readonly Method[] {
  if (area.server === undefined) return []
  const shown = shownArea(area, virtualServerId)
  const list = area.lists.find(({ method }) => method === area.server)
  if (list === undefined) throw new Error(`${area.source}: x-area.server names no list of the area`)
  const entries = Object.entries(list.entry.properties ?? {})
  const settings = Object.entries(area.schema.properties ?? {}).filter(([, schema]) => isSettable(schema))
  const number: Schema = {
    ...virtualServerId,
    description:
      'The number of the new virtual server, as in IIS: the names of its folders, logs and objects. Without it the next one after the highest.',
    'x-ps': { aliases: ['Number'] },
  }
  return [
    {
      name: `${area.method}.new`,
      kind: 'serverNew',
      verb: 'New',
      summary: 'Makes a virtual server',
      description:
        'Makes a virtual server with folders of its own under the root and starts it. It listens on the address and port that are given; without an address it has no binding yet. Like the first one it relays for nobody until a setting allows it.',
      access: 'administrator',
      confirm: 'Medium',
      params: [
        ...settings.map(([name, schema], index) => ({
          name,
          required: false,
          nullable: false,
          control: false,
          schema: index === 0 ? withPosition(schema, 0) : schema,
        })),
        ...entries.map(([name, schema]) => ({
          name,
          required: false,
          nullable: false,
          control: false,
          schema: withPosition(schema, undefined),
        })),
        { ...virtualServer, schema: number },
        ...controls,
      ],
      result: { name: 'change', schema: settingChange(shown, 'The virtual server as get shows it.') },
      ...common(area, 'new'),
    },
    {
      name: `${area.method}.remove`,
      kind: 'serverRemove',
      verb: 'Remove',
      summary: 'Removes a virtual server',
      description:
        'Closes the bindings of a virtual server, ends its sessions, and takes its settings out. Its folders and logs stay on the disk; its users and passwords are deleted, and Undo-SmtpConfigurationChange does not bring them back (a file of Export-SmtpConfiguration with -Passphrase does). One that has mail in the queue is removed with force only: that mail then waits without a route until it expires.',
      access: 'administrator',
      confirm: 'High',
      params: [{ ...virtualServer, required: true, schema: serverToRemove }, ...controls],
      result: { name: 'change', schema: settingChange(shown, 'The virtual server as get showed it.') },
      ...common(area, 'remove'),
    },
  ]
}

const serverToRemove: Schema = {
  ...virtualServer.schema,
  description: 'Number or name of the virtual server to remove.',
}

function withPosition(schema: Schema, position: number | undefined): Schema {
  return { ...schema, 'x-ps': { ...(schema['x-ps'] ?? {}), position } }
}
