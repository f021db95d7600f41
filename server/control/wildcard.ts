/**
 * Wildcards as PowerShell's -like has them: * ? [abc] [a-z], upper and lower case alike, and a backtick before one that
 * is meant as itself. Time grows with the product of the lengths at most, whatever the pattern: a regular
 * expression would not promise that. Pure.
 */

type Token = '*' | '?' | { readonly letters: (letter: string) => boolean }

/** Whether a pattern has a wildcard, so that matching nothing is no error. */
export function hasWildcards(pattern: string): boolean {
  return /[*?[]/.test(pattern.replace(/`./gs, ''))
}

/**
 * A test for a pattern. A text that is the pattern letter by letter fits too: the queue 1\[192.0.2.1] is found by its own
 * identity.
 */
export function wildcard(pattern: string): (text: string) => boolean {
  const plain = pattern.toLowerCase()
  const tokens = tokensOf(plain)
  return (text) => {
    const folded = text.toLowerCase()
    return folded === plain || matches(tokens, [...folded])
  }
}

function tokensOf(pattern: string): readonly Token[] {
  const tokens: Token[] = []
  const letters = [...pattern]
  // Else each [ without an end would be looked for up to the end of the pattern.
  const lastEnd = letters.lastIndexOf(']')
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] ?? ''
    const end = letter === '[' && at + 2 <= lastEnd ? letters.indexOf(']', at + 2) : -1
    if (letter === '*' || letter === '?') tokens.push(letter)
    else if (end > 0) {
      tokens.push({ letters: setOf(letters.slice(at + 1, end)) })
      at = end
    } else if (letter === '`' && at + 1 < letters.length) {
      at += 1
      tokens.push(one(letters[at] ?? ''))
    } else tokens.push(one(letter))
  }
  return tokens
}

function one(wanted: string): Token {
  return { letters: (letter) => letter === wanted }
}

function setOf(letters: readonly string[]): (letter: string) => boolean {
  const ranges: (readonly [string, string])[] = []
  for (let at = 0; at < letters.length; at++) {
    const from = letters[at] ?? ''
    const to = letters[at + 1] === '-' ? letters[at + 2] : undefined
    ranges.push([from, to ?? from])
    if (to !== undefined) at += 2
  }
  return (letter) => ranges.some(([from, to]) => from <= letter && letter <= to)
}

/** On a mismatch the last * takes one letter more; stars before it never need to be tried again. */
function matches(tokens: readonly Token[], text: readonly string[]): boolean {
  let token = 0
  let letter = 0
  let star = -1
  let retry = 0
  while (letter < text.length) {
    const wanted = tokens[token]
    if (wanted === '*') {
      star = token
      retry = letter
      token += 1
    } else if (wanted !== undefined && (wanted === '?' || wanted.letters(text[letter] ?? ''))) {
      token += 1
      letter += 1
    } else if (star >= 0) {
      retry += 1
      letter = retry
      token = star + 1
    } else return false
  }
  return tokens.slice(token).every((rest) => rest === '*')
}
