/** Internationalised domain names (RFC 5890) in the one form in which domains are compared. */
import { domainToASCII } from 'node:url'

/**
 * Lower case, without a dot at the end, other scripts as A-labels: `B\u00fccher.Example.` is `xn--bcher-kva.example`. A text that
 * has no such form comes back in lower case.
 */
export function plainDomain(domain: string): string {
  const name = domain.toLowerCase().replace(/\.$/, '')
  if (/^\p{ASCII}*$/u.test(name)) return name
  // Letters that stand for nothing may leave a dot at the end again.
  return domainToASCII(name).replace(/\.$/, '') || name
}
