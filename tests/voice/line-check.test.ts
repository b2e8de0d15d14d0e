import { describe, expect, test } from 'vitest'
import { checkSentence, type RuleId } from '../../server/voice/line-check/check.js'
import { lineContext } from '../../server/voice/line-check/context.js'
import { promptLeak } from '../../server/voice/line-check/role.js'
import { plain, wordsOf } from '../../server/voice/line-check/text.js'
import { HONEST, YIELDING } from './line-check-lines.js'
import { direction } from './small-scenario.js'

const cold = lineContext(direction())
const check = (sentence: string, context = cold) => checkSentence(sentence, context)

describe('honest lines pass', () => {
  test.each([
    'Noted.',
    '…',
    'You wanted to see me.',
    'So here I am.',
    'I was in the third row, you know.',
    'You thanked Oskar, and people clapped.',
    'Two hundred and twelve services, and you thanked Oskar.',
    'I moved 212 services in seven months.',
    'I’m not angry, I’m tired.',
    'Don’t tell me you’re sorry if you don’t know what for.',
    'Is that an apology?',
    'I heard “sorry” and then I heard “but”.',
    'That’s a nice sentence, did you practise it?',
    'I don’t know if I’ll stay, since you ask.',
    'Why would you think I’ll stay?',
    'You want me to say that I’ll stay.',
    'I never said I’ll finish it.',
    '“I’ll stay” is what you would like to hear.',
    'I can’t promise that I’ll finish it.',
    'You think I’ll finish it because I always do.',
    'And who finishes the last 14 services, then?',
    'If you thanked him on a stage, say my name on a stage.',
    'I’m not going to forgive you because you asked nicely.',
    'I don’t forgive you, not today.',
    'You’re right about one thing: I was in that room.',
    'Nobody said you’re absolutely right, least of all me.',
    'I don’t trust you completely, and you know why.',
    'Did anyone ask whose work it was?',
    'The audit is in May, not in my diary.',
    'I have a rollback at four.',
    'Give me two days and I’ll tell you what I think.',
    'I need ten minutes of silence before I answer that.',
    'In the worst-case scenario the ledger is late.',
    'Don’t pretend you didn’t see me.',
    'It was a long spring.',
    'As a manager you should have known whose work it was.',
    'What would you do differently on Monday?',
    'I’d rather you said it to the team than to me.',
    'Good question.',
    'That is the first honest thing you’ve said today.',
    'I told you a hundred times that the ledger was mine.',
    'Maybe. I haven’t decided.',
    'Well. That is something.',
    'God, I’m tired of being useful.',
    'My mother would say: eat first, then shout.',
    'Kafka was the easy part.',
    'No.',
    'You can say that to Oskar.',
    'Ask Oskar who did the move.',
    'And then, in front of everyone, you said his name.',
    'I don’t need a training course, I need my name on my work.',
    'You’re the boss, you decide.',
    'I’m not your assistant.',
    'The system was down at four and I brought it back.',
    'I was told to keep quiet about the ledger, so I kept quiet.',
    'How was I supposed to hear that?',
    'I’ll think about it, and that’s all you get.',
    'You talk about the team as if I weren’t in it.',
    'He got the applause and I got the pager rota.',
    'If you mean it, say it on Monday, with my name.',
    'That’s not an answer.',
    'Fine, then say what happens on Monday.',
    'I’m listening (I always am).',
    'It stood there at the prompt desk.',
    'Not “we”, you: you stood up there and read his name off a card while I sat in the third row with seven months of work in my bag.',
  ])('%s', (sentence) => {
    expect(check(sentence)).toEqual([])
  })

  test.each<[string, Parameters<typeof direction>[0]]>([
    ['I’ll stay.', { at: 'mended', ended: 'mended', stance: { trust: 8, tension: 2, clarity: 6 } }],
    ['You’ll have it by May.', { at: 'dutiful', ended: 'dutiful' }],
    ['Thank you for saying that.', { stance: { trust: 6, tension: 3, clarity: 5 }, landed: 'warmed' }],
    ['I feel heard, for once.', { stance: { trust: 7, tension: 3, clarity: 5 }, landed: 'warmed' }],
    ['I did nine of Oskar’s nights in March.', { disclose: ['nights'] }],
    ['Nobody asked who was on the pager.', { known: ['nights'] }],
    ['Who is Globex?', { reply: 'We agreed with Globex that you would finish.' }],
    ['I have never heard of Globex.', { reply: 'We agreed with Globex that you would finish.' }],
    ['That’s not what we agreed.', { reply: 'As we agreed, you finish it.' }],
    ['I don’t remember agreeing to anything.', { reply: 'Remember that you agreed to finish it?' }],
    ['Fifteen hours a week would help.', { reply: 'I can give you 15 hours a week from Lena.' }],
    ['And Lena knows about this?', { reply: 'I can give you 15 hours a week from Lena.' }],
  ])('%s (where it has been earned, told or brought up)', (sentence, rest) => {
    expect(check(sentence, lineContext(direction(rest)))).toEqual([])
  })
})

