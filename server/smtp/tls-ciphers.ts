/** Cipher lists as OpenSSL writes them (openssl-ciphers(1)): TLS 1.3, and of TLS 1.2 what has forward secrecy. */

/** Those of TLS 1.3 are named, since Node would otherwise leave that version out. */
const TLS13 = 'TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_GCM_SHA256'
/** Not DHE: whoever knows TLS 1.2 knows ECDHE, and a DHE handshake costs a server far more than a client. */
const FORWARD_SECRET = 'ECDHE+AESGCM:ECDHE+CHACHA20:ECDHE+AES'
const NEVER = '!aNULL:!eNULL:!PSK:!SRP'

export const soundCiphers = `${TLS13}:${FORWARD_SECRET}:${NEVER}`

/**
 * For devices that know nothing newer than TLS 1.1. Level 0 lets in the hashes that those versions sign with (OpenSSL 3
 * takes them at no higher one). Node's OpenSSL is built without RC4 and 3DES.
 */
export const oldCiphers = `${TLS13}:${FORWARD_SECRET}:DHE+AESGCM:DHE+AES:AESGCM:AES:${NEVER}:@SECLEVEL=0`
