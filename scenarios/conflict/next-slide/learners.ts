import type { Pools } from '../../stage/learners.js'

/** What four kinds of people would say to Libor. */
export const learners: Pools = {
  exemplary: {
    whichTeam: [
      'There was no team. Two years of your evenings, and I put my word on it.',
      'You’re right to ask. I stood up there with your drawings and called them my team’s. It was one man.',
      'Yours. Not one line of it is mine.',
      'I didn’t say your name once, and you were sitting four metres behind me.',
    ],
    laptop: [
      'I had you clicking for me like an assistant. On your own drawings.',
      'What was it like, to watch all that go past from back there?',
      'Every one of those pleases told you that you were staff. I did that.',
      'You sat there waiting for me to say it, slide after slide, and I didn’t.',
    ],
    paper: [
      'I won’t sign that. Your name belongs on it, and it belonged on the slides.',
      'So for the praise it was a team, and for the liability it’s you. I see what I did.',
      'Leave Friday. I took your work and didn’t say whose it was.',
    ],
    theQuestion: [
      'The truth? I liked being the one they nodded at, and I didn’t want to share it.',
      'If I’d turned round, everybody would have seen who really knows. I was afraid of that.',
      'I wanted to be the expert for once. It was vanity.',
      'What would you have needed from me in that moment?',
    ],
    turnRound: [
      'You got up and I never saw it. I made you sit down again in front of all of them.',
      'What went through you when you sat down again?',
      'I wanted to look like I had the answer. So I talked over your head.',
    ],
    wrongNumber: [
      'Then she has a wrong figure because I didn’t ask the man behind me. That’s mine, not yours.',
      'I said it, you didn’t. I had no business answering that.',
      'I guessed. How would you put it to her?',
    ],
    figure: [
      'Would you ring her with me? I say that I guessed, and you say what it really is.',
      'That one’s on me. What would you tell her, and in what order?',
    ],
    theNight: [
      'Thirty-eight people. And at six you sat down and drew.',
      'So it was never about the slides. How do you want her to hear the right figure?',
    ],
    askedFirst: [
      'You said that about me, and then I did the opposite.',
      'I’d like to be that person again. Your name goes on every drawing, from today.',
    ],
    terms: [
      'Today I write to all fourteen that it’s your design, and that I left your name off.',
      'The south tube is yours in front of the client. Questions go to you, and I sit behind.',
      'I’d like to say it to the same people, in the same room, with you there. If you want that.',
      'From now on you see the slides before anyone else does, and what you draw carries your name.',
    ],
    any: ['I’m not going to defend it.', 'What else have I not seen?', 'Take your time.'],
  },
  decent: {
    whichTeam: [
      'OK, that’s fair. I should have mentioned you.',
      'You’re right, it was mostly your work. I’m sorry about that.',
      'I said team out of habit. It should have been your name.',
      'Is this about the presentation yesterday?',
      'I can see that you’re angry. Can we talk about it?',
    ],
    laptop: [
      'I’m sorry, I didn’t realise how that looked.',
      'That must have felt strange.',
      'I should have let you present a part of it.',
      'Okay. What bothered you most?',
    ],
    paper: [
      'Please don’t do that. We need you on this.',
      'I won’t sign it. Let’s talk about yesterday.',
      'I’m sorry. I should have given you credit.',
      'If you take your name off, the old fans stay until April.',
    ],
    theQuestion: [
      'I don’t know. I suppose I was nervous.',
      'I thought I knew the answer, so I just answered.',
      'I was so focused on getting through it.',
      'You’re right, I should have turned round.',
    ],
    turnRound: ['I didn’t see that. I’m sorry.', 'Why didn’t you say something?', 'Oh. That must have been embarrassing.'],
    wrongNumber: ['Oh no. Okay, I’ll write to her and correct it.', 'Are you sure that it’s two minutes ten?', 'Thanks for telling me.'],
    figure: ['I got that wrong, then. We need to fix the minutes.', 'Right. I’ll call her this afternoon.', 'What’s the right number, exactly?'],
    theNight: ['I didn’t know that. That must have been terrible.', 'Thank you for telling me.'],
    askedFirst: ['I had no idea. Why didn’t you take it?', 'Thank you for putting in a word for me.'],
    terms: [
      'I’ll put your name on the slides from now on.',
      'I’ll send an email to the committee and mention you.',
      'Next time I’ll make sure that you get the credit.',
      'What would you like me to do?',
    ],
    any: ['Okay, I understand.', 'I hear you.', 'That makes sense.', 'I’m sorry, really.'],
  },
  autopilot: {
    whichTeam: [
      'The slides were the company template, there was no space for names.',
      'We always say team in front of clients. It’s standard.',
      'I also worked on the integration, to be fair.',
      'What exactly do we need to change on the slides?',
    ],
    laptop: [
      'Somebody had to run the laptop, and you know the file best.',
      'I’ll send round a corrected version and then we’re done, OK?',
      'I’m sorry, but the important thing is that the client approved it.',
    ],
    paper: [
      'That form isn’t even the current revision.',
      'If we lose the slot on the twelfth, the old fans stay until April. That’s a technical fact.',
      'Rationally, striking your name helps nobody.',
    ],
    theQuestion: [
      'I knew the answer, so there was no need to ask.',
      'It would have looked unprepared if we’d started discussing it.',
      'It’s forty seconds, it’s in the spec. Why would I turn round?',
    ],
    turnRound: ['You could have just said it, nobody stopped you.', 'I couldn’t see you from there, that’s the room layout.'],
    wrongNumber: [
      'Is that with the old inverter parameters? We could shorten the ramp.',
      'I’ll have the minutes corrected, no big thing.',
      'It’s a detail, the approval doesn’t depend on it.',
    ],
    figure: ['Then we change the ramp-down setting and it’s forty again.', 'I’ll have the minutes corrected.'],
    theNight: ['Right. But that was the old logic.', 'That’s why there’s a safety margin now.'],
    askedFirst: ['OK. But that’s history, let’s look at Friday.'],
    terms: [
      'I’ll set up a template with an author field. Problem solved.',
      'So can we get to the signature now?',
      'I’ll draft the email, you check it, I send it.',
    ],
    any: ['Let’s stick to the facts.', 'What exactly is the requirement here?', 'Can we fix this quickly?'],
  },
  hostile: {
    whichTeam: [
      'Oh please, it’s one slide deck. Grow up.',
      'My team. You’re in it.',
      'You’re just jealous that I got the job.',
      'I don’t have time for this. Sign the file and get back to work.',
    ],
    laptop: ['You were at the laptop because you can’t present.', 'Nobody forced you to click.', 'Stop sulking.'],
    paper: ['Fine, give me the form. Nobody is irreplaceable.', 'If you don’t sign, Hana will hear from me.', 'You’re blackmailing me with a form?'],
    theQuestion: ['Because I’m the lead and you’re not.', 'I don’t have to justify myself to you.', 'Because you’d have bored them to death.'],
    turnRound: ['Your problem if you can’t open your mouth.', 'So you stood up and sat down. Poor you.'],
    wrongNumber: ['You let me say that in front of the client? That’s sabotage.', 'Nobody will notice. Leave it.'],
    figure: ['If this comes out it’s your fault, you kept quiet.', 'Nobody needs to know before the switch-over.'],
    theNight: ['Don’t make this about your feelings.'],
    askedFirst: ['So you are jealous.'],
    terms: ['You’ve had your apology, now sign.', 'I’m not going to crawl in front of the client for you.'],
    any: ['You’re making a drama out of nothing.', 'That’s an order.', 'I’ve heard enough.', 'Are you finished?'],
  },
}
