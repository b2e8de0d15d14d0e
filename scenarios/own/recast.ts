import { Scenario } from '../stage/schema.js'
import { conflict } from './conflict/index.js'
import { cues } from './cues.js'
import { delegation } from './delegation/index.js'
import { executiveBriefing } from './executive-briefing/index.js'
import type { OwnForm } from './form.js'
import { LOOKS } from './looks.js'
import { spare } from './odd.js'
import { questions } from './questions.js'
import { reactionsToWeight } from './reactions.js'
import { reactionsToHarm } from './reactions-harm.js'
import { reactionsToSmall } from './reactions-small.js'
import { fill } from './slots.js'
import { effects, takes } from './takes.js'
import { TEMPER } from './tempers.js'
import type { Template } from './template.js'
import { wordsThatMatter } from './words-that-matter.js'

const TEMPLATES: Record<OwnForm['kind'], Template> = { conflict, delegation, 'executive-briefing': executiveBriefing }

const PERSONS = {
  she: { they: 'she', them: 'her', their: 'her', theirs: 'hers' },
  he: { they: 'he', them: 'him', their: 'his', theirs: 'his' },
  they: { they: 'they', them: 'them', their: 'their', theirs: 'theirs' },
} as const

/** Who they are to you, as a role under a name. */
export const ROLES: Record<OwnForm['relation'], string> = {
  'former-peer': 'once beside you, now in your team',
  report: 'someone in your team',
  'peer-lead': 'your equal in another team',
  executive: 'someone who decides above you',
  client: 'your client',
}

/** The words of the form are words that both of them know: none of them is jargon here. */
const termsOf = (form: OwnForm): string[] => [
  ...new Set(
    [form.happened, form.feared, form.theyWant, form.theyFear, form.youWant, form.cannot].flatMap((text) => text.match(/[\p{L}\p{N}-]{3,}/gu) ?? []),
  ),
]

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('en-GB') + text.slice(1)

/** Enough for five beats; a talk of one’s own needs no more. */
const MOST_REPLIES = 10

/**
 * A conversation of one’s own as a scenario: the template of its kind, with the form in its slots. Pure.
 * The form’s texts stand only where any text may stand: as a name, after a colon, inside quotation marks, or alone.
 */
export function recast(form: OwnForm, id: string): Scenario {
  const template = TEMPLATES[form.kind]
  const temper = TEMPER[form.temper]
  const person = PERSONS[form.pronouns]
  const words = wordsThatMatter(form.words)
  const { takes: _takes, effects: _effects, ...drama } = template
  const made: Scenario = {
    format: 1,
    id,
    kind: form.kind,
    title: 'Your talk with {name}',
    tagline: capital(ROLES[form.relation]),
    minutes: 8,
    brief: {
      you: 'You have to talk with {name}. It begins with the sentence that you fear most.',
      who: `{name}, ${ROLES[form.relation]}. Under pressure, {name} ${temper.brief}.`,
      happened: '{When}: {happened}.',
      want: ['{youWant}'],
      cannot: ['{cannot}'],
      content: 'a talk of your own, which may come close.',
    },
    counterpart: {
      name: form.name,
      fullName: form.name,
      role: ROLES[form.relation],
      relation: form.relation,
      pronouns: { they: person.they, them: person.them, their: person.their },
      persona: {
        is: `{name}, ${ROLES[form.relation]}. What happened, in the learner’s words: {happened}.`,
        wants: 'In {their} own words: {theyWant}.',
        fears: 'That it goes on as it is.',
        hides: 'In {their} own words: {theyFear}.',
        speaks: temper.speaks,
        lines: temper.lines,
      },
      look: LOOKS[form.look],
      knows: termsOf(form),
    },
    goals: [form.youWant, ...form.words.map(({ word }) => word)],
    facts: {
      wants: {
        text: 'What {name} wants, in {their} own words: {theyWant}.',
        says: 'I’ll say it, then. What I want: {theyWant}.',
        manner: '{They} {say|says} it slowly, as if reading it.',
        heard: ['What I want:'],
        openedBy: 'Asking what {they} {want|wants}, and waiting for it.',
      },
      fear: {
        text: 'What {name} is afraid of, in {their} own words: {theyFear}.',
        says: 'All right, then. What I’m afraid of: {theyFear}.',
        manner: '{They} {look|looks} at {their} hands.',
        heard: ['What I’m afraid of:'],
        openedBy: 'Looking under what was said, once {they} {trust|trusts} you enough.',
      },
    },
    limits: [{ id: 'kept', says: form.cannot, phrases: [form.cannot] }],
    cues: { ...cues, ...words.cues },
    takes: { ...takes, ...template.takes, ...temper.takes, ...words.takes },
    effects: { ...effects, ...template.effects, ...temper.effects, ...words.effects },
    temperaments: { usual: { name: temper.name, stance: temper.stance, opening: { ...temper.opening, says: '{feared}.' } } },
    maxReplies: MOST_REPLIES,
    script: {
      ...spare,
      landed: {
        ...spare.landed,
        ...Object.fromEntries(
          Object.entries(temper.landed).map(([how, pieces]) => [how, [...spare.landed[how as keyof typeof temper.landed], ...pieces]]),
        ),
      },
      questions,
      reactions: [...reactionsToHarm, ...words.reactions, ...reactionsToWeight, ...reactionsToSmall].map(({ to, pieces }) => ({
        to,
        pieces: [...pieces, ...(temper.reactions[to[0] ?? ''] ?? [])],
      })),
    },
    ...drama,
  }
  made.beats = Object.fromEntries(
    Object.entries(made.beats).map(([id, beat], i) => [
      id,
      // What only this temper says comes up once in a rehearsal: one piece a beat.
      { ...beat, pushes: [...beat.pushes, ...temper.pushes.slice(i, i + 1)] },
    ]),
  )
  const slots = {
    ...person,
    They: capital(person.they),
    Their: capital(person.their),
    name: form.name,
    When: capital(form.when),
    ...Object.fromEntries((['happened', 'feared', 'theyWant', 'theyFear', 'youWant', 'cannot'] as const).map((slot) => [slot, form[slot]])),
  }
  return Scenario.parse(fill(made, slots, form.pronouns === 'they'))
}
