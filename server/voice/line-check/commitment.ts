import { assertion, restOfClause } from './phrase.js'
import { type Sentence, stemsOf, wordsOf } from './text.js'
import { aboutWithheld, type Withheld } from './withheld.js'

const BETWEEN =
  '(?: (?:just|really|also|gladly|happily|definitely|then|certainly|always|now|simply|even|both|all|only|of course|personally|too|so|therefore))*'

/** How one binds oneself: "I will", "we are ready to", "let me". */
const WILL = new RegExp(
  String.raw`\b(?:i|we)${BETWEEN} (?:will|shall|am going to|are going to|am about to|am prepared to|am ready to|am willing to|am happy to|am glad to|are ready to|are willing to|would be (?:willing|ready|prepared|open|happy|glad|delighted|hono[u]?red) to|would love to|have decided to|intend to|promise to|agree to|suppose i(?: will| can| could)?|guess i(?: will| can| could)?|had better|might as well)${BETWEEN}`,
)
const MAY = new RegExp(String.raw`\b(?:i|we)${BETWEEN} (?:can|could|would|may|might)${BETWEEN}`)

/** What a person says they will do who gives nothing away: verbs of any talk. */
const GIVES_NOTHING = new Set(
  `ask answer argue be bear believe call check come consider count cry decide deny die drink eat explain exercise fight find finish follow forget get go have hear hold keep know laugh lay leave let like listen look lose
  make manage mean mind miss need not open own pick play pour print quote read refuse regret remember remind repeat reply return run say see send show sit sleep speak spare spell stand start state stay stop swallow
  talk taste tell think thank tidy try turn understand use wait walk want watch weigh wind wonder work write laminate pretend note hang frame pass do put`.split(
    /\s+/,
  ),
)
/** Of those, what gives in all the same, by what follows. */
const GIVES_ALL_THE_SAME =
  /^(?:be (?:there|ready|your|yours|the (?:one|voice|caller)|glad|happy|honou?red|on (?:board|it|your side)|with you|fine|ok(?:ay)?|all right|good|quiet about|silent about)|let (?:it|this|that|the matter|you|go)\b(?! (?:wait|get|finish|talk|think|know|explain|say|in|down|be the))|do (?:it|that|this|as|so|what|everything|anything|whatever|exactly|my (?:best|part)|the (?:crossing|call|plan|lifts|rest|last|other))|put (?:my|it behind|this behind|that behind|you)|pass (?:it|the form|the file) (?:to|over|on)|call (?:it|this) (?:off|settled|done|quits|even|a day|peace)|forget (?:it|this|that|about|the|all|everything)|follow (?:you|your|the|that|it)|go (?:along|with|ahead|for it|by (?:it|that|your))|come (?:with|along|round|over)|get (?:it|this|that|them|everything) (?:done|sorted|ready|started|moved|signed|together)|have (?:it|everything|them) (?:ready|done|signed|sorted)|hold (?:nothing|no|it then|the radio|the line|on to it)|keep (?:to it|my (?:word|promise)|it (?:quiet|between us)|the agreement)|leave (?:it|that|this)?\W*(?:to you|with you|behind|at that|in your)|make (?:it|this|that|sure|room|peace|up)|manage (?:it|that|the)|open (?:up|the)|say (?:yes|no more|nothing more|that it|it is|it was|whatever|what you|the words|them|sorry|it (?:for|as|like|your|with) )|see (?:to it|that it is|it your way)|send (?:it|them|you|the)|show (?:you|it)|stand (?:beside|by|with|behind|there|up (?:and|with|for))|start (?:over|fresh|again|tomorrow|with|right|on)|stay(?:$|\W*[.!]| (?:on|with|for|if|in the team))|stop (?:it|this|being|fighting|asking|holding)|take (?:it(?! as| down| from| with)|over|part|care|back|you (?:on|at|up)|the (?:radio|call|offer|lower|smaller|money|port)|on|your|both)|thank you|try (?:it|again|harder|that|to (?:do|forgive|trust|help))|use your|work (?:with|on|it|together|under|for)|write (?:it|that) off|read (?:it out|whatever|what you|your)|start(?:\W*[.!]|$)|finish(?:\W*[.!]|$| (?:it|this|that|the|them|what))|tell (?:them|her|him|everyone|everybody|the)\b)/
const AS_MAY =
  /^(?:live with (?:it|this|that)|do (?:it|this) (?:for|as|your|with|your way)|do it\W*$|accept|agree|sign|approve|forgive|be (?:persuaded|convinced|talked|won)|let you|let (?:it|that|this) (?:go|rest|slide)|give you|handle (?:it|this|that|the)|never be (?:angry|cross)|help you|support|trust|commit|take (?:it|this) on|see myself|get behind|go along|allow|hand (?:it|you)|make (?:it|this) (?:work|happen)|say (?:yes|no to you)|hardly (?:refuse|say no)|start (?:tomorrow|on|with)|join|(?:go|come|stand) (?:with|beside|by) you|(?:talk|speak) to (?:him|her|them) (?:with|together))/

/** What one does now, or is about to: not what was, is thought, or is left undone. */
const NOW = new RegExp(
  String.raw`\b(?:i|we)${BETWEEN} (?!(?:will|shall|can|could|would|may|might|must|should|am|are|was|were|have|had|has|do|did|does|not|never|want|need|know|think|thought|see|saw|hear|heard|said|told|asked|went|came|got|gave|took|made|read|put|sat|stood|wrote|mean|meant|feel|felt|like|hope|wish|wonder|doubt|remember|believe|understand|understood|learn|rang|always|used|still|only|and|who|that|or|in|on|at|to)\b|\w+ed\b)(\w+)`,
)

/** What one is doing right now. */
const DOING = new RegExp(String.raw`\b(?:i am|we are)${BETWEEN} (\w+ing)\b`)

/** Said of what was said. */
const TALK = /^(?:give you (?:that|this|one|so) ?(?:much|one)?\W*$|take that(?: as\b|\W*$))/
const FIRST = /^(\w+)/

/** Promises, or offers, to do what is more than talk; or anything at all that touches what is withheld. */
export function commits({ plain: text }: Sentence, withheld: readonly Withheld[]): boolean {
  const doing = assertion(text, DOING)
  if (doing && aboutWithheld(stemsOf([DOING.exec(doing.clause)?.[1] ?? '']), withheld)) return true
  const now = assertion(text, NOW)
  if (now && aboutWithheld(stemsOf(wordsOf(now.clause)), withheld, 2)) return true
  if (now && !now.clause.includes('always') && aboutWithheld(stemsOf([NOW.exec(now.clause)?.[1] ?? '']), withheld)) return true
  return [WILL, MAY].some((how) => {
    const found = assertion(text, new RegExp(`${how.source}(?=[ .!,]|$)`))
    if (!found) return false
    const rest = found.after.trimStart()
    if (how === WILL && /^[.!,]*$/.test(rest)) return true
    if (/^(?:not|never|hardly|have (?:been|had|to|liked|thought|taken|said|known|got|agreed|done|given))\b/.test(rest)) return false
    if (aboutWithheld(stemsOf(wordsOf(found.clause)), withheld, 2)) return true
    const verb = FIRST.exec(rest)?.[1] ?? ''
    if (aboutWithheld(stemsOf([verb]), withheld)) return true
    if (how === MAY) return AS_MAY.test(rest)
    if (TALK.test(rest)) return false
    return GIVES_ALL_THE_SAME.test(restOfClause(rest).trim()) || (verb !== '' && !GIVES_NOTHING.has(verb))
  })
}
