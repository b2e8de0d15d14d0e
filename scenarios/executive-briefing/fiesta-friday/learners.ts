import type { Pools } from '../../stage/learners.js'

/** What four kinds of people would say to Attorney Ging. */
export const learners: Pools = {
  exemplary: {
    welcome: [
      'No, not the whole city on Friday. In five nights 23 ambulances would have gone to the wrong address.',
      'It’s a no for Friday, Attorney. And my thumbs-up on Thursday was wrong, I’m sorry.',
      'No. Someone calls from one Rizal Street, and the ambulance waits in another.',
    ],
    fog: [
      'Sorry, that was for my team. You have seven Rizal Streets, and the new screen picks the first one.',
      'No to Friday. Fourteen times a day an ambulance would stand in front of the wrong house.',
    ],
    taken: ['Please don’t send that. I made it sound like a yes, and it’s a no.', 'Stop. That was my maybe. The whole city isn’t ready on Friday.'],
    thumb: [
      'I sent it from the car because yes was easier than calling you. It wasn’t true.',
      'My thumb, my mistake. You’ve been standing in front of the whole city with it since Thursday.',
      'Your word is on the cathedral because of me. I should have rung you.',
    ],
    'own-date': [
      'So you read it off a tarpaulin, and I let you believe it would hold.',
      'And on Thursday I made it harder for you to take it back. That’s mine.',
    ],
    risk: [
      'You’re right, the old board is dangerous too. But a frozen board everyone sees. A wrong street nobody sees until she rings again.',
      'What hangs on this Friday for you? Not for the mayor.',
      'Waiting has its price too, on Saturday night. I’d still rather carry that one, because we can see it coming.',
    ],
    wake: ['So it was never the button. It was Mrs Gallo.', 'You promised her eight minutes. You didn’t promise her Friday.'],
    plan: [
      'I’d do all fourteen nights. That’s the 18th at the earliest, I can’t promise it, and the crews cost 640,000.',
      'Who do you know that has been through a night like that?',
      'On Friday the port alone, eleven barangays where no street is there twice. The rest waits, and the crews cost 640,000.',
      'What you promised was eight minutes. The date was only the tarpaulin.',
    ],
    classmate: [
      'On the third day on paper. Then I’d finish the fourteen nights, and it costs 640,000 for the crews.',
      'He’s told you. What would he do in your place?',
    ],
    notebook: [
      'Two hundred and twelve. May I sit with Manang Luz tomorrow and learn them?',
      'She has known it since 1997, and none of us asked her. I’d like to ask her.',
    ],
    radio: [
      'Say: we tried it at night, and an ambulance stood in the wrong Rizal Street. I’ll sit beside you.',
      'Four of us are in your room from Friday to Monday, with paper. You have my number, and I pick up.',
      'You can say that it was me. I’ll come along and say it myself.',
      'I’ll ring the mayor with you, before four.',
    ],
    harbour: [
      'No. Eleven barangays, by name. Someone in the hills has read “wherever you are”.',
      'Eleven of 54. If you say city, I can’t stand beside you.',
    ],
    any: ['Ask me what you like.', 'You’re right to be angry.', 'I’ll say it shorter.'],
  },
  decent: {
    welcome: [
      'I’m a bit worried about Friday. It might be too early.',
      'There are still problems with some addresses, so I’d rather not.',
      'I don’t think that Friday is a good idea for the whole city.',
      'We’ve only done five of the fourteen nights.',
    ],
    fog: ['Sorry. There are still some wrong addresses.', 'In short: it’s too early.', 'It sometimes sends them to the wrong street.'],
    taken: ['Maybe don’t post it just yet.', 'Wait, I didn’t mean yes.', 'Please wait, there are a few open points.'],
    thumb: [
      'I’m sorry for any confusion around that message.',
      'Yes, I sent that. I’m sorry.',
      'I shouldn’t have done that from the car.',
      'I can see why you’re upset.',
    ],
    'own-date': ['Oh. I didn’t know that.', 'I understand, that’s a difficult position.'],
    risk: [
      'It would be too risky, people could get hurt.',
      'I know that the old board is bad too.',
      'An ambulance could go to the wrong street.',
      'Why is Friday so important for you?',
    ],
    wake: ['I’m sorry. I didn’t know about that.', 'That must have been terrible.'],
    plan: [
      'I’d say we postpone it.',
      'We could do the port first.',
      'I’d do the fourteen nights and then go live.',
      'Perhaps ask someone who has done it before?',
    ],
    classmate: ['Then we should listen to him.', 'That’s exactly what I’m afraid of.'],
    notebook: ['That would be really useful for us.', 'Can I see it?'],
    radio: [
      'I’ll support you however I can.',
      'I can come with you to the radio, if you like.',
      'You could say that it needs more testing.',
      'We’ll have people on call over the weekend.',
    ],
    harbour: ['I’d be careful with the wording.', 'It’s only eleven barangays, though.', 'Maybe say that it’s a first step.'],
    any: ['I understand.', 'Yes, I see that.', 'I’m sorry about this.', 'That’s fair.'],
  },
  autopilot: {
    welcome: [
      'The parallel run has a defined exit criterion, and our match rate is below the threshold in the SLA.',
      '98 percent of the calls are matched correctly.',
      'It should be fine, there are just a few small bugs.',
      'Let me give you the background on the geocoder first.',
    ],
    fog: [
      'Basically the address normalisation isn’t deterministic.',
      'It’s a matching problem in the gazetteer.',
      'We’re outside the agreed acceptance criteria.',
    ],
    taken: [
      'Well, we’ll do everything we can to make Friday happen.',
      'As long as nobody calls from a duplicate street.',
      'We could add a disclaimer.',
    ],
    thumb: [
      'A thumbs-up only meant that I’d read it.',
      'The contract says that changes go through the project office.',
      'OK, but what matters now is the system.',
    ],
    'own-date': ['You should have checked with us first.', 'OK. So the date isn’t a hard requirement.'],
    risk: [
      '98 percent is just below target, so it would be irresponsible to go live.',
      'The old board’s capacity problem is a separate issue.',
      'According to the test plan we need fourteen nights.',
    ],
    wake: ['That was the old system, though.', 'One case isn’t statistically relevant.'],
    plan: [
      'That’s a political decision, I’m only the technical lead. It’s up to you.',
      'The 18th, I can guarantee that.',
      'There are several options.',
    ],
    classmate: ['They had a different architecture.', 'Our system has a fallback for that.'],
    notebook: ['We’d need that as a CSV file.', 'That’s not a validated source.'],
    radio: [
      'I’d rather not be on the radio, that’s not my job.',
      'Just say it’s for technical reasons.',
      'Our support desk is open from nine to five.',
    ],
    harbour: ['Sure, as long as the port is live it’s technically true.', 'That’s a communication question, not mine.'],
    any: ['It depends.', 'Technically, yes.', 'I’d have to check the logs.'],
  },
  hostile: {
    welcome: [
      'You announced it without asking us. That’s your problem.',
      'You only care about your publicity stunt.',
      'You wouldn’t understand it anyway.',
    ],
    fog: ['Could you put the phone away for one minute?', 'I’ve told you twice now.'],
    taken: ['Go on, send it. You’ll see.', 'Do what you want, you always do.'],
    thumb: ['You can’t build a city on an emoji.', 'You pushed me into it.', 'It’s your own fault if you read that as a yes.'],
    'own-date': ['So it’s your own fault.', 'You just made that up on camera?'],
    risk: ['If someone dies, you’ll have blood on your hands.', 'I’ll go to the press if you do this.', 'That’s the stupidest argument I’ve heard.'],
    wake: ['Don’t use a dead man as an argument.', 'So you promised something you couldn’t keep.'],
    plan: ['You made the mess, you find the way out.', 'I’ve said no. The rest is your job.'],
    classmate: ['So you knew, and still announced it?', 'Great, and you ignored him.'],
    notebook: ['And you put it under the printer. Typical.'],
    radio: ['I’m not saving your face on the radio.', 'Tell them that you were wrong.'],
    harbour: ['Say what you like, you do anyway.', 'So you want to lie to them again.'],
    any: ['This is ridiculous.', 'I don’t work for you.', 'I’m leaving if you go on like this.'],
  },
}
