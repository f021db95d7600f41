/** What a TLS handshake with a client is made of: the certificate, the versions and the ciphers. */
import { constants } from 'node:crypto'
import { createSecureContext, type SecureContext } from 'node:tls'
import type { TlsMinimumVersion } from '../generated/settings.js'
import { oldCiphers, soundCiphers } from '../smtp/tls-ciphers.js'

const versions = { Tls10: 'TLSv1', Tls11: 'TLSv1.1', Tls12: 'TLSv1.2', Tls13: 'TLSv1.3' } as const

/** Throws the error of OpenSSL when key and certificate cannot be used. */
export function secureContext(
  { key, cert }: { readonly key: string; readonly cert: string },
  minimumVersion: TlsMinimumVersion,
): SecureContext {
  const old = minimumVersion === 'Tls10' || minimumVersion === 'Tls11'
  return createSecureContext({
    key,
    cert,
    minVersion: versions[minimumVersion],
    ciphers: old ? oldCiphers : soundCiphers,
    honorCipherOrder: true,
    // No SMTP client asks for it, and it costs a server more than a client.
    secureOptions: constants.SSL_OP_NO_RENEGOTIATION,
    // For old devices. Parameters of RFC 7919, as strong as the key of the certificate.
    ...(old ? { dhparam: 'auto' } : {}),
  })
}
