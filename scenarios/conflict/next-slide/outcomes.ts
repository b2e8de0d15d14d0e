import { line } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'

export const outcomes: Scenario['outcomes'] = {
  byName: {
    title: 'Libor speaks for the south tube, under his own name.',
    quality: 'good',
    epilogue:
      'Mrs Holubová was rung the same afternoon. You said that the figure was wrong and that you had answered what you didn’t know; Libor said what was right, and why, with a sketch she asked to keep. She was cross for four minutes, and then she asked him two more questions. He signed on Friday, in pencil first, out of habit. On the night of 12 December the fans turned round, the north tube in thirty-nine seconds, the south tube in two minutes nine. In the new version of the slides there is a small box in the corner of every drawing. When someone asked a question, you caught yourself turning your head.',
    closing: [
      line('Good. What, who, until when. It is all there. Then I will sign on Friday, after we have spoken to her. In this order.', {
        manner: 'He folds the sheet once and puts it into his shirt pocket.',
        face: 'calm',
      }),
      line('That I can write down. I will sign it. Not for you, I want to be exact. But I will not mind that it helps you.', {
        manner: 'He lays the pencil on your desk and leaves it there.',
        face: 'smile',
      }),
      line('Then I will sign on Friday. And next time I sit where I can see your face. The pillar is terrible.', {
        manner: 'He gathers up the 22 slides and drops them in your bin.',
        face: 'smile',
      }),
    ],
  },
  signedOnly: {
    title: 'He signs, for the people in the tunnel.',
    quality: 'mixed',
    epilogue:
      'On Friday the safety file lay on your keyboard, signed, with a yellow note: “complete”. It also held a sheet you hadn’t asked for: a correction of the figure you had given Mrs Holubová for the south tube, dated the evening before, addressed to her, with a copy to you. The switch-over went well. Since then Libor writes to you in full sentences, with a subject line, from four metres away. When people ask him what he works on, he says: on what the team comes up with.',
    closing: [
      line('I will sign. There are people who drive through it, and they have done nothing to me.', {
        manner: 'He takes the papers together, edge on edge.',
        face: 'serious',
      }),
      line('You will have my signature. It is for the tunnel. Please do not thank me, it would confuse the matter.', {
        manner: 'He buttons his jacket.',
        face: 'tired',
      }),
    ],
  },
  aroundYou: {
    title: 'He rings the client himself, and you hear it from her.',
    quality: 'poor',
    epilogue:
      'He rang Mrs Holubová at ten to two and read her the right figure. He said that he had heard the wrong one and kept silent, and that he was sorry. She thanked him. Then she rang you, and asked who in your firm she should put her questions to from now on. The switch-over took place with the right number on the wall. In the January minutes it says: “Questions on the ventilation: Mr Doležal, directly.” You were in copy.',
    closing: [
      line('Then I will tell her. There is a telephone on my desk, and it is opposite yours.', {
        manner: 'He has stood up already.',
        face: 'serious',
      }),
      line('Noted. A wrong number I do not leave on paper, not over lunch. You will hear from her.', {
        manner: 'He takes his glasses from the desk and goes.',
        face: 'serious',
      }),
    ],
  },
  strikesName: {
    title: 'He takes his name off.',
    quality: 'poor',
    epilogue:
      'The form went to the authority the same day. It takes them six weeks to approve another designer, so the night of 12 December passed, and the closure was put off to April. Mrs Holubová asked you for the reason in writing. Through January and February the old fans stood over forty thousand cars a day, and nothing happened. Libor came at eight and went at four. In the evenings, his daughter told somebody at the summer party, he builds her a doll’s house now, with ventilation.',
    closing: [
      line('Thank you. That is clear. Then the form goes out today, and the team has a free hand.', {
        manner: 'He takes the form from your desk, quite gently.',
        face: 'serious',
      }),
      line('Good. Then I am struck. You will find everything in the folder, it is labelled. I label things.', {
        manner: 'He bows, a centimetre, and closes the door without a sound.',
        face: 'serious',
      }),
    ],
  },
  unsettled: {
    title: 'The test bench rings, and nothing is settled.',
    quality: 'mixed',
    epilogue:
      'He went down to the test bench and worked until eight. On Thursday you greeted each other in the corridor like people in a lift. The safety file lay on his desk, open at the page with the line for his name, and you could see it from yours. On Friday at ten the authority’s secretary wrote to ask if there was anything new. You both got the mail, and each waited for the other to stand up.',
    closing: [
      line('I have to go down, the test bench is waiting. We are not finished. I would put it at sixty per cent.', {
        manner: 'He gets up and pushes the chair in.',
        face: 'tired',
      }),
      line('That is the test bench. I leave you the print-out. The questions are in pencil.', {
        manner: 'A telephone rings behind him. He looks at it and at you.',
        face: 'tired',
      }),
    ],
  },
  walkedOff: {
    title: 'You leave it there.',
    quality: 'poor',
    epilogue:
      'When you came back from lunch, the 22 slides lay on your desk. He had pencilled a small box into the corner of each, drawn by, and left it empty.',
    closing: [],
  },
}

export const hardMinute: Scenario['hardMinute'] = {
  stance: { trust: 4, tension: 6, clarity: 4 },
  knows: ['turnRound'],
  opening: line(
    'Mrs Holubová asked who could tell her about the south tube. I had half stood up, four metres behind you. You answered, and I sat down again, before fourteen people. Why did you not turn round?',
    { manner: 'He has stopped looking at the papers.', face: 'serious' },
  ),
  replies: 4,
  outOfTime: 'unsettled',
}
