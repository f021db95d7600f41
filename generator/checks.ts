/** Checks of results and reports, compiled when called: for tests. What the relay takes in is checked by validators.ts. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { formats } from '../server/smtp/formats.js'
import { forAjv } from './compile.js'
import type { Model, Schema } from './model.js'
import { compiled } from './vocabulary.js'

export interface Checks {
  /** What is wrong with the result of a method, one line each; none when it is as its schema says. */
  result(method: string, value: unknown): readonly string[]
  /** The same for something reported: `Queue`, `Message`, `TraceEvent`. */
  report(name: string, value: unknown): readonly string[]
}

export function createChecks(model: Model): Checks {
  const ajv = new Ajv2020({ strict: true, allErrors: true, discriminator: true })
  for (const [name, check] of Object.entries(formats)) ajv.addFormat(name, check)
  ajv.addVocabulary([...compiled])
  const check = (what: string, schema: Schema | undefined, value: unknown): readonly string[] => {
    if (schema === undefined) throw new Error(`${what}: there is no such schema`)
    const validate = ajv.getSchema(what) ?? ajv.addSchema(plain(schema), what).getSchema(what)
    if (validate?.(value) === true) return []
    return (validate?.errors ?? []).map((error) => `${what}${error.instancePath}: ${error.message}`)
  }
  return {
    result: (name, value) =>
      check(`result:${name}`, model.methods.find((method) => method.name === name)?.result.schema, value),
    report: (name, value) =>
      check(`report:${name}`, model.reports.find((report) => report.name === name)?.schema, value),
  }
}

function plain(schema: Schema): Schema {
  return forAjv(schema, { everyError: true, fill: false }) as Schema
}
