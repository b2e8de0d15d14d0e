import { assertion, asserts } from './phrase.js'
import { type Sentence, stemsOf, wordsOf } from './text.js'
import { aboutWithheld, type Withheld } from './withheld.js'

const NOW = '(?: (?:just|really|also|gladly|hereby|definitely|then|now|simply|even|all|too|so|therefore|already|only|fully|have|am|are))*'

/** What is done by being said. */
const PERFORMS = new RegExp(
  String.raw`\b(?:i|we)${NOW} (?:sign(?:ed|ing)?|accept(?:ed|ing)?|approv(?:e|ed|ing)|allow(?:ed)?|permit(?:ted)?|grant(?:ed|ing)?|withdr(?:aw|ew|awn|awing)|cancel(?:l?ed|l?ing)?|postpon(?:e|ed|ing)|confirm(?:ed)?|releas(?:e|ed|ing)|surrender(?:ed)?|yield(?:ed)?|submit|stop (?:it|this|that|friday)|shake on|obey|comply|consent(?:ed)?|volunteer|endorse|authori[sz]ed?|forg[ia]ve(?:n)?|back down|give (?:in|up|way|it up|you (?:that|it|the|my|everything|all|what|both))|drop (?:it|this|that|the)|dropped it|let (?:it|that|this|the matter) (?:go|rest|drop|be|lie)|go (?:along )?with (?:it|that|this|you|your|the)|follow (?:you|your|the board|him|her)|take (?:it|that|this|all of it) back|take back|support (?:it|that|this|you|your)|agree(?:d)?(?: (?:to|with (?:you|it|that|this|your)|on (?:it|that|this)|it|completely|fully|now|then|too)|\W*(?:$|[.!,;]))|trust (?:you|your|that|this|it|him|her)|believe (?:you|in you|your)|am doing (?:it|this)(?! (?:now|again|because))|am (?:convinced|persuaded|sold|won|in|yours|on board|with you|at peace|for it|not going anywhere|all for it|up for (?:it|this))|take (?:your (?:word|advice|offer|recommendation|plan|side)|the (?:radio|lower|smaller|offer|money|plan)|it (?:on|then)|on the)|keep (?:to it|my word|to that|to the)|hold nothing|have no (?:more )?(?:quarrel|grudge|objections?|complaints?|problem|anger)|have nothing against|bear you no|owe you an apology)(?![\w'])(?! (?:nothing|noth|it was seven|that (?:it|he|she|they|you|there) (?:was|were|are|is|have|had)))`,
)

/** What is handed over. */
const HANDS_OVER: readonly RegExp[] = [
  /\byou (?:may|can|will|shall)?\s?(?:have|have got|get|keep)(?: yourself| got| now| also| then| all)* (?:my|your|the|a|it|that|this|them|what|everything) ?(?:full |complete )?(?:yes|blessing|signature|word|name|vote|support|consent|approval|permission|go-ahead|agreement|caller|monday|money|friday|way|peace|deal|lifts?|network|hundred|nights|budget|reply)\b/,
  /\byou (?:may|can|will|shall) (?:have (?!noticed|seen|heard)|get|keep (?:it|them|your|my|the (?:network|lifts|radio|money))|take (?:it|the|your|my|them)|plan with|count on|rely on|depend on|update|begin|start|go ahead|proceed|do the|tell (?:him|her|them|ruth|bassi) (?:that|yes|it)|talk to|speak to|come (?:with|along|on)|sit (?:by|beside|with|next)|stay (?:for|on|with))\b/,
  /\bwe (?:shall|will|can|could) both\b(?! (?:sit|wait|see|know|look|stand|have))|\bside by side\b|\byou keep (?:your|it(?= |\W*$)|the (?:network|lifts|radio))/,
  /\byou come (?:along|with me|on air|to the)\b|\bcome (?:along|with me|, give)\b|\bgo ahead\b(?!\?)|\bbe my guest\b|\bhelp yourself\b/,
  /\b(?:is|are|has been|have been|it is|consider it|considered|goes|stays|stay|go) (?:now |all |hereby |as good as |completely )?(?:yours|approved|granted|released|signed|settled|sorted|agreed|accepted|forgiven|forgotten|cancelled|canceled|postponed|called off|confirmed|withdrawn|in the bin|with you by|mine now|mine(?=[,.!]|$)|under my signature|under your|fine with me|fine by me|all yours|on me|on the city|on us|off the table|decided|arranged)\b/,
  /(?:^|[,;] )(?:(?:so|then|and|okay|ok|fine|here|come|go on|now|just|well|ah|ay|uff|ti|yes|pet|all right|very well|enough|please),? ){0,3}(?:(?:take|have|keep)(?! your time| the chair)(?: up)? (?:it(?= for|\W*[.!]|,|;| then)|them|your|the (?:money|monday|lifts?|port|nights|network|smaller|lower|tenth|update|radio)|what you (?:need|want|like)|whatever|fourteen|sixty-one)|(?:bring|hand|pass|give|send|slide) (?:me |us )?(?:it (?:here|to me|up|over)\b|the (?:money|pen|paper|file|form|folder|sheet|radio|words|bill)|that (?:pen|paper|folder|sheet|form|file)|here\b)|update the|go (?:down |up |on |ahead |out )?(?:and|, )? ?(?:do|start|tell|take|get|update)|do (?:your|the) (?:two )?(?:lifts?|update)|bring your people|tell me (?:the words|what to say))\b(?! (?:away|back to|down to|out of|that way|to yourself|says|said|off|first|of that))/,
  /\b(?:count|sign|put|pencil|write|book) me (?:in|up|down|for|as|on)\b|\bmake me your\b|\bput my name\b|\bput me (?:in|on|down)\b/,
  /\bmy (?:name|signature) (?:goes|is (?:on|under|at|there|yours)|stands|will (?:be|stand)|at the bottom|under|on it)\b|\byou (?:will |can )?(?:find|have) my (?:name|signature|blessing|approval|consent)\b|\bmy name at the bottom\b/,
]

