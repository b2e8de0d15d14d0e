import type { MOST as Most, OwnForm } from '../scenarios/own/form.js'

/** What the form of one’s own conversation says, and how much each field takes: the same figures as the server’s, which the types hold. */
export const MOST: typeof Most = { name: 40, when: 60, happened: 400, feared: 200, theyWant: 160, theyFear: 160, youWant: 160, cannot: 160, word: 30 }

export type TextField = Exclude<keyof typeof MOST, 'word'>
type Choice<K extends keyof OwnForm> = Record<OwnForm[K] & string, string>

export const KINDS: Choice<'kind'> = {
  conflict: 'Something stands between us',
  delegation: 'I want to hand something over',
  'executive-briefing': 'I need a decision from someone above me',
}
export const PRONOUNS: Choice<'pronouns'> = { she: 'she', he: 'he', they: 'they' }
export const RELATIONS: Choice<'relation'> = {
  'former-peer': 'was beside me, is now in my team',
  report: 'is in my team',
  'peer-lead': 'is my equal in another team',
  executive: 'decides above me',
  client: 'is a client',
}
export const TEMPERS: Choice<'temper'> = { quiet: 'goes quiet', loud: 'gets loud', jokes: 'jokes it away', numbers: 'wants numbers' }
export const LOOKS: Choice<'look'> = {
  'short-hair': 'Short hair',
  'long-hair': 'Long hair',
  curls: 'Long curls',
  grey: 'Grey hair and glasses',
  bun: 'Hair in a bun',
  beard: 'A full beard',
  hijab: 'A hijab',
  cornrows: 'Cornrows',
}
export const LANDS = { helps: 'helps', stings: 'stings' } as const

/** Each text field: its question, and an example of an answer. */
export const TEXTS: Record<TextField, { label: string; example: string; rows?: number }> = {
  name: { label: 'Their name', example: 'Nadia' },
  happened: { label: 'What happened', example: 'I moved her out of the payments project without asking her first.', rows: 3 },
  when: { label: 'When', example: 'last Thursday' },
  feared: { label: 'The sentence you fear most. They open with it, word for word', example: 'So you don’t trust me any more.', rows: 2 },
  theyWant: { label: 'What they want, as they would say it. “What I want: …”', example: 'that you ask me before you decide about my work', rows: 2 },
  theyFear: {
    label: 'What they may be afraid of, as they would say it. A guess will do. “What I’m afraid of: …”',
    example: 'that I’m being pushed out, one project at a time',
    rows: 2,
  },
  youWant: { label: 'What you want', example: 'She stays, and takes the new project seriously.', rows: 2 },
  cannot: { label: 'What you can’t give or say', example: 'The payments project back.', rows: 2 },
}

/** What was typed, as the server takes it. An empty word is none. */
export function formOf(data: FormData): OwnForm {
  const text = (name: string) => String(data.get(name) ?? '')
  return {
    ...(Object.fromEntries([...data.keys()].filter((name) => !/^(word|lands)-/.test(name)).map((name) => [name, text(name)])) as Omit<
      OwnForm,
      'words'
    >),
    words: [0, 1, 2]
      .map((i) => ({ word: text(`word-${i}`), lands: text(`lands-${i}`) as 'helps' | 'stings' }))
      .filter(({ word }) => word.trim() !== ''),
  }
}

/** A field as the form calls it; one of a file keeps the name it has there. */
export function nameOf(field: string): string {
  const word = /^words\.(\d)/.exec(field)?.[1]
  return word ? `word ${Number(word) + 1}` : ((TEXTS as Partial<Record<string, { label: string }>>)[field]?.label.replace(/[.“].*$/, '') ?? field)
}
