import { test } from 'node:test'
import { fileText } from '../../server/certificates/certificate.js'
import { makeOwn } from '../../server/certificates/make.js'
import { callsOf, hang, ways } from './hang-ways.js'

test('x', async () => {
  const pem = fileText(await makeOwn('relay.sim', Date.now()))
  const seen = new Set<string>()
  let runs = 0
  for (const way of ways) {
    const { calls, abouts } = await callsOf(way, pem)
    for (let at = 1; at <= calls.length; at++) {
      const key = `${calls[at - 1]} ${way.name} ${(abouts[at - 1] ?? '').replace(/[A-Z0-9]{12,}|\d+/g, '#').slice(0, 80)}`
      if (seen.has(key)) continue
      seen.add(key)
      for (const mode of ['never', 'silent', 'late'] as const) {
        if (process.env['MODE'] !== undefined && process.env['MODE'] !== mode) continue
        runs++
        const t0 = performance.now()
        const r = await hang(way, mode, at, pem)
        const t = performance.now() - t0
        if (r.length > 0 || t > 2000) console.log(r.join('\n'), key, t)
      }
    }
    console.log(way.name, 'done', calls.length, runs, performance.now())
  }
})
