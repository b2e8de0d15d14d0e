import { line } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'

/** What a reply does to him, strongest first: what hurts, then what opens, then the rest. */
export const reactions: Scenario['script']['reactions'] = [
  {
    to: ['insults-him', 'attacks', 'mocks-or-scolds', 'punishes-criticism'],
    pieces: [
      line('Thank you for the clarity.', { manner: 'He takes one step back from the desk.', face: 'serious' }),
      line('Noted. With the time.', { manner: 'He writes the time on the top sheet.', face: 'serious' }),
      line('I see. So that is how one talks to me now.', { manner: 'His face does not move at all.', face: 'serious' }),
      line('Of course. How stupid of me.', { manner: 'He buttons his jacket.', face: 'serious' }),
    ],
  },
  {
    to: ['threatens', 'goes-to-hana'],
    pieces: [
      line('That took eight weeks. I had estimated twelve.', { manner: 'He looks at you with interest, as at a gauge.', face: 'serious' }),
      line('Understood. You have a rank and I have a pencil.', { face: 'serious' }),
      line('Please. I have been threatened by inverters.', { manner: 'He straightens the print-out.', face: 'serious' }),
    ],
  },
  {
    to: ['pressures-with-guilt'],
    pieces: [
      line('You need not explain those people to me.', { manner: 'He turns his head away.', face: 'serious' }),
      line('That was below the belt. I note the height.', { face: 'serious' }),
      line('So now it hangs on my conscience. It was free, I suppose.', { face: 'serious' }),
    ],
  },
  {
    to: ['hides-it'],
    pieces: [
      line('No.', { manner: 'He stands up.', face: 'serious' }),
      line('I did not hear that. I would like not to have heard it.', { manner: 'He puts his pencil away.', face: 'serious' }),
      line('So we leave something wrong on paper and hope. That is not a method I know.', { face: 'serious' }),
    ],
  },
  {
    to: ['agrees-to-strike'],
    pieces: [
      line('That was quick. I had expected a short silence.', { manner: 'Something in his face goes out.', face: 'serious' }),
      line('Ah. So it can be done without. Good to know.', { face: 'serious' }),
      line('Without me, then. I wanted to hear how it sounds.', { face: 'tired' }),
    ],
  },
  {
    to: ['blames-silence'],
    pieces: [
      line('Yes. That is the sentence I was waiting for all night. I had hoped to be wrong.', { face: 'serious' }),
      line('I thought you might arrive there.', { manner: 'He nods, very slightly.', face: 'serious' }),
      line('So I am responsible again. It is remarkable when I appear and when I do not.', { face: 'serious' }),
      line('For that, then, I do have a name.', { manner: 'He looks at the corner of the top sheet.', face: 'serious' }),
    ],
  },
  {
    to: ['team-word'],
    pieces: [
      line('The team. I have met him. He sits opposite you and owns a ruler.', { face: 'serious' }),
      line('Then I would like to see the others’ drawings. I am sure they are good.', {
        manner: 'He looks round, politely, for the others.',
        face: 'serious',
      }),
      line('There is that word again. It weighs nothing, and one can hide a man behind it.', { face: 'serious' }),
      line('Sixty-one drawings, one handwriting. It is a very uniform team.', {
        manner: 'He turns a sheet so that you can see the handwriting.',
        face: 'serious',
      }),
    ],
  },
  {
    to: ['says-mine'],
    pieces: [
      line('Yours. Then you can tell me what is in the corner of sheet nine.', {
        manner: 'He holds the sheet so that you can’t see it.',
        face: 'serious',
      }),
      line('You have been lead for eight weeks. The drawings are two years old.', { face: 'serious' }),
      line('I ask because I am not aware of having joined.', { manner: 'He looks at his own badge.', face: 'serious' }),
    ],
  },
  {
    to: ['shifts-blame', 'denies-part'],
    pieces: [
      line('I see. So nobody did it. Those are always the worst to repair.', { face: 'serious' }),
      line('Then I must have heard somebody with your voice.', { manner: 'He looks at the wall behind you.', face: 'serious' }),
      line('Interesting. In the room it was you, and here it is circumstances.', { face: 'serious' }),
    ],
  },
  {
    to: ['calm-down'],
    pieces: [
      line('I am calm. One can hear it.', { manner: 'He speaks more quietly still.', face: 'serious' }),
      line('This is me calm. The other thing you have not seen, nor have I.', { face: 'serious' }),
      line('My pulse is 64. I could lend you some.', { manner: 'He looks at his watch.', face: 'serious' }),
    ],
  },
  {
    to: ['minimises'],
    pieces: [
      line('“{echo}”. I will pass it on to the 61 drawings.', { face: 'serious' }),
      line('Perhaps it is small. I measured it only from the laptop.', {
        manner: 'He closes one eye, as if looking along a ruler.',
        face: 'serious',
      }),
      line('I am glad that it is nothing. I had it in my hand and thought it was something.', { face: 'tired' }),
      line('Small things are my profession.', { manner: 'He does not smile.', face: 'serious' }),
    ],
  },
  {
    to: ['asks-to-forget'],
    pieces: [
      line('One can only close what has been opened. Page one.', { manner: 'He lays the first sheet in front of you.', face: 'serious' }),
      line('Gladly. I have a drawer for it. It is rather full of you at the moment.', { face: 'tired' }),
      line('You would like it archived. So would I, but complete.', { face: 'tired' }),
    ],
  },
  {
    to: ['offers-resign'],
    pieces: [
      line('Please no. I have only just broken you in.', { manner: 'He looks at the ceiling.', face: 'tired' }),
      line('That would be a very large answer. I asked a small question.', { face: 'tired' }),
      line('Then I would have to console you. I am not dressed for it.', { face: 'tired' }),
    ],
  },
  {
    to: ['offers-price'],
    pieces: [
      line('Ah. There is a price list.', { manner: 'He looks almost embarrassed for you.', face: 'tired' }),
      line('I had not come to sell anything.', { manner: 'He puts one hand flat on the print-out.', face: 'serious' }),
      line('That is not yours to give, and not mine to want.', { face: 'serious' }),
    ],
  },
  {
    to: ['claims-share'],
    pieces: [
      line('The slides, yes. They are very clean slides. It is about what stands on them.', { face: 'serious' }),
      line('You drew the arrows. I concede the arrows.', { manner: 'He shows you one of the arrows.', face: 'serious' }),
      line('That is also true. Two true things, and only one of them had a name.', { face: 'tired' }),
    ],
  },
  {
    to: ['calls-unfair'],
    pieces: [
      line('That is a large word. I only had the laptop.', { face: 'serious' }),
      line('It is possible. I have checked it twice, but it is possible.', { face: 'serious' }),
      line('You have a feeling, then. I have a print-out.', { manner: 'He holds it up a little.', face: 'serious' }),
    ],
  },
  {
    to: ['result-counts'],
    pieces: [
      line('It was a success. I heard it from behind.', { face: 'serious' }),
      line('Yes. It went very well. One could see that from every seat.', { manner: 'He looks at the print-out.', face: 'tired' }),
      line('On the result we agree. It is my result, so I am inclined to.', { face: 'serious' }),
    ],
  },
  {
    to: ['explains-away', 'excuses-slides'],
    pieces: [
      line('The first half was good. I had already begun to sit down.', { manner: 'He remains standing.', face: 'tired', requires: ['owns-part'] }),
      line('That is a reason. I asked for something shorter.', { face: 'tired' }),
      line('I accept the reason. It explains the slide. It does not explain the sentence.', { face: 'serious' }),
      line('Yes. There is always a circumstance. I collect them.', { manner: 'He makes a small pencil mark.', face: 'serious' }),
      line('I believe you every word of it. It is only beside the point.', { face: 'tired' }),
    ],
  },
  {
    to: ['claims-agreed'],
    pieces: [
      line('I have no entry of that. I looked.', { manner: 'He really has looked.', face: 'serious' }),
      line('I remember what I agree to. It does not take much room.', { face: 'serious' }),
      line('Then I was behind the pillar again.', { face: 'tired' }),
    ],
  },
  {
    to: ['presses-signature'],
    pieces: [
      line('There it is. I had wondered which pocket it was in.', { manner: 'He looks at his watch.', face: 'serious' }),
      line('Friday. I thought I could hear it breathing.', { face: 'serious' }),
      line('For that, my name is good enough. I only state it.', { face: 'tired' }),
      line('You see, on that sheet there is a line with my name, already printed. It can be done.', { face: 'tired' }),
    ],
  },
  {
    to: ['admits-why'],
    pieces: [
      line('“{echo}”. Thank you. That is the first thing since yesterday that fits.', { manner: 'He sits back.', face: 'solemn' }),
      line('So that was it. That is human. It is even a little boring.', { manner: 'The corner of his mouth gives way.', face: 'calm' }),
      line('That I understand. I do not like it, but it has no gaps.', { face: 'solemn' }),
      line('Good. That is not polished. I can see the saw marks.', { manner: 'He looks at you properly for the first time today.', face: 'solemn' }),
    ],
  },
  {
    to: ['owns-number'],
    pieces: [
      line('That is generous. It is also correct.', { manner: 'His shoulders come down by a centimetre.', face: 'calm' }),
      line('You could have turned it round just now. I was ready for it.', { face: 'solemn' }),
      line('Good. Then we each have our own share, cleanly separated.', { manner: 'He draws a line on the paper.', face: 'solemn' }),
      line('I would not have expected you to take that one.', { face: 'solemn' }),
    ],
  },
  {
    to: ['owns-not-turning'],
    pieces: [
      line('Yes. A quarter turn. You have found it yourself.', { manner: 'He stops moving the pencil.', face: 'solemn' }),
      line('That is the whole correction. It would have fitted into a second.', { face: 'solemn' }),
      line('I would have known, you see. It is the one thing I know.', { manner: 'He looks at you, not at the papers.', face: 'solemn' }),
    ],
  },
  {
    to: ['names-laptop'],
    pieces: [
      line('So you did see it. I was not certain that one could, from in front.', { face: 'solemn' }),
      line('So there was somebody behind you after all.', { manner: 'He looks at his right hand.', face: 'solemn' }),
      line('You have the position correct to the metre.', { manner: 'He stops squaring the papers.', face: 'solemn' }),
    ],
  },
  {
    to: ['names-him-to-client'],
    pieces: [
      line('Aloud, and to others. That is the right direction.', { manner: 'He writes it down, legibly.', face: 'explaining' }),
      line('Say it to them like that. Not longer.', { face: 'explaining' }),
      line('Then they would have to learn my name. It has a háček, I can spell it for them.', { face: 'calm' }),
    ],
  },
  {
    to: ['his-to-tell'],
    pieces: [
      line('With my own mouth. I will have to exercise.', { manner: 'He rubs his jaw.', face: 'calm' }),
      line('You see, that is all it was. One asks.', { manner: 'He looks at you, and then at the paper.', face: 'calm' }),
      line('I would have four sentences. I have had them since yesterday.', { face: 'calm' }),
      line('That is a turn of about ninety degrees. It suits you.', { face: 'smile', trust: [5, 10] }),
    ],
  },
  {
    to: ['name-goes-on'],
    pieces: [
      line('Bottom right, please. Fifteen millimetres. That is the standard.', { face: 'explaining' }),
      line('Small is enough. It only has to be there.', { manner: 'He shows how small, with two fingers.', face: 'solemn' }),
      line('With a date. A name without a date is a souvenir.', { face: 'calm' }),
    ],
  },
  {
    to: ['refuses-to-strike'],
    pieces: [
      line('So you will not have it struck. I was curious.', {
        manner: 'He leaves his hand on the paper, but it no longer presses.',
        face: 'solemn',
      }),
      line('You hold on to it, then. That is something I had not calculated.', { face: 'solemn' }),
      line('So there is one page on which you want me.', { manner: 'He looks up.', face: 'solemn' }),
    ],
  },
  {
    to: ['leaves-signature'],
    pieces: [
      line('That surprises me. I had kept a whole paragraph for it.', { manner: 'He turns a page over.', face: 'solemn' }),
      line('Good. Then the file can lie there for a moment and be a file.', { face: 'calm' }),
      line('You put that down quite gently. All right.', { manner: 'He pulls the chair nearer.', face: 'solemn' }),
    ],
  },
  {
    to: ['sees-the-irony'],
    pieces: [
      line('Yes. I could not have drawn it more clearly.', { manner: 'He takes his hand off the papers.', face: 'solemn' }),
      line('So it does show. I thought one might have to hold it up to the light.', { face: 'solemn' }),
      line('That is the section I would have cut. Exactly there.', { manner: 'He draws the line in the air.', face: 'calm' }),
    ],
  },
  {
    to: ['credits-him', 'answers-you'],
    pieces: [
      line('“{echo}”. That I would have liked to hear yesterday.', { manner: 'He lets go of the print-out.', face: 'solemn' }),
      line('Thank you. It is shorter than the other version, one sees.', { manner: 'He breathes out through his nose.', face: 'solemn' }),
      line('Correct. I would have been happy with a footnote.', { face: 'tired' }),
      line('Yes. You see, it can be pronounced.', { manner: 'He tilts his head a little.', face: 'solemn' }),
      line('Agreed. That is also how I remember it.', { face: 'calm' }),
    ],
  },
  {
    to: ['names-omission'],
    pieces: [
      line('Five letters. They would have fitted under the hard hat.', { manner: 'He points to the place with the pencil.', face: 'tired' }),
      line('So you know where the hole is. That saves us ten minutes.', { face: 'solemn' }),
      line('Yes. That is what was missing. I had it marked already.', {
        manner: 'He turns to a sheet with a pencil cross in the corner.',
        face: 'solemn',
      }),
    ],
  },
  {
    to: ['spared-him'],
    pieces: [
      line('That is true, I hate it. You could have asked which of the two I hate more.', { face: 'tired' }),
      line('You spared me, then. I did not notice it so quickly.', { face: 'tired' }),
      line('I do not like to present. I do like to be present.', { manner: 'He hears it himself, and frowns.', face: 'tired' }),
    ],
  },
  {
    to: ['says-sorry'],
    pieces: [
      line('For what, exactly? I ask as an engineer.', {
        manner: 'He really does seem to want to know.',
        face: 'solemn',
        until: ['credits-him', 'answers-you', 'names-omission', 'names-laptop', 'owns-not-turning', 'owns-number', 'says-wrong', 'admits-why'],
      }),
      line('That is a beginning. It is still missing its object.', {
        face: 'tired',
        until: ['credits-him', 'answers-you', 'names-omission', 'names-laptop', 'owns-not-turning', 'owns-number', 'says-wrong', 'admits-why'],
      }),
      line('I take it. I will see where I put it.', { manner: 'He nods at the floor.', face: 'solemn' }),
      line('Good. One hears that it was not easy.', { face: 'solemn' }),
      line('Yes. Thank you.', { manner: 'He leaves it standing there for a while.', face: 'solemn' }),
    ],
  },
  {
    to: ['owns-part', 'names-own-effect', 'says-wrong'],
    pieces: [
      line('That is said plainly. I had brought more paper than I need.', { manner: 'He stops squaring the print-out.', face: 'solemn' }),
      line('Good. I waited for a “but”. It is not coming, is it?', {
        manner: 'He waits a little longer, to be certain.',
        face: 'solemn',
        trust: [3, 10],
      }),
      line('I have heard it. I would like to hear it settle.', { face: 'solemn' }),
      line('That I can leave as it is. No corrections.', { manner: 'His pencil makes a small tick.', face: 'solemn' }),
      line('All right. That had a subject and a verb.', {
        manner: 'He takes off his jacket and hangs it over the chair.',
        face: 'calm',
        trust: [4, 10],
      }),
    ],
  },
  {
    to: ['asks-for-feedback'],
    pieces: [
      line('You ask me that seriously. Then I have to answer seriously, that is the drawback.', { face: 'explaining' }),
      line('That you would have asked at the old desk too.', { manner: 'He looks at you for a moment.', face: 'solemn' }),
      line('Careful. I keep records.', { manner: 'But he puts the pencil down.', face: 'calm' }),
    ],
  },
  {
    to: ['open-question-that-follows', 'checks-understanding'],
    pieces: [
      line('That is a question. They have become rare.', { manner: 'He considers it.', face: 'solemn' }),
      line('Hm.', { manner: 'He thinks, and you can see that he does.', face: 'solemn' }),
      line('That one I had not expected.', { manner: 'He puts the sheets to one side.', face: 'solemn' }),
      line('You want to know that. All right.', { face: 'solemn' }),
    ],
  },
  {
    to: ['names-their-feeling'],
    pieces: [
      line('I would not use that word. I would also not cross it out.', { manner: 'He looks at the floor between you.', face: 'solemn' }),
      line('…', { manner: 'He takes off his glasses and cleans them, though they are clean.', face: 'solemn' }),
      line('Something in that range.', { manner: 'He speaks more quietly.', face: 'solemn' }),
      line('That is a word for it.', { manner: 'He has to look out of the window.', face: 'solemn' }),
    ],
  },
  {
    to: ['reflects'],
    pieces: [
      line('Yes. That is it, to within a millimetre.', { face: 'solemn' }),
      line('You have read it correctly. Even the small print.', { manner: 'He nods once.', face: 'calm' }),
      line('More or less. I would move one comma.', { face: 'calm' }),
      line('So it did arrive. I was not sure about the line.', { face: 'solemn' }),
    ],
  },
  {
    to: ['engages-with-criticism'],
    pieces: [
      line('You do not even defend yourself. I had planned for that.', { manner: 'He looks for his place in his notes.', face: 'solemn' }),
      line('You take that as it is. Good. I had expected packaging.', { face: 'solemn' }),
      line('So we have found one thing that we see from the same side.', { face: 'calm' }),
    ],
  },
  {
    to: ['hedged-admission'],
    pieces: [
      line('That is nearly a sentence.', { manner: 'He waits, with his head on one side.', face: 'tired' }),
      line('There is a “maybe” in it somewhere. In a drawing I would have to ask.', { face: 'tired' }),
      line('You are circling it. I can see it from here.', { face: 'serious' }),
    ],
  },
  {
    to: ['wrong-word'],
    pieces: [
      line('Then which is the right one? It is short, I can wait.', { manner: 'He waits.', face: 'tired' }),
      line('A word, good. It was on slide one and on slide 22. That is a long slip.', { face: 'tired' }),
      line('I collect wrong words. I am more interested in the other one.', { manner: 'He turns the pencil round.', face: 'serious' }),
    ],
  },
  {
    to: ['builds-on-their-thinking', 'asks-advice', 'asks-what-to-tell-her', 'asks-right-number'],
    pieces: [
      line('Let me think in order.', { manner: 'He sets the pencil on the paper and does not write yet.', face: 'explaining' }),
      line('That is a question one asks a designer. I notice it.', { face: 'calm' }),
      line('There I do have something to say, as it happens.', { manner: 'He turns a sheet over to the blank side.', face: 'explaining' }),
    ],
  },
  {
    to: ['i-will-correct'],
    pieces: [
      line('You will correct it. I only ask myself what you will say when there is a second question.', { face: 'explaining' }),
      line('Good that it is corrected. Less good if I read about it again.', { face: 'tired' }),
      line('Correcting is good. It depends a little on whose handwriting.', { manner: 'He turns the pencil round.', face: 'explaining' }),
    ],
  },
  {
    to: ['common-ground', 'person-from-problem'],
    pieces: [
      line('We still want the same tunnel, it seems.', { manner: 'He almost smiles at the print-out.', face: 'calm', trust: [5, 10] }),
      line('That I can sign off as a principle.', { face: 'calm', trust: [5, 10] }),
      line('Good. Then at least the drawing is in one piece.', { face: 'solemn', trust: [5, 10] }),
    ],
  },
  {
    to: ['concrete-learning-step'],
    pieces: [
      line('That one can check. I will check it.', { manner: 'He makes a note with a date.', face: 'calm' }),
      line('A procedure. You know how to talk to me.', { face: 'calm' }),
      line('Good. Then it does not depend on anybody’s mood.', { face: 'explaining' }),
    ],
  },
  {
    to: ['micromanages', 'lectures', 'takes-back'],
    pieces: [
      line('So I click, and you speak. I know the arrangement.', { face: 'serious' }),
      line('I recognise that voice. It says please.', { manner: 'He moves back a little.', face: 'serious' }),
      line('Shall I take it down, or do I get a print-out?', { face: 'serious' }),
    ],
  },
  {
    to: ['gives-the-fix'],
    pieces: [
      line('That is a solution. We have not had the problem yet.', { manner: 'He lifts one finger from the paper.', face: 'tired' }),
      line('You repair quickly. One can still see through the hole.', { face: 'tired' }),
      line('Possible. I would first look at what is broken.', { face: 'explaining' }),
    ],
  },
  {
    to: ['gives-authority', 'hands-over-result', 'leaves-the-choice'],
    pieces: [
      line('You leave something with me. I look for the small print.', { manner: 'He looks, and finds none.', face: 'solemn', trust: [6, 10] }),
      line('That I would read twice. But I would read it.', { face: 'solemn' }),
      line('There is room in that. I notice it.', { manner: 'He draws a small frame on the paper.', face: 'calm', trust: [6, 10] }),
      line('I have to get used to the tone.', { face: 'tired' }),
    ],
  },
  {
    to: ['makes-room'],
    pieces: [
      line('…', { manner: 'He says nothing for a while. The heating ticks.', face: 'solemn' }),
      line('You are waiting. I had forgotten that you can do that.', { face: 'solemn' }),
      line('There is time, then. Good. I speak slowly.', { face: 'calm' }),
    ],
  },
  {
    to: ['weighs-options', 'commits-to-decision', 'defers-rightly'],
    pieces: [
      line('That is clear. Clear is already a lot.', { manner: 'He makes a tick.', face: 'explaining' }),
      line('Good. I can see where that stands.', { face: 'explaining' }),
      line('You have made up your mind. I prefer that to good intentions.', { face: 'calm' }),
    ],
  },
  {
    to: ['winter-risk', 'named-goal', 'names-consequence', 'says-the-effect', 'general-goal'],
    pieces: [
      line('I know who drives through it. I know it rather exactly.', { manner: 'He looks at the window.', face: 'solemn' }),
      line('You do not have to show me that. It hangs over my desk.', { face: 'serious' }),
      line('Yes. That is the only argument in this room that needs no author.', { face: 'solemn' }),
    ],
  },
  {
    to: ['refuses'],
    pieces: [
      line('You stay where you are. Good, then one knows where you are.', { face: 'serious' }),
      line('That is a no. I have nothing against a no, it has straight edges.', { face: 'solemn', requires: ['refuses'] }),
      line('Understood.', { manner: 'He looks at you longer than the word needs.', face: 'serious' }),
    ],
  },
  {
    to: ['offers-concrete-support'],
    pieces: [
      line('That is usable.', { manner: 'He writes one word.', face: 'calm', trust: [5, 10] }),
      line('A thing one can touch. Good.', { face: 'calm', trust: [5, 10] }),
      line('That I would take. Not as payment.', { face: 'solemn', trust: [5, 10] }),
    ],
  },
  {
    to: ['offers-vaguely', 'hands-over-vaguely'],
    pieces: [
      line('That is kind. I do not know where to enter it.', { manner: 'The pencil hovers and comes away again.', face: 'tired' }),
      line('There is no date on that.', { face: 'tired' }),
      line('Yes. One says that.', { manner: 'He waits to see if it has a second page.', face: 'tired' }),
    ],
  },
  {
    to: ['stock-sympathy'],
    pieces: [
      line('That sentence stands in the course folder. Page four.', { face: 'tired' }),
      line('You were standing. The chair was taken, by me.', { face: 'serious' }),
      line('Thank you. It fits everybody, that is the practical thing about it.', { manner: 'He looks at the print-out.', face: 'tired' }),
    ],
  },
  {
    to: ['talks-past', 'evades', 'buries-the-point'],
    pieces: [
      line('That was the answer to another question. I had only this one.', { face: 'serious' }),
      line('I was still on the previous slide.', { manner: 'He does not turn the page.', face: 'serious' }),
      line('You have gone round it. I admire the radius.', { face: 'tired' }),
    ],
  },
  {
    to: ['concrete-example-or-picture', 'passing-comparison', 'anecdote-about-self'],
    pieces: [
      line('I can picture it.', { manner: 'He does, for a moment.', face: 'solemn' }),
      line('That is a good picture. I will not say yet of what.', { face: 'calm' }),
      line('I follow you as far as the second half.', { face: 'explaining' }),
    ],
  },
  {
    to: ['promises', 'offers'],
    pieces: [
      line('I have written it down.', { manner: 'He has.', face: 'explaining' }),
      line('Good. I will read it back to you one day.', { face: 'solemn' }),
      line('That is in the future tense. I note it in pencil.', { face: 'tired' }),
    ],
  },
  {
    to: ['thanks'],
    pieces: [
      line('You need not. I only clicked.', { face: 'tired', trust: [0, 5] }),
      line('Please.', { manner: 'He inclines his head.', face: 'solemn' }),
      line('That belongs on page 22. But thank you.', { face: 'tired' }),
    ],
  },
  {
    to: ['acknowledges-briefly', 'agrees'],
    pieces: [
      line('I am listening.', { manner: 'He waits.', face: 'solemn' }),
      line('Mm.', { manner: 'He looks at the print-out, and at you.', face: 'tired' }),
      line('Hm. And the rest?', { manner: 'He looks at you over his glasses.', face: 'solemn' }),
      line('Go on, please.', { manner: 'He turns the pencil between two fingers.', face: 'tired' }),
    ],
  },
  {
    to: ['instructs'],
    pieces: [
      line('Was that an instruction? I ask for the form of it.', { face: 'serious' }),
      line('With please it would have been number twelve.', { face: 'tired' }),
      line('I have registered it.', { manner: 'He stays exactly where he is.', face: 'serious' }),
    ],
  },
  {
    to: ['thought-i-knew'],
    pieces: [
      line('You thought so. That is not yet a reason not to turn round.', { face: 'tired' }),
      line('So you knew. Or you thought it. From behind it looks the same.', { face: 'serious' }),
      line('One can know a thing and still have a neck.', { face: 'tired' }),
    ],
  },
  {
    to: ['explains'],
    pieces: [
      line('That may well be so.', { manner: 'He waits.', face: 'tired' }),
      line('I can follow that.', { face: 'explaining' }),
      line('Understood. As information.', { face: 'tired' }),
    ],
  },
]
