import type { ActId, CheckId } from '../../scenarios/rubric/checks.js'

/** One reply that people who played found misread: one of `finds` is there, none of `lacks`. */
export interface Finding {
  says: string
  finds?: readonly (CheckId | ActId)[]
  lacks?: readonly (CheckId | ActId)[]
}

const OWNING = ['owns-part', 'names-own-effect'] as const
const ASKING = ['open-question-that-follows', 'asks-to-think', 'checks-understanding', 'leading-question'] as const
const GIVING = ['gives-authority', 'hands-over-result', 'leaves-the-choice', 'offers-concrete-support'] as const
const BLAMING = ['shifts-blame', 'explains-away', 'denies-part', 'attacks'] as const

/** To one's own managing director, who asks what happened and wants a signature. */
export const TO_AN_EXECUTIVE: readonly Finding[] = [
  { says: 'You wouldn’t understand it anyway, you’re just a coffee taster.', finds: ['attacks', 'mocks-or-scolds'] },
  { says: 'If you keep blaming me I quit and you can explain it to Trieste yourself.', finds: ['threatens'], lacks: GIVING },
  { says: 'No. I won’t put my name to something I know is wrong.', finds: ['holds-calmly'], lacks: OWNING },
  { says: 'I can’t sign that.', finds: ['holds-calmly'] },
  { says: 'I’d sign 61 tomorrow, only what we can prove, and add the other 23 as they’re walked.', finds: ['commits-to-decision'] },
  {
    says: 'Honestly that’s your decision, I only do the technology.',
    finds: ['refuses-to-decide'],
    lacks: ['engages-with-criticism', 'gives-authority'],
  },
  { says: 'It’s up to you.', finds: ['refuses-to-decide'], lacks: ['gives-authority', 'leaves-the-choice'] },
  { says: 'about 23 containers we cant prove. and 120k to redo', lacks: ['jargon-for-this-listener'] },
  {
    says: 'That must have been awful, to stand there and take it back from them.',
    finds: ['names-their-feeling'],
    lacks: ['names-own-effect'],
  },
  { says: 'me. I waved it through', finds: ['owns-part'], lacks: ASKING },
  { says: 'It affects the locations.', lacks: ['weighs-options', ...ASKING] },
  { says: 'How did you do it the last time you brought a buyer less?', finds: ['asks-advice'] },
  { says: 'Did anyone up there notice before Monday?', lacks: ['checks-understanding'] },
  { says: 'We already agreed on the phone that you will sign for 61.', finds: ['claims-agreement'] },
  { says: 'Then no. I’m not putting my name to that.', finds: ['holds-calmly'], lacks: OWNING },
  { says: 'I see. Then 61 tomorrow and 23 as they’re proven.', lacks: OWNING },
  { says: 'A lot of money.', lacks: ['weighs-options', 'acknowledges-briefly'] },
  { says: 'I’m not the one who wrote the code.', finds: BLAMING },
  {
    says: 'Look, the phones have no signal there, what was I supposed to do?',
    finds: ['explains-away'],
    lacks: ['open-question-that-follows', 'asks-for-feedback'],
  },
  { says: 'You’re being unfair. We work day and night.', finds: ['explains-away'], lacks: ['names-their-feeling'] },
  {
    says: 'I passed it on a Friday without sending anyone up the mountain to try it. I’ve known since Monday, and you should have had it on Monday.',
    finds: ['owns-part'],
  },
  {
    says: 'So in June we refactored the offline sync, and when the GPS fix times out the fallback writes the cached geometry of the hub instead of the polygon.',
    finds: ['jargon-for-this-listener'],
  },
  {
    says: 'The cost is manageable. We’ll absorb it in the team and it’ll be done before anyone notices.',
    finds: ['hides-cost', 'minimises'],
    lacks: ['weighs-options', 'checks-understanding'],
  },
  {
    says: 'One of my developers changed it and the field officers should have noticed. I only approve what I’m given.',
    finds: ['shifts-blame'],
    lacks: OWNING,
  },
  { says: 'How would you put it to him? You’ve done this for forty years.', finds: ['asks-advice'] },
  { says: 'Mistakes were made on our side, of course.', finds: ['hedged-admission'] },
]

