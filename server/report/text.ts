/** Texts of others (a client, a next hop) made fit to stand in a message of ours. Pure. */

/** A line of RFC 5322 has at most 998 octets; four of them may be one character. */
const WORD_CHARACTERS_MAX = 200

/** Names of hosts. */
export const NAME_CHARACTERS_MAX = 255

/**
 * One line without anything that could end it, hide it or turn its direction: control and format characters, line and
 * paragraph separators and lone surrogates become blanks. Longer than `max` characters, it is cut.
 */
export function oneLine(text: string, max: number): string {
  const clean = text
    .slice(0, max * 2)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
  if (clean.length <= max) return clean
  return `${clean.slice(0, max - 3).replace(/\p{Cs}$/u, '')}...`
}

/** The same, for a text that people read: runs of blanks become one. */
export function sentence(text: string, max: number): string {
  return oneLine(text.replace(/\s+/g, ' '), max)
}

/** Words in lines of at most `width` characters where words allow it; those that no line can hold are broken. */
export function wrap(text: string, width: number, indent = ''): readonly string[] {
  const words = text.split(' ').flatMap((word) => word.match(new RegExp(`.{1,${WORD_CHARACTERS_MAX}}`, 'gu')) ?? [])
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  if (line !== '') lines.push(indent + line)
  return lines
}

/** A header field folded at its blanks (RFC 5322 section 2.2.3), without its line end. `text` is one line. */
export function field(name: string, text: string): string {
  return wrap(`${name}: ${text}`, 76).join('\r\n ')
}

/** True when a text has a character beyond ASCII. */
export function beyondAscii(text: string): boolean {
  return /[^\p{ASCII}]/u.test(text)
}

/** xtext of RFC 3461 section 4 decoded as UTF-8; what is no xtext stays as it is. */
export function decodeXtext(text: string): string {
  const octets: number[] = []
  for (let at = 0; at < text.length; at++) {
    const code = /^\+[0-9A-F]{2}/.exec(text.slice(at, at + 3))?.[0]
    if (code === undefined) octets.push(...Buffer.from(text.charAt(at)))
    else {
      octets.push(Number.parseInt(code.slice(1), 16))
      at += 2
    }
  }
  return Buffer.from(octets).toString('utf8')
}
