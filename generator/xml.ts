/** XML as text: elements in lines, indented by two blanks. */

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** One element with text in it. */
export function leaf(name: string, text: string, attributes = ''): string {
  return `<${name}${attributes}>${escapeXml(text)}</${name.split(' ')[0]}>\n`
}

/** One element with elements in it, which are indented. Nothing in it makes an empty element. */
export function element(name: string, children: readonly string[], attributes = ''): string {
  const inner = children.join('')
  if (inner === '') return `<${name}${attributes} />\n`
  const indented = inner.replace(/^(?=.)/gm, '  ')
  return `<${name}${attributes}>\n${indented}</${name}>\n`
}

/** A whole document. The second line names its source. */
export function xmlDocument(source: string, root: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<!-- Generated from ${source} by npm run generate. Do not edit. -->\n${root}`
}
