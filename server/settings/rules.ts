/** The rules between settings, which no schema can say. Each problem names the other side. Pure. */
import { isAbsolute, normalize, relative, sep } from 'node:path'
import { lists } from '../generated/methods.js'
import type { Binding } from '../generated/settings.js'
import { domainProblems, passwordProblems } from './domain-rules.js'
import { isLoopback, parseEndpoint } from './endpoint.js'
import { type Entry, entryKey, plainKey } from './entries.js'
import type { EffectiveSettings, EffectiveVirtualServer, Machine } from './machine-defaults.js'
import type { Problem } from './problems.js'

/** What the relay keeps for itself under the root; no folder of a virtual server may lie in one of them. */
export const ownFolders: readonly string[] = ['history', 'logs', 'store', 'tls']

/** Every broken rule of settings that fit the schema. */
export function ruleProblems(settings: EffectiveSettings, machine: Machine): readonly Problem[] {
  const servers = Object.entries(settings.virtualServers)
  return [
    ...nameProblems(servers),
    ...authenticationProblems(servers),
    ...bindingProblems(servers),
    ...listProblems(servers),
    ...folderProblems(servers, machine),
    ...logFolderProblems(servers, machine),
    ...servers.flatMap(([number, { smartHost }]) => passwordProblems(smartHost, pointerTo(number, 'smartHost'))),
    ...servers.flatMap(([number, server]) => domainProblems(server, pointerTo(number, 'general', 'domains'))),
    ...metricsProblems(settings.service.metricsEndpoint, servers),
  ]
}

type Servers = readonly (readonly [string, EffectiveVirtualServer])[]

function pointerTo(number: string, ...parts: readonly (string | number)[]): string {
  return ['/virtualServers', number, ...parts].join('/')
}

function nameProblems(servers: Servers): readonly Problem[] {
  const owners = new Map<string, string>()
  const problems: Problem[] = []
  for (const [number, server] of servers) {
    const name = server.general.name
    const owner = owners.get(name.toLowerCase())
    if (owner === undefined) owners.set(name.toLowerCase(), number)
    else {
      const problem = `${JSON.stringify(name)} is the name of virtual server ${owner} already`
      problems.push({ pointer: pointerTo(number, 'general', 'name'), problem })
    }
  }
  return problems
}

function authenticationProblems(servers: Servers): readonly Problem[] {
  return servers
    .filter(([, { authentication }]) => !authentication.anonymous && !authentication.basic)
    .map(([number]) => ({
      pointer: pointerTo(number, 'authentication', 'anonymous'),
      problem: 'is off, and so is basic: nobody could send anything. Turn one of the two on',
    }))
}

interface Owner {
  readonly number: string
  readonly server: EffectiveVirtualServer
  readonly key: string
}

/** One and the same twice in one virtual server is told by the rule for lists. */
function bindingProblems(servers: Servers): readonly Problem[] {
  const owners = new Map<string, Owner>()
  /** By port and family of addresses. */
  const ports = new Map<string, { readonly first: Owner; all?: Owner }>()
  const problems: Problem[] = []
  for (const [number, server] of servers) {
    for (const [index, binding] of server.general.bindings.entries()) {
      const own = { number, server, key: endpoint(binding) }
      const twin = owners.get(own.key)
      if (twin === undefined) owners.set(own.key, own)
      const port = portKey(binding)
      const near = ports.get(port)
      const isAll = isEvery(binding.address)
      const other = twin ?? (isAll ? near?.first : near?.all)
      if (near === undefined) ports.set(port, isAll ? { first: own, all: own } : { first: own })
      else if (isAll) near.all ??= own
      const problem = other === undefined ? undefined : bindingProblem(own, other)
      if (problem !== undefined) problems.push({ pointer: pointerTo(number, 'general', 'bindings', index), problem })
    }
  }
  return problems
}

function bindingProblem(own: Owner, other: Owner): string | undefined {
  const name = `virtual server ${other.number} (${other.server.general.name})`
  if (own.key === other.key) {
    return own.number === other.number ? undefined : `${own.key} is used by ${name} already`
  }
  // Windows gives a connection to whoever named its address, as IIS has it; elsewhere the second cannot be opened.
  if (sep === '\\') return undefined
  return `${own.key} and ${other.key} of ${name} cannot both be open: one of them is every address of this machine`
}

function isEvery(address: string): boolean {
  const plain = plainKey(address)
  return plain === '0.0.0.0' || plain === '::'
}

/** `::` has no IPv4 address. */
function portKey({ address, port }: Pick<Binding, 'address' | 'port'>): string {
  return `${plainKey(address).includes(':') ? 6 : 4} ${port}`
}

function endpoint({ address, port }: Pick<Binding, 'address' | 'port'>): string {
  const plain = plainKey(address)
  return plain.includes(':') ? `[${plain}]:${port}` : `${plain}:${port}`
}

