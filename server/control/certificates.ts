/** The methods for the certificates of the service. What is given and what is kept of private keys never comes back. */
import { X509Certificate } from 'node:crypto'
import { type Certificate, CertificateProblem } from '../certificates/certificate.js'
import { bring } from '../certificates/import.js'
import { makeCertificate } from '../certificates/make.js'
import { CERTIFICATES_MAX, type CertificateStore, type Entry } from '../certificates/store.js'
import type { CertificateImportParams, CertificateImportResult, CertificateNewParams } from '../generated/methods.js'
import type { Certificate as Report } from '../generated/reports.js'
import { actorText } from '../settings/actor.js'
import { diskProblem } from '../settings/disk-problem.js'
import type { EffectiveSettings } from '../settings/machine-defaults.js'
import { type CertificateAction, writeAudit } from '../settings/records.js'
import { invalid, Refusal } from '../settings/refusal.js'
import type { SettingsStore } from '../settings/store.js'
import type { System } from '../system/system.js'
import type { Caller, CustomHandlers } from './caller.js'

export interface CertificateParts {
  readonly system: Pick<System, 'clock' | 'disk' | 'log'>
  /** The root folder: the audit log is below it. */
  readonly root: string
  readonly settings: Pick<SettingsStore, 'current' | 'whileUnchanged'>
  readonly certificates: CertificateStore
}

type Names = 'certificate.get' | 'certificate.new' | 'certificate.import' | 'certificate.remove'

const TEXT_MAX = 4000
const NAMES_MAX = 1000

export function certificateHandlers(parts: CertificateParts): Pick<CustomHandlers, Names> {
  return {
    'certificate.get': async ({ name }) => {
      // Who has just replaced a file asks whether it was noticed.
      await parts.certificates.look()
      const entries = name === undefined ? parts.certificates.list() : [existing(name, parts)]
      return entries.map((entry) => report(entry, parts))
    },
    'certificate.new': async (params, caller) => [await make(params, caller, parts)],
    'certificate.import': (params, caller) => take(params, caller, parts),
    'certificate.remove': async ({ name, dryRun = false }, caller) => {
      await parts.certificates.look()
      if (dryRun) return [report(unused(name, parts.settings.current, parts), parts)]
      return [await parts.settings.whileUnchanged((settings) => remove(name, caller, settings, parts))]
    },
  }
}

/** The virtual servers that show the certificate of a name to their clients. */
export function usersOf(name: string, settings: EffectiveSettings): readonly string[] {
  return Object.entries(settings.virtualServers)
    .filter(([, { tls }]) => tls.certificate.toLowerCase() === name.toLowerCase())
    .map(([number]) => number)
}

function existing(name: string, { certificates }: CertificateParts): Entry {
  const entry = certificates.find(name)
  if (entry !== undefined) return entry
  const names = certificates.list().map((one) => one.name)
  const there = names.length === 0 ? 'there is none' : `there are ${names.join(', ')}`
  throw new Refusal('notFound', `There is no certificate ${JSON.stringify(name)}: ${there}.`, { target: name })
}

async function make(
  { name, dnsName, notAfter, dryRun = false }: CertificateNewParams,
  caller: Caller,
  parts: CertificateParts,
) {
  const { certificates, system } = parts
  await certificates.look()
  if (certificates.find(name) !== undefined) {
    const text = `There is a certificate ${name} already: choose another name, or remove it first.`
    throw new Refusal('exists', text, { target: name })
  }
  const [first = name, ...more] = dnsName ?? []
  const now = system.clock.now()
  const notAfterMs = notAfter === undefined ? undefined : Date.parse(notAfter)
  if (notAfterMs !== undefined && !(notAfterMs > now && notAfterMs <= now + LONGEST_MS)) {
    throw invalid([{ pointer: '/notAfter', problem: `${notAfter} is not within the next 100 years` }])
  }
  refuseMore(name, certificates)
  if (dryRun) return { name, dnsNames: [first, ...more], usedBy: [...usersOf(name, parts.settings.current)] }
  const certificate = await makeCertificate([first, ...more], now, notAfterMs)
  await keep(name, certificate, 'make', caller, parts)
  return report(existing(name, parts), parts)
}

const LONGEST_MS = 100 * 366 * 86_400_000

async function take(
  { name, content, key, password, dryRun = false }: CertificateImportParams,
  caller: Caller,
  parts: CertificateParts,
): Promise<CertificateImportResult> {
  let certificate: Certificate
  try {
    certificate = await bring({
      content: bytesOf(content),
      key: key === undefined ? undefined : bytesOf(key),
      password,
    })
  } catch (error) {
    if (!(error instanceof CertificateProblem)) throw error
    throw invalid([{ pointer: `/${error.part}`, problem: error.message }])
  }
  refuseMore(name, parts.certificates)
  const warnings = warningsOf(name, certificate, parts)
  if (dryRun) return { items: [report({ name, certificate, problem: undefined }, parts)], warnings }
  await keep(name, certificate, 'import', caller, parts)
  return { items: [report(existing(name, parts), parts)], warnings }
}

