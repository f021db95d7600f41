/** The little of ASN.1 (X.690) that a PFX file is read with, over node-forge, which also knows BER's indefinite lengths. */
import forge from 'node-forge'

export interface DerNode {
  readonly asn1: forge.asn1.Asn1
  /** As it is encoded. */
  bytes(): Buffer
}

/** Throws when the bytes are none, or go on behind it. */
export function nodeOf(bytes: Buffer): DerNode {
  return wrap(forge.asn1.fromDer(bytes.toString('latin1')))
}

function wrap(asn1: forge.asn1.Asn1): DerNode {
  return { asn1, bytes: () => Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'latin1') }
}

/** What a SEQUENCE or SET holds. Throws for anything else. */
export function children(node: DerNode | undefined): readonly DerNode[] {
  const value = node?.asn1.value
  if (!Array.isArray(value)) throw new Error('a structure was expected')
  return value.map(wrap)
}

/** What is behind an explicit tag. */
export function tagged(node: DerNode | undefined): DerNode {
  const [inner] = children(node)
  if (inner === undefined) throw new Error('a value was expected')
  return inner
}

/** An OCTET STRING, also one that comes in pieces. */
export function octets(node: DerNode | undefined): Buffer {
  const value = node?.asn1.value
  if (typeof value === 'string') return Buffer.from(value, 'latin1')
  return Buffer.concat(children(node).map(octets))
}

/** `1.2.840.113549.1.7.1` */
export function objectId(node: DerNode | undefined): string {
  const value = node?.asn1.value
  if (typeof value !== 'string' || node?.asn1.type !== forge.asn1.Type.OID) throw new Error('an OID was expected')
  return forge.asn1.derToOid(value)
}

/** Infinity for what is too large to be meant. */
export function integer(node: DerNode | undefined): number {
  const bytes = octets(node)
  return bytes.length >= 1 && bytes.length <= 6 ? bytes.readIntBE(0, bytes.length) : Number.POSITIVE_INFINITY
}

export function isInteger(node: DerNode | undefined): boolean {
  return node?.asn1.type === forge.asn1.Type.INTEGER
}