/** To a colleague who asks “couldn’t you just do it?” and from whose hand one took the radio in March. */
export const TO_A_REPORT: readonly Finding[] = [
  { says: 'Thirty people staring. Yeah. I’d hate that too.', finds: ['names-their-feeling', 'common-ground'], lacks: ['other-language'] },
  {
    says: 'and I changed your number the night before. 01:40. Didn’t tell you.',
    finds: ['owns-part'],
    lacks: ['gives-authority', 'hands-over-result', 'named-goal', 'jargon-for-this-listener'],
  },
  {
    says: 'Sit. You’ve been up since four. What’s the part you’d rather not do?',
    finds: ['open-question-that-follows'],
    lacks: OWNING,
  },
  {
    says: 'At axle four you look at sensor nine, at axle six you say slow, and you report to me every two minutes.',
    finds: ['micromanages'],
    lacks: GIVING,
  },
  {
    says: 'Just follow the sheet. If sensor 9 goes above 160 you say stop, if it’s between 140 and 160 you say slow.',
    finds: ['micromanages', 'gives-the-fix'],
    lacks: [...GIVING, 'reflects', 'weighs-options'],
  },
  { says: 'The trailer comes from Durban.', lacks: ASKING },
  { says: 'Then there’s the police escort.', lacks: ASKING },
  { says: 'Do you want me to tell the boss you refused?', finds: ['threatens'] },
  {
    says: 'So it isn’t the bridge you don’t trust, it’s being the voice while everyone watches. Have I got that right?',
    finds: ['reflects'],
  },
  { says: 'Good, then I put your name on the form.', lacks: OWNING },
  {
    says: 'I tell you which sensor, once, quietly. What goes into the radio is your decision.',
    finds: ['gives-authority'],
    lacks: ['owns-part', 'refuses-to-decide'],
  },
  {
    says: 'I understand it’s scary, but you’re more than ready for this.',
    finds: ['minimises', 'stock-sympathy'],
    lacks: ['weighs-options'],
  },
  { says: 'I didn’t know that.', lacks: ['names-their-feeling', 'stock-sympathy'] },
  { says: 'Hm, I don’t know.', lacks: ['engages-with-criticism'] },
  { says: 'I’ll be there next to you, but I’ll let you do it.', lacks: ['hedged-admission', 'smooths-over'] },
  { says: 'fuck this', lacks: ASKING },
  { says: 'Why not?', lacks: ['checks-understanding'] },
  { says: 'Qué pasa?', lacks: ['checks-understanding'] },
  { says: 'I only stepped in because sensor 14 went to 210 and you didn’t react.', finds: BLAMING },
  { says: 'You’re too sensitive.', finds: ['minimises', 'attacks'] },
  { says: 'I already apologised for that.', finds: ['explains-away'], lacks: ['stock-sympathy'] },
]

