/** Every attack, by family. */
import type { Attack } from './attack.js'
import { breaks } from './breaks.js'
import { content } from './content.js'
import { control } from './control.js'
import { earliness } from './early.js'
import { endlessness } from './endless.js'
import { floods } from './floods.js'
import { logins } from './logins.js'
import { silence } from './silence.js'
import { sizesThatLie } from './sizes.js'
import { slowness } from './slow.js'
import { tlsAttacks } from './tls-attacks.js'

export const attacks: readonly Attack[] = [
  ...silence,
  ...slowness,
  ...endlessness,
  ...floods,
  ...earliness,
  ...breaks,
  ...sizesThatLie,
  ...logins,
  ...tlsAttacks,
  ...content,
  ...control,
]
