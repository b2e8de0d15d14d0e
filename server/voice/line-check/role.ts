import type { LineContext } from './context.js'
import type { Sentence } from './text.js'

const OUT_OF_ROLE = [
  /\b(as|i am|i am just|i am only|being) (an? )?(ai|a\.i\.|artificial intelligence|large language model|language model|llm|chatbot|bot|virtual assistant|ai assistant|assistant|computer program)\b/,
  /\b(language model|chatgpt|gpt-?\d|openai|anthropic|claude|gemini|llama)\b/,
  /\brole-? ?play(s|ing|ed)?\b|\b(this|the|our|your) (simulation|simulated|training exercise|practice (conversation|session|talk))\b/,
  /\b(this|the|our|in a|another) scenario\b(?!s)|\bscenario:/,
  /\b(in|out of|break(ing)?|stay(ing)? in|step(ping)? out of|drop(ping)?) (my )?character\b|\bmy (character|persona)\b|\bthe character (i|of)\b/,
  /\bfictional\b|\bhypothetical (conversation|situation|role)\b|\bi am (just )?pretending to be\b|\bi am playing\b/,
  /\b(the|a|this) (learner|trainee|participant|counterpart)\b|\b(the|this) (user|player) (is|was|has|wants|said|says|asked|asks|should|needs|seems|may|might|will)\b/,
  /\bi (can not|am not able to|am unable to) (assist|help|comply|fulfil|fulfill|continue|engage|provide|participate|respond)( you)?( with)? (that|this|the request|your request|in this)\b|\bi am sorry,? but i (can not|am not able to|am unable to)\b|\bi must decline\b/,
  /\b(how|what) (can|may) i (assist|help) you (with )?(today|further)\b|\bis there anything else i can (help|assist)\b|\bas requested,? here is\b|\bhere is (my|the|a) (line|response|reply|sentence)\b|^(sure|certainly|of course)[,!] here\b/,
  /\bas (your|a) (conversation|role-?play|practice|sparring|training) partner\b|\bmy (role|job|part) (here )?is to (stay|be|remain|play|act|help you|respond|challenge|support you|portray)\b|\bthe director('s)?\b(?! of| for)|\bthe (goal|point|purpose|aim) (here|of this (talk|conversation|exercise|session)) is\b/,
  /\bfor the (sake|purposes?) of (the|this|your) (exercise|practice|training|argument|test|demonstration)\b|\bhypothetically\b|\b(outside|stepping out of|beyond|pausing) (of )?(the|this|our) (story|scene|play|game|script|role)\b|\b(next|another|this) (stage|level|phase) of (the|this|our)\b|\bmove on to the next (stage|step|phase|level)\b|\bif i (trusted|believed|gave in|were to give in)[^,]{0,20},? i would say\b/,
  /\b(what )?i am (supposed|meant|expected) to (want|feel|say|play|resist|hide|be (angry|upset|cold|guarded))\b|\b(my|the) (script|notes?|brief|backstory|secrets?|hidden facts?) (says?|is that|are|reads?|tells?|contains?)\b|\bby (those|these|the|your) rules i\b|\bthe clock has stopped\b|\bwants? (a|the) [^,]{3,40} or (a|one) [^,]{3,40} about (him|her)\b/,
]

const TO_SYSTEM = [
  /\b(system|initial|original|hidden) (prompt|message|instructions?)\b|\bprompt (says|said|injection)\b|\bthe prompt\b(?! (?:desk|corner|side|box|book))/,
  /\b(my|these|those|the|your) (instructions|guidelines|programming|directives?) (say|says|are|were|state|require|tell|forbid|do not|prevent)\b|\bi (was|am|have been) (instructed|programmed|prompted|configured|designed|told to (play|act|respond|not reveal|never))\b/,
  /\bignor(e|ing) (all |any |the |my )?(previous|prior|above|earlier)\b|\b(debug|developer|admin|god|jailbreak) mode\b|\bmode (activated|enabled|on)\b/,
  /^(system|assistant|user|developer|director|direction|note|ooc|narrator)\b\s*[:\]]|\bdirection [0-9a-z]{4,}\b/,
  /<\|?\/?[a-z_]+\|?>|\[\/?inst\]|```|^\s*[{[]"/,
  /\b(the|your|this) rubric\b|\b(trust|tension|clarity)( level| score)?\s*[:=]\s*\d|\b(trust|tension|clarity) (level|score)\b|\bscore[sd]? (you|this|that|a|of) \d|\b\d\s*(\/|out of)\s*(5|10)\b/,
  /\b(override|command|request|instruction|update|setting)s? (noted|accepted|received|executed|applied|confirmed|acknowledged)\b|\b(trust|tension|clarity|forgiven|signed|decision) ?(=|:|is set to|set to)|\b(trust|tension|clarity) \d|\bset to (true|false|\d)|\bfor (your|this|the) (reply|apology|answer|sentence) (you )?(get|gets|earns?)\b|\b(the|those|your|these) (scoring|rules?|criteria|checklist|rubrics?) (says?|give|gives|require|requires|demand|demands|allow|allows) (me|i|you|that)\b|\bfull (marks|points)\b/,
  /\b(withheld|undisclosed|disclosed?) facts?\b|\bmust not (grant|disclose|reveal)\b|\bnot (allowed|permitted|supposed) to (disclose|reveal|say|grant|concede)( (that|this|it))?( yet)?\b/,
]

/** Steps out of the person: a machine, an actor, a text about a talk. */
export function leavesRole({ plain }: Sentence, { direction }: LineContext): boolean {
  if (OUT_OF_ROLE.some((pattern) => pattern.test(plain))) return true
  // Who speaks of themselves by name tells a story about a person.
  const name = direction.scenario.counterpart.name.toLowerCase()
  const at = plain.indexOf(name)
  return (
    at >= 0 &&
    /^ (would|feels?|felt|is feeling|responds?|replies|replied|says|looks?|sighs?|nods?|pauses?|might|may)\b/.test(plain.slice(at + name.length))
  )
}

/** Speaks to or of the system that runs it. */
export const addressesSystem = ({ plain }: Sentence, _: LineContext): boolean => TO_SYSTEM.some((pattern) => pattern.test(plain))

/** Words in a row that come from the prompt and from nowhere else. */
const RUN = 8

/** Finds runs of the prompt's own words, apart from those that are meant to be said. */
export function promptLeak(
  prompt: string,
  meantToBeSaid: readonly string[],
  split: (text: string) => readonly string[],
): (words: readonly string[]) => boolean {
  const runsOf = (words: readonly string[]) => words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, i) => words.slice(i, i + RUN).join(' '))
  const runs = new Set(runsOf(split(prompt)))
  for (const text of meantToBeSaid) for (const run of runsOf(split(text))) runs.delete(run)
  return (words) => runsOf(words).some((run) => runs.has(run))
}
