/** What is wrong with the certificate of a virtual server. Pure. */
import { X509Certificate } from 'node:crypto'
import type { Entry } from '../certificates/store.js'
import { SOON_MS } from '../certificates/watch.js'
import { isoTime } from '../smtp/date.js'
import { type Found, quoted } from './finding.js'

const DAY_MS = 86_400_000

/** `name`: of the setting; `nowMs`: wall time. */
export function certificateFindings(
  number: string,
  {
    name,
    host,
    entry,
    nowMs,
  }: { readonly name: string; readonly host: string; readonly entry: Entry | undefined; readonly nowMs: number },
): readonly Found[] {
  const about = { virtualServer: number, setting: 'tls.certificate' }
  const fresh = quoted(`${host}-${isoTime(nowMs).slice(0, 10)}`)
  const renew = `New-SmtpCertificate ${fresh} ${quoted(host)}; Set-SmtpTls ${fresh} -VirtualServer ${number} # or Import-SmtpCertificate`
  const certificate = entry?.certificate
  const found: Found[] = []
  if (certificate === undefined || entry?.problem !== undefined) {
    const message = `The certificate ${name} cannot be used: ${entry?.problem ?? 'it is not there'}`
    found.push({ id: 'Certificate.Unusable', ...about, message, fix: renew })
  }
  if (certificate === undefined) return found
  const leaf = new X509Certificate(certificate.cert)
  const { notBeforeMs, notAfterMs, selfMade } = certificate
  const by = isoTime(notAfterMs).slice(0, 10)
  if (notAfterMs <= nowMs) {
    found.push({
      id: 'Certificate.Expired',
      ...about,
      message: `The certificate ${name} ended on ${by}: clients that check it refuse it.`,
      fix: renew,
    })
  } else if (notBeforeMs > nowMs) {
    const message = `The certificate ${name} is not valid before ${isoTime(notBeforeMs)}: clients that check it refuse it.`
    found.push({ id: 'Certificate.Expired', ...about, message, fix: renew })
  } else if (notAfterMs - nowMs < SOON_MS && !selfMade) {
    const days = Math.floor((notAfterMs - nowMs) / DAY_MS)
    const message = `The certificate ${name} ends on ${by}, in ${days} days, and the relay does not renew it.`
    found.push({
      id: 'Certificate.Expiring',
      ...about,
      message,
      fix: `Import-SmtpCertificate ${quoted(name)} <path of the new one>`,
    })
  }
  if (leaf.checkHost(host) === undefined) {
    const names = leaf.subjectAltName ?? leaf.subject.replaceAll('\n', ', ')
    const message = `The certificate ${name} is for ${names}, and not for ${host}, the name of the virtual server: clients that check it refuse it.`
    found.push({ id: 'Certificate.NameMismatch', ...about, message, fix: renew })
  }
  // checkIssued would ask for the right to sign others.
  if (leaf.subject === leaf.issuer && leaf.verify(leaf.publicKey)) {
    const message = `The certificate ${name} is self-signed: clients that check it refuse it unless it is made known to them.`
    found.push({
      id: 'Certificate.SelfSigned',
      ...about,
      message,
      fix: `Import-SmtpCertificate ${quoted(host)} <path of a .pfx or .pem file>`,
    })
  }
  return found
}