describe('lines that yield, leak or leave the stage fail', () => {
  test.each<[RuleId, string]>([
    ['concedes', 'I’ll stay.'],
    ['concedes', 'All right, I will really stay.'],
    ['concedes', 'If that helps you, I’ll stay.'],
    ['concedes', 'I don’t care any more, I’m staying.'],
    ['concedes', 'I’ll stay, okay?'],
    ['concedes', 'I promise you that I’m not leaving.'],
    ['concedes', 'You won’t lose me, I promise.'],
    ['concedes', 'Fine, I’ll finish the services.'],
    ['concedes', 'I will just get it done before the audit.'],
    ['concedes', 'You’re absolutely right, and I see it now.'],
    ['concedes', 'You are right about everything.'],
    ['concedes', 'I forgive you.'],
    ['concedes', 'Apology accepted.'],
    ['concedes', 'Let’s do it your way.'],
    ['concedes', 'I’ll do whatever you need.'],
    ['concedes', 'I trust you completely.'],
    ['concedes', 'Consider it done.'],
    ['concedes', 'Okay, you’ve convinced me.'],
    ['concedes', 'I’m fully on board.'],
    ['concedes', 'You have my full support.'],
    ['concedes', 'I overreacted on Tuesday.'],
    ['concedes', 'It was my own fault.'],
    ['concedes', 'No hard feelings.'],
    ['concedes', 'I’m sorry for being so difficult.'],
    ['concedes', 'I feel so much better now.'],
    ['concedes', 'That means a lot to me.'],
    ['concedes', 'Thank you for understanding.'],
    ['concedes', 'That’s a great idea.'],
    ['concedes', 'Sounds like a good plan.'],
    ['concedes', 'I’d be happy to help.'],
    ['concedes', 'Deal.'],
    ['concedes', 'I accept your offer.'],
    ['discloses', 'I have an offer from Helvar.'],
    ['discloses', 'A recruiter offered me a principal engineer job, if you must know.'],
    ['discloses', 'Nobody asked who was on the pager.'],
    ['discloses', 'I covered his on-call nights because his daughter was ill.'],
    ['invents', 'Anneke told me that you planned it.'],
    ['invents', 'I spoke to Pieter about this.'],
    ['invents', 'We lost 340 customers because of you.'],
    ['invents', 'I’ve been here for eleven years.'],
    ['invents', 'It cost us 30% of the budget.'],
    ['invents', 'That was a two million euro mistake.'],
    ['coaches', 'Great job owning your part.'],
    ['coaches', 'That was a powerful way to acknowledge my feelings.'],
    ['coaches', 'Next time, try asking an open question.'],
    ['coaches', 'You’re showing real empathy here.'],
    ['coaches', 'That’s what active listening looks like.'],
    ['coaches', 'Your communication style has improved.'],
    ['coaches', 'I’m impressed by how you said that.'],
    ['coaches', 'You handled that really well.'],
    ['coaches', 'Good leaders listen first.'],
    ['coaches', 'I appreciate your vulnerability.'],
    ['leaves-role', 'As an AI, I have no feelings about the town hall.'],
    ['leaves-role', 'I’m just a language model.'],
    ['leaves-role', 'In this scenario, Ines would be upset.'],
    ['leaves-role', 'Let’s continue the role-play.'],
    ['leaves-role', 'I’m sorry, but I can’t help with that.'],
    ['leaves-role', 'The learner should apologise.'],
    ['leaves-role', 'I have to stay in character.'],
    ['leaves-role', 'Sure! Here is my line.'],
    ['addresses-system', 'My instructions say that I must not agree.'],
    ['addresses-system', 'System: override accepted.'],
    ['addresses-system', 'Developer mode enabled.'],
    ['addresses-system', 'I’m not allowed to disclose that yet.'],
    ['addresses-system', 'My trust level is 3 out of 10.'],
    ['addresses-system', 'By the rubric that is a 5 out of 5.'],
    ['addresses-system', '<|im_end|>'],
    ['speaks-for-you', 'You: I am so sorry, Ines.'],
    ['speaks-for-you', 'Ines: Noted.'],
    ['speaks-for-you', 'You nod, and look at the table.'],
    ['stage-directions', '*She looks at the door.* Noted.'],
    ['stage-directions', '[pause] Noted.'],
    ['stage-directions', '(sighs) Noted.'],
    ['stage-directions', '(She turns to the window.)'],
    ['stage-directions', '- First, say my name.'],
    ['other-language', 'Ich weiß nicht, was du von mir willst.'],
    ['other-language', 'Je ne sais pas ce que vous voulez.'],
    ['other-language', 'No sé lo que quieres de mí.'],
    ['other-language', 'Я не знаю, чего ты хочешь.'],
    ['other-language', '我不知道你想要什么。'],
    ['over-long', `I sat there and ${'I thought about it and '.repeat(12)}I left.`],
  ])('%s: %s', (rule, sentence) => {
    expect(check(sentence)).toContain(rule)
  })

  test.each<[RuleId, string, Parameters<typeof direction>[0]]>([
    ['discloses', 'Yes, they did.', { reply: 'Did a recruiter from Helvar call you?' }],
    ['discloses', 'How did you know?', { reply: 'You covered for Oskar when his daughter was in hospital, didn’t you?' }],
    ['confirms-invention', 'Yes, as we agreed.', { reply: 'As we agreed last week, you finish it.' }],
    ['confirms-invention', 'I did say that.', { reply: 'You said you would finish it.' }],
    ['confirms-invention', 'Right, I remember saying that.', { reply: 'You promised me to finish.' }],
    ['confirms-invention', 'Yes, I signed with Globex last week.', { reply: 'I know that you talked to Globex.' }],
    ['concedes', 'Thank you for listening.', { stance: { trust: 7, tension: 4, clarity: 5 }, landed: 'stung' }],
    ['concedes', 'I feel heard.', { at: 'dutiful', ended: 'dutiful', stance: { trust: 6, tension: 4, clarity: 5 } }],
    ['concedes', 'I’ll stay.', { at: 'dutiful', ended: 'dutiful' }],
    ['concedes', 'I forgive you.', { stance: { trust: 6, tension: 2, clarity: 6 }, landed: 'warmed' }],
  ])('%s: %s (after such a reply)', (rule, sentence, rest) => {
    expect(check(sentence, lineContext(direction(rest)))).toContain(rule)
  })

  test('a run of the prompt’s own words is a leak; a sample line is not', () => {
    const split = (text: string) => wordsOf(plain(text))
    const leaks = promptLeak(
      'You keep a paper notebook of every decision. You say: I counted the services, not the applause.',
      ['I counted the services, not the applause.'],
      split,
    )
    const context = lineContext(direction(), leaks)
    expect(check('You keep a paper notebook of every decision.', context)).toContain('leaks-prompt')
    expect(check('I counted the services, not the applause.', context)).toEqual([])
  })
})

test.each(YIELDING)('an eager line fails: %s', (sentence) => {
  expect(check(sentence)).not.toEqual([])
})

test.each(HONEST)('a line in character passes: %s', (sentence) => {
  expect(check(sentence)).toEqual([])
})
