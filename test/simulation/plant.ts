/** `PLANTED_BUG=name node --import dist/test/simulation/plant.js ...` runs with that bug in the relay. */
import { register } from 'node:module'

register('./planting.js', import.meta.url, { data: process.env['PLANTED_BUG'] })
