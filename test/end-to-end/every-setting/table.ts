/** The table that proves every setting: see test/support/setting-rows.ts. */
import type { Rows } from '../../support/setting-rows.js'
import { rowsOfAccess } from './access.js'
import { rowsOfDelivery } from './delivery.js'
import { rowsOfFolders } from './folders.js'
import { rowsOfHosts } from './hosts.js'
import { rowsOfLogging } from './logging.js'
import { rowsOfMessages } from './messages.js'
import { rowsOfOutbound } from './outbound.js'
import { rowsOfProtocol } from './protocol.js'
import { rowsOfService } from './service.js'

export const table: Rows = {
  ...rowsOfAccess,
  ...rowsOfMessages,
  ...rowsOfDelivery,
  ...rowsOfHosts,
  ...rowsOfFolders,
  ...rowsOfLogging,
  ...rowsOfOutbound,
  ...rowsOfProtocol,
  ...rowsOfService,
}
