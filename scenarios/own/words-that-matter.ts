import { line } from '../stage/author.js'
import type { Scenario } from '../stage/schema.js'
import type { OwnForm } from './form.js'

/** Sentences with none of most words in them: a cue proves by two that it does not hear everything. */
const PLAIN = ['Good morning.', 'It rained.', 'Look here.', 'Well then.', 'Come in.', 'Quite so.']

/** The words that please or sting this person, as cues with a reaction each. */
export function wordsThatMatter(
  words: OwnForm['words'],
): Pick<Scenario, 'cues' | 'takes' | 'effects'> & { reactions: Scenario['script']['reactions'] } {
  const made = words.map(({ word, lands }, i) => {
    // A star would leave the end of the word open.
    const plain = word.replaceAll('*', '').trim() || word
    const shown = (sentence: string) => sentence.toLowerCase().includes(plain.toLowerCase())
    return {
      id: `word-${i + 1}`,
      cue: {
        means: `uses a word that ${lands === 'helps' ? 'helps' : 'stings'}: “${word}”`,
        groups: [[plain]],
        yes: [plain, `It is about ${plain} too.`],
        no: PLAIN.filter((sentence) => !shown(sentence)).slice(0, 2),
      },
      ...(lands === 'helps' ? helping(word) : stinging(word)),
    }
  })
  return {
    cues: Object.fromEntries(made.map(({ id, cue }) => [id, cue])),
    takes: Object.fromEntries(made.map(({ id, change }) => [id, change])),
    effects: Object.fromEntries(made.map(({ id, did }) => [id, did])),
    reactions: made.map(({ id, pieces }) => ({ to: [id], pieces })),
  }
}

const helping = (word: string) => ({
  change: { trust: 1 },
  did: `“${word}”: that word matters to {them}, and it came from you.`,
  pieces: [
    line(`“${word}”. Yes. That word I can hear.`, { face: 'solemn' }),
    line(`You say “${word}”. It’s not a small word for me.`, { trust: [3, 10], face: 'calm' }),
  ],
})

const stinging = (word: string) => ({
  change: { trust: -1, tension: 1 },
  did: `“${word}”: that was the word that stings.`,
  pieces: [
    line(`“${word}”. I’d be careful with that word.`, { face: 'serious' }),
    line(`That word, “${word}”. Not from you, please.`, { face: 'serious' }),
    line(`You had to say “${word}”, did you.`, { face: 'serious' }),
  ],
})
