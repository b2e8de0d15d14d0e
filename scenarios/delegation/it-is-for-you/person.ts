import { line } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'

export const brief: Scenario['brief'] = {
  you: 'You built Blodwen, the desk that moves the scenery at the Cambrian Opera in Swansea. When she sulks the house rings you: 41 nights since September.',
  who: 'Emlyn Rees, 59, head of stage, your equal. Thirty-eight years of ropes; courteous; does things his way.',
  happened:
    'From 1 February she’s to be his, and you go on tour. Your handover sheet says: “Responsible: Head of Stage. Changes: Systems.” Systems is you. On 3 October a wall stopped in Tosca for eleven minutes. You wrote the report from home, that night, from the log: “operator error”. His man Dai got a written warning. It’s ten past six; curtain is at half past seven.',
  want: ['That he takes her: the calls, the cues and the say.', 'To learn what stands in the way.', 'To settle what he may decide without you.'],
  cannot: [
    'Give anyone the key for loads over people: the insurer wants two signatures.',
    'Withdraw Dai’s warning: only Mrs Lloyd can.',
    'Stay: the tour starts on 2 February.',
  ],
  content: 'Blame for a mistake at work.',
}

export const counterpart: Scenario['counterpart'] = {
  name: 'Emlyn',
  fullName: 'Emlyn Rees',
  role: 'Head of stage, thirty-eight years in theatres',
  relation: 'peer-lead',
  pronouns: { they: 'he', them: 'him', their: 'his' },
  persona: {
    is: 'Fifty-nine, from Llanelli, son of a rigger on the docks and a chapel organist. Flyman at sixteen, head of stage for fourteen years. Knows every rope in the house and hears a dry bearing through a brass section. Crew of eleven, who would walk into the dock for him.',
    wants:
      'Not to answer for a thing that another may alter. To be asked before something is written about his people. And, well under it, to have her: he likes her.',
    fears: 'To sit at that screen in the dark with fifteen hundred people behind him and be found out. That a lad of his pays for it again.',
    hides:
      'Who pressed the reset in October, and why. What the crew have been doing at night without ringing, and what they once heard on the phone. What the screen does to him.',
    speaks:
      'Welsh English, soft and slow, with a turn in it: “Quiet she is tonight.” “See” and “mind” at the edges, “fair play” for respect, “tidy” for good. “There we are, then” is a door closing. Says “she” for the desk. Talks about rope when he means people. Goes quieter when hurt, never louder. Never says “no”, “stress” or “unfair”; never swears.',
    lines: ['So it’s me they ring, and you they ask.', 'A rope tells you before it goes. Give it that.', 'There we are, then.'],
  },
  look: { head: 'noHair3', skin: 'f0c4a0', clothing: '2f4a43', hair: 'b9b4ac', facialHair: 'full4' },
  knows: [
    'bar',
    'bars',
    'flies',
    'winch',
    'wagon',
    'cue',
    'cues',
    'the half',
    'prompt corner',
    'chain',
    'counterweight',
    'reset',
    'log',
    'the log',
    'limit switch',
    'revolve',
    'DSM',
    'Blodwen',
    'preset',
    'desk',
  ],
}

export const temperaments: Scenario['temperaments'] = {
  courteous: {
    name: 'has put the kettle on',
    stance: { trust: 3, tension: 5, clarity: 3 },
    opening: line(
      'Sit down by there, mind the pot. I’ve read your sheet, three times. So from February it’s me they ring, and you they ask. Is that it?',
      {
        manner: 'He turns the handle of your cup towards you.',
        face: 'calm',
      },
    ),
  },
  rope: {
    name: 'is mending a rope',
    stance: { trust: 3, tension: 6, clarity: 4 },
    opening: line(
      'Come in, I can splice and listen. I have your sheet by here. From February it’s me they ring, and you they ask. Have I read it right?',
      {
        manner: 'He goes on working one strand of a rope under another.',
        face: 'serious',
      },
    ),
  },
  late: {
    name: 'was here till two last night',
    stance: { trust: 2, tension: 6, clarity: 3 },
    opening: line(
      'Two o’clock we got out of here, so forgive the face. Your sheet, now. It’s me they ring, from February, and you they ask. Is that how it is?',
      {
        manner: 'He rubs his eyes with the back of his wrist.',
        face: 'tired',
      },
    ),
  },
}

export const goals: Scenario['goals'] = [
  'the tour',
  'the second of February',
  'the first of February',
  '41 nights',
  'forty-one nights',
  'the Dutchman',
  'the fourteenth of February',
  'fifteen hundred seats',
  '1,500 people',
  'half past seven',
  'eleven minutes',
  'Tosca',
  'the Magic Flute',
]