function bytesOf(base64: string): Buffer {
  return Buffer.from(base64, 'base64')
}

function warningsOf(name: string, { notBeforeMs, notAfterMs }: Certificate, { system }: CertificateParts): string[] {
  const now = system.clock.now()
  const at = (ms: number) => new Date(ms).toISOString()
  if (notAfterMs <= now)
    return [`The certificate ${name} has expired on ${at(notAfterMs)}: clients that check refuse it.`]
  if (notBeforeMs > now)
    return [`The certificate ${name} is not valid before ${at(notBeforeMs)}: clients that check refuse it.`]
  return []
}

function refuseMore(name: string, certificates: CertificateStore): void {
  if (certificates.find(name) !== undefined || certificates.list().length < CERTIFICATES_MAX) return
  throw new Refusal('cannotApply', `There are ${CERTIFICATES_MAX} certificates, the most that are kept: remove some.`)
}

async function keep(
  name: string,
  certificate: Certificate,
  action: CertificateAction,
  caller: Caller,
  parts: CertificateParts,
): Promise<void> {
  const { certificates } = parts
  try {
    await certificates.put(name, certificate)
  } catch (error) {
    throw new Refusal('unavailable', `The certificate ${name} was not stored: ${diskProblem(error)}`, { target: name })
  }
  await tell(name, certificate, action, caller, parts)
}

/** One that may be removed. */
function unused(name: string, settings: EffectiveSettings, parts: CertificateParts): Entry {
  const entry = existing(name, parts)
  const users = usersOf(name, settings)
  if (users.length > 0) {
    const named = users.map((number) => `${number} (${settings.virtualServers[number]?.general.name})`)
    const text = `The certificate ${entry.name} is used by virtual server ${named.join(', ')}: choose another one there with Set-SmtpTls first.`
    throw new Refusal('cannotApply', text, { target: name })
  }
  return entry
}

async function remove(
  name: string,
  caller: Caller,
  settings: EffectiveSettings,
  parts: CertificateParts,
): Promise<Report> {
  const entry = unused(name, settings, parts)
  const shown = report(entry, parts)
  try {
    await parts.certificates.remove(name)
  } catch (error) {
    throw new Refusal('unavailable', `The certificate ${name} was not removed: ${diskProblem(error)}`, { target: name })
  }
  await tell(entry.name, entry.certificate, 'remove', caller, parts)
  return shown
}

const done: Readonly<Record<CertificateAction, string>> = { make: 'made', import: 'imported', remove: 'removed' }

/** It is done: an audit log that cannot be written takes nothing back. */
async function tell(
  name: string,
  certificate: Certificate | undefined,
  action: CertificateAction,
  { actor }: Caller,
  { system, root }: CertificateParts,
): Promise<void> {
  system.log.info(`${actorText(actor)} ${done[action]} the certificate ${name}`)
  const thumbprint = certificate === undefined ? '' : thumbprintOf(new X509Certificate(certificate.cert))
  try {
    const record = { action: 'certificate', done: action, certificate: name, thumbprint } as const
    await writeAudit(system.disk, root, system.clock.now(), actor, record)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    system.log.error(`That the certificate ${name} was ${done[action]} could not be written to the audit log: ${why}`)
  }
}

function report({ name, certificate, problem }: Entry, { settings }: CertificateParts): Report {
  const usedBy = [...usersOf(name, settings.current)]
  const about = problem === undefined ? {} : { problem: problem.slice(0, 1000) }
  if (certificate === undefined) return { name, usedBy, ...about }
  const [leaf, ...issuers] = certificate.cert.split(/(?=-----BEGIN )/).map((text) => new X509Certificate(text))
  if (leaf === undefined) return { name, usedBy, ...about }
  return {
    name,
    subject: nameText(leaf.subject),
    dnsNames: hostsOf(leaf),
    issuer: nameText(leaf.issuer),
    notBefore: new Date(certificate.notBeforeMs).toISOString(),
    notAfter: new Date(certificate.notAfterMs).toISOString(),
    thumbprint: thumbprintOf(leaf),
    // checkIssued would ask for the right to sign others.
    selfSigned: leaf.subject === leaf.issuer && leaf.verify(leaf.publicKey),
    chain: issuers.map((one) => nameText(one.subject)),
    automaticRenewal: certificate.selfMade,
    usedBy,
    ...about,
  }
}

/** As Windows writes it: the name itself first. */
function nameText(name: string | undefined): string {
  return (name ?? '').split('\n').reverse().join(', ').slice(0, TEXT_MAX)
}

/** `DNS:mail.contoso.com, IP Address:192.0.2.1` */
function hostsOf({ subjectAltName }: X509Certificate): string[] {
  const found = [...(subjectAltName ?? '').matchAll(/(?:^|, )(?:DNS|IP Address):([^,"]+)/g)]
  return found.slice(0, NAMES_MAX).map((match) => (match[1] ?? '').slice(0, 1000))
}

function thumbprintOf({ fingerprint }: X509Certificate): string {
  return fingerprint.replaceAll(':', '')
}
