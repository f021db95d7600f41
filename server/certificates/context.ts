/** What a TLS handshake with a client is made of: the certificate, the versions and the ciphers. */
import { createSecureContext, type SecureContext } from 'node:tls'
import type { TlsMinimumVersion } from '../generated/settings.js'

const versions = { Tls10: 'TLSv1', Tls11: 'TLSv1.1', Tls12: 'TLSv1.2', Tls13: 'TLSv1.3' } as const

/** Those of TLS 1.3 are named, since Node would otherwise leave that version out. */
const TLS13 = 'TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_GCM_SHA256'
const FORWARD_SECRET = 'ECDHE+AESGCM:ECDHE+CHACHA20:DHE+AESGCM:ECDHE+AES'
const NEVER = '!aNULL:!eNULL:!PSK:!SRP'
const ciphers = `${TLS13}:${FORWARD_SECRET}:${NEVER}`
/**
 * For devices that know nothing newer than TLS 1.1. Level 0 lets in the hashes that those versions sign with (OpenSSL 3
 * takes them at no higher one). Node's OpenSSL is built without RC4 and 3DES.
 */
const oldCiphers = `${TLS13}:${FORWARD_SECRET}:DHE+AES:AESGCM:AES:${NEVER}:@SECLEVEL=0`

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
    ciphers: old ? oldCiphers : ciphers,
    honorCipherOrder: true,
    // Parameters of RFC 7919, as strong as the key of the certificate.
    dhparam: 'auto',
  })
}
