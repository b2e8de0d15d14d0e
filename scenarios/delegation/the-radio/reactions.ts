import { line } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'

/** What a reply does to her, strongest first: what hurts, then what opens, then the rest. */
export const reactions: Scenario['script']['reactions'] = [
  {
    to: ['attacks', 'threatens', 'mocks-or-scolds', 'punishes-criticism'],
    pieces: [
      line('Okay.', { manner: 'She says it very politely, and her face closes.', face: 'serious' }),
      line('Right. I’ll remember how you put that.', { manner: 'She lays the cable down, end to end.', face: 'serious' }),
      line('Good. Then I know.', { manner: 'She turns back to the drum.', face: 'serious' }),
      line('Yes. Understood.', { manner: 'She stands up straight, as if someone else had come in.', face: 'serious' }),
    ],
  },
  {
    to: ['pressures-with-guilt'],
    pieces: [
      line('That’s a heavy thing to put on a person who’s holding a cable.', { face: 'serious' }),
      line('I see. So now I owe it.', { manner: 'She stops, and starts winding again, faster.', face: 'serious' }),
      line('My mother does that better, hey. With the sighing.', { face: 'serious' }),
    ],
  },
  {
    to: ['shifts-blame', 'denies-part'],
    pieces: [
      line('Ah. So it was me.', { manner: 'She nods several times.', face: 'serious' }),
      line('Then I remember it wrong. With thirty witnesses.', { face: 'serious' }),
      line('That’s one way to read the log.', { manner: 'She looks at the wall behind you.', face: 'serious' }),
      line('Shame. And there I thought it was your hand.', { face: 'serious' }),
    ],
  },
  {
    to: ['explains-away', 'had-to'],
    pieces: [
      line('There it is. It had a tail.', { manner: 'Something in her face goes back in.', face: 'serious', requires: ['owns-part'] }),
      line('I know the reason. I can read a screen.', { face: 'tired' }),
      line('Ja. The reasons I know by heart.', { manner: 'She smooths down a piece of tape.', face: 'tired' }),
      line('The first half of that was good.', { face: 'tired', requires: ['owns-part'] }),
      line('I know why. I was standing next to it.', { manner: 'Something in her face goes back in.', face: 'serious' }),
      line('So it had to be. Okay.', { manner: 'She picks the cable up again.', face: 'serious' }),
    ],
  },
  {
    to: ['i-will-call'],
    pieces: [
      line('Really? Just like that?', { manner: 'Relief goes over her face, and then something else.', face: 'tired' }),
      line('That was quick. I’d made more of an effort than that.', { manner: 'She laughs, a little too high.', face: 'tired' }),
      line('Well. Somebody had to say it.', { manner: 'She looks at the hook where the radio hangs.', face: 'tired' }),
    ],
  },
  {
    to: ['micromanages', 'dictates', 'lectures', 'writes-the-words'],
    pieces: [
      line('Wait, I’ll get a pencil.', { manner: 'She doesn’t get a pencil.', face: 'serious' }),
      line('That’s your crossing, step by step. I could set it to music.', { face: 'serious' }),
      line('You’ve left out when I breathe.', { manner: 'She winds on.', face: 'serious' }),
      line('I know that list. I typed it for you, two years ago.', { face: 'tired' }),
    ],
  },
  {
    to: ['keeps-a-string'],
    pieces: [
      line('Unless. That’s the word with the hand in it.', { manner: 'She smiles at it, not at you.', face: 'tired' }),
      line('So mine, with a string on it. How long’s the string.', { manner: 'She holds up the end of the cable.', face: 'tired' }),
      line('There’s always one more little word, isn’t there.', { face: 'tired' }),
    ],
  },
  {
    to: ['i-will-step-in'],
    pieces: [
      line('So your hand’s coming along.', { manner: 'She looks at it.', face: 'serious' }),
      line('Ah, the spare. I know how that goes.', { manner: 'She moves half a step away from you.', face: 'serious' }),
      line('Then there’s always two of us on it, and Gert can count to two.', { face: 'serious' }),
      line('And it’s you who decides when that is. No, leave it. I know.', { face: 'serious' }),
    ],
  },
  {
    to: ['takes-back'],
    pieces: [
      line('So it’s back with you.', { manner: 'She opens her right hand, and shuts it.', face: 'tired' }),
      line('Ah. There’s the hand.', { manner: 'She looks at it.', face: 'serious' }),
      line('That went faster than I thought.', { manner: 'She nods at the cable.', face: 'tired' }),
    ],
  },
  {
    to: ['corrects-plan', 'gives-the-fix'],
    pieces: [
      line('That was fast. I’d hardly put it down.', { manner: 'She draws her hand back.', face: 'tired' }),
      line('Yes. I expect that’s how you’d do it.', { face: 'tired' }),
      line('It’s a good answer, hey. I’d nearly got to the question.', { face: 'tired' }),
      line('Okay. I could also have found that.', { manner: 'She says it to the tape.', face: 'serious' }),
    ],
  },
  {
    to: ['asks-to-forget'],
    pieces: [
      line('It isn’t old. It’s only eight months. I’ve got yoghurt that’s older.', { manner: 'She doesn’t laugh.', face: 'serious' }),
      line('You’d like it put away. I see that.', { manner: 'She closes a toolbox that was already closed.', face: 'tired' }),
      line('March has hardly sat down, and you’re showing it the door.', { face: 'tired' }),
    ],
  },
  {
    to: ['minimises', 'youll-be-fine'],
    pieces: [
      line('“{echo}”. They should print that on the vest.', { face: 'tired' }),
      line('I’m sure. It’s always fine from that side of the bank.', { face: 'tired' }),
      line('Ja. The doctor says that too, before the needle.', { manner: 'She winds faster.', face: 'tired' }),
      line('That’s kind. It doesn’t weigh anything, but it’s kind.', { face: 'tired' }),
      line('Then there’s nothing to talk about, is there.', { manner: 'She looks at the clock.', face: 'serious' }),
    ],
  },
  {
    to: ['owns-night-change'],
    pieces: [
      line('So you do say it.', { manner: 'She puts the cable down.', face: 'solemn' }),
      line('Huh. I’d stopped waiting for that one.', { manner: 'She sits down.', face: 'solemn' }),
      line('And there I was, lying awake. You could have rung.', { manner: 'She stops the drum with her foot.', face: 'solemn' }),
    ],
  },
  {
    to: ['credits-her-count'],
    pieces: [
      line('Careful. I might want that in writing.', { manner: 'She blinks, twice.', face: 'calm' }),
      line('You don’t know how often I’ve replayed that.', { face: 'solemn' }),
      line('Okay. Thank you. I’m going to look at the cable for a moment.', { manner: 'She looks at the cable.', face: 'solemn' }),
      line('Well. It’s a small thing. It’s not, but anyway.', { face: 'calm' }),
    ],
  },
  {
    to: ['owns-march'],
    pieces: [
      line('“{echo}”. So you do say it out loud.', { manner: 'She stops winding.', face: 'solemn' }),
      line('That’s the first time anyone’s said it without looking at their watch.', { manner: 'Her hands stop.', face: 'solemn' }),
      line('Ja. That’s how it was.', { manner: 'She lets the cable slide off her elbow.', face: 'solemn' }),
      line('I’ve had that sentence in my head for months, in your voice. It was ruder.', { manner: 'She looks at you properly.', face: 'solemn' }),
      line('Yes. That hand.', { manner: 'She looks at it, and then at you.', face: 'solemn' }),
    ],
  },
  {
    to: ['tells-her-first'],
    pieces: [
      line('“{echo}”. I’d like to hear that at two in the morning as well.', { face: 'explaining' }),
      line('To me. Not past me.', { manner: 'She tries how that feels.', face: 'calm' }),
      line('That I could work with. Even with the stomach.', { face: 'calm' }),
      line('Then I’d hear it and I’d still be the one with the button.', { manner: 'Her thumb moves, as if on a radio.', face: 'calm' }),
    ],
  },
  {
    to: ['keeps-her-numbers'],
    pieces: [
      line('Overnight as well, I hope. I speak from experience.', { face: 'explaining' }),
      line('Then what I go to bed with is what I get up with. That would be new.', { face: 'calm' }),
      line('Good. I’ll look anyway, hey. But good.', { manner: 'She makes a tick on the tape.', face: 'calm' }),
    ],
  },
  {
    to: ['keeps-off-radio'],
    pieces: [
      line('You. With nothing in your hands. I’ll bring a camera.', { manner: 'The corner of her mouth goes up.', face: 'smile' }),
      line('That’ll be harder for you than for me.', { manner: 'She looks almost sorry for you.', face: 'calm' }),
      line('One voice. Gert would like that, whoever’s it is.', { face: 'calm' }),
    ],
  },
  {
    to: ['blame-is-mine'],
    pieces: [
      line('You’d really stand there for that. In front of Mrs Naidoo.', { manner: 'She looks at you, to see.', face: 'solemn' }),
      line('Okay. That takes about forty tonnes off.', { face: 'calm' }),
      line('Write that down somewhere, not for me. For you, at three.', { face: 'calm' }),
      line('That’s the part nobody usually says.', { manner: 'She breathes out.', face: 'calm' }),
    ],
  },
  {
    to: ['tells-others'],
    pieces: [
      line('You’d say that to them? Out loud?', { manner: 'She stops with the tape in the air.', face: 'solemn' }),
      line('In those words, please. They’ll remember the words.', { face: 'explaining' }),
      line('Good. From you they believe the weather.', { face: 'calm' }),
    ],
  },
  {
    to: ['rehearse', 'concrete-learning-step'],
    pieces: [
      line('A night that doesn’t count. I’d like that.', { manner: 'She writes something on the tape.', face: 'calm' }),
      line('Then I’d have more than seven axles. I’d have a career.', { face: 'smile' }),
      line('With the wind and the dark and all, though. Not in a car park.', { face: 'explaining' }),
    ],
  },
  {
    to: ['hire-caller'],
    pieces: [
      line('Somebody with nothing in it. It’s not stupid.', { manner: 'She thinks about it honestly.', face: 'calm' }),
      line('So there is a third way. Okay.', { face: 'solemn' }),
      line('That’d let us both off, hey.', { manner: 'She says it slowly.', face: 'solemn' }),
    ],
  },
  {
    to: ['may-say-no'],
    pieces: [
      line('And you’d hear it? The no?', { manner: 'She watches your face.', face: 'solemn' }),
      line('That’s the first time today it’s been a question.', { face: 'calm' }),
      line('Good to know there’s a door.', { manner: 'She glances at it.', face: 'calm' }),
    ],
  },
  {
    to: ['one-is-not-enough'],
    pieces: [
      line('That’s arithmetic. I can’t joke about arithmetic.', { manner: 'She works it out on the tape.', face: 'explaining' }),
      line('So it isn’t growth, it’s a rule and a calendar. Okay.', { face: 'explaining' }),
      line('And there’s only one of you. I’ve noticed that before.', { face: 'calm' }),
      line('Ja. It doesn’t fit into one person any more. I’ve seen the list.', { face: 'solemn' }),
    ],
  },
  {
    to: ['why-her'],
    pieces: [
      line('You’ve noticed that. I thought only the sensors knew.', { manner: 'She goes a little red.', face: 'calm' }),
      line('That’s a reason. I’d half expected “growth”.', { face: 'calm' }),
      line('It’s true, that. I’d not have said it, but it’s true.', { face: 'calm' }),
    ],
  },
  {
    to: ['takes-risk-seriously'],
    pieces: [
      line('Good. I was beginning to think it was only me.', { manner: 'She lets go of the cable.', face: 'solemn' }),
      line('Ja. So we’re looking at the same river.', { face: 'solemn' }),
      line('Good of you not to start with the safety factor.', { face: 'calm', until: ['youll-be-fine'] }),
    ],
  },
  {
    to: ['did-not-know'],
    pieces: [
      line('No. I didn’t tell you. That’s my half of it.', { manner: 'She says it quickly, to have it said.', face: 'solemn' }),
      line('I know you didn’t. I’d have had to say something without a joke in it.', { face: 'solemn' }),
      line('How would you. It isn’t on the screen.', { face: 'calm' }),
    ],
  },
  {
    to: ['owns-part', 'names-own-effect'],
    pieces: [
      line('Huh.', { manner: 'Her hands stop.', face: 'solemn' }),
      line('I had a joke ready. I’ll leave it.', { manner: 'She lets the cable slide off her elbow.', face: 'solemn' }),
      line('You say that quite plainly, for an engineer.', { manner: 'She looks at you properly.', face: 'calm' }),
      line('Okay. That’s one I don’t have to say.', { manner: 'Her shoulders come down a little.', face: 'calm' }),
      line('All right. I heard that.', { manner: 'She winds one turn back.', face: 'solemn' }),
      line('Well. That’s more than the window gave me.', { face: 'calm' }),
    ],
  },
  {
    to: ['gives-authority', 'hands-over-result', 'hers-to-set'],
    pieces: [
      line('“{echo}”. I’d want Gert to hear that one.', { face: 'explaining' }),
      line('Mine. Say that word at two in the morning and we’ll see.', { manner: 'She looks at the hook with the radio.', face: 'explaining' }),
      line('That’s a lot of rope. I’m good with rope.', { manner: 'She holds up the cable.', face: 'calm' }),
      line('Careful, I do take people at their word.', { face: 'calm' }),
      line('Even if I do it differently from you. Which I would.', { face: 'explaining' }),
      line('You said that without swallowing. I watched.', { manner: 'She narrows her eyes.', face: 'calm' }),
    ],
  },
  {
    to: ['leaves-the-choice'],
    pieces: [
      line('So that bit’s open. Okay.', { manner: 'She turns it over, like a coin.', face: 'calm' }),
      line('You’re leaving that to me. I’m looking for the catch.', { manner: 'She looks, and there doesn’t seem to be one.', face: 'explaining' }),
      line('Then I’d have to choose. That’s a new one.', { face: 'explaining' }),
      line('Up to me. I’d got used to up to the sheet.', { face: 'calm' }),
    ],
  },
  {
    to: ['engages-with-criticism'],
    pieces: [
      line('You’re not even arguing.', { manner: 'She tilts her head.', face: 'solemn' }),
      line('I didn’t think you’d pick that up.', { face: 'calm' }),
      line('Okay. You took that without ducking.', { manner: 'She looks a little surprised.', face: 'calm' }),
      line('Mm. We seem to have been on the same bank, then.', { face: 'solemn' }),
    ],
  },
  {
    to: ['asks-for-feedback'],
    pieces: [
      line('You want to know that? All right. It’s your afternoon.', { face: 'explaining' }),
      line('That’s not a question I get much, from above.', { manner: 'She looks for the trick in it, and finds none.', face: 'solemn' }),
      line('Let me see if I can say it without a joke.', { manner: 'She turns the tape on her finger.', face: 'solemn' }),
      line('Asked like that, I’d better answer properly.', { face: 'explaining' }),
    ],
  },
  {
    to: ['names-their-feeling'],
    pieces: [
      line('…', { manner: 'She doesn’t answer. She holds the end of the cable with both hands.', face: 'solemn' }),
      line('Don’t be nice, I’ve still got to drive.', { manner: 'She wipes her nose with the back of her glove.', face: 'solemn' }),
      line('Well. If you put it like that.', { manner: 'She looks at the floor.', face: 'solemn' }),
      line('Something like that. It’s got a longer Latin name.', { face: 'calm' }),
      line('You’ve noticed. I thought I was being so funny.', { face: 'solemn' }),
    ],
  },
  {
    to: ['reflects'],
    pieces: [
      line('Ja. That’s it, more or less.', { face: 'solemn' }),
      line('You’ve been listening. I’ll have to be careful.', { manner: 'She winds one turn, slowly.', face: 'calm' }),
      line('Yes. I couldn’t have put it on a form.', { face: 'solemn' }),
      line('About that, yes. Without the face I pull.', { manner: 'She pulls the face.', face: 'calm' }),
      line('Said like that, it’s nearly sensible.', { face: 'calm' }),
    ],
  },
  {
    to: ['asks-to-think', 'builds-on-their-thinking'],
    pieces: [
      line('Hm. Wait.', { manner: 'She closes one eye and counts something.', face: 'explaining' }),
      line('You really want to know, or is it a test?', { manner: 'She decides that it isn’t.', face: 'explaining' }),
      line('Nice. Nobody asks me that, they only ask if it’s charged.', { face: 'calm' }),
      line('I’ll think out loud, if I may. I’m better out loud.', { manner: 'Her hands start to draw a bridge in the air.', face: 'explaining' }),
    ],
  },
  {
    to: ['open-question-that-follows', 'checks-understanding'],
    pieces: [
      line('Hm.', { manner: 'She stops, and thinks about it.', face: 'solemn' }),
      line('That’s a proper question, hey.', { face: 'solemn' }),
      line('Give me a second.', { manner: 'She turns the roll of tape on her finger.', face: 'solemn' }),
      line('All right, since you ask.', { face: 'explaining' }),
      line('You’re asking that with your engine off. It helps.', { face: 'calm' }),
    ],
  },
  {
    to: ['makes-room'],
    pieces: [
      line('You’re waiting. You never wait.', { manner: 'She lets the cable rest.', face: 'solemn' }),
      line('There’s time, is there. Okay.', { manner: 'She looks at the second drum, and at you.', face: 'calm' }),
      line('…', { manner: 'She takes her time, and you can hear the yard.', face: 'solemn' }),
    ],
  },
  {
    to: ['common-ground', 'person-from-problem'],
    pieces: [
      line('Same side of the bank, then. Okay.', { face: 'calm' }),
      line('That I’d sign. In pencil.', { face: 'calm' }),
      line('Then it isn’t you or me. It’s a Saturday night.', { face: 'explaining' }),
    ],
  },
  {
    to: ['weighs-options', 'commits-to-decision', 'name-on-form'],
    pieces: [
      line('Okay. That’s clear, at least.', { manner: 'She nods, slowly.', face: 'explaining' }),
      line('You’ve done the sums. Good. So have I.', { face: 'explaining' }),
      line('So that’s where you stand. I can see it from here.', { face: 'calm' }),
      line('Good. A straight line, for once.', { face: 'calm' }),
    ],
  },
  {
    to: ['named-goal', 'names-consequence', 'says-the-effect', 'general-goal'],
    pieces: [
      line('I know the numbers. I’d rather somebody else had them.', { face: 'serious' }),
      line('Ja. That’s the reason it matters, and the reason I asked you.', { face: 'serious' }),
      line('That’s a real reason. It isn’t comfortable, but it’s real.', { face: 'explaining' }),
      line('Ja. I know what hangs on it. That’s rather the trouble.', { manner: 'She looks out towards the yard.', face: 'solemn' }),
    ],
  },
  {
    to: ['offers-concrete-support'],
    pieces: [
      line('That I could use.', { manner: 'She marks it on the tape.', face: 'calm' }),
      line('Okay. That’s a thing, and not a feeling. I like things.', { face: 'calm' }),
      line('Good. Put it with the flasks.', { face: 'calm' }),
    ],
  },
  {
    to: ['holds-calmly', 'refuses'],
    pieces: [
      line('So that’s a no. A friendly one.', { manner: 'She tries a smile, and it half works.', face: 'solemn', requires: ['refuses'] }),
      line('You’re not going to let me off.', { manner: 'She says it without heat.', face: 'solemn' }),
      line('It was worth a try.', { manner: 'She shrugs.', face: 'tired' }),
      line('Okay. You’re standing where you’re standing.', { face: 'serious' }),
    ],
  },
  {
    to: ['hedged-admission'],
    pieces: [
      line('Maybe. Ja. Maybe.', { manner: 'She waits for the rest of it.', face: 'tired' }),
      line('Small, but I saw it.', { face: 'tired' }),
      line('You could say that. You nearly did.', { face: 'solemn' }),
    ],
  },
  {
    to: ['offers-vaguely', 'hands-over-vaguely'],
    pieces: [
      line('I know you’re there. Everybody can see you’re there.', { face: 'tired' }),
      line('That’s nice. What is it, when it’s at home?', { face: 'tired' }),
      line('Okay. And in the dark, what does that look like?', { face: 'explaining' }),
    ],
  },
  {
    to: ['stock-sympathy', 'smooths-over'],
    pieces: [
      line('People say that on the phone, before they put you on hold.', { face: 'tired' }),
      line('Ja. Thanks.', { manner: 'She goes on winding.', face: 'tired' }),
      line('That’s okay. You needn’t say something.', { face: 'tired' }),
    ],
  },
  {
    to: ['talks-past', 'evades'],
    pieces: [
      line('Mm. That’s something else, though.', { face: 'tired' }),
      line('You’ve crossed the river by a different bridge there.', { face: 'tired' }),
      line('I was still on the other thing.', { manner: 'She waits.', face: 'serious' }),
    ],
  },
  {
    to: ['concrete-example-or-picture', 'anecdote-about-self'],
    pieces: [
      line('I can see it. I’d rather not, but I can see it.', { face: 'solemn' }),
      line('You tell that well.', { manner: 'She listens with her head on one side.', face: 'calm' }),
      line('Okay. I’ll think about that one on the way home.', { face: 'solemn' }),
    ],
  },
  {
    to: ['promises', 'offers'],
    pieces: [
      line('I’ll hold you to that. I’m small, but I’m heavy.', { face: 'calm' }),
      line('Okay. I heard it.', { manner: 'She looks at you a little longer than needed.', face: 'solemn' }),
      line('Said in daylight. Good. We’ll see how it does at night.', { face: 'explaining' }),
    ],
  },
  {
    to: ['thanks'],
    pieces: [
      line('Don’t thank me, I’ve done nothing but wind.', { face: 'tired' }),
      line('Ja, well. Pleasure.', { face: 'calm' }),
      line('That’s all right.', { manner: 'She waves it away with the tape.', face: 'calm' }),
    ],
  },
  {
    to: ['acknowledges-briefly', 'agrees'],
    pieces: [
      line('Ja.', { manner: 'She winds a turn.', face: 'solemn' }),
      line('Mm.', { manner: 'She waits to see if there’s more.', face: 'tired' }),
      line('Okay. Good.', { face: 'calm' }),
      line('We agree, then. It’s a start.', { face: 'calm', requires: ['agrees'] }),
    ],
  },
  {
    to: ['instructs'],
    pieces: [
      line('That sounded like a bakkie window.', { face: 'tired' }),
      line('Is that an order? I only ask because of the tone.', { face: 'serious' }),
      line('I’ve heard you.', { manner: 'She doesn’t move.', face: 'serious' }),
    ],
  },
  {
    to: ['explains'],
    pieces: [
      line('I know how it works. I glued half of it on.', { face: 'tired' }),
      line('Mm. I’m with you so far.', { face: 'explaining' }),
      line('Okay. That’s the what.', { manner: 'She waits.', face: 'explaining' }),
    ],
  },
]
