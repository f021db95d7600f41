/** The attacker: a process of its own, which is told what to do over its channel and ends with its parent. */
import { Assault } from './assault.js'
import type { Target } from './attack.js'
import { attacks } from './table.js'

export type Order = { readonly name: string; readonly target: Target } | 'report' | 'stop'

let assault: Assault | undefined

process.on('message', (order: Order) => {
  if (typeof order === 'object') {
    const attack = attacks.find(({ name }) => name === order.name)
    if (attack === undefined) throw new Error(`No attack is called ${order.name}`)
    assault = new Assault(attack, order.target)
    return
  }
  const report = assault?.report
  if (order === 'stop') {
    assault?.stop()
    assault = undefined
  }
  process.send?.(report ?? {})
})
process.on('disconnect', () => process.exit(0))
