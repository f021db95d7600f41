/** `statistic.get`: the counters. */
import type { StatisticGetParams, StatisticGetResult } from '../generated/methods.js'
import type { Statistic } from '../generated/reports.js'
import type { EffectiveSettings } from '../settings/machine-defaults.js'
import { invalid } from '../settings/refusal.js'
import type { CustomHandlers } from './caller.js'
import { shownServers } from './virtual-servers.js'

/** Who counts. */
export interface StatisticSource {
  of(virtualServers: readonly string[]): Promise<readonly Statistic[]>
  /** All virtual servers together, also those that are gone. */
  total(): Promise<Statistic>
}

export interface StatisticParts {
  readonly settings: { readonly current: EffectiveSettings }
  readonly statistics: StatisticSource
}

export function statisticHandlers(parts: StatisticParts): Pick<CustomHandlers, 'statistic.get'> {
  return { 'statistic.get': (params) => getStatistics(params, parts) }
}

async function getStatistics(
  { virtualServer, total = false }: StatisticGetParams,
  { settings, statistics }: StatisticParts,
): Promise<StatisticGetResult> {
  if (!total) return await statistics.of(shownServers(settings.current, virtualServer))
  if (virtualServer !== undefined) {
    throw invalid([{ pointer: '/total', problem: 'is for all virtual servers: leave out the one that is named' }])
  }
  return [await statistics.total()]
}
