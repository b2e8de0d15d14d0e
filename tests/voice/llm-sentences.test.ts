import { describe, expect, test } from 'vitest'
import { createSentences, sentencesIn } from '../../server/voice/llm/sentences.js'
import { tidied } from '../../server/voice/llm/tidy.js'

test.each<[string, string[]]>([
  ['Noted. And now?', ['Noted.', 'And now?']],
  ['Mr. Oskar got it. Not me.', ['Mr. Oskar got it.', 'Not me.']],
  ['At 4.30 I left. Did you?', ['At 4.30 I left.', 'Did you?']],
  ['Well… maybe not. Go on.', ['Well… maybe not.', 'Go on.']],
  ['I waited... You never came.', ['I waited...', 'You never came.']],
  ['“Sorry.” That is all?', ['“Sorry.”', 'That is all?']],
  ['"Sorry." is what you said.', ['"Sorry." is what you said.']],
  ['No. Not today.', ['No.', 'Not today.']],
  ['It was ticket no. 5 again. Ask him.', ['It was ticket no. 5 again.', 'Ask him.']],
  ['Really?! You mean it?', ['Really?!', 'You mean it?']],
  ['It was no one but I. Ask him.', ['It was no one but I.', 'Ask him.']],
  ['No full stop at all', ['No full stop at all']],
  ['One line\nanother line', ['One line', 'another line']],
  ['   ', []],
])('%s', (text, sentences) => {
  expect(sentencesIn(text)).toEqual(sentences)
  // Cut anywhere, the sentences are the same.
  const stream = createSentences()
  const letters = [...text].flatMap((letter) => stream.push(letter))
  const last = stream.end()
  expect(last ? [...letters, last] : letters).toEqual(sentences)
})

test('a sentence is let go as soon as the blank after it has come', () => {
  const sentences = createSentences()
  expect(sentences.push('I sat in the')).toEqual([])
  expect(sentences.push(' third row.')).toEqual([])
  expect(sentences.push(' And')).toEqual(['I sat in the third row.'])
})

describe('habits of models are tidied away', () => {
  test.each([
    ['Ines: Noted.', 'Noted.'],
    ['**Ines Vermeer:** Noted.', 'Noted.'],
    ['"Noted."', 'Noted.'],
    ['"Noted.', 'Noted.'],
    ['*She looks away.* Noted.', 'Noted.'],
    ['*looks away*', ''],
    ['That was *my* work.', 'That was my work.'],
    ['I didn\'t say "sorry".', 'I didn’t say “sorry”.'],
  ])('%s', (written, said) => {
    expect(tidied(written, { name: 'Ines', fullName: 'Ines Vermeer' })).toBe(said)
  })
})