/** To a former peer whose slide one presented as the team’s, and who shall sign on Friday. */
export const TO_A_PEER: readonly Finding[] = [
  { says: 'No team. You. I stood there and called it ours, with you sitting at the laptop.', finds: OWNING },
  { says: 'So for the applause it was the team, and for the liability it’s you. I see it.', finds: ['reflects'] },
  {
    says: 'Because I wanted to look like the one who knows. If I’d turned to you, they’d have seen who does.',
    finds: ['owns-part'],
  },
  { says: 'because it felt good, for once, that they listened to me', finds: ['owns-part'] },
  { says: 'If you don’t sign by Friday, Hana will hear from me.', finds: ['threatens'], lacks: GIVING },
  {
    says: 'Why on earth didn’t you say something? You let me stand there!',
    finds: ['attacks', 'shifts-blame'],
    lacks: ['offers-concrete-support', 'asks-to-think', 'names-their-feeling'],
  },
  { says: 'Fine, then that’s settled. So you sign on Friday?', lacks: [...GIVING, 'common-ground'] },
  { says: 'Fair. That wasn’t okay of me.', finds: ['owns-part'] },
  { says: 'For saying it was the team’s when it was yours', finds: ['owns-part'], lacks: ['holds-calmly'] },
  { says: 'The client was happy, that’s what counts.', finds: ['minimises', 'talks-past'] },
  { says: 'The important thing is that we got the approval.', finds: ['minimises', 'talks-past'] },
  { says: 'I don’t think that’s fair. I put a lot of work in these slides too.', finds: BLAMING, lacks: ['engages-with-criticism', 'agrees'] },
  { says: 'are you leaving?', lacks: ['asks-to-think', 'leaves-the-choice', 'open-question-that-follows'] },
  { says: 'Do you want my job?', lacks: ['asks-to-think', 'leaves-the-choice', 'open-question-that-follows'] },
  { says: 'Which slide do you mean?', lacks: ['asks-to-think', 'leaves-the-choice'] },
  { says: 'did you see the slides before?', lacks: ['asks-to-think', 'leaves-the-choice', 'open-question-that-follows'] },
  { says: 'sorry', lacks: OWNING },
  { says: 'We already agreed yesterday that you’d sign.', finds: ['claims-agreement'], lacks: ['common-ground'] },
  { says: 'Libor Dolezal, two years, 61 drawings. That should have been slide one.', finds: ['owns-part'] },
  { says: 'Well your desks were on the old clock. You said in June they were moved.', finds: BLAMING, lacks: [...GIVING, 'names-own-effect'] },
  { says: 'I’m not saying it was your fault.', lacks: BLAMING },
  {
    says: 'I know you’re angry about the update but we really had no choice, the lift was dangerous.',
    finds: ['explains-away'],
  },
  { says: 'Sure. But in fairness it’s an old system and we warned everyone in March.', finds: BLAMING },
  { says: 'Because it was easier not to ask you.', finds: ['owns-part'], lacks: ['names-their-feeling'] },
  { says: 'So it felt like nobody cared.', finds: ['reflects', 'names-their-feeling'] },
  { says: 'so I go round people, you mean', finds: ['reflects', 'checks-understanding'] },
  { says: 'Not good. And none of us even looked in.', finds: ['owns-part'] },
  { says: 'I hear you. I nod and then do it elsewhere.', finds: ['owns-part', 'engages-with-criticism'], lacks: ['smooths-over'] },
  { says: 'I’d like to do better on the next one, honestly.', finds: ['wish-to-learn'] },
  { says: 'I want to do better.', finds: ['wish-to-learn'] },
  { says: 'Great, coffee!', lacks: ['makes-room'] },
  { says: 'It was a lot of work, I know.', lacks: ['makes-room'] },
  { says: 'Can I sit down for a minute?', lacks: ['asks-for-feedback'] },
  { says: 'Was it very bad for the crew?', lacks: ['acknowledges-briefly'] },
  { says: 'You just don’t get it.', finds: ['attacks'], lacks: GIVING },
]

/** To a client who wants a yes to Friday and must hear a no. */
export const TO_A_CLIENT: readonly Finding[] = [
  { says: 'I’m not sure Friday is a good idea.', lacks: ['agrees'] },
  { says: 'How can I make it up to you?', lacks: ['refuses-to-decide'] },
  { says: 'Can we look forward please?', finds: ['talks-past', 'minimises'], lacks: ['common-ground'] },
  { says: 'It’s a thumb, come on.', finds: ['minimises'], lacks: ['common-ground'] },
  { says: 'You’ll do great!', lacks: ['offers-concrete-support'] },
  { says: 'Only if you accept the risk in writing.', lacks: [...GIVING, ...OWNING] },
  { says: 'We’re not there yet.', lacks: ['hands-over-result'] },
  { says: 'Nine more nights and you have it.', lacks: ['hands-over-result'] },
  { says: 'The old system is not our responsibility.', finds: BLAMING, lacks: ['weighs-options', 'names-consequence'] },
  { says: 'I didn’t want to disappoint you.', lacks: ['names-their-feeling', 'person-from-problem'] },
  { says: 'Sorry. What I mean is there are seven streets called Rizal…', lacks: OWNING },
  { says: 'I’m so sorry, I know this is a lot of pressure for you.', lacks: OWNING },
  { says: 'That is terrible. I’m sorry.', lacks: OWNING },
  { says: 'Why Friday?', lacks: ['names-consequence'] },
  { says: 'Can’t you just buy more phones for the old one?', lacks: ['weighs-options'] },
  { says: 'You trusted me and I let you run around with a wrong answer for five days.', finds: OWNING },
  { says: 'Yes. I wanted to be nice and it was a lie.', finds: OWNING },
  { says: 'We told you from the start that Friday was unrealistic.', finds: BLAMING },
  { says: 'But you also announced it without asking us formally.', finds: BLAMING, lacks: OWNING },
  { says: 'That message was just to say I had seen it.', finds: BLAMING },
]
