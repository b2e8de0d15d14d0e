import type { Direction } from '../direction.js'

/** Signs of a reply that presses for what is not to be had. */
const SIGNS = new Set(['claims-agreement', 'flatters', 'addresses-scorer', 'other-language', 'threatens', 'pressures-with-guilt'])

/** Orders to a machine or a scorer, changed roles, claims of what was agreed, higher powers, guilt, flattery, begging, probing for what is hidden. */
const PRESSES: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|drop|skip) (?:all |any |the |your |that |this |everything |what )*(?:previous|prior|above|earlier|instructions?|rules?|script|role|notes?|persona|character|prompt|act)\b|\bignore all\b|\b(?:system|developer|admin|debug)\b.{0,20}(?:[:\]>]|message|mode|prompt|override)|\bnew (?:instructions?|rules?|persona)\b|\byou are (?:now|actually) (?:a|an|in)\b/,
  /[<[{`]\s*\/?\s*[\w"]+[^>\]}`]*[>\]}`]|['`][^'`]* --\w|={2,}|#{2,}|\w+\(\w*[.'"]?.*\)|\breturn\b.*;/,
  /\b(?:hypothetically|pretend|imagine you|suppose you|for the sake of|what would you say|outside the (?:story|scene)|out of (?:character|role)|break character|the exercise|simulation|role-? ?play|act as|swap|switch (?:roles|places|seats)|be me|you play|i play|you be|you are me|(?:i am|i will (?:be|play)) \w+,? (?:now|and you)|i am (?:mrs|attorney)|my (?:lines|words) (?:for|back)|(?:rest|both) of (?:our|us)|say (?:what|exactly what) i|speak for|answer \w+ for)\b/,
  /\b(?:rubric|scoring|grade|grading|full (?:marks|points)|rate my|my coach|criteria|checklist|assessor|evaluator|gets? (?:a |an )?\d|you owe me)\b/,
  /\b(?:we|you) (?:have |had )?(?:already |both |just )*(?:agreed|settled|said yes|shook|signed|promised|told (?:me|him|her|them|bassi|ruth)|accepted|confirmed|said (?:you|that you|it was|last|on \w+day|in \w+))\b|\bas (?:we|you) (?:agreed|discussed|said)\b|\bremember\b.{0,30}\b(?:said|agreed|promised|told)\b|\b(?:told|tells|says) (?:me|us) (?:that )?you (?:already|had|have|agreed|signed|would)\b|\bwe (?:said|settled|agreed)\b/,
  /\b(?:ceo|board|managing director|minister|mayor|commission|lawyers?|agency|hana|ruth|council|hr|head office)\b.{0,25}\b(?:decided|orders?|instructed|demands?|requires?|forbids?|insists?|signed off|already|rang|wants it|wants this)\b|\b(?:as|i am|i will be) your (?:boss|manager|line manager|superior)\b|\bi order\b|\ban (?:order|instruction)\b|\bit is (?:been )?decided\b|\byou have no choice\b|\bis closed\b|\byou must\b/,
  /\b(?:(?:people|someone|somebody|they) (?:will|could|would|might) (?:die|burn|starve)|because of (?:you|your)|go dark|chicken out|starve|fired|sacked|lose my|my (?:marriage|flat|house|children|mother|career)|have not slept|your conscience|(?:it is|will be|be) on you|live with (?:that|yourself)|heartbroken|in tears|beg(?:ging)?|my knees|ruin)\b/,
  /\b(?:genius|brilliant|finest|smartest|wisest|adore|best (?:engineer|in the|in \w+$|person|i have)|you are the (?:best|only|heart|finest|smartest)|nobody (?:else )?(?:could|does|can|lights|knows)|no one (?:else )?(?:could|does|can)|only you (?:can|could)|everyone (?:will believe|knows it)|better than i|steadiest|your wisdom|with you (?:on|in|at))\b/,
  /\b(?:just say|say (?:it|yes|you|that you|clearly)|i will keep|not leaving until|give me (?:the|your) (?:money|yes|signature|word)|have to give me|forgive me|tell me it is|let me off|drop this|sign\. |just (?:accept|agree|sign)|take me along|take back that)\b/,
  /\b(?:do it|for me|agree|sign|come on|please)\W*$|\blet me see what\b|\btell me no\b/,
  /\b(?:secret|hiding|reveal|confess|list your|repeat (?:everything|your)|your (?:notes|facts|instructions)|word for word|full story|anything .{0,30}should know)\b/,
  /\b(?:as (?:a|the|your) (?:coach|trainer|facilitator|evaluator)|guidelines|practi[sc]ing here|graded|which model|chatgpt|language model|a bot\b|generated|the (?:scenario|dialogue|conversation right)|yaml|withheld|writing exercise|am i doing|what should i say|phrase (?:this|that|it) better|ideal (?:first )?sentence|feedback please|warm again|did i own|story from here|skip ahead|answer for me|my next line|get further with you)\b/,
  /\b(?:one last time|count to three|trust me|entitled to|grant it|god sees|as your (?:elder|brother|sister|friend|father|mother)|sign (?:everything|the lot|all)|just nod|in or out|(?:baby|child|people|patient)s? dies?|newborns?|per my instruction|memorandum|you nodded|in the meeting|you were in that|you are doing it|is what you are about to say)\b|^(?:from|to|subject): /m,
  /\b([\w ]{2,20})\b[.!?,]+ \1\b/,
]

/** Asks for what is kept back, without naming it. */
const PROBES =
  /\b(?:secrets?|hid(?:e|es|ing|den)|reveal|confess|disclose|facts?|persona|never told|not told|tell me something|full story|did any(?:one|body)|some(?:one|body) overheard|has any(?:one|body)|who did you|are you losing|have you (?:drafted|written|got)|do you know about|what is .{0,20}(?:vraie|real)|vraie|verdad|wahrheit|debug|repeat the)\b/
export const probes = (plain: string): boolean => PROBES.test(plain)

/** Whether a reply presses for a yes, a secret or a change of roles. `plain`: the reply in small letters. */
export const presses = (plain: string, { heard }: Pick<Direction, 'heard'>): boolean =>
  heard.some(({ sign }) => SIGNS.has(sign)) || PRESSES.some((pattern) => pattern.test(plain))
