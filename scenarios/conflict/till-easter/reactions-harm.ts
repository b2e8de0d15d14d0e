import { line } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'

/** What stings, closes or slips off; the first family of which a reply shows a sign answers. */
export const reactionsToHarm: Scenario['script']['reactions'] = [
  {
    to: ['in-distress'],
    pieces: [
      line('Leave the lamps, leave all of it. Sit by me. Is there someone I can ring for you, now?', {
        manner: 'She comes round the desk.',
        face: 'concerned',
      }),
    ],
  },
  {
    to: ['calls-her-drama'],
    pieces: [
      line('So. There it is, in daylight.', { manner: 'Her hands lie down on the desk, one on the other.', face: 'serious' }),
      line('“{echo}”. I will hang it next to the freeze.', { face: 'serious', manner: 'She says it very softly.' }),
      line('Thank you. I had wondered how one says it when I am in the room.', { face: 'serious' }),
      line('Everybody in this house has an opinion of my volume. And nobody of my work.', { face: 'serious' }),
    ],
  },
  {
    to: ['attacks', 'mocks-or-scolds', 'punishes-criticism'],
    pieces: [
      line('I see, colleague.', { manner: 'She becomes quite still.', face: 'serious' }),
      line('That was not necessary. But it was clear.', { face: 'serious' }),
      line('Now you are not quiet. So it is possible.', { manner: 'She looks at you with interest and no warmth.', face: 'serious' }),
      line('Do you want to say that once more, for the second gallery?', { face: 'serious' }),
    ],
  },
  {
    to: ['threatens', 'threatens-ruth', 'pressures-with-guilt'],
    pieces: [
      line('I come from under a volcano, colleague. One must threaten better.', { manner: 'She switches off a lamp.', face: 'serious' }),
      line('Put the singers down again. They are not yours to carry in here.', { face: 'serious', requires: ['pressures-with-guilt'] }),
      line('Is that what you say when you are polite?', { face: 'serious' }),
      line('Good. Then I know what the stairs were for.', { face: 'serious' }),
    ],
  },
  {
    to: ['throws-june'],
    pieces: [
      line('There. I wondered in which pocket you had it.', { manner: 'The colour leaves her voice.', face: 'serious' }),
      line('You are right. Write it down, with the date. You are completely right.', { face: 'serious' }),
      line('Yes. June. And for that you let eleven people work, so that it can be June?', { face: 'serious' }),
      line('That was well prepared. Nine years you don’t quarrel, and then with a document.', { face: 'serious' }),
    ],
  },
  {
    to: ['names-culprit'],
    pieces: [
      line('So it was someone. There is always a someone, he works nights.', { face: 'serious' }),
      line('I didn’t ask who pressed. I ask who knew that I am up here.', { face: 'serious' }),
      line('With mine I also know the names. I don’t say them.', { face: 'serious', manner: 'She puts the lens cap on a lens.' }),
      line('And where were you while everybody else was doing it?', { face: 'serious' }),
    ],
  },
  {
    to: ['shifts-blame', 'denies-part'],
    pieces: [
      line('Then it came by itself, like damp.', { face: 'tired' }),
      line('It is a big house. In a big house it is never anyone.', { manner: 'She looks round at the broken chairs.', face: 'serious' }),
      line('I have heard it now with everyone in it but you.', { face: 'serious' }),
      line('Beautiful. Then we can both go home.', { face: 'serious' }),
    ],
  },
  {
    to: ['claims-agreement'],
    pieces: [
      line('That was never agreed, pet. I have a memory like a tax office.', { face: 'serious' }),
      line('Who did you agree that with? With me it was not.', { face: 'serious' }),
      line('First I hear of it. I hear many things first from others.', { face: 'serious' }),
    ],
  },
  {
    to: ['makes-it-small', 'minimises'],
    pieces: [
      line('Small, yes. Seen from downstairs everything up here is small.', { face: 'serious' }),
      line('Say that to the boy under the desk.', { face: 'serious', manner: 'She does not explain which boy.' }),
      line('Three hundred and eighty-eight small things. In a row.', { face: 'serious' }),
      line('If it was nothing, it was two weekends of nothing.', { face: 'tired' }),
    ],
  },
  {
    to: ['promises-rollback'],
    pieces: [
      line('And then the lift slips with a soprano on it. No, thank you. It stays in.', { face: 'serious' }),
      line('Don’t buy me with a brake.', { manner: 'She waves it away.', face: 'serious' }),
      line('I want you to speak to me. I don’t want you to break the lifts for me.', { face: 'concerned' }),
    ],
  },
  {
    to: ['promises-pay'],
    pieces: [
      line('With whose money? Ruth’s purse I know, it has a padlock.', { face: 'serious' }),
      line('That is not yours to give, and mine would know it at once.', { face: 'tired' }),
      line('Don’t pay me. One pays waiters.', { face: 'serious', manner: 'She lifts a hand.' }),
    ],
  },
  {
    to: ['owns-remark'],
    pieces: [
      line('You say it yourself. That I had not in my programme.', {
        manner: 'She looks at you for the first time without a face on.',
        face: 'solemn',
      }),
      line('Easter. Yes. It is a good line, that is the worst.', { face: 'solemn' }),
      line('So you do remember it.', { manner: 'The torch in her hand goes off and on.', face: 'solemn' }),
      line('I know the sentence. I had waited to see who brings it up.', { face: 'solemn' }),
    ],
  },
  {
    to: ['accuses-her'],
    pieces: [
      line('I wrote to Ruth, yes. With my name under it, and a copy lay in your post.', { face: 'serious' }),
      line('So now it hurts. From which side, if I may ask?', { face: 'serious', manner: 'She folds her hands, finger by finger.' }),
      line('You have come up ninety-seven steps to be offended. It must be the air.', { face: 'serious' }),
    ],
  },
  {
    to: ['had-to'],
    pieces: [
      line('In this house everybody always had to.', { face: 'tired' }),
      line('You had to do it. You didn’t have to do it quietly.', { face: 'serious', until: ['owns-going-round'] }),
      line('That you had to, I believe at once. It is not what I am asking.', { face: 'serious' }),
    ],
  },
  {
    to: ['explains-away'],
    pieces: [
      line('It began well. Then came the reason, and ate it.', { face: 'serious', requires: ['owns-part'] }),
      line('I don’t need the because. The because I can do myself.', { face: 'serious' }),
      line('Yes, yes, the reasons. They are all good, I know them, they come in pairs.', { face: 'tired' }),
      line('“{echo}”. And where in that am I?', { face: 'serious' }),
      line('You explain very well. It makes it so tidy.', { face: 'tired' }),
    ],
  },
]
