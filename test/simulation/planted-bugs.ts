/**
 * Bugs that the simulation must find: the test of the test. Each row changes the compiled text of the relay while it is
 * loaded (`planting.ts`). test/README.md says how to add one.
 */

export interface PlantedBug {
  /** What is wrong, as a reviewer would put it. */
  readonly name: string
  /** Where it shows. */
  readonly depth: 'core' | 'wire'
  /** Seeds within which it is found, from seed 1 on. */
  readonly seeds: number
  /** `from` is in `dist/server/<file>.js` once. */
  readonly edits: readonly { readonly file: string; readonly from: string; readonly to: string }[]
}

/** The row of a name. Throws when there is none. */
export function bugNamed(name: string): PlantedBug {
  const found = plantedBugs.find((bug) => bug.name === name)
  if (found === undefined) throw new Error(`No bug is called "${name}": see test/simulation/planted-bugs.ts`)
  return found
}

function core(name: string, seeds: number, file: string, from: string, to: string): PlantedBug {
  return { name, depth: 'core', seeds, edits: [{ file, from, to }] }
}

function wire(name: string, seeds: number, file: string, from: string, to: string): PlantedBug {
  return { name, depth: 'wire', seeds, edits: [{ file, from, to }] }
}

const settled = 'changes.push(...reportChanges(entry, reports, nowMs));'
const commitSettled = 'await this.#commit(changes, patient);'
const commitReports = 'await this.#commit(reportChanges(entry, reports, 0), patient);'
const noReports = { file: 'queue/settlement', from: settled, to: '' }