function listProblems(servers: Servers): readonly Problem[] {
  const problems: Problem[] = []
  for (const [number, server] of servers) {
    for (const list of lists) {
      for (const { property } of list.places) {
        const area = (server as unknown as Readonly<Record<string, Readonly<Record<string, readonly Entry[]>>>>)[
          list.area
        ]
        const seen = new Map<string, number>()
        for (const [index, entry] of (area?.[property] ?? []).entries()) {
          const key = entryKey(list, entry)
          const first = seen.get(key)
          if (first === undefined) seen.set(key, index)
          else {
            const problem = `${key} stands in the list twice: see entry ${first}`
            problems.push({ pointer: pointerTo(number, list.area, property, index), problem })
          }
        }
      }
    }
  }
  return problems
}

/** The numbers ask for no password: only this machine may read them. */
function metricsProblems(setting: string, servers: Servers): readonly Problem[] {
  if (setting === 'off') return []
  const pointer = '/service/metricsEndpoint'
  const told = JSON.stringify(setting)
  const given = parseEndpoint(setting)
  if (given === undefined) return [{ pointer, problem: `${told} is no address and port, for example 127.0.0.1:9464` }]
  if (!isLoopback(given.address)) {
    const problem = `${told} can be reached from other machines, and no password is asked: choose a loopback address, for example 127.0.0.1:${given.port}`
    return [{ pointer, problem }]
  }
  const isTaken = (one: Binding): boolean =>
    endpoint(one) === endpoint(given) || (sep !== '\\' && isEvery(one.address) && portKey(one) === portKey(given))
  const owner = servers.find(([, { general }]) => general.bindings.some(isTaken))
  if (owner === undefined) return []
  const [number, { general }] = owner
  return [{ pointer, problem: `${told} is used by virtual server ${number} (${general.name}) already` }]
}

interface Folder {
  readonly pointer: string
  /** For people: `dropDirectory of virtual server 1`. */
  readonly title: string
  readonly path: string
  readonly plain: string
}

const folderNames = ['pickupDirectory', 'queueDirectory', 'dropDirectory', 'badMailDirectory'] as const

function folderProblems(servers: Servers, machine: Machine): readonly Problem[] {
  const problems: Problem[] = []
  const earlier: Folder[] = []
  for (const [number, server] of servers) {
    for (const name of folderNames) {
      const path = server.folder[name]
      const pointer = pointerTo(number, 'folder', name)
      const folder = { pointer, title: `${name} of virtual server ${number}`, path, plain: plainPath(path) }
      const problem = folderProblem(folder, earlier, machine)
      // One that is wrong itself is told once, not again by each that is near it.
      if (problem === undefined) earlier.push(folder)
      else problems.push({ pointer, problem })
    }
  }
  return problems
}

function folderProblem(folder: Folder, earlier: readonly Folder[], machine: Machine): string | undefined {
  const path = JSON.stringify(folder.path)
  if (!isAbsolute(folder.path)) return `${path} is not an absolute path on this machine`
  const root = plainPath(machine.root)
  if (within(root, folder.plain)) return `${path} holds the root folder of the relay, ${machine.root}`
  const own = ownFolders.find((name) => within(folder.plain, `${root}${sep}${name}`))
  if (own !== undefined) return `${path} lies in the relay's own folder ${own}`
  const other = earlier.find((one) => within(folder.plain, one.plain) || within(one.plain, folder.plain))
  if (other === undefined) return undefined
  if (other.plain === folder.plain) return `${path} is the ${other.title} already`
  const [inner, outer] = within(folder.plain, other.plain) ? ['it lies in', other] : ['it holds', other]
  return `${path} overlaps with another folder: ${inner} the ${outer.title}, ${other.path}`
}

/** The protocol logs of several virtual servers may share a folder, for each has one of its own in it. */
function logFolderProblems(servers: Servers, machine: Machine): readonly Problem[] {
  const others = servers.flatMap(([number, { folder }]) =>
    folderNames.map((name) => ({ title: `${name} of virtual server ${number}`, path: folder[name] })),
  )
  return servers.flatMap(([number, { logging }]) => {
    const path = logging.logFileDirectory
    const pointer = pointerTo(number, 'logging', 'logFileDirectory')
    if (!isAbsolute(path))
      return [{ pointer, problem: `${JSON.stringify(path)} is not an absolute path on this machine` }]
    const plain = plainPath(path)
    const root = plainPath(machine.root)
    const own = ownFolders.find((name) => within(plain, `${root}${sep}${name}`))
    if (own === 'logs') return []
    if (own !== undefined)
      return [{ pointer, problem: `${JSON.stringify(path)} lies in the relay's own folder ${own}` }]
    const other = others.find((one) => within(plain, plainPath(one.path)))
    if (other === undefined) return []
    return [{ pointer, problem: `${JSON.stringify(path)} lies in the ${other.title}, ${other.path}` }]
  })
}

/** Windows does not tell upper from lower case. */
function plainPath(path: string): string {
  const plain = normalize(path).replace(/(?<=.)[\\/]+$/, '')
  return sep === '\\' ? plain.toLowerCase() : plain
}

/** Whether a path is another, or below it. */
function within(path: string, above: string): boolean {
  const way = relative(above, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}
