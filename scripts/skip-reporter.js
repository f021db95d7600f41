/**
 * A reporter for `node --test` that writes one JSON line for each skipped test or suite, for `runTests`. A skipped suite
 * is one event: Node does not report what is in it.
 */
// biome-ignore lint/style/noDefaultExport: a reporter of node:test is the default export of its module.
export default async function* skipped(source) {
  for await (const { type, data } of source) {
    if (type !== 'test:pass' || data.skip === undefined || data.skip === false) continue
    const reason = typeof data.skip === 'string' ? data.skip : ''
    yield `${JSON.stringify({ file: data.file ?? '', name: data.name, reason })}\n`
  }
}
