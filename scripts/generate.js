// npm run generate: schemas/ -> server/generated/, module/, docs/reference/.
import { join } from 'node:path'
import { root, run, setUp } from './setup.js'

// The rest may use what is only about to be generated.
setUp(join(root, 'generator'))
run(process.execPath, [join(root, 'dist', 'generator', 'main.js')], 'Nothing was generated; the lines above say why.')
