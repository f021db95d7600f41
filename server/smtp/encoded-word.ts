/** Encoded words in header fields (RFC 2047), turned into the text that people see. */

/** Standards of the web platform that Node has too; declared here because this folder knows neither. */
declare const TextDecoder: new (label: string) => { decode(octets: Uint8Array): string }
declare const atob: (base64: string) => string

const encodedWord = /=\?([^?\s*]{1,40})(?:\*[^?\s]*)?\?([bq])\?([^?\s]*)\?=/gi
/** White space between two encoded words belongs to neither (section 6.2). */
const gap = /(\?=)\s+(?==\?[^?\s]{1,80}\?[bq]\?[^?\s]*\?=)/gi

/** A text with its encoded words decoded; one that cannot be decoded stays as it is. */
export function decodeEncodedWords(text: string): string {
  if (!text.includes('=?')) return text
  return text
    .replace(gap, '$1')
    .replace(encodedWord, (word: string, charset: string, encoding: string, content: string) => {
      const octets = encoding.toLowerCase() === 'b' ? fromBase64(content) : fromQ(content)
      return (octets && decodeOctets(octets, charset)) ?? word
    })
}

/** Octets as text; undefined when the character set is not known. */
export function decodeOctets(octets: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset).decode(octets)
  } catch {
    return undefined
  }
}

function fromBase64(content: string): Uint8Array | undefined {
  try {
    return latin1(atob(content))
  } catch {
    return undefined
  }
}

function fromQ(content: string): Uint8Array {
  const plain = content
    .replaceAll('_', ' ')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return latin1(plain)
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}
