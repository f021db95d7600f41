/** Text that several emitters write alike. */

const command = 'npm run generate'

/** The first line of a generated TypeScript file. */
export function codeHeader(source: string): string {
  return `// Generated from ${source} by ${command}. Do not edit.`
}

/** The same for JSON, as the first key: `$comment`. */
export function jsonHeader(source: string): { readonly $comment: string } {
  return { $comment: `Generated from ${source} by ${command}. Do not edit.` }
}

/** The same for Markdown. */
export function pageHeader(source: string): string {
  return `<!-- Generated from ${source} by ${command}. Do not edit. -->`
}

/** Indented JSON with a line end, keys in the order they have. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** Breaks a text into lines of at most `width` characters between words. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}
