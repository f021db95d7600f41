/** The methods of the Badmail folders: see, put back into the queue, remove. What changes something is in the audit log. */
import type { BadmailGetParams, BadmailGetResult, BadmailRestoreParams } from '../generated/methods.js'
import type { Badmail } from '../generated/reports.js'
import type { BadmailFolders, BadmailItem, GivenEnvelope } from '../queue/badmail.js'
import { type AuditRecord, writeAudit } from '../settings/records.js'
import { invalid, Refusal } from '../settings/refusal.js'
import type { SettingsStore } from '../settings/store.js'
import { parsePath } from '../smtp/address.js'
import { parseDuration } from '../smtp/duration.js'
import type { System } from '../system/system.js'
import type { Caller, CustomHandlers } from './caller.js'
import { Page } from './pages.js'
import { shownServers } from './virtual-servers.js'
import { hasWildcards, wildcard } from './wildcard.js'

export interface BadmailParts {
  readonly system: Pick<System, 'clock' | 'disk'>
  /** The root folder: the audit log is below it. */
  readonly root: string
  readonly settings: Pick<SettingsStore, 'current'>
  readonly badmail: BadmailFolders
}

/** How many messages one call reads; with more the page ends early. So a filter that fits nothing holds up nobody. */
export const READ_MAX = 500

/** Characters of all recipients of one message, and of one of them. */
const RECIPIENTS_CHARACTERS_MAX = 500_000
const REASON_MAX = 4000

type Names = 'badmail.get' | 'badmail.restore' | 'badmail.remove'

export function badmailHandlers(parts: BadmailParts): Pick<CustomHandlers, Names> {
  return {
    'badmail.get': async (params) => await told(() => getBadmail(params, parts)),
    'badmail.restore': async (params, caller) => await told(() => restore(params, caller, parts)),
    'badmail.remove': async ({ identity, dryRun = false }, caller) =>
      await told(async () => {
        const item = await find(identity, parts)
        if (dryRun) return [report(item)]
        await audit({ action: 'removeBadmail', ...about(item) }, caller, parts)
        const outcome = await parts.badmail.remove(item.virtualServer, item.name)
        if (outcome === 'gone') throw gone(item.name)
        if (outcome === 'busy') throw busy(item.name)
        return [report(item)]
      }),
  }
}

async function restore(params: BadmailRestoreParams, caller: Caller, parts: BadmailParts): Promise<readonly Badmail[]> {
  const given = givenEnvelope(params)
  const item = await find(params.identity, parts)
  if (params.dryRun === true) return [report(item)]
  await audit({ action: 'restoreBadmail', ...about(item), ...given }, caller, parts)
  const outcome = await parts.badmail.restore(item.virtualServer, item.name, given)
  const target = { target: item.name }
  switch (outcome.kind) {
    case 'queued':
      return [{ ...report(item), restoredAs: outcome.id }]
    case 'gone':
      throw gone(item.name)
    case 'busy':
      throw busy(item.name)
    case 'later':
      throw new Refusal('unavailable', `${item.name} stays in Badmail, and is not queued: ${outcome.text}`, target)
    case 'bad': {
      const text = `${item.name} stays in Badmail, since it cannot be sent as it is: ${outcome.reason} Say with -Sender and -Recipient what is not right.`
      throw new Refusal('cannotApply', text, target)
    }
  }
}

/** Addresses stand as they are: no default domain is added to what an administrator writes. */
function givenEnvelope({ sender, recipient }: BadmailRestoreParams): GivenEnvelope {
  const from = sender === undefined ? undefined : parsePath(bracketed(sender), 'reverse', '')
  if (sender !== undefined && (from === undefined || from.address.endsWith('@'))) {
    throw invalid([{ pointer: '/sender', problem: `${JSON.stringify(sender)} is neither an e-mail address nor <>` }])
  }
  return {
    ...(from === undefined ? {} : { sender: from.address }),
    ...(recipient === undefined ? {} : { recipients: [...new Set(recipient)] }),
  }
}

function bracketed(address: string): string {
  return address.startsWith('<') ? address : `<${address}>`
}

async function getBadmail(params: BadmailGetParams, parts: BadmailParts): Promise<BadmailGetResult> {
  const fits = badmailFilter(params, parts)
  const servers = shownServers(parts.settings.current, params.virtualServer)
  const { identity } = params
  if (identity !== undefined) {
    const item = await find(identity, parts)
    return { items: servers.includes(item.virtualServer) && fits(item) ? [report(item)] : [] }
  }
  const page = new Page<Badmail>(params.limit)
  const start = placeOf(params.cursor)
  let read = 0
  // A folder that cannot be read is told when the others have been shown.
  const rest = start?.name === FAILING ? [] : start === undefined ? servers : from(servers, start.server)
  for (const server of rest) {
    const after = server === start?.server ? start.name : ''
    let last = after
    const names = await parts.badmail.names(server, after !== '').catch(() => [])
    for (const name of names) {
      if (name <= after) continue
      const cursor = `${server} ${last}`
      if (read >= READ_MAX) return { items: page.items, cursor }
      read += 1
      const item = await parts.badmail.read(server, name)
      if (item !== undefined && fits(item) && !page.add(report(item))) return { items: page.items, cursor }
      last = name
    }
  }
  const failures = await Promise.allSettled(servers.map((server) => parts.badmail.names(server, true)))
  const failure = failures.find((one) => one.status === 'rejected')
  if (failure === undefined) return { items: page.items }
  if (page.items.length === 0) throw failure.reason
  return { items: page.items, cursor: `${servers[failures.indexOf(failure)]} ${FAILING}` }
}

