import type { Pools } from '../../stage/learners.js'

/** What four kinds of people would say to Emlyn. */
export const learners: Pools = {
  exemplary: {
    tea: [
      'You’ve read it right. I wrote that you carry the blame and I keep the say. That’s wrong.',
      'After thirty-eight years I hand you a sheet like that. How does it read to you?',
      'From February there’s one phone for fifteen hundred seats, and it’s on a bus with me. It should be you who decides.',
    ],
    paper: [
      'Cross out “Systems”. You may change a cue, refuse one or stop a show, without asking me.',
      'So you’d answer for what you may not touch. Where have you seen that before?',
      'Here’s the pencil. How would you write those two lines?',
    ],
    october: [
      'I wrote that report alone, from home, and asked none of you.',
      'Dai has walked past that board since October because of two words of mine.',
      'What happened that night, from where you stood?',
    ],
    theButton: [
      'You heard the chain, and the log can’t hear. You were right, and I wrote you down as an error.',
      'Nineteen children. I’ll tell Mrs Lloyd tonight that my report was wrong.',
    ],
    ringing: ['It’s for you.', 'My hand wants to go there. I’ll leave it where it is. You take it.', 'What would you tell her?'],
    moon: [
      'How did you know to wait?',
      'I’d have said reset, and I’d have been wrong. Would you teach me to hear that?',
      'What was it like, on the other end of my phone?',
    ],
    asleep: [
      'I fell asleep on you. I can’t do these nights any more, and I should have said so.',
      'And you carried eleven shows by rope and never told me. What did that cost you?',
    ],
    screen: [
      'Then the screen has to change, not you. Your book works.',
      'Thank you for telling me. Would you show me how you do it by ear, and I put that on the desk?',
    ],
    terms: [
      'What she does is yours: change a cue, refuse one, stop a show, without asking me. I tell Carys and Mrs Lloyd tonight.',
      'My number comes off the wall tomorrow, and yours goes up.',
      'Tuesday and Thursday at ten on the empty stage, you at the desk and Dai beside you, until you’ve run a show alone.',
      'The key stays with two signatures, that’s the insurer. Everything else you decide.',
    ],
    shut: [
      'That wasn’t a yes. What did I do just now?',
      'Don’t sign that. I went for it as if it were mine again.',
      'You’ve gone quiet, and I think that it was me.',
    ],
    any: ['I’m listening.', 'Take your time.', 'What else?'],
  },
  decent: {
    tea: [
      'I’m on tour from February, so somebody here has to take her.',
      'I know that it’s a lot to ask.',
      'You know the house best, so I thought of you.',
      'The wording isn’t great, I admit.',
    ],
    paper: [
      'I see your point, the wording isn’t ideal.',
      'Okay, we can change that line.',
      'What would you need to be able to change?',
      'I could put your name there as well.',
    ],
    october: [
      'Maybe I was a bit quick with that report.',
      'I’m sorry about Dai.',
      'I should have asked you first.',
      'I didn’t know that it would go on the board.',
    ],
    theButton: ['I didn’t know that. I’m sorry.', 'Why didn’t you tell anyone?'],
    ringing: ['I’m not taking that now. You were talking.', 'Do you want to take it?', 'Let it ring, Carys will manage.'],
    moon: ['Well done, that was great.', 'You see, you can do it.', 'Was that luck, or did you know?'],
    asleep: ['I’m sorry, I was so tired.', 'You should have called again.'],
    screen: ['We can make the letters bigger.', 'I didn’t know, I’m sorry.'],
    terms: [
      'You have my full support, whatever you need.',
      'The calls are yours, and we decide the changes together.',
      'I’ll show you everything before I leave.',
      'You do the nights and I keep the changes for now.',
    ],
    shut: ['Is everything okay?', 'I didn’t mean it like that.', 'Sorry. Can we go back a step?'],
    any: ['I understand.', 'That’s fair.', 'Okay.', 'I see.'],
  },
  autopilot: {
    tea: [
      'Mrs Lloyd has decided it, so it’s really just a signature.',
      'It’s all in the documentation, page four to thirty.',
      'She’s simple: if an axis faults you reset the drive and re-home it.',
      'You’ll manage, she hardly ever stops.',
    ],
    paper: [
      'Of course you can change things, just run it past me first.',
      'I keep remote access, so I can step in any time.',
      'That’s the standard wording for a handover.',
    ],
    october: ['The log was clear though. Reset was pressed out of sequence.', 'I only wrote what the system recorded.', 'That’s a different topic.'],
    theButton: ['But that should have been logged as an emergency stop.', 'Then the chain sensor needs replacing.'],
    ringing: ['Sorry, I have to take this. Hi Carys, have you tried reset?', 'One moment, that’s quickly done.', 'Tell her to press reset twice.'],
    moon: [
      'By the book you should have checked the log first.',
      'It would have been quicker with reset.',
      'That only works because the controller times out.',
    ],
    asleep: ['I’d been up since five.', 'By rope? That’s against the procedure.'],
    screen: ['There’s a setting for the font.', 'I’ll record you a video.'],
    terms: [
      'All yours. I’ll just keep the password, so I can step in from the tour.',
      'Honestly it’s easier if I keep her and do it from the tour.',
      'You call me before you change anything.',
    ],
    shut: ['Great, then just sign here and we’re done.', 'Good, so that’s settled.'],
    any: ['It’s quite simple.', 'Have you read the manual?', 'Let’s keep it practical.'],
  },
  hostile: {
    tea: ['Just sign it, Emlyn.', 'You’re afraid of a screen, that’s all.', 'Mrs Lloyd wants it, so you’ve no choice.'],
    paper: ['You’re too old to change cues on her.', 'Do you want to argue about two words?', 'Sign it, or I go to Mrs Lloyd.'],
    october: ['Dai messed up, and you know it.', 'It was operator error. End of story.', 'Don’t blame me for your crew.'],
    theButton: ['So you lied for three months.', 'Then you should have had the warning.'],
    ringing: ['Don’t touch that. Hello, Carys?', 'Leave it, you’ll only make it worse.'],
    moon: ['You were lucky.', 'Anybody could have done that.'],
    asleep: ['And you just hung up?', 'That’s your fault, you could have called back.'],
    screen: ['You can’t read? And you’re head of stage?', 'Then get glasses.'],
    terms: ['Forget it, I’ll keep her myself. You’d only break her.', 'I’ll be watching you from the tour.'],
    shut: ['Finally. Sign.', 'Don’t sulk.'],
    any: ['I haven’t got all night.', 'You’re stubborn as a mule.', 'This is pathetic.'],
  },
}
