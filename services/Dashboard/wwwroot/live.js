// Says on the page whether the figures move. Swapping them is htmx's work; this is loaded before it, to hear the first connection.
const words = document.getElementById('feed')
const live = document.getElementById('live')

const clock = () => new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' })
const say = (state, text) => {
  if (words.dataset.state === state) return
  words.dataset.state = state
  words.textContent = text
}

live.addEventListener('htmx:sse:after:connection', () => say('live', 'Live: figures change by themselves.'))

for (const ended of ['htmx:sse:error', 'htmx:sse:close', 'htmx:error'])
  live.addEventListener(ended, () => say('lost', `Not live: connection lost at ${clock()}. These are the last known figures.`))