/** In place of a name in a cursor: everything has been shown, but for what could not be read. */
const FAILING = '-'

/** Nothing when it is gone in the meantime. */
function from(servers: readonly string[], first: string): readonly string[] {
  return servers.includes(first) ? servers.slice(servers.indexOf(first)) : []
}

/** A cursor is a virtual server and the last name that was looked at; of a new server there is none yet. */
function placeOf(cursor: string | undefined): { readonly server: string; readonly name: string } | undefined {
  if (cursor === undefined) return undefined
  const [, server, name] = /^(\d{1,4}) ([0-9A-Z-]*)$/.exec(cursor) ?? []
  if (server === undefined || name === undefined)
    throw invalid([{ pointer: '/cursor', problem: 'is none that badmail.get gave' }])
  return { server, name }
}

function badmailFilter(params: BadmailGetParams, { system }: BadmailParts): (item: BadmailItem) => boolean {
  const { source, olderThan } = params
  const sender = params.sender === '<>' ? (address: string) => address === '' : textFilter(params.sender)
  const recipient = textFilter(params.recipient)
  const subject = textFilter(params.subject)
  const reason = textFilter(params.reason)
  const before = olderThan === undefined ? undefined : system.clock.now() - (parseDuration(olderThan) ?? 0)
  return (item) =>
    (source === undefined || item.source === source) &&
    (before === undefined || item.failedMs < before) &&
    (params.sender === undefined || (item.sender !== undefined && sender(item.sender))) &&
    (params.recipient === undefined || item.recipients.some(recipient)) &&
    subject(item.subject ?? '') &&
    reason(item.reason)
}

function textFilter(pattern: string | undefined): (text: string) => boolean {
  return pattern === undefined ? () => true : wildcard(pattern)
}

/** A message by its identity, in any case, in whatever folder it is. An identity is never a path: the seam checks its form. */
async function find(identity: string, { badmail, settings }: BadmailParts): Promise<BadmailItem> {
  if (hasWildcards(identity)) {
    const text = `${identity} has wildcards, and this takes one identity: find the messages with Get-SmtpBadmail and its filters, and pipe them on.`
    throw new Refusal('invalid', text, { target: identity })
  }
  const name = identity.toUpperCase()
  let failure: unknown
  for (const server of Object.keys(settings.current.virtualServers)) {
    const item = await badmail.read(server, name).catch((error: unknown) => {
      failure ??= error
      return undefined
    })
    if (item !== undefined) return item
  }
  throw failure ?? gone(identity)
}

function gone(identity: string): Refusal {
  const text = `There is no message ${identity} in Badmail: it may have been restored, removed, or deleted for its age. Get-SmtpBadmail shows what there is.`
  return new Refusal('notFound', text, { target: identity })
}

function busy(identity: string): Refusal {
  const text = `The message ${identity} is being restored or removed by somebody else.`
  return new Refusal('busy', text, { target: identity })
}

function about({ name, virtualServer, sender, subject }: BadmailItem) {
  return {
    message: name,
    virtualServer,
    ...(sender === undefined ? {} : { from: sender }),
    ...(subject === undefined ? {} : { subject }),
  }
}

/** Before anything is done: what nobody can read about must not happen. */
async function audit(record: AuditRecord, { actor }: Caller, { system, root }: BadmailParts): Promise<void> {
  try {
    await writeAudit(system.disk, root, system.clock.now(), actor, record)
  } catch (error) {
    throw new Refusal('unavailable', `Nothing was done, because the audit log cannot be written: ${textOf(error)}`)
  }
}

/** The system's error, as one that may pass. */
async function told<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('unavailable', `The Badmail folder cannot be used: ${textOf(error)}`)
  }
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function report(item: BadmailItem): Badmail {
  const { name, virtualServer, source, sender, reason, size, subject, internetMessageId, fileName } = item
  return {
    identity: name,
    virtualServer,
    source,
    ...(sender === undefined ? {} : { fromAddress: sender }),
    recipients: shownRecipients(item.recipients),
    reason: reason.slice(0, REASON_MAX),
    size,
    dateFailed: new Date(item.failedMs).toISOString(),
    ...(item.receivedMs === undefined ? {} : { dateReceived: new Date(item.receivedMs).toISOString() }),
    ...(subject === undefined ? {} : { subject }),
    ...(internetMessageId === undefined ? {} : { internetMessageId }),
    ...(fileName === undefined ? {} : { fileName }),
  }
}

/** So that a report always fits on a page: of very many the first. */
function shownRecipients(recipients: readonly string[]): readonly string[] {
  let characters = 0
  const end = recipients.findIndex((address) => {
    characters += address.length + 4
    return characters > RECIPIENTS_CHARACTERS_MAX
  })
  return end === -1 ? recipients : recipients.slice(0, end)
}
