/** The table of what Test-SmtpVirtualServer can find: every id with its severity. The texts for people stand in schemas/report/finding.json. */
import type { Finding, FindingId, FindingSeverity } from '../generated/reports.js'

export const severities: Readonly<Record<FindingId, FindingSeverity>> = {
  'OpenRelay.Mode': 'Error',
  'OpenRelay.Grant': 'Error',
  'OpenRelay.Domain': 'Error',
  'OpenRelay.Attempt': 'Error',
  'OpenRelay.NotTried': 'Information',
  'Authentication.PlainText': 'Warning',
  'Certificate.Unusable': 'Error',
  'Certificate.Expired': 'Error',
  'Certificate.Expiring': 'Warning',
  'Certificate.NameMismatch': 'Warning',
  'Certificate.SelfSigned': 'Information',
  'Name.NoAddress': 'Warning',
  'Name.NoPointer': 'Warning',
  'Name.PointerMismatch': 'Warning',
  'Dns.NoAnswer': 'Error',
  'Binding.OpenToWorld': 'Information',
  'Binding.Unused': 'Warning',
  'Binding.Pending': 'Warning',
  'Pickup.WritableByEveryone': 'Error',
  'Files.Exposed': 'Error',
  'Secrets.NotEncrypted': 'Information',
  'Disk.Full': 'Error',
  'Disk.Low': 'Warning',
  'SmartHost.Refused': 'Error',
  'Queue.Retry': 'Warning',
  'Queue.OldMail': 'Warning',
  'Queue.Suspended': 'Information',
  'VirtualServer.NotStarted': 'Warning',
  'Settings.ChangedByHand': 'Warning',
  'Store.Damaged': 'Warning',
  'Check.NotDone': 'Information',
}

/** What a check gives: the table knows the severity. */
export type Found = Omit<Finding, 'severity'>

const order: readonly FindingSeverity[] = ['Error', 'Warning', 'Information']
const TEXT_MAX = 4000
const FIX_MAX = 2000

/** With their severities, the worst first; each text within the bounds of the schema. */
export function findingsOf(found: readonly Found[]): readonly Finding[] {
  return found
    .map((one): Finding => {
      const { id, virtualServer, setting, message, fix } = one
      return {
        id,
        severity: severities[id],
        ...(virtualServer === undefined ? {} : { virtualServer }),
        ...(setting === undefined ? {} : { setting: setting.slice(0, 1100) }),
        message: message.slice(0, TEXT_MAX),
        fix: fix.slice(0, FIX_MAX),
      }
    })
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || byText(keyOf(a), keyOf(b)))
}

function keyOf({ virtualServer = '', id, message }: Finding): string {
  return `${virtualServer.padStart(4, ' ')} ${id} ${message}`
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A text as PowerShell takes it: nothing in it is expanded. */
export function quoted(text: string): string {
  return /^[A-Za-z0-9][A-Za-z0-9.:_-]*$/.test(text) ? text : `'${text.replaceAll("'", "''")}'`
}
