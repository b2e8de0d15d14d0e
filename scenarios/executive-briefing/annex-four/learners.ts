import type { Pools } from '../../stage/learners.js'

/** What four kinds of people would say to Mrs Nambozo. */
export const learners: Pools = {
  exemplary: {
    clock: [
      'You can’t sign all 84. 3,870 of our farms are on the map in the wrong place.',
      'Don’t sign Annex 4 as it stands. For 23 of the 84 containers we can’t show the farm.',
      'A quarter of our farms are wrong on the map, and I passed the update that did it.',
    ],
    lost: [
      'Sorry, that was for my team. On our map 3,870 farmers live on the roof of the store.',
      'You’d be signing for farms that we can’t show. That’s all of it.',
    ],
    relieved: [
      'Please put the pen down. I made it sound small and it isn’t.',
      'No, not yet. 23 of the 84 containers come from farms we can’t show, that’s 2.6 million.',
    ],
    burnt: [
      'Mine. I passed it without sending anyone up the mountain to try it.',
      'I’ve known since Monday, and you should have had it on Monday. That was wrong of me.',
      'It must be bitter to hear this from an engineer again. What did the last one cost you?',
    ],
    'last-figure': [
      'You stood in front of them for a number that somebody else had made. I don’t want you to stand there again.',
      'And that’s what I’d have done to you by keeping quiet.',
    ],
    price: [
      '23 containers, 2.6 million dollars, aren’t proven. Walking the farms again costs 120,000 that’s in no budget.',
      'What I don’t know is how many of them lie inside the park. Nobody has looked, and I should have.',
      'It costs 120,000 now, about ten weeks, and perhaps a few of those farmers for good.',
    ],
    annex: [
      'No. I won’t put my name to farms that I know are wrong.',
      'I can’t sign it. The day a clerk sees two hundred farms on one roof, you lose all 84.',
      'I won’t sign it. What makes tomorrow so hard to move?',
    ],
    'crop-loan': [
      'So without a paper there’s no cash at the gate. Then take them a paper that’s true: 61 containers.',
      'I didn’t know that. I’d sign 61 tomorrow, so the bank has its paper.',
    ],
    options: [
      'I’d sign 61 tomorrow, the ones we can prove, and add the other 23 as they’re walked. It costs 120,000.',
      'What does Bassi need most, size or certainty?',
      'My advice is 61 now. You keep the contract, and every one of them can be shown.',
    ],
    bassi: ['Then give him 61 that he can defend.', 'He’s told you himself. I’d sign 61, and say the number to him on the telephone.'],
    august: [
      'Then both of us kept it in a drawer. Mine was the worse, I knew what it meant.',
      'Thank you for telling me. Mafabi’s farms we walk first, on Monday.',
    ],
    trieste: [
      'I’ll stay and say the number to him myself.',
      'Every Friday you get one line from me: farms walked, and farms inside the park. No end date until I know.',
      'From now on no update goes out until someone has carried it up the mountain.',
      'How would you put it to him? You’ve done this for forty years.',
    ],
    any: ['Ask me anything.', 'You’re right to ask that.', 'I’ll say it again, shorter.'],
  },
  decent: {
    clock: [
      'There’s a problem with the farm data behind Annex 4, and it’s quite serious.',
      'Some of the farms are recorded in the wrong place, since June.',
      'I’m afraid that you shouldn’t sign tomorrow as it is.',
      'We have a data problem with about a quarter of the farms.',
    ],
    lost: [
      'Sorry. Some of the positions of the farms are wrong.',
      'In short: a quarter of the farms are in the wrong place.',
      'The app saved the store and not the farm.',
    ],
    relieved: ['Well, maybe wait a moment with the signature.', 'It’s a bit more than a small thing, I’m afraid.', 'Please don’t sign yet.'],
    burnt: [
      'Mistakes were made on our side, of course.',
      'I approved it, yes.',
      'It was my responsibility in the end. I’m sorry.',
      'I should have told you earlier.',
    ],
    'last-figure': ['I’m sorry, that sounds awful.', 'I understand why you’re careful.'],
    price: [
      'It’ll cost something to walk the farms again, and there’s some uncertainty.',
      'About 120,000 dollars, I think.',
      '23 containers are affected.',
      'I can’t say exactly how long it takes.',
    ],
    annex: [
      'I’d rather not, it doesn’t feel right.',
      'I don’t think that I can sign that.',
      'Could we ask Trieste for a few days?',
      'That would be risky for the company.',
    ],
    'crop-loan': ['I see. That makes it difficult.', 'Could you sign a smaller contract?'],
    options: [
      'I think fewer containers would be safer.',
      'Perhaps 61, and the rest later?',
      'We could also wait two weeks until we know more.',
      'I’d go for the safe ones first.',
    ],
    bassi: ['Then he’ll understand.', 'That’s good, isn’t it? Then I’d tell him 61.'],
    august: ['Thank you for telling me.', 'We should have listened to the field.'],
    trieste: [
      'I’ll keep you posted on how it goes.',
      'I can be there when you call him, if you like.',
      'I’ll send you a report every week.',
      'We’ll test better next time.',
    ],
    any: ['I understand.', 'I’m sorry about this.', 'Yes, that’s true.', 'I see your point.'],
  },
  autopilot: {
    clock: [
      'So in June we refactored the offline sync, and the GPS fix times out under canopy.',
      'To give you the background: the app has three layers, and the polygon service sits in the middle.',
      'About 27 percent of the polygons fail validation.',
      'There’s a data quality issue in the geolocation pipeline.',
    ],
    lost: [
      'I can’t make it simpler without getting it wrong. It’s how the sync queue works.',
      'Basically the fallback writes the cached coordinate of the hub.',
      'It’s a race condition.',
    ],
    relieved: [
      'Honestly, it’s a minor data thing. My team will have it cleaned up before the ship leaves.',
      'We’ll run a script over it.',
      'It’s mostly a matter of reprocessing.',
    ],
    burnt: [
      'One of my developers changed it, and the field officers should have noticed.',
      'The test coverage for offline mode is low, that’s a known issue.',
      'With that network no system would have worked.',
    ],
    'last-figure': ['That was a different system, though.', 'Our error margin is much lower than that.'],
    price: [
      'The cost is manageable. We’ll absorb it in the team.',
      '98 percent will be fine by January, I guarantee that.',
      'We’d have to re-collect the geometry and rerun the validation.',
    ],
    annex: [
      'Technically the annex refers to the state of the database.',
      'If it helps you, I’ll sign, and we fix the data before the first ship.',
      'The probability that they audit exactly these farms is small.',
    ],
    'crop-loan': ['That’s outside my area.', 'Then the simplest is to sign and correct it later.'],
    options: [
      'That’s a business decision, I only do the technology. It’s up to you.',
      'There are three options, each with pros and cons.',
      'I’d need more data before I can say anything.',
    ],
    bassi: ['Okay. It’s up to you, then.', 'That’s his view. Our data would support about 73 percent.'],
    august: ['He should have filed a ticket.', 'That would have been useful to know.'],
    trieste: [
      'I guarantee that the rest will be done by the end of January.',
      'I’ll set up a dashboard.',
      'We’ll add a validation step in the pipeline.',
    ],
    any: ['It’s complicated.', 'Let me explain how the system works.', 'It depends.'],
  },
  hostile: {
    clock: [
      'You wouldn’t understand the technical part anyway.',
      'You pushed for this deadline, not me.',
      'It’s your own field officers who can’t hold a phone.',
    ],
    lost: ['I’ve explained it twice now. It isn’t that hard.', 'Then get someone who understands computers.'],
    relieved: ['Yes, sign it, don’t worry about it.', 'Just sign, it’s nothing.'],
    burnt: [
      'Don’t put this on me. The field officers did it.',
      'You never gave us the money to test it.',
      'If you want a culprit, ask your buying stores.',
    ],
    'last-figure': ['That was your own fault for believing it.', 'I’m not responsible for your last engineer.'],
    price: ['You only think about money.', 'How should I know? You’re the director.'],
    annex: ['Sign it yourself, it’s your company.', 'Are you asking me to commit fraud? I could report you.', 'Fine, give me the pen.'],
    'crop-loan': ['That’s your problem.', 'You should have planned better.'],
    options: ['I told you what’s wrong. The rest is your job.', 'Sign all 84 and hope, like everybody does.'],
    bassi: ['So why am I even here?', 'Then you knew all along.'],
    august: ['So it’s your fault, you knew since August.', 'And you blame me?'],
    trieste: ['I’m not going to talk to your buyer.', 'If you tell him that it was me, I resign.'],
    any: ['I’m not going to be shouted at.', 'This is ridiculous.', 'I don’t have to listen to this.'],
  },
}
