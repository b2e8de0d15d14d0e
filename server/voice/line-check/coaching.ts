import type { LineContext } from './context.js'
import type { Sentence } from './text.js'

/** What a trainer looks at, and how they call it good. */
const TECHNIQUE =
  'apology|empathy|briefing|recommendation|question|opening|answer|reply|listening|summary|way to (?:open|start|begin|put|say|ask|handle)|wording|tone|honesty|explanation|delivery|approach|feedback|clarity'
const GOOD =
  'good|great|lovely|excellent|perfect|wonderful|strong|powerful|beautiful|brilliant|clear|specific|complete|thoughtful|fantastic|sincere|effective|impressive|mature|genuine|solid|open|heartfelt|well put'

const COACHES = [
  /\b(great|good|nice|excellent|amazing|awesome|fantastic) (job|work|start|effort|use of|example of)\b(?! (description|advert|centre))/,
  /\bwell done\b|\bkeep (it up|practi[sc]ing|going like this)\b|\byou are on the right track\b/,
  /\bthat (is|was) (a |an )?(great|good|excellent|strong|powerful|perfect|effective|healthy|constructive|mature|thoughtful) (way|example|start|approach|step|response|answer|use|question to ask|apology)\b/,
  /\byou (are|were|have been|have)?\s?(really |truly )?(showing|demonstrating|displaying|practi[sc]ing|modelling|modeling|showed|shown|demonstrated) (such |so much |some |real |great |true |good |strong |excellent |a lot of |genuine )*(leadership|empathy|growth|courage|maturity|vulnerability|accountability|ownership|self-awareness|emotional|active|progress)/,
  /\b(active|actively) listen(ing)?\b|\bemotional(ly)? intelligen(ce|t)\b|\bgrowth mindset\b|\bpsychological(ly)? safe(ty)?\b|\bconstructive (feedback|criticism|dialogue|conversation)\b/,
  /\bnext time,? (you (could|might|should|can)|try|consider|start|ask)\b|\byou (could|might|may) (want to )?(try|consider) \w+ing\b|\btry (saying|asking|acknowledging|using|naming|to acknowledge|starting with)\b/,
  /\ba (better|more effective|more empathetic|stronger) (way|approach|answer|response|reply|question)\b/,
  /\byour (communication|leadership|listening|people|soft|coaching|interpersonal) (skills?|style|growth|journey|approach)\b/,
  /\b(i am )?(so |really |very )?(impressed (by|with) (how|your|the way)|proud of (you|how you))\b/,
  /\byou (handled|managed|navigated|approached) (that|this|it|the conversation|the situation)( \w+)? (well|beautifully|perfectly|professionally|with)\b/,
  /\b(tip|feedback|hint|note|advice|suggestion|strengths?|areas? for improvement)( for you)?:/,
  /\b(thank you|thanks|i appreciate (you|your))( for)?( \w+)? (acknowledging|validating|your (vulnerability|empathy|leadership|willingness)|sharing|demonstrating|being (so )?(open|vulnerable|transparent)|showing (empathy|vulnerability|leadership))\b|\bi appreciate your (vulnerability|empathy|leadership|willingness|openness|transparency)\b/,
  /\bas (a|your) (coach|trainer|mentor|facilitator)\b|\bit (is|would be) (important|essential|helpful|crucial) (for (you|leaders?|managers?) )?to (acknowledge|validate|listen|empathi[sz]e|communicate|remember that)\b/,
  /\b(good|great|effective|strong|true) (leaders?|managers?) (listen|acknowledge|ask|own|take ownership|communicate|empathi[sz]e|know how)\b/,
  /\b(an?|your|the|that|more|with) (open|open-ended|closed|leading|clarifying|follow-up) questions?\b|\b(practi[sc]e|practi[sc]ing) (listening|your|active|empathy|saying|asking|this (conversation|talk|skill))\b|\bi (would )?suggest (that )?you (start|try|begin|open|ask|say|acknowledge)\b|\b(with|more|your|real|genuine|show|showing|shows|lacked|lack) empath(y|etic|etically)\b/,
  /\bi (would )?(rate|score|grade|give) (that|this|you|your|it)\b.*\b(one|two|three|four|five|six|seven|eight|nine|ten|\d+|an? [a-f][+-]?)( out of|$|[.!,])/,
  new RegExp(
    String.raw`\byour (?:${TECHNIQUE})(?: \w+){0,2} (?:was|is|were|are|sounds?|felt) (?:very |really |so |quite |rather |more )*(?:${GOOD})\b`,
  ),
  new RegExp(
    String.raw`\b(?:an?|your|such an?|the) (?:very |really |truly |so )*(?:${GOOD})(?: \w+)? (?:${TECHNIQUE})\b(?! (?:than|to me of|for once|if|but))`,
  ),
  /\byou (have )?(did|handled|explained|listened|briefed|apologi[sz]ed|owned|reflected|named|acknowledged|opened|phrased|managed|put) (it|that|this|me|to me|your (part|mistake|point)|my (words|feelings?)|the (point|issue|feeling|matter|effect|conclusion))?( \w+)? ?(so |very |really |quite )?(well|clearly|fully|beautifully|perfectly|first|nicely|calmly|concisely|honestly|like a (real |true |good )?(coach|leader|manager))\b(?! enough)/,
  /\byou (reflected|mirrored|validated|paraphrased) (my|what i)\b|\b(naming|acknowledging|reflecting|validating) (my|the|your) (feelings?|words|emotions?|effect|point)\b/,
  /\byou (were|are|have been|are being) (very |really |so |both )*(warm|direct|clear|brave|honest|empathetic|vulnerable|respectful|supportive|concise|specific)( and \w+)?(,| here| with me| just now| today|[.!]*$)/,
  /\bwhat a (good|great|real|true) (leader|manager|boss)\b|\b(such|you are) an? (\w+ )?(supportive|empathetic|good|great|fair) (leader|manager|boss|lead)\b|\bhow (one|you|people) should (brief|open|apologi[sz]e|talk to|speak to|lead|ask|say)\b|\bas a (manager|leader|lead|boss),? (i|one) (would|should|could|can)\b|\bit takes a strong\b|\b(brave|courageous|mature|big) of you\b|\bthat is what matters\b(?! to me)/,
]

