// npm run simulate [-- --seeds N] [--from S] [--depth core|wire] [--trace FILE]: install, compile, and play worlds under
// seeds. See test/simulation/README.md.
import { join } from 'node:path'
import { root, run, setUp } from './setup.js'

setUp()
const play = join(root, 'dist', 'test', 'simulation', 'simulate.js')
run(process.execPath, ['--enable-source-maps', play, ...process.argv.slice(2)], 'The simulation failed.')
