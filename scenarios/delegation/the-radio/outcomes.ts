import { line } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'

export const outcomes: Scenario['outcomes'] = {
  hers: {
    title: 'Refilwe calls the crossing. It is hers.',
    quality: 'good',
    epilogue:
      'She rang Gert the same evening. The form went to the agency on Friday with her plan and her stop number in it, and nobody changed either. At 02:41 on the seventh, at axle eleven, one sensor jumped. You said “nine” to her, quietly. She said “I see it”, waited, said “slow” into the radio, and the needle came back. It was over in thirty-four minutes. You noticed afterwards that you had been holding a coffee the whole time, and that it was cold. In January two people in the team asked her how one learns to call.',
    closing: [
      line('Okay. Then it’s mine. I’ll ring Gert tonight, he owes me a better nickname. And you bring the coffee. Milk, no sugar.', {
        manner: 'She peels the tape off the bench and sticks it on her own sleeve.',
        face: 'smile',
      }),
      line('Right. My numbers, my radio, two o’clock. I’ll call it. My stomach has been informed.', {
        manner: 'She holds out her hand for the radio on the shelf, and you pass it.',
        face: 'smile',
      }),
      line('Ja. I’ll call it. Now I must go and be sick for ten minutes, and then I’ve got work to do.', {
        manner: 'She laughs, properly, for the first time today.',
        face: 'smile',
      }),
    ],
  },
  planOnly: {
    title: 'She does the plan. Someone else has the radio.',
    quality: 'mixed',
    epilogue:
      'The firm hired a caller from Cape Town for two nights. He stood on the bank with her pages in his hand and told the agency’s man that he had never had better ones. The load crossed. In January the agency asked for the name of your second caller for the year, and you left the line empty. In February you asked her again. She said she would think about it, and this time she did not make a joke.',
    closing: [
      line('Here’s what I can do. I’ll do you the plan, every axle. For the radio, find someone who’s finished one. Ask me again for the next.', {
        manner: 'She says it to the bench, but she says it clearly.',
        face: 'solemn',
      }),
      line('Take the plan from me, that I’m sure of. Not the radio, not this one. It’s not a no for ever, hey.', {
        manner: 'She folds the strip of tape in half and keeps it.',
        face: 'calm',
      }),
    ],
  },
  earpiece: {
    title: 'She will read out what you write.',
    quality: 'poor',
    epilogue:
      'You wrote nine pages of words, axle by axle, and she read them out in a steady voice. At axle eleven one sensor jumped, and there was no line for it. She turned round and looked at the van. It took eleven seconds until you had said the word and she had said it after you. The load crossed. The agency’s man wrote in his report that the crossing had had one caller and one loudspeaker. In February she asked for her leave, and then for a reference.',
    closing: [
      line('Good. Send me the words and I’ll read them as they stand. Put a comma where I should breathe.', {
        manner: 'She is already turned to the drum, winding.',
        face: 'serious',
      }),
      line('Clear. You write, I speak. It’ll sound very natural.', {
        manner: 'She nods twice, politely.',
        face: 'serious',
      }),
    ],
  },
  yours: {
    title: 'You take it back.',
    quality: 'poor',
    epilogue:
      'The agency gave you an exemption, with a letter that said it was the last. You called your twenty-fourth, and it was clean. For next year the grid company has ordered fourteen, two of them on the same night in May, and there is one name on the list. Refilwe brings coffee at two o’clock, milk, no sugar. She used to ask what you were listening for. She has stopped asking.',
    closing: [
      line('Okay. Good. Honestly, good. I’ll do the coffee, like always.', {
        manner: 'She lets out a long breath and doesn’t look at you.',
        face: 'tired',
      }),
      line('Shame, you had me worried there. Then it’s as it always was. Two o’clock, milk, no sugar.', {
        manner: 'She picks up the cable as if nothing had been said.',
        face: 'calm',
      }),
    ],
  },
  undecided: {
    title: 'It gets dark, and nothing is settled.',
    quality: 'mixed',
    epilogue:
      'On Friday the form went to the agency with “to be named” in the line for the caller. Mrs Naidoo rang twice. On Monday Refilwe asked which number you wanted for the main span, and you both talked about the number. On Wednesday evening, four days before the load, the line was still empty, and both of you knew who was waiting for whom.',
    closing: [
      line('I’ve got to get these drums to the bakkie while there’s light. We haven’t got there yet, hey.', {
        manner: 'She looks at the window and gets up.',
        face: 'tired',
      }),
      line('Kagiso’s waiting at the gate with the engine on. Leave it for now. The form’s only on Friday.', {
        manner: 'She picks up her helmet by the strap.',
        face: 'tired',
      }),
    ],
  },
  left: {
    title: 'You leave it there.',
    quality: 'poor',
    epilogue:
      'You went back to your office, and she went on winding. In the morning there was a note on your keyboard, in capitals: WHO IS CALLING? GERT WANTS TO KNOW. She had signed it “the understudy”.',
    closing: [],
  },
}

export const hardMinute: Scenario['hardMinute'] = {
  stance: { trust: 4, tension: 7, clarity: 4 },
  knows: [],
  opening: line(
    'Then let’s talk about March, hey. You gave me the radio. At axle seven you took it out of my hand, and thirty people watched you do it.',
    {
      manner: 'She has stopped winding.',
      face: 'serious',
    },
  ),
  replies: 4,
  outOfTime: 'undecided',
}
