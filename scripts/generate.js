// npm run generate: schemas/ -> server/generated/, module/, docs/reference/.
import { join } from 'node:path'
import { root, run, setUp } from './setup.js'

setUp()
run(process.execPath, [join(root, 'dist', 'generator', 'main.js')], 'Nothing was generated; the lines above say why.')