export const plantedBugs: readonly PlantedBug[] = [
  core(
    '250 before the batch is durable',
    20,
    'queue/intake',
    'await store.commit([...acceptance(entry, bytes)]);',
    'void store.commit([...acceptance(entry, bytes)]).catch(() => undefined);',
  ),
  core('the file of a body is not synced', 60, 'queue/body-files', 'await file.sync();', ''),
  core('the folder of a body is not synced', 60, 'queue/body-files', 'await this.#syncs.sync(this.#folder);', ''),
  core(
    'a sync of a body that failed is tried again as if nothing was lost',
    200,
    'queue/body-files',
    'await file.sync();',
    'await file.sync().catch(() => file.sync());',
  ),
  core(
    'a write that failed and landed is not undone',
    200,
    'queue/group-writer',
    'await this.#map.write(this.#undo, true);',
    '',
  ),
  {
    name: 'a piece of a body that comes while another is written is forgotten',
    depth: 'core',
    seeds: 300,
    edits: [
      { file: 'queue/sink', from: 'while (this.#chunks.length > 0) {', to: 'if (this.#chunks.length > 0) {' },
      { file: 'queue/sink', from: 'if (this.#chunks.length > 0)\n                this.#spill(file);', to: '' },
    ],
  },
  core(
    'a message is accepted above maxQueuedMessages',
    60,
    'queue/gate',
    'this.#parts.count() >= this.#parts',
    'this.#parts.count() > this.#parts',
  ),
  {
    name: 'the end is written, and then its report',
    depth: 'core',
    seeds: 60,
    edits: [
      noReports,
      {
        file: 'queue/settlement',
        from: commitSettled,
        to: `{ ${commitSettled} if (reports.length) ${commitReports} }`,
      },
    ],
  },
  {
    name: 'the report is written, and then the end: it is made twice after a crash',
    depth: 'core',
    seeds: 100,
    edits: [
      noReports,
      {
        file: 'queue/settlement',
        from: commitSettled,
        to: `{ if (reports.length) ${commitReports} ${commitSettled} }`,
      },
    ],
  },
  core(
    'the state for the next try is in memory only',
    60,
    'queue/settlement',
    "changes.push(verdict.state === undefined ? { kind: 'settled', id, n } : { kind: 'state', id, n, state: verdict.state });",
    "if (verdict.state === undefined) changes.push({ kind: 'settled', id, n });",
  ),
  core('expiry is looked at on requeue only', 60, 'queue/pending', '        this.#tellLate(entry);', ''),
  core(
    'the check of an envelope, or of a body in a record, is not compared',
    200,
    'queue/record',
    'record.readInt32LE(1) !== check(key, record)',
    '!/^[be]/.test(key) && record.readInt32LE(1) !== check(key, record)',
  ),
  core('the check of a body file is not compared', 200, 'queue/body-files', 'sum !== check)', 'false)'),
  core(
    'a recipient that is due again is not looked at: a lost wake-up',
    60,
    'queue/settlement',
    '            pending.letGo(entry);\n        pending.touched(entry);',
    '            pending.letGo(entry);',
  ),
  core(
    'a claim is not released when a removal cannot be written',
    400,
    'queue/settlement',
    'for (const n of numbers)\n            entry.claimed.delete(n);',
    '',
  ),
  core('a claim is not released when a try ends', 20, 'queue/settlement', 'entry.claimed.delete(recipient.n);', ''),
  core(
    '"begun" is not written before an attempt',
    60,
    'queue/claims',
    'const written = this.#parts.store.note(changes);',
    'const written = Promise.resolve(true);',
  ),
  core(
    'an attempt does not wait until "begun" is written',
    600,
    'queue/claims',
    '(await entry.begun) === false',
    'false',
  ),
  core('a repeat after a crash is not marked', 60, 'queue/recovery', '...rest, possibleDuplicate: true', '...rest'),
  core(
    'a repeat after an unknown end is not marked',
    60,
    'queue/verdict',
    '...before,\n            attempts',
    '...before, possibleDuplicate: undefined,\n            attempts',
  ),
  core(
    'a recipient without an outcome is dropped',
    20,
    'queue/verdict',
    'return { state: before };\n        case',
    'return {};\n        case',
  ),
  core(
    'a recipient fails by an error that nobody knows',
    60,
    'deliver/try-once',
    "return { kind, error: { stage: 'Data', text } };",
    "return { kind: 'failed', error: { stage: 'Data', text } };",
  ),
  core('ids are used again after a crash', 60, 'queue/group-store', '(before?.start ?? 0) + 1', '1'),
  core(
    'held mail is delivered',
    60,
    'queue/claims',
    'recipient.state.held || recipient.dueMs > now',
    'recipient.dueMs > now',
  ),
  core(
    'a removal by an administrator is not durable',
    100,
    'queue/settlement',
    '        if (told)\n            await',
    '        if (told && patient)\n            await',
  ),
  core(
    'one connection more than the limit',
    60,
    'deliver/slots',
    '(virtualServer) >= limit',
    '(virtualServer) > limit',
  ),
  core(
    'a body is deleted before its end is durable',
    200,
    'queue/settlement',
    '        const told = ',
    '        if (entry.inFile && changes.some(({ kind }) => kind === "end")) void this.#parts.files.remove(entry.id);\n        const told = ',
  ),
  core(
    'the tracking log is pruned before it is synced',
    200,
    'queue/tracking-writer',
    'await open.write(lines);\n            await open.sync();',
    'await open.write(lines);',
  ),
  core(
    'a torn end of the tracking log is not cut off',
    200,
    'queue/tracking-writer',
    'await this.cutTorn();\n        const day',
    'const day',
  ),
  core('a Drop file is not synced', 100, 'drop/drop-courier', 'await file.sync();', ''),
  core('Badmail is not synced', 200, 'report/badmail', 'await open.sync();', ''),
  core(
    'a clock that was set back makes mail wait for years',
    200,
    'queue/recovery',
    'Math.min(Math.max(state.nextTryMs - nowMs, 0), intervalMs)',
    'Math.max(state.nextTryMs - nowMs, 0)',
  ),
  wire(
    '250 before the queue has answered',
    30,
    'receive/submit-message',
    'submission.submit(draft, sink).then(',
    "first({ reply: 'messageTaken', values: { id: sink.id } }); submission.submit(draft, sink).then(",
  ),
  wire(
    'a dot at the beginning of a line is not doubled',
    5,
    'deliver/dot-stuffing',
    'done(null, out)',
    'done(null, chunk)',
  ),
  wire(
    'no reply to the dot counts as if nothing was sent',
    30,
    'deliver/attempt',
    "client.dataStarted && handedOver ? 'unknown' : 'deferred'",
    "'deferred'",
  ),
  wire(
    'who was refused counts as sent when another recipient was taken',
    30,
    'deliver/attempt',
    "else if (rcptReply !== undefined && replyClass(rcptReply) !== '2')",
    "else if (finalReply === undefined && rcptReply !== undefined && replyClass(rcptReply) !== '2')",
  ),
  wire(
    'a connection that ended badly is used again',
    30,
    'deliver/attempt',
    "closed ? 'close' : sent ? 'ready' : 'reset'",
    "'ready'",
  ),
  wire('a connection more than allowed', 20, 'deliver/room', '< limits.all', '<= limits.all'),
  wire(
    'a connection more of an address than allowed',
    60,
    'receive/connections',
    'this.ofAddress(address) >= limits',
    'this.ofAddress(address) > limits',
  ),
  wire(
    'the protocol log shows what clients log in with',
    30,
    'receive/journal',
    "const { method, query, known } = safeLine(line.toString('latin1'));",
    "const { method, known } = safeLine(line.toString('latin1')); const query = line.toString('latin1');",
  ),
]
