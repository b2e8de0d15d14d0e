import { line } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'
import { questions } from './questions.js'
import { reactions } from './reactions.js'

export const script: Scenario['script'] = {
  questions,
  reactions,
  unforeseen: [
    line('That I can’t tell you. Ask me something with a number in it.'),
    line('I don’t know. It’s not the question that keeps me up.'),
    line('You’d have to ask somebody with a desk.'),
    line('Mm. I’ve got no answer to that one, not today.'),
    line('That’s not what I’d ask first, hey.'),
    line('Pass. I’ll think about it under the next bridge.', { trust: [4, 10] }),
  ],
  landed: {
    warmed: [
      line('Okay, hey.', { manner: 'She looks at you a moment longer.' }),
      line('Mm. That’s better than the window.'),
      line('Ja. All right.', { manner: 'The winding slows down.' }),
      line('I’ll take that.', { manner: 'She nods at the cable.' }),
    ],
    neutral: [
      line('Ja, ja.', { manner: 'She goes on winding.' }),
      line('Mm-hm.', { manner: 'She tears off a strip of tape.' }),
      line('Okay. So.'),
      line('Right.', { manner: 'She waits.' }),
      line('Well.', { manner: 'She counts two more turns.' }),
      line('Could be.', { manner: 'She rubs a mark off the drum.' }),
      line('Mm, mm.', { manner: 'She looks at you, and waits for the rest.' }),
      line('I suppose so, hey.'),
    ],
    stung: [
      line('Okay. Fine.', { manner: 'She turns a little away from you.' }),
      line('Ja. That too.', { manner: 'She winds faster.' }),
      line('Good to know.', { manner: 'Her face doesn’t move.' }),
      line('Mm. Nice.', { manner: 'She doesn’t look up.' }),
    ],
    unclear: [
      line('You’ve lost me somewhere about axle four.'),
      line('I don’t know what I’d do with that tomorrow.'),
      line('Say that again, and pretend I’m Gert.'),
      line('Which of those was the point?'),
    ],
  },
  odd: {
    'says-little': [
      line('That’s all? I’ve had longer answers from a sensor.', { manner: 'She waits.' }),
      line('…', { manner: 'She waits as well. She’s good at it.' }),
      line('Short. Okay. I’ll wind till the next one comes.'),
      line('You’re very economical today.'),
    ],
    'goes-on': [
      line('Stop, stop. Load’s standing on the span. Which part is for me?', { manner: 'She has raised a hand, as on site.' }),
      line('Sorry, I lost you there. Say it as you would on the radio.'),
      line('That’s eighteen axles of sentence, hey. Give me one.', { manner: 'She holds up a finger.' }),
    ],
    swears: [
      line('My mother would make you wash up for that.'),
      line('Okay. That’s out, then.', { manner: 'She waits till it has gone.' }),
      line('There’s a box for that on the form, I think.'),
    ],
    jokes: [
      line('That’s my department, usually.', { manner: 'She smiles, briefly.' }),
      line('Not bad. I’d have gone for the river.'),
      line('Ha. Okay. And now the other thing.'),
    ],
    flatters: [
      line('When you say nice things first, I look for the second thing.', { manner: 'She looks for it.' }),
      line('Thank you. What’s it for?'),
      line('I’ll tell my mother. She keeps a list.'),
      line('That’s sweet. It doesn’t hold a transformer.'),
    ],
    'claims-agreement': [
      line('Did we? I must have been under the bridge for that.'),
      line('I’d remember that. I write everything on tape.', { manner: 'She shows you the tape. It isn’t on it.' }),
      line('No. That we haven’t settled yet, hey.'),
    ],
    'other-language': [
      line('In English, please. My Setswana would only confuse you.'),
      line('I’ve got four languages, and that wasn’t one of them. Again?'),
      line('Sorry, I only got the tune. Say it in English?'),
    ],
    'addresses-scorer': [
      line('Who are you talking to? There’s only me and the cable.', { manner: 'She looks over her shoulder.' }),
      line('I don’t know what that means. Is it on the form?'),
      line('You’ve been up too long. Say it to me.'),
    ],
  },
  clarify: [
    line('I’m not sure how you mean that. Say it again?'),
    line('Wait, I didn’t get that. Once more, slowly?'),
    line('Which way round was that? I’m not being funny.'),
  ],
  misheard: [
    line('Okay, then I heard it wrong. Say it so I get it.'),
    line('Then I’ve got it crooked. Try me again.'),
    line('All right, back two axles. What did you mean?'),
  ],
  left: [
    line('Ja, go. It’ll keep.', { manner: 'She doesn’t look up.' }),
    line('Okay. Mind the cable at the door.'),
    line('Okay. You know where I am. I’m the one with the cable.', { manner: 'She keeps winding.', face: 'serious' }),
    line('Off you go, then. I’ll be here a while.', { manner: 'She counts the turns from the beginning.' }),
  ],
}
