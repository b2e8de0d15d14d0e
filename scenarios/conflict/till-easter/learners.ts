import type { Pools } from '../../stage/learners.js'

/** What four kinds of people would say to Imma. */
export const learners: Pools = {
  exemplary: {
    stairs: [
      'I changed the network in your freeze, and I went to Ruth and not to you. That’s why I’m here.',
      'I’ve never once come up these stairs. I should have, in September.',
      'Your eleven gave two weekends for something that I did. What was that like up here?',
      'I went round you, Imma. I don’t want to laugh about it.',
    ],
    coffee: [
      'No. You’re letting me off, and I haven’t earned it.',
      'I’d love the coffee afterwards. First I’d like to hear it from you, without a joke in front.',
    ],
    cold: [
      'That came out as if it were your fault. It isn’t. I changed it and told you nothing.',
      'I’ve just done it again, haven’t I? What did you hear?',
      'I’m staying. I hurt your people, and I didn’t come to look.',
    ],
    weekends: [
      'How are they now, your eleven?',
      'So you rang eleven people and asked for their weekends, and thought that the mistake was yours. It was mine.',
      'What was the worst of it?',
      'Not one of us came up here to look. I didn’t come up here to look.',
    ],
    kieran: [
      'Nobody came up. That’s on me, I’m the one who should have.',
      'You’re losing him because of me, and not because of the hours. What would he have wanted to see?',
    ],
    headset: [
      'You all heard that. I said it because I didn’t want the argument, and I said it behind your back.',
      'Eleven people heard me make fun of you. I’m ashamed of that.',
    ],
    mirror: [
      'It’s true. I knew that you’d say no, so I got my yes where it was easy.',
      'Yes. I duck. I did the same with the fly bars.',
      'What would you have wanted me to do that Thursday?',
      'You’re saying I don’t quarrel with you, I go round you. Is there more?',
    ],
    half: [
      'How did you learn it, when you were new?',
      'The notice was ours, nine pages, and nobody could have read it. I should have come and done it with you.',
      'Where does the freeze come from? I’ve never asked you.',
    ],
    ankle: [
      'So you went to every department, on foot. I want to learn that from you.',
      'That’s what the freeze is: Orla’s ankle. I wish that I’d known.',
    ],
    june: [
      'Nobody could have read that notice. It was mine, and it was bad. Let’s leave June.',
      'Thank you. We’ll read the log together, both halves, and nobody laughs.',
    ],
    monday: [
      'On the tenth, one of mine at your desk and one of yours at our rack. If you say no before that, it doesn’t happen.',
      'From now on you hear it first, from me, up here. You decide what goes into your freeze.',
      'Monday evening we try it up here, and afterwards we read the log together, both halves.',
      'Would you teach two of mine what a storm is? Two of mine show yours the clock.',
    ],
    any: ['Go on, I’m listening.', 'I’m not going anywhere.', 'Say it as it is.'],
  },
  decent: {
    stairs: [
      'Hi Imma. Sorry about the whole clock thing.',
      'I wanted to talk about what happened in September.',
      'I know that your team had a lot of work because of us.',
      'I should have told you about the update.',
    ],
    coffee: ['That’s kind, but maybe we should talk about it a bit.', 'Okay, a coffee, and then we talk?', 'I’d still like to say sorry.'],
    cold: ['I didn’t mean it like that. Can we start again?', 'I’m sorry, that came out wrong.', 'I understand that you’re angry.'],
    weekends: [
      'That must have been hard for you all.',
      'I’m sorry about the weekends.',
      'How many cues was it in the end?',
      'I should have come up and asked.',
    ],
    kieran: ['Oh no. I’m sorry to hear that.', 'Is there anything I can do?'],
    headset: ['You heard that? I’m so sorry.', 'That was a stupid joke of mine.'],
    mirror: [
      'Okay, I’ll take that on board. Thanks for being honest.',
      'You’re right, I don’t like arguments.',
      'I’ll try to come to you first.',
      'I didn’t know that you saw it like that.',
    ],
    half: ['Thanks, Imma. I think we both learned something.', 'How did you do it in your other houses?', 'Maybe our notice wasn’t very clear.'],
    ankle: ['I see. So that’s why it matters to you.', 'Thank you for telling me that.'],
    june: ['That’s okay, it can happen to anybody.', 'I won’t tell anyone.'],
    monday: [
      'We’ll communicate better next time, I promise.',
      'I’d do it on the tenth, and tell you the day before.',
      'What do you need from us for that Monday?',
      'We could do a test together.',
    ],
    any: ['I understand.', 'Yes, that’s fair.', 'I see what you mean.', 'Okay.'],
  },
  autopilot: {
    stairs: [
      'I’d like to explain why the update was necessary.',
      'I need your signature for lifts 1 and 2.',
      'A lift had slipped four centimetres, so we had no choice.',
      'The PTP grandmaster failed over when the switch restarted.',
    ],
    coffee: ['Perfect, thanks. I’m glad that we can put it behind us.', 'Good. So, lifts 1 and 2.', 'Great, then that’s settled.'],
    cold: [
      'According to the log your desks were still on the old clock.',
      'I think you’re taking this too personally.',
      'Let’s look at it objectively.',
    ],
    weekends: [
      'I get it, but safety comes first.',
      'Next time we script the cue times, that takes ten minutes.',
      'The clock was just a side effect.',
    ],
    kieran: ['People leave, that’s normal in this business.', 'You could ask Ruth for a replacement.'],
    headset: ['That was a private conversation.', 'It was only a joke, come on.'],
    mirror: [
      'To be fair, you’re not exactly easy to talk to.',
      'I went to Ruth because she’s the one who decides.',
      'There was no time to discuss it.',
    ],
    half: ['Good. Then you could also admit that your desks weren’t ready.', 'So what’s the action item?', 'I’d suggest a change calendar.'],
    ankle: ['Our update wasn’t like that, though.', 'Right. And for that there’s a change process now.'],
    june: ['So it was your side as well. Good to know.', 'The notice was complete, everything was on page six.'],
    monday: [
      'We do it on the tenth, I’ll send your team the steps and they follow the list.',
      'I’ll send a mail in advance.',
      'My people will check your desks first.',
    ],
    any: ['Can we get to the point?', 'It’s just a clock.', 'Let’s look at the facts.'],
  },
  hostile: {
    stairs: ['Your freeze is a joke, and everybody knows it.', 'You went to Ruth behind my back.', 'Stop the theatre and sign the change.'],
    coffee: ['I don’t want your coffee.', 'Don’t play the nice one now.'],
    cold: ['You’re a drama queen.', 'If you don’t sign, I’ll go to Ruth.', 'Your desks were wrong, not my network.'],
    weekends: [
      'So you worked a weekend. Welcome to the theatre.',
      'Your people are slow, that’s all.',
      'You said “done” in June. This is your fault.',
    ],
    kieran: ['Maybe he’s sick of you.', 'That’s not my problem.'],
    headset: ['Well, it’s true, isn’t it?', 'You were listening in on us?'],
    mirror: ['Because nobody can talk to you without a scene.', 'Look at yourself first.', 'I don’t need your permission.'],
    half: ['Finally. Now say that June was your fault.', 'So you admit it.'],
    ankle: ['So you broke someone’s ankle, and now you lecture me?', 'Nice story.'],
    june: ['Ha. So you lied.', 'I’ll tell Ruth that on Thursday.'],
    monday: ['You do what Ruth says on Thursday.', 'On the tenth we do it, with or without you.'],
    any: ['You’re impossible.', 'I’ve had enough of this.', 'Calm down, will you?'],
  },
}