/** The same, where the form is a question or a denial. */
const OPEN_HAND =
  /\bmy (?:pen|hand) is (?:in|out|ready|on)\b|\bwhere (?:do|shall|must|should|can) i (?:sign|write|put)\b|\bwhere does it go\b|\bgive it here\b|\bhow (?:could|can) i (?:say no|refuse|be (?:angry|cross)|stay)\b|\bno obstacle\b|\bwhat can i do, (?:take|have)\b|\bhere,? (?:i have|take) (?:the |my |it)\b/

/** What is decided by naming it. */
const DECIDES: readonly RegExp[] = [
  /(?<!how|what|as|than|where|when|who|think|know|is that|so|because|says|whose|which|like|whatever|and|or)\s(?:\w+[ -]){0,4}(?:it is|so be it|it stays|it shall be)(?: then| now)?[.!]*$/,
  /\bso be it\b|\blet it be\b|\b(?:everything|all of (?:it|them)) goes\b|\bthen (?:later|it is|we (?:sign|sell|wait|take|go|do|begin|start|move|stop|keep))\b/,
]

const SO_BE_IT =
  /\bthere,? i (?:have )?said it\b|^(?:approved|granted|signed|agreed|accepted|deal|done|settled)[:,.;]|\bso be it\b|\blet it be as\b|\bas you (?:wish|ask)\b|\byou have guessed it\b|\bpermission granted\b|\bi will not stand in (?:the|your) (?:way|door)\b|\borders are orders\b|\bi have to give way\b|\bhave it your (?:way|own way)\b|(?<!(?:tell|say|told)(?: \w+)? )\bwhatever you (?:say|want|decide|like|write|need|think|prefer)\b|\bwhatever day you\b|\bdo as you (?:like|said|say|wish|please|advise)\b|\bas you (?:said|say|advise|propose|recommend)[.!]*$/

/** Says no more to it, in a sentence that would be about what is withheld: "no signing tomorrow". */
const DENIES = /\b(?:not|no|never|stop it|stops?|off|later|wait|instead)\b/
const CONDITION = /\b(?:if|unless|until|before|when|while|as long as|but)\b/
const WILL_NOT = /\b(?:i|we) (?:will|shall|am going to|are going to) not (\w+)/
/** What they claim is no condition that someone else must meet first. */
const CLAIMED = /^if (?!you\b|i\b)[^,]*, (?:then )?/
const FIRST_PERSON = /\b(?:i|we|there is|there will)\b/
const MOST_WORDS_UNVERBED = 7
const VERBED =
  /\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|can|could|shall|should|must|may|might|say|said|says|tell|told|ask|asked|want|wants|need|know|knows|think|get|got|come|comes|came|look|looks|give|gave|went|sent|hear|heard|wait|stand|stood|lie|lies|mean|means|put|call|calls|keep|cost|costs|sit|write|wrote|count|talk|read|counts|nods?|sounds?|stay|leave|make|makes|made|let|buys?|pay|pays)\b/

/** Hands over, allows, decides: what nobody may have who was not granted it. */
export function grants({ plain }: Sentence, withheld: readonly Withheld[]): boolean {
  const text = plain.replace(CLAIMED, '')
  if ((!/^if i\b/.test(text) && asserts(text, PERFORMS)) || asserts(text, SO_BE_IT)) return true
  if (HANDS_OVER.some((pattern) => asserts(text, pattern))) return true
  if (OPEN_HAND.test(text)) return true
  if (text.endsWith('?')) return false
  const words = wordsOf(text)
  const about = aboutWithheld(stemsOf(words), withheld)
  if (about && DECIDES.some((pattern) => assertion(` ${text}`, pattern))) return true
  if (!CONDITION.test(text) && FIRST_PERSON.test(text)) {
    if (
      DENIES.test(text) &&
      aboutWithheld(
        stemsOf(words),
        withheld.filter(({ denies }) => denies),
      )
    )
      return true
    // Where one way of deciding it is to say no, a plain no to any of it decides.
    const refused = WILL_NOT.exec(text)?.[1]
    if (refused && withheld.some(({ denies }) => denies) && aboutWithheld(stemsOf([refused]), withheld)) return true
  }
  return about && words.length <= MOST_WORDS_UNVERBED && !VERBED.test(text) && /\b(?:then|for you|okay|yes|all|fine|both)\b|\w only\b/.test(text)
}
