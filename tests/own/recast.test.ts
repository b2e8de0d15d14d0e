import { describe, expect, test } from 'vitest'
import { KINDS, OwnForm, TEMPERS } from '../../scenarios/own/form.js'
import { lintOwn } from '../../scenarios/own/lint.js'
import { recast } from '../../scenarios/own/recast.js'
import { piecesOf } from '../../scenarios/stage/lint.js'
import { searched, witnessed } from '../../server/commands/check-scenario.js'
import { createLocalReader } from '../../server/reader/local/index.js'
import { formWith, ODD_FORMS } from './forms.js'

const reader = createLocalReader()

const findings = (change: Partial<OwnForm>) => {
  const form = OwnForm.parse(formWith(change))
  return lintOwn(recast(form, 'own-1'), form)
}

describe.each(Object.entries(ODD_FORMS))('%s', (_, change) => {
  test.each(KINDS)('makes a sound %s', (kind) => expect(findings({ ...change, kind })).toEqual([]))
})

describe.each(KINDS)('the %s', (kind) => {
  test.each(TEMPERS)('is sound with someone who is %s', (temper) => expect(findings({ kind, temper, pronouns: 'they' })).toEqual([]))

  test.each(TEMPERS)('has no dead end, and reaches every beat, outcome and fact, with someone who is %s', (temper) => {
    expect(searched(recast(formWith({ kind, temper, words: [] }), 'own-1'))).toEqual([])
  })

  test.each(TEMPERS)(
    'reaches its outcomes with real sentences, with someone who is %s',
    async (temper) => {
      expect(await witnessed(recast(formWith({ kind, temper }), 'own-1'), reader)).toEqual([])
    },
    60_000,
  )

  test('opens with the sentence, word for word', () => {
    expect(recast(formWith({ kind, feared: 'You never listen!' }), 'own-1').temperaments.usual?.opening.says).toBe('You never listen!')
    expect(recast(formWith({ kind, feared: 'I’m leaving' }), 'own-1').temperaments.usual?.opening.says).toBe('I’m leaving.')
  })

  test('has something to say in every beat that asks for nothing already given, and never tells a fact by the way', () => {
    const scenario = recast(formWith({ kind }), 'own-1')
    for (const beat of Object.values(scenario.beats)) expect(beat.pushes.some(({ until }) => !until)).toBe(true)
    for (const { piece } of piecesOf(scenario)) expect(piece.says).not.toContain('pushed out')
  })
})

test.each([
  ['a name that is blank', { name: ' \u202e ' }, 'name'],
  ['a text that is too long', { happened: 'a'.repeat(401) }, 'happened'],
  ['a word that is in every sentence', { words: [{ word: 'you', lands: 'stings' as const }] }, 'words.0.word'],
  ['a letter for a word', { words: [{ word: 'I', lands: 'stings' as const }] }, 'words.0.word'],
  ['four words', { words: Array.from({ length: 4 }, () => ({ word: 'trust', lands: 'helps' as const })) }, 'words'],
])('refuses %s, and names the field', (_, change, field) => {
  const parsed = OwnForm.safeParse(formWith(change))
  expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toEqual([field])
})