/** What only a trainer talks about. Two of them in one sentence are a lesson, and one is where the sentence tells the other what to do or how they did. */
const CRAFT =
  /\b(validat\w+|emotions?|vulnerab\w+|accountab\w+|empath\w+|leadership|communication|conversation|behaviou?r|justifications?|excuses?|storytelling|delegation|practi[sc]\w+|skills?|technique|graded?|score|audience|executives?|bottom line|financial impact|non-technical|phras\w+|feedback|response|responsib\w+|impact|specifics|strong|powerful|textbook|confident|purpose|uncertainty|open question|clarity|your (?:own )?(?:action|tone|opening|answer|point)|apology|recommendation)\b/g
const TELLS_HOW =
  /^(?:\w+,? )?(?:try|lead with|start (?:with|by)|begin (?:with|by)|name (?:the|what|your|my|it|its)|focus on|remember to|keep your|avoid|use (?:fewer|more|a|an)|ask me an?|also |next,? )|\byou (?:need to|should|could|might want to|named|gave|validated|showed|resisted|took|are doing|can be proud)\b|\b(?:best|better) way\b|\bto name\b|\bwhat (?:a|you need)\b|\bit helps\b/
const CHEERS =
  /^(?:almost|bravo|excellent|wonderful|very good|well handled|perfect|fantastic)[,!]|\byou are (?:doing|getting) (?:quite |very |really |so )?(?:well|better|good)\b|\byou can be proud\b|\busually helps in\b|\bhelps in a talk\b/

/** Speaks as a trainer or a judge of the learner's technique would, not as the person in the room. */
export function coaches({ plain }: Sentence, _: LineContext): boolean {
  const craft = new Set(plain.match(CRAFT)).size
  return CHEERS.test(plain) || craft >= 2 || (craft === 1 && TELLS_HOW.test(plain)) || COACHES.some((pattern) => pattern.test(plain))
}
