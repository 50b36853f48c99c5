// compose.mjs FILE...: each file against the compose schema; what is wrong, one line each; exit code 1 if anything is.
import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import formats from 'ajv-formats'
import * as yaml from 'js-yaml'

const schema = JSON.parse(readFileSync(new URL('node_modules/dclint/schemas/compose.schema.json', import.meta.url)))
delete schema.$schema
const ajv = formats.default(new Ajv.default({ allErrors: true, strict: false }))
for (const format of ['expose', 'ports', 'duration', 'subnet_ip_address']) ajv.addFormat(format, true)
const valid = ajv.compile(schema)
for (const file of process.argv.slice(2)) {
  if (valid(yaml.load(readFileSync(file, 'utf8'), { merge: true }))) continue
  process.exitCode = 1
  for (const error of valid.errors) console.log(`${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`)
}
