import { line } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'

/** What harms, what goes round the no, and what makes the no soft. */
export const reactionsToHarm: Scenario['script']['reactions'] = [
  {
    to: ['in-distress'],
    pieces: [line('Never mind the radio. Sit. Who can I call for you? I stay here.', { manner: 'She puts both phones away.', face: 'concerned' })],
  },
  {
    to: ['blood'],
    pieces: [
      line('You were not there. I was there.', { manner: 'It is said quite softly, and she does not explain it.', face: 'serious' }),
      line('Engineer. I have buried clients. Do not teach me that.', { face: 'serious' }),
      line('The dead are not your argument.', { manner: 'Her hand closes over the pin on her blouse.', face: 'serious' }),
    ],
  },
  {
    to: ['attacks', 'insults-her', 'mocks-or-scolds'],
    pieces: [
      line('Okay lang.', { manner: 'She closes the lid of the box and smooths it down.', face: 'serious' }),
      line('Thank you. I write that down under compliments.', {
        manner: 'The smile is still there, like a light in an empty house.',
        face: 'serious',
      }),
      line('“{echo}.” My uncle says such things, and he grows sugar with other people’s hands.', { face: 'serious' }),
      line('You are a guest here, Engineer. I notice it more than you do.', { face: 'serious' }),
    ],
  },
  {
    to: ['threatens', 'goes-over-her'],
    pieces: [
      line('Landowners have said that to me, with dogs.', { face: 'serious', manner: 'She does not blink.' }),
      line('Of course. I have everybody’s number. Shall I dial for you?', { face: 'calm', manner: 'She holds out the phone.' }),
      line('Good that you say it. Then I know who is sitting here.', { face: 'serious' }),
    ],
  },
  {
    to: ['insists', 'claims-agreement'],
    pieces: [
      line('Ay, you are pulling. It does not come off.', { face: 'calm' }),
      line('I cannot remember that. And I remember contracts in my sleep.', { face: 'calm', requires: ['claims-agreement'] }),
      line('The more one pulls at me, the sweeter I get. Ask my husband.', { face: 'smile' }),
      line('Let’s see.', { manner: 'It is the sweetest no in the building.', face: 'smile' }),
    ],
  },
  {
    to: ['pressures-with-guilt'],
    pieces: [
      line('That I do myself, at night. I do not need staff for it.', { face: 'serious' }),
      line('Do not push me with people. I know their names.', { face: 'serious' }),
      line('Leave my conscience, it has enough visitors.', { face: 'tired' }),
    ],
  },
  {
    to: ['skips-it'],
    pieces: [
      line('You are already in the next street. I am still standing here.', { face: 'serious' }),
      line('So quick. My grandmother mourned a hen for longer.', { face: 'tired' }),
      line('Later. First I want to be a little bit sad, in my own office.', { face: 'serious' }),
    ],
  },
  {
    to: ['plays-along'],
    pieces: [
      line('You are learning politics.', { face: 'smile' }),
      line('Good. Two people, one silence.', { face: 'calm' }),
      line('My kind of engineer.', { face: 'smile', manner: 'She winks, and it looks tired.' }),
    ],
  },
  {
    to: ['moralises'],
    pieces: [
      line('That word has a tie on. Take it off, it is hot.', { face: 'serious' }),
      line('I have bishops for that, Engineer.', { face: 'serious' }),
      line('Preach later. On Saturday there are four Masses.', { face: 'tired' }),
    ],
  },
  {
    to: ['turns-it-round'],
    pieces: [
      line('And so it lands with me. It has had a long way.', { face: 'serious' }),
      line('I announced it, yes. With a thumb in my hand.', { face: 'serious' }),
      line('That finger was faster than the sorry.', { face: 'serious', requires: ['owns-part'] }),
      line('You keep accounts, Engineer. I see we both have columns.', { face: 'serious' }),
    ],
  },
  {
    to: ['thumb-excuse'],
    pieces: [
      line('So I have read a thumb wrong. A whole law degree, and then a thumb.', {
        face: 'serious',
        manner: 'She looks at it once more on the screen.',
      }),
      line('Ah. Then it is my fault that I was happy.', { face: 'serious' }),
      line('Up is up, Engineer. Even my nephew knows that, he is two.', { face: 'serious' }),
    ],
  },
  {
    to: ['blames-someone', 'shifts-blame'],
    pieces: [
      line('I know that one’s mother. She sells me fish.', { requires: ['blames-someone'], face: 'serious' }),
      line('And when you are back in Makati, what will you say about me?', { face: 'serious' }),
      line('That somebody is not sitting here. You are.', { face: 'serious' }),
      line('Always the one outside the door.', { manner: 'She looks at the door, politely.', face: 'tired' }),
    ],
  },
  {
    to: ['denies-part'],
    pieces: [
      line('So nobody. In this building that is our most hard-working employee.', { face: 'serious' }),
      line('Not you. Okay. Then who do I thank?', { face: 'calm' }),
      line('Clean hands. Show me the thumb.', { face: 'serious' }),
    ],
  },
  {
    to: ['hides-behind-contract'],
    pieces: [
      line('I wrote that contract. There is a door in clause nine, and I have the key.', {
        face: 'calm',
        manner: 'She does not even look for the paper.',
      }),
      line('Paper I can do better than you, Engineer. Give me something that is not paper.', { face: 'serious' }),
      line('If it is only the contract, I waive it here, on this box.', { face: 'calm', manner: 'She clicks a pen.' }),
      line('Nobody has ever been brought to hospital by a clause.', { face: 'serious' }),
    ],
  },
  {
    to: ['explains-away'],
    pieces: [
      line('There was a sorry coming, and then it took the other road.', { face: 'tired' }),
      line('That is the reason. I was waiting for the person.', { face: 'serious' }),
      line('Reasons I can do myself, I am a lawyer.', { face: 'tired' }),
    ],
  },
  {
    to: ['says-yes-friday'],
    pieces: [
      line('Ay, finally.', { face: 'smile', manner: 'She claps once, quite softly.' }),
      line('There it is, the little word.', { face: 'smile' }),
      line('I heard that with both ears.', { face: 'smile' }),
    ],
  },
  {
    to: ['promises-date'],
    pieces: [
      line('You say that so firmly. The last thing I had from you was also firm.', { face: 'concerned', trust: [0, 6] }),
      line('Ay, a promise. Put it with mine, there, on the cathedral.', { face: 'tired' }),
      line('And when it rains?', { face: 'concerned' }),
    ],
  },
  {
    to: ['soft-yes'],
    pieces: [
      line('“{echo}.” In my ears that is a yes with a scarf on.', { face: 'smile' }),
      line('A maybe on the radio is a yes.', { face: 'smile' }),
      line('Good, good. You engineers are always so modest.', { face: 'smile' }),
      line('I like it when you are optimistic. It is rare, with Kumpas.', { face: 'smile', tension: [0, 7] }),
    ],
  },
  {
    to: ['minimises', 'makes-it-small'],
    pieces: [
      line('You see? So it is small.', { face: 'smile' }),
      line('Small things we carry on the way, like children.', { face: 'smile' }),
      line('If it is only that.', { manner: 'Her thumb is moving again.', face: 'smile' }),
    ],
  },
  {
    to: ['pays-himself'],
    pieces: [
      line('Does your Sir Jun know how generous he is?', { face: 'smile' }),
      line('That is kind. Has anybody signed it?', { face: 'concerned' }),
      line('Careful, I am the kind of person who remembers gifts.', { face: 'smile' }),
    ],
  },
  {
    to: ['up-to-you', 'refuses-radio'],
    pieces: [
      line('I know that it is my chair. I asked who is standing next to it.', { face: 'serious' }),
      line('And you, you are only passing through.', { face: 'tired', manner: 'She nods as if she had expected it.' }),
      line('So I am alone with it. Okay lang.', { face: 'serious' }),
    ],
  },
  {
    to: ['computer-words', 'jargon-for-this-listener', 'lectures'],
    pieces: [
      line('Ay. That went past me like the express to Manila.', { face: 'smile' }),
      line('“{echo}”: is that something one can eat?', { face: 'smile', requires: ['computer-words'] }),
      line('You speak like the manual of my rice cooker.', { face: 'tired' }),
      line('Beautiful words. Not one of them has a telephone.', { face: 'tired' }),
    ],
  },
  {
    to: ['starts-at-the-beginning', 'buries-the-point'],
    pieces: [
      line('You are starting with Adam, and I have until four.', { face: 'smile' }),
      line('The end first, please. Like in the newspaper.', { face: 'explaining' }),
      line('Hm-hm. Hm-hm.', { manner: 'She nods and answers somebody on the phone.', face: 'smile' }),
    ],
  },
  {
    to: ['hides-cost'],
    pieces: [
      line('And it costs nothing, of course.', { face: 'concerned' }),
      line('You left out the part that I will have to explain.', { face: 'concerned' }),
      line('Nothing sensible is free. Where is the bill?', { face: 'concerned', until: ['says-price'] }),
    ],
  },
]
