import { readdirSync, readFileSync } from 'node:fs'

/**
 * The memory of a process and all below it, in MB: the sum of what each has for itself and its share of what it shares
 * (PSS). Linux only. Processes that end meanwhile count nothing.
 */
export function memoryOf(pid: number): number {
  const kilobytes = familyOf(pid).map((one) => {
    const rollup = read(`/proc/${one}/smaps_rollup`)
    return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0)
  })
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024
}

const ticksASecond = 100

/** The time that a process has had on processors, of all its threads. Linux only. */
export function processorSeconds(pid: number): number {
  const stat = read(`/proc/${pid}/stat`)
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / ticksASecond
}

/** How many processes that are. */
export function familyOf(pid: number): readonly number[] {
  const children = new Map<number, number[]>()
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const stat = read(`/proc/${name}/stat`)
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 1).split(' ')[2])
    children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  const family = [pid]
  for (const one of family) family.push(...(children.get(one) ?? []))
  return family
}

function read(path: string): string {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    return ''
  }
}
