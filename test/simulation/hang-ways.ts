/** The ways of mail through the relay, and what a hang on each of them may and may not do. */
import { limitMsOf, type TimedState } from '../../server/queue/states.js'
import { type Hanging, type HangMode, LATE_MS } from '../support/hanging.js'
import { HangWorld, type Way } from './hang-world.js'

const minute = 60_000
const small = 200
const large = 200_000

const sent = { sender: 'a@relay.sim', recipient: 'b@far.sim', arrived: ({ hop }: HangWorld) => hop.taken.length }
const dropped = {
  sender: 'a@far.sim',
  recipient: 'b@relay.sim',
  arrived: (world: HangWorld) => world.files(/Drop\/.*\.eml$/),
}
const refused = '550 5.1.1 no such user'
const smart = { server: ['smart.sim'], tlsMode: 'None' }

export const ways: readonly Way[] = [
  { ...sent, name: 'a client, MX', bytes: small },
  { ...sent, name: 'a client, MX, a large message', bytes: large },
  { ...sent, name: 'a client, smart host', bytes: small, settings: { smartHost: smart } },
  { ...sent, name: 'a second try', bytes: small, rcpt: '451 4.2.1 not now', rcptOnce: true },
  { ...dropped, name: 'a client, Drop', bytes: small },
  {
    ...dropped,
    name: 'a client, Drop with a quota, a large message',
    bytes: large,
    settings: { folder: { dropDirectoryQuota: 10_000_000 } },
  },
  { ...dropped, name: 'Pickup, Drop', bytes: small, pickup: true },
  { ...sent, name: 'Pickup, MX, a large message', bytes: large, pickup: true },
  // The report goes to Drop.
  { ...sent, name: 'a bounce', bytes: small, rcpt: refused, arrived: dropped.arrived },
  { ...sent, name: 'a bounce of a large message', bytes: large, rcpt: refused, arrived: dropped.arrived },
  {
    ...sent,
    name: 'Badmail, a large message',
    sender: '',
    bytes: large,
    rcpt: refused,
    // With all of it: what hangs can be read later.
    arrived: (world) => Math.min(world.files(/Badmail\/.*\.BDR$/), world.files(/Badmail\/.*\.BAD$/, large)),
  },
  {
    ...dropped,
    name: 'Badmail, a Pickup file that is no message',
    bytes: small,
    pickup: true,
    recipient: 'nobody at all',
    arrived: (world) => world.files(/Badmail\/.*\.BDR$/),
  },
]

/** The state whose limit ends a call. */
export function stateOf(call: string): TimedState {
  if (call.startsWith('map.')) return 'store'
  if (call.startsWith('resolver.')) return 'dns'
  if (call === 'network.connect') return 'connecting'
  if (['disk.list', 'disk.names'].includes(call)) return 'folder'
  if (['disk.read', 'disk.replace', 'disk.syncFolder', 'file.sync'].includes(call)) return 'sync'
  return 'disk'
}

/** The calls of a way while nothing hangs. */
export async function callsOf(way: Way, certificate: string): Promise<Hanging> {
  const world = new HangWorld(way, 'never', undefined, certificate)
  return await world.world.inside(async () => {
    if (!(await world.run(10 * minute))) throw new Error(`${way.name}: mail does not come through while nothing hangs`)
    await world.stop()
    return world.hanging
  })
}

/** What was wrong when a call hung; nothing is what it should be. */
export async function hang(way: Way, mode: HangMode, at: number, certificate: string): Promise<readonly string[]> {
  const world = new HangWorld(way, mode, at, certificate)
  const { timeline, logged } = world.world
  return await world.world.inside(async () => {
    const came = await world.run(40 * minute)
    const { hung = 'nothing', abouts } = world.hanging
    const state = stateOf(hung)
    const { hungAtMs = 0, gaveUp, wrong } = world
    const tookMs = timeline.nowMs - 5000 - hungAtMs
    if (!came) wrong.push(`${way.arrived(world)} came, ${world.queued} are queued`)
    // A minute until it is due again, and as much for what else had to wait.
    const limitMs =
      limitMsOf(state) + (gaveUp.length > 0 ? limitMsOf('settling') + 2 * limitMsOf('store') : 0) + 4 * minute
    if (tookMs > limitMs) wrong.push(`it took ${tookMs / 1000} s, not ${limitMs / 1000}`)
    if (gaveUp.length > 0 && state !== 'store') wrong.push('the process ended')
    await timeline.run(Math.max(0, hungAtMs + limitMsOf(state) + 1000 - timeline.nowMs))
    if (gaveUp.length === 0) {
      const counted = await world.counted(state)
      if (counted !== 1) wrong.push(`counted ${counted} times as ${state}`)
    }
    const lines = logged.filter((line) => line.includes(`The state "${state}"`))
    // A map that cannot be closed behind a call that hangs is told, too.
    if (lines.length !== (gaveUp.length > 0 ? 2 : 1))
      wrong.push(`${lines.length} lines of the log: ${logged.join('\n')}`)
    if (mode === 'late') await timeline.run(LATE_MS)
    const arrived = way.arrived(world)
    // Twice where nobody could know better, and never more.
    if (arrived > 3) wrong.push(`${arrived} came`)
    if (world.queued > 0) wrong.push(`${world.queued} are queued again`)
    const bugs = logged.filter((line) => /not foreseen|fault|Error: Cannot|TypeError/.test(line))
    wrong.push(...bugs)
    await world.stop()
    return wrong.map((text) => `${way.name}, ${mode}, call ${at}, ${hung} ${abouts[at - 1]?.slice(0, 150)}: ${text}`)
  })
}
