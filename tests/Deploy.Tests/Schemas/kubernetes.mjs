// kubernetes.mjs FILE...: every object of Kubernetes' own kinds against two schemas: one knows which fields must be there and
// which form a value has, the other every field that there is. Kinds of operators are named, not checked.
// What is wrong, one line each; exit code 1 if anything is.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as yaml from 'js-yaml'

const require = createRequire(import.meta.url)
const models = await import('./node_modules/@kubernetes/client-node/dist/gen/models/ObjectSerializer.js')
const primitives = ['string', 'number', 'boolean']
const open = ['any', 'object', 'IntOrString', 'V1MicroTime', 'Date']

function walk(type, value, path, say) {
  if (value === undefined || open.includes(type)) return
  const list = /^Array<(.*)>$/.exec(type)
  if (list) return Array.isArray(value) ? value.forEach((each, i) => walk(list[1], each, `${path}[${i}]`, say)) : say(`${path}: an array is wanted`)
  const map = /^\{ \[key: string\]: (.*); \}$/.exec(type)
  if (map) return Object.entries(value ?? {}).forEach(([key, each]) => walk(map[1], each, `${path}.${key}`, say))
  if (primitives.includes(type)) return typeof value === type || say(`${path}: ${type} is wanted, not ${typeof value}`)
  const model = models[type]
  if (!model) return say(`${path}: no model of ${type}`)
  if (typeof value !== 'object' || value === null) return say(`${path}: an object is wanted`)
  const fields = new Map(model.getAttributeTypeMap().map(field => [field.baseName, field.type]))
  for (const [key, each] of Object.entries(value)) {
    if (fields.has(key)) walk(fields.get(key), each, `${path}.${key}`, say)
    else say(`${path}.${key}: unknown field`)
  }
}

const ours = /^(v1$|apps\/|batch\/|policy\/|autoscaling\/|networking\.k8s\.io\/)/
for (const file of process.argv.slice(2)) {
  for (const object of yaml.loadAll(readFileSync(file, 'utf8'))) {
    const name = `${object.kind} ${object.metadata?.name}`
    if (!ours.test(object.apiVersion)) {
      console.log(`not checked: ${object.apiVersion} ${object.kind}`)
      continue
    }
    const say = fault => {
      console.log(`${name}: ${fault}`)
      process.exitCode = 1
    }
    // A long value is rendered over many lines, and the schema wants one.
    if (object.kind === 'Secret') for (const key in object.data) object.data[key] = object.data[key].replace(/\s/g, '')
    const version = object.apiVersion.split('/').pop()
    walk(version[0].toUpperCase() + version.slice(1) + object.kind, object, object.kind, say)
    try {
      new (require(`kubernetes-models/${object.apiVersion}`)[object.kind])(object).validate()
    } catch (error) {
      say(error.message)
    }
  }
}
