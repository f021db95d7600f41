/** The handler of every method. */
import {
  type AreaDefinition,
  areas,
  lists,
  type MethodDefinition,
  type MethodName,
  methods,
} from '../generated/methods.js'
import { openrpc } from '../generated/openrpc.js'
import { endpointText } from '../smtp/networks.js'
import { areaGet, areaRemove, areaSet, type SettingsParts } from './areas.js'
import { type BadmailParts, badmailHandlers } from './badmail.js'
import { type BundleParts, bundleHandlers } from './bundles.js'
import type { AnyHandler, CustomHandlers } from './caller.js'
import { type CertificateParts, certificateHandlers } from './certificates.js'
import { type SessionParts, sessionHandlers } from './client-sessions.js'
import { type ConfigurationParts, configurationHandlers } from './configuration.js'
import { type DiagnosticParts, diagnosticHandlers } from './diagnostics.js'
import { type ExportParts, exportHandlers } from './exports.js'
import { type ListInArea, listAdd, listGet, listRemove, listSet } from './lists.js'
import { type LockoutParts, lockoutHandlers } from './lockouts.js'
import { type MessageParts, messageHandlers } from './messages.js'
import { type ProtocolLogParts, protocolLogHandlers } from './protocol-logs.js'
import { type QueueParts, queueHandlers } from './queues.js'
import { resourceHandlers } from './resources/handlers.js'
import { type ServerStateParts, serverStateHandlers } from './server-state.js'
import { serverNew, serverRemove } from './servers.js'
import { type StatisticParts, statisticHandlers } from './statistics.js'
import { type TestMessageParts, testMessageHandlers } from './test-messages.js'
import { type TraceParts, traceHandlers } from './traces.js'
import { type UserParts, userHandlers } from './users.js'

/** Everything that the methods act on. */
export type HandlerParts = Omit<SettingsParts, 'stateOf' | 'pendingOf'> &
  ConfigurationParts &
  BundleParts &
  ServerStateParts &
  ExportParts &
  CertificateParts &
  Omit<MessageParts & QueueParts, 'clock'> &
  TraceParts &
  ProtocolLogParts &
  Omit<UserParts, 'clock'> &
  LockoutParts &
  Pick<BadmailParts, 'badmail'> &
  SessionParts &
  StatisticParts &
  DiagnosticParts &
  TestMessageParts

/** By name, all but system.hello and system.prove, which belong to the session. */
export type Handlers = ReadonlyMap<MethodName, AnyHandler>

export function createHandlers(given: HandlerParts): Handlers {
  const parts = {
    ...given,
    stateOf: (number: string) => given.servers.stateOf(number),
    pendingOf: (number: string) => given.servers.waiting(number).map(endpointText),
  }
  const { clock } = parts.system
  const custom: CustomHandlers = {
    ...configurationHandlers(parts),
    ...bundleHandlers(parts),
    ...messageHandlers({ ...parts, clock }),
    ...exportHandlers(parts),
    ...certificateHandlers(parts),
    ...queueHandlers({ ...parts, clock }),
    ...serverStateHandlers(parts),
    ...sessionHandlers(parts),
    ...statisticHandlers(parts),
    ...protocolLogHandlers(parts),
    ...traceHandlers(parts),
    ...userHandlers({ ...parts, clock }),
    ...lockoutHandlers(parts),
    ...badmailHandlers(parts),
    ...diagnosticHandlers(parts),
    ...testMessageHandlers(parts),
    ...resourceHandlers({ ...parts, clock }),
    'rpc.discover': () => openrpc,
  }
  const byName = new Map<MethodName, AnyHandler>()
  for (const definition of methods) {
    const handler = definition.kind === 'custom' ? customHandler(custom, definition) : derived(definition, parts)
    if (handler !== undefined) byName.set(definition.name, handler)
  }
  return byName
}

/** The params were checked against the schema of just this method, so the types of its handler hold. */
function customHandler(custom: CustomHandlers, { name }: MethodDefinition): AnyHandler | undefined {
  return (custom as unknown as Readonly<Record<string, AnyHandler>>)[name]
}

function derived(definition: MethodDefinition, parts: SettingsParts): AnyHandler {
  switch (definition.kind) {
    case 'areaGet':
      return areaGet(areaOf(definition), parts)
    case 'areaSet':
      return areaSet(areaOf(definition), parts)
    case 'areaRemove':
      return areaRemove(areaOf(definition), parts)
    case 'serverNew':
      return serverNew(areaOf(definition), parts)
    case 'serverRemove':
      return serverRemove(areaOf(definition), parts)
    case 'listGet':
      return listGet(listOf(definition), parts)
    case 'listAdd':
      return listAdd(listOf(definition), parts)
    case 'listSet':
      return listSet(listOf(definition), parts)
    case 'listRemove':
      return listRemove(listOf(definition), parts)
    case 'custom':
      throw new Error(`${definition.name} is not derived`)
  }
}

function areaOf({ name, area }: MethodDefinition): AreaDefinition {
  const found = areas.find((one) => one.name === area)
  if (found === undefined) throw new Error(`the area of ${name} is not in the table`)
  return found
}

function listOf(definition: MethodDefinition): ListInArea {
  const list = lists.find((one) => one.method === definition.list)
  if (list === undefined) throw new Error(`the list of ${definition.name} is not in the table`)
  return { list, area: areaOf(definition) }
}
