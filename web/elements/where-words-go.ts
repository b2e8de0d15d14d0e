import type { About } from '../api.js'

/** Whether and where the learner's words leave this machine: to the model that speaks, or the one that reads. */
function hostsOf({ voice, reader }: About): string[] {
  return [...new Set([...(voice.kind === 'llm' ? [voice.host] : []), ...(reader.host === null ? [] : [reader.host])])]
}

/** In a few words, beside a field. */
export function whereInShort(about: About): string {
  const hosts = hostsOf(about)
  return hosts.length > 0 ? `Your words go to ${hosts.join(' and ')}.` : 'Stays on this machine.'
}

/** In full, before one begins. Nothing is claimed while it is not known. */
export function whereWordsGo(about: About | null, name: string): string {
  if (!about) return ''
  const { voice, reader } = about
  const speaks = voice.kind === 'llm' ? `A model (${voice.model}) speaks for ${name}: your words go to ${voice.host}. ` : ''
  const reads = reader.host !== null ? `A model at ${reader.host} reads your replies beside our own reader. ` : ''
  const kept = speaks || reads ? 'They are kept on this machine.' : 'Your words stay on this machine.'
  return `${speaks}${reads}${kept} No one but you sees what they scored.`
}
