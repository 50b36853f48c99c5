import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const folder = 'wwwroot/assets'
mkdirSync(folder, { recursive: true })

// The GDS Transport typeface may only be used on gov.uk, and the crest only by government: neither is shipped.
const css = readFileSync('node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css', 'utf8')
  .replace(/@font-face\{[^}]*\}/g, '')
  .replaceAll('GDS Transport,arial,sans-serif', 'Inter,Arial,"Helvetica Neue",Helvetica,sans-serif')
  .replace(/url\(\/assets\/[^)]*\)/g, 'none')
  .replace(/\/\*# sourceMappingURL=.*\*\//, '')
if (css.includes('GDS Transport')) throw new Error('govuk-frontend names its typeface in a new way: look at assets.mjs')
writeFileSync(`${folder}/govuk-frontend.min.css`, css)

const scripts = ['node_modules/htmx.org/dist/htmx.min.js', 'node_modules/htmx.org/dist/ext/hx-sse.min.js']
for (const script of scripts) copyFileSync(script, `${folder}/${script.split('/').pop()}`)

// Written last: the build compares its age with the packages'.
writeFileSync(`${folder}/files.txt`, ['govuk-frontend.min.css', ...scripts].join('\n') + '\n')
