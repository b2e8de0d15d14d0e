import type { CheckId } from '../../../scenarios/rubric/checks.js'

/**
 * Words that do it whatever stands around them: blatant forms, seen with high confidence. What is subtle is left to the trained detectors.
 * Matched on one clause in small letters with straight apostrophes.
 */
const PHRASES: Partial<Record<CheckId, readonly string[]>> = {
  attacks: [
    "\\b(?:you(?:'re| are) (?:an? )?(?:(?!not\\b)\\w+ )?(?:idiot|liar|joke|coward|disgrace|fraud|clown|hypocrite|snake|child|useless|pathetic|incompetent|hopeless|impossible|unprofessional|lazy|stupid|childish|being (?:ridiculous|childish|unprofessional|dramatic|difficult|a child|a baby|a coward))|you (?:always|never) (?:listen|learn|deliver|think|understand|finish|help|complain|do this|make|mess|blame|whine)|you people (?:are|always|never|don't|can't)|just shut up|you (?:can |should )?shut up|go to hell|screw you|fuck (?:you|off)|how dare you|what(?:'s| is) wrong with you|you (?:make|made) me sick|you (?:should be ashamed|clearly (?:can't|don't|have no))|you(?:'ve| have) no idea what you(?:'re| are)|this is all your fault|it(?:'s| is) your (?:own )?fault|your (?:work|code|team|people) (?:is|are) (?:garbage|rubbish|crap|a joke|useless|trash)|nobody (?:likes|trusts|respects) you)|\\byou (?:wouldn't|won't|couldn't|don't even) understand\\b|\\byou(?:'re| are) (?:just|only|nothing but) an? (?!(?:few|bit|little|call|phone|step|message|minute|second|moment)\\b)|\\byou(?:'re| are) (?:not (?:fit|good enough|cut out|up to)|out of your depth|too (?:stupid|weak|soft|lazy) (?:to|for))",
    "\\bwhy (?:on earth|the hell|in god's name)\\b",
    "\\byou (?:really |just |simply )?(?:don't|never|still don't|clearly don't) get it\\b",
    '\\bwho do you think you are\\b',
    "\\bthat(?:'s| is) (?:just )?(?:so )?typical(?: of you)?\\b",
    '^i expected (?:more|better) (?:from|of) you',
    "\\byou lot\\b|\\byou(?:'ve| have) lost your touch\\b|\\byou never (?:hired|built|made|ran|did) (?:any|a|one)\\b|\\byou wouldn't know\\b",
  ],
  threatens: [
    "\\b(?:or (?:else(?! (?:in|we|it|on|at))|you(?:'re| are) (?:out|fired|off)|i(?:'ll| will) (?:replace|fire|report|escalate|go to (?:hr|your boss)|find (?:someone|somebody)|take you off))|i(?:'ll| will|'m going to) (?:fire|replace|report|demote|sack) you|i can (?:easily )?(?:replace|fire) you|you(?:'ll| will) (?:regret|be sorry|lose your job|be out)|last (?:chance|warning)|written warning|this will (?:have consequences|go in your file)|think (?:carefully|twice) about your (?:future|next)|your (?:job|contract|bonus|future) (?:depends|is on the line|is at stake)|we(?:'ll| will) take (?:our|the) (?:business|contract) elsewhere)|\\b(?:if you (?:keep|don't|do not|can't|won't|refuse|go on|carry on|push|tell|say|walk|stop|ever)\\b[^.?!]{0,60}\\b(?:i(?:'m| am) (?:out|gone|leaving|off)|i (?:quit|resign|walk|leave|go)|i(?:'ll| will) (?:quit|resign|leave|walk|have to|make sure|see to it|tell|take it|report|call|go to|let)|you(?:'re| are) (?:out|off|done|fired))|(?:do|shall|should) (?:you want me to|i) (?:tell|call|inform) (?:the |your |our )?(?:boss|hr|manager|director|board|lawyer|chief|police)|formal plan|disciplinary|or (?:he|she|you) can (?:look for|find) another job|(?:have to|will|i'll) (?:reconsider|rethink|think about) (?:your (?:role|position|future)|whether (?:you|it|this)))\\b",
    "\\bif you (?:don't|do not|won't|can't)\\b.{0,50}\\b(?:will|'ll) (?:hear (?:from me|about (?:it|this))|have to be someone else)",
    "\\bi(?:'d| would) think twice\\b|\\bcan be replaced\\b|\\bthink about your (?:bonus|future|review|career|job)\\b|\\bi(?:'ll| will) (?:have to )?take (?:it|this|that) (?:up )?(?:to|with) (?:hr|the|your|management)\\b|\\bgets a (?:letter|warning)\\b|\\bwill hear (?:from|about) (?:me|it|this)\\b(?!.*\\bwrong\\b)|\\blook for another job\\b|\\bexpect a (?:shorter|smaller|lower)\\b",
    "\\b(?:maybe|perhaps) you(?:'re| are) in the wrong (?:job|place|team|company)\\b|\\bthat(?:'s| is) an order\\b",
    "\\bi(?:'ll| will)? find (?:someone|somebody) else\\b",
  ],
  'mocks-or-scolds': [
    "\\b(?:stop (?:whining|moaning|complaining|sulking|crying|being (?:so )?(?:dramatic|sensitive|emotional|childish))|grow up|boo hoo|cry me a river|poor (?:you|baby|thing)|don't be (?:such a|so) (?:baby|child|drama|sensitive|dramatic|childish|emotional|ridiculous)|are you (?:serious|joking|kidding)|pull yourself together|man up|get a grip|i don't (?:care|have time) (?:how you feel|about your feelings|for (?:this|your feelings|drama))|nobody cares|here we go again|how cute|spare me)|\\b(?:stop whin\\w+|(?:quit|enough) (?:whining|moaning|with the (?:drama|tears))|(?:shall|should) i (?:call|get) your (?:mum|mom|mother|mummy)|are you going to cry|how sweet of you|must be (?:so|terribly|ever so) (?:hard|difficult|stressful|tough) (?:for you|being|when|to be)|you don't get to be (?:upset|angry|hurt))\\b",
    "\\baww+\\b|\\bbe (?:so )?(?:sulky|dramatic)\\b|\\b(?:so|too|that|very|bit) dramatic\\b|\\bfeelings (?:aren't|are not)\\b|\\bnot a mind reader\\b|\\bhow (?:nice|brave|sweet|generous) of you\\b|\\bshall we light a candle\\b|\\bpoor \\w+,? (?:so|how)\\b",
    "\\b(?:everybody|everyone|anyone|others?) (?:else )?would be (?:grateful|glad|happy|thankful|proud)\\b|^typical\\b|^finally[.!]?$|\\b(?:don't|try not to) (?:mess|screw|cock) (?:it|this|that) up\\b",
  ],
  minimises: [
    "\\b(?:calm down|get over (?:it|yourself)|(?:it's|it is|it was|that's) (?:not|no) (?:a |that |such a )?big (?:a )?deal|you(?:'re| are) overreacting|(?:don't|do not) (?:overreact|take it (?:so )?personally|make (?:a|such a) (?:fuss|drama|big deal))|it's nothing personal|nothing personal|chill out|just relax|move on already|let it go already|water under the bridge|it's not the end of the world|no reason to be (?:upset|angry|hurt)|you'll (?:get over it|thank me|be fine)|these things happen)|\\b(?:(?:it(?:'s| is)|that(?:'s| is)|this is) nothing (?:serious|special|dramatic|to worry)|nothing serious|(?:just|only) (?:a |some )(?:small|little|tiny|minor) (?:\\w+ )?(?:problem|issue|thing|hiccup|glitch|delay|mistake)|(?:you )?(?:don't|do not|no need to|needn't) (?:even )?worry|you(?:'re| are) (?:too|so|being (?:too|so)) (?:sensitive|emotional)|you(?:'re| are) more than (?:ready|capable|able)|don't put yourself down|it(?:'s| is) (?:really )?not (?:that|so) (?:bad|hard|difficult|scary|much)|you(?:'ll| will) be (?:great|fine|ok|okay|all right|alright)|cheer up|i wouldn't take it personally|that's nothing[,.! ]|nothing to (?:worry|be (?:afraid|scared|nervous)))",
    "\\b(?:that's|that is) (?:all that|what) (?:counts|matters)\\b",
    '\\b(?:the )?(?:important|main) thing is (?:that )?(?:we|it|the (?:client|customer|approval|deal))',
    "\\bit(?:'s| is| was) (?:just |only )?an? \\w+, come on\\b",
    "\\bcome on, (?:it|that)(?:'s| is| was) (?:just|only|not)",
    "\\bno stress\\b|\\bi wouldn't worry\\b|\\b(?:don't|let's not|not to) overthink (?:it|this)\\b|\\bi don't see (?:the|any) drama\\b|\\blet's call it even\\b|\\bno harm done\\b",
    "\\b(?:it'll|it will|that'll|that will|he'll|they'll|we'll) (?:all )?be (?:fine|ok|okay|all right|alright)\\b|\\bit(?:'s| is) all good\\b|\\beverybody has (?:doubts|bad days)\\b",
    "\\b(?:it(?:'s| is| was)|that(?:'s| was)) (?:only|just) (?:a few|two|three|four|one|a couple of|some) (?:\\w+ )?(?:days?|minutes?|hours?|weeks?|words?|people|letters?)\\b|\\b(?:weeks?|days?|minutes?|percent) (?:is|are) nothing\\b",
  ],
  'shifts-blame': [
    "\\b(?:(?<!not saying )(?:that's|it's|this is|it was|that was) (?:all )?(?:on you|your (?:fault|problem|mess|mistake)|(?:his|her|their) fault)|not my (?:fault|problem|mistake)|i(?:'m| am) not (?:the one )?(?:to blame|responsible)|don't blame me|blame (?:him|her|them|the|it)|if you had (?:only |just )?(?:told|asked|done|listened|delivered|spoken|said)|you should(?:'ve| have) (?:told|asked|warned|said|spoken|documented|known|checked)|(?:they|he|she) (?:made|forced) me)|\\b(?:(?:they|he|she|somebody|someone|the (?:\\w+ )?(?:team|developers?|engineers?|officers?|supplier|vendor|users?|customers?|guys|people|board|management)|one of my \\w+) should(?:'ve| have| have all) (?:noticed|checked|told|asked|known|said|seen)|i only (?:\\w+ ){1,4}(?:because you|what (?:i(?:'m| am| was)|they))|i only (?:approve|sign|do|did) what i(?:'m| am| was)|because (?:you|they|he|she) (?:didn't|never|wouldn't|couldn't)|i did (?:it|that) because (?:you|they)|you forced me to |you signed (?:it )?(?:off )?(?:too|yourself))\\b",
    '\\b(?:we|i) (?:did (?:tell|warn)|told|warned) (?:you (?:from|that|it|this|so)|everyone|everybody)\\b(?!.*\\b(?:wrong|should have|too late|i know)\\b)',
    "\\b(?:not|isn't|wasn't) (?:really )?(?:our|my) (?:responsibility|fault|mistake|mess)\\b",
    "^but you (?:also|yourself|too) (?:\\w+ed|said|told|signed|knew|didn't|never|saw|went|wrote)\\b",
    "\\bwhy (?:on earth |the hell )?didn't you (?:just |even |ever )?(?:say something|say anything|say so|tell (?:me|us)|speak up|ask|warn|call|stop me)\\b",
    "^well,? your \\w+ (?:was|were|had|didn't|should)\\b",
    '\\bi only \\w+(?: \\w+)? (?:in )?because\\b',
    "\\bi don't make (?:the|those|these) rules\\b|\\byou brought (?:this|it|that) on yourself\\b|\\b(?:wrote|did|set|signed|decided|chose|switched) (?:it|that|this)(?: \\w+)?,? not (?:me|us)\\b|\\b(?:decided|did),? not me\\b|\\bset (?:it|the \\w+|that) without asking me\\b",
    "\\b(?:never|didn't) (?:report(?:ed)?|tell|told|mention(?:ed)?) (?:it|that|us|me)\\b(?!.*\\bi\\b)",
  ],
  'denies-part': [
    "\\b(?:i did nothing wrong|i(?:'ve| have) done nothing wrong|i didn't do anything wrong|i have nothing to apologi[sz]e|nothing to apologi[sz]e for|i won't apologi[sz]e|i(?:'m| am) not apologi[sz]ing|not my doing)|\\b(?:i(?:'m| am) not the one who|(?:that|it) (?:wasn't|was not|isn't) (?:me|us|my doing|our doing)\\b|i (?:had|have|'ve) nothing to do with (?:it|this|that))",
    '^that (?:message|mail|email|thumb|comment|remark|joke) was (?:just|only)\\b',
    '\\bi never (?:said|promised|agreed|told)(?: you)? (?:that|to|it)\\b',
    "^(?:no[,.]? )?not me\\b|\\bnot my job\\b|\\bmy hands are tied\\b|\\b(?:i|we) (?:only|just) (?:do (?:the|my|our|computers)|inherited|delivered|carried|provide|followed|passed)\\b|\\bi(?:'m| am) (?:only|just) (?:a|the) (?:contractor|technical|messenger|engineer|developer|tech)\\b|\\b(?:it|that) wasn't meant (?:like|that)\\b|\\bsomebody had to (?:say|do|make)\\b|\\bi(?:'m| am) just the technical\\b",
  ],
  'takes-back': [
    "\\b(?:(?:i'll|i will|i'd better|i'm going to|let me|i can) (?:just )?(?:do|write|present|finish|fix|handle|run|make|take) (?:it|this|that|the whole thing|all of it)(?: (?:all|over))? (?:myself|instead|tonight|from here|back|off you)|(?:i'll|i will|i'd better|let me) (?:just )?(?:do it (?:myself|then|for you|instead)|take (?:it|this) (?:back|over|from here))\\b|give it (?:back )?to me|i(?:'ve| have)? already (?:rewrote|rewritten|redone|redid|done|fixed|finished|changed) (?:it|your|yours|the)|it's (?:quicker|faster|easier|safer) if i (?:do|just)|i rewrote (?:it|your))",
    "\\b(?:it(?:'s| is| was)|that(?:'s| was)) (?:quicker|faster|easier|safer)(?: so| if i| when i| this way)?\\b(?=.*\\b(?:i|so)\\b)|\\bi(?:'ll| will) (?:keep|hold) (?:it|that|this|the \\w+) (?:myself|for now|until)\\b",
    "\\bi knew i(?:'d| would) have to do (?:it|this|that|everything) myself\\b",
  ],
  micromanages: [
    "\\b(?:(?:report|write|send|message|call|update) (?:to )?me (?:\\w+ ){0,3}every (?:day|hour|morning|evening|step|night)|every (?:morning|evening|day|hour|night) (?:you|i want|i need|a (?:note|report|mail|message))|(?:run|clear|check) (?:everything|every \\w+|each \\w+|it all) (?:by|past|with) me|nothing (?:goes|leaves|is sent) (?:out )?(?:without|before) (?:my|i)|i (?:want|need) to (?:see|approve|check|review) (?:every|each|all)|(?:cc|copy) me (?:in )?(?:on|in) (?:everything|every \\w+|each \\w+|all)|exactly (?:as|how|the way) i (?:say|tell|do|did|showed)|step by step,? (?:exactly|as i))|\\b(?:report to me every|just (?:follow|stick to) (?:the|my|this) (?:sheet|list|script|steps|plan|checklist|instructions|template)|(?:daily|hourly) (?:update|report|check-in|status)|you (?:don't|do not) (?:\\w+ ){1,3}(?:until|before|unless) i (?:say|tell|approve|check)|at \\w+(?: \\w+)? you (?:look|say|do|press|check|read|call)\\b|(?:message|text|mail|email|call|ring|tell) me (?:after|at|before) (?:each|every|six|eight|ten))",
    "\\b(?:report|update)s?[,.]? daily\\b|\\bdaily (?:update|report|status|call)\\b|(?<!have you )\\bcall me (?:first|at (?:six|seven|eight|nine|ten|\\d+)|every|each)\\b|\\bbefore you (?:touch|send|change|press|write|say|do) (?:anything|a thing|any)\\b|\\bi (?:check|want|read|see|approve|review) (?:every|each) \\w+\\b|\\bdon't \\w+ (?:\\w+ )?(?:until|before) i say\\b|\\bsend me (?:\\w+ ){1,4}(?:every|before you|so i can)\\b",
    '\\bjust do (?:what|as) i (?:tell|say|told|said)\\b|\\bdo (?:exactly )?(?:what|as) i (?:tell|say)\\b',
  ],
  'stock-sympathy': [
    "^(?:i (?:totally |completely |fully |really )?(?:understand|hear you|get it|feel you)|i know how you feel|i(?:'m| am) sorry (?:that )?you feel(?: that way)?|thank you for (?:sharing|your honesty))[.,! ]*$",
  ],
  'offers-vaguely': [
    "\\b(?:let me know if (?:you need|there's|i can)|i(?:'m| am) (?:always )?here (?:if|for you)|my door is (?:always )?open|just (?:shout|ping|ask) if|if you need (?:anything|any help|something|help))",
  ],
  'fixed-skill': [
    "\\b(?:you (?:either|just) (?:have it|don't have it|aren't made)|some people (?:just )?(?:can't|never|aren't|don't have)|can't be (?:taught|learned|learnt)|you(?:'re| are) (?:just )?not (?:technical|cut out|the type|a leader|made for))",
  ],
  'refuses-help': ["\\b(?:i don't need (?:any |your )?(?:help|advice|lessons|a coach|coaching)|i know how (?:this|it) works|don't tell me how to)"],
  'hides-cost': [
    "\\b(?:no(?:body| one) (?:needs|has) to know|keep (?:this|it) between us|(?:it|this) won't cost (?:you |us )?(?:anything|a thing|a cent)|no (?:impact|risk|downside|delay) at all|everything(?:'s| is) under control|don't (?:mention|tell) (?:it|this|that|them|anyone))",
    '\\b(?:before|without) (?:anyone|anybody|them) (?:notices|noticing|knowing)\\b',
    "\\b(?:no one|nobody|they) (?:will|'ll|won't) (?:ever |even )?notice\\b",
    "\\bwe(?:'ll| will) absorb (?:it|that|this)\\b",
    "\\b(?:nobody|no one|no-one)(?: upstairs| there)? (?:will|'ll|would|has to|needs to) (?:ever )?(?:notice|find out|know)\\b|\\b(?:nobody|no one) ever finds out\\b|\\b(?:it'll|it will) hold\\b|\\bin all hand\\b|\\bit(?:'s| is) all in hand\\b|\\bwe(?:'ll| will) (?:manage|sort it out|fix it) (?:somehow|as we go|quietly)\\b|\\bthere(?:'s| is) (?:really )?no risk\\b|\\bzero (?:odds|risk)\\b|\\bdon't put (?:any of )?(?:this|that|it) in (?:a mail|an email|writing)\\b",
  ],
  'point-first': ['^(?:in short|bottom line|short version|my ask|i need (?:a (?:decision|yes|no)|your (?:yes|signature|decision|go)))\\b'],
  'owns-part': [
    "\\b(?:that(?:'s| was| is) on me|(?:it|that|this) (?:was|is) my (?:fault|mistake|doing|call|error)|my (?:fault|mistake|bad)\\b|i was wrong|i (?:screwed|messed) (?:it |that |this )?up|i got (?:it|that|this) wrong|i (?:should|ought to) have (?:\\w+ ){0,2}(?:asked|told|called|rung|phoned|said|named|credited|checked|warned|listened|waited|given|put|mentioned|spoken|come|shown|let|invited|consulted)|i should(?:'ve)? (?:have )?(?:asked|told|called|rung|said|named|checked|warned|listened|waited|put|mentioned|come|let)|i (?:went over|went behind|left|cut|took|rewrote|redid|overruled|forgot|ignored|dropped|presented|used) (?:you|your|yours|him|her|it|the)\\b(?! (?:can|will|should|must|need|have to)))|^(?:no|yes|yeah|nope|aye)?[,.]? ?(?:should(?:'ve| have|a) (?:called|asked|told|said|rung|warned|checked|looked|listened)|i (?:skimmed|missed|forgot|waved|passed|signed|approved|let|changed|overlooked) (?:it|that|this|your|the)\\b(?!.*\\?))|\\bi(?:'ve| have)? (?:known|knew) (?:about (?:it|this|that) )?since\\b|\\bi (?:passed|waved|signed|approved) (?:it|that|this) (?:through|on|off)\\b|\\b(?:i )?didn't (?:tell|ask|call|warn|listen to|credit|thank|mention it to) you\\b(?!.*\\bbecause you\\b)|\\bi (?:\\w+ ){1,6}without (?:asking|telling|calling|checking|sending|trying|listening)\\b",
    "\\b(?:wasn't|was not|isn't|not) (?:okay|ok|fair|right|nice|fine|decent) (?:of|from) (?:me|us)\\b",
    "^because (?:i (?:wanted to (?:look|be|seem|win|shine)|was (?:afraid|scared|lazy|proud|ashamed|too|jealous|tired)|didn't (?:dare|want|think|trust)|never)|it (?:was easier|felt (?:good|easier|safer)))",
    '\\bi (?:stood|sat) (?:up )?(?:there |up )?and (?:called|said|took|let|did|hoped|watched|kept)\\b',
    '^(?:sorry )?for (?:saying|not (?:asking|telling|saying|calling|listening|looking|coming)|taking|calling|leaving|going (?:round|over|behind)|cutting|letting you|never|presenting|changing|putting you)\\b',
    '\\bi let you (?:run|stand|walk|believe|think|down|wait|carry|take|find|go|hear|read)\\b',
    '\\bi (?:lied|chickened out|looked away|kept quiet|kept my mouth shut|said nothing|stayed silent|stayed quiet|hid)\\b',
    '\\bi wanted to be (?:nice|liked|clever|the one|the hero)\\b',
    "^(?:that|it|yours|your \\w+) should(?:'ve| have) (?:been (?:slide|line|page|the first|your|on the|first|there|a phone call|up there)|come (?:to you|from me))\\b",
    '\\b(?:none|not one|nobody) of us (?:even )?(?:looked|asked|came|called|noticed|thought|said|bothered)\\b',
    '\\bi (?:nod|smile|say yes|promise|agree) and (?:then|still)\\b',
    '\\b(?:i|we) (?:went|walked|go|worked) (?:around|round|past|over) you\\b',
    "^(?:yes|no|ok|fair|right)?[,. ]*(?:the|that) (?:blame|fault|mistake)(?:'s| is) mine\\b",
  ],
  'open-question-that-follows': [
    '^(?:so,? |and |ok(?:ay)?,? |right,? |then,? |fair,? )*(?:what|how|which|who|where|when)\\b(?!.*\\b(?:wrong with you|the hell|dare)\\b).*\\byou\\b.*\\?$|^(?:tell me (?:more|about|what|how)|what happened(?! is| was)|how come|what do you mean|what would help(?! me is)|help me understand)\\b',
  ],
  'checks-understanding': [
    '\\b(?:have i got (?:that|it|this) right|did i (?:get|understand) (?:that|you|it)|is that (?:right|it|what you mean)|do i understand you|let me see if i|correct me if|am i hearing)',
    '\\bi got (?:that|it|this) right\\?',
  ],
  'gives-authority': [
    "^(?!.*(?:of course|but it's)).*\\b(?:you have the (?:final|last) (?:say|word)|it's your (?:call|decision)|your call[,.]? not mine|you (?:can|may|decide)\\b[^.?!]*without asking me|you don't (?:need|have) to ask me|(?<!before |until |if |when |let |should |do |whatever |unless )you decide\\b|the decision is yours|(?:is|are|stays) (?:your decision|yours to decide)|i won't (?:touch|change|redo|rewrite|overrule|interfere))",
  ],
  'leaves-the-choice': [
    '^(?!.*(?:\\?|in the end|of course|not your|but it|i said)).*\\b(?:up to you|your (?:call|choice|pick|decision)|you (?:choose|pick)|however you (?:like|want)|your way|whichever you|you tell me how|how you do it is)',
  ],
  'holds-calmly': [
    "^(?:no[,.]? |then no[,.]? |sorry,? (?:but )?|i(?:'m| am) sorry,? (?:but )?|well,? |and )*(?:i|we) (?:can't|cannot|won't|will not|couldn't|am not going to|'m not going to|wouldn't) (?:sign|put (?:my|our) name|promise|agree|accept|approve|do (?:that|this|it)|say (?:that|it|this)|give (?:you )?(?:that|this)|lie|write (?:that|it|this)|confirm|change (?:that|it))\\b(?!.*\\b(?:because you|your fault|stupid|idiot)\\b)|^(?:no[,.]? |then no[,.]? )*i(?:'m| am) not (?:putting (?:my|our) name|signing|going to (?:sign|lie|pretend|promise))",
  ],
  'refuses-to-decide': [
    "\\b(?:(?:that(?:'s| is)|it(?:'s| is)) (?:entirely |really )?(?:your|their|a (?:business|management)) (?:decision|call|problem),? (?:i|we) (?:only|just)|i(?:'m| am) (?:fine|ok|okay|happy) with (?:any|whatever)|whatever you (?:say|decide|think|want),? (?:is fine|i'll)|let's (?:see how|look at it (?:after|later|next)|wait and see|not decide)|i don't (?:want|like) to decide|don't ask me|not my (?:decision|call|department))\\b",
    "^(?:well,? )?(?:it|that)? ?depends$|\\bi(?:'m| am) (?:fine|easy|ok|okay|happy) with (?:both|any|either|all)\\b|\\bwhatever you (?:think|say|decide)(?: is best| goes|, (?:sir|boss|madam))\\b|\\b(?:that(?:'s| is)|it(?:'s| is)) for you to (?:decide|say)\\b|\\blet's not decide\\b|\\blet's look at it (?:after|later|next)\\b|\\bit(?:'s| is) (?:hard|difficult|not (?:so )?easy) to say\\b|\\bcase by case\\b|\\bkeep going and then we\\b|\\bone can look at it from\\b|\\byou(?:'re| are) (?:the )?boss,? you\\b",
  ],
  'explains-away': [
    "\\b(?:what (?:was|am|were) (?:i|we) supposed to do|i(?:'ve| have)? already (?:apologi[sz]ed|said (?:i was )?sorry)|you(?:'re| are) being (?:unfair|too hard|harsh|unreasonable)|that(?:'s| is) (?:not fair|unfair|a bit unfair|a bit harsh)|we(?:'re| are| all)? work(?:ing)? (?:day and night|round the clock|so hard|very hard|flat out)|i had no (?:choice|other choice|alternative)|(?:there )?was no time to (?:ask|call|tell))\\b",
    '\\b(?:i|we) (?:really |honestly |just |simply )?(?:had|have) no (?:other |real )?(?:choice|option|alternative)\\b',
    '\\b(?:in|to be) fair(?:ness)?,? (?:it|this|that|we|i)\\b',
    '\\bi (?:also )?(?:put|worked|did|spent) (?:a lot of|so much|hard|hours)\\b.*\\btoo\\b',
    '\\bin (?:my|our) defen[cs]e\\b',
    '^you have to understand\\b',
    "\\b(?:i|we)(?:'ve| have| was| were)? (?:been |was |just |very |really |so |too )*busy\\b|\\b(?:anybody|anyone|everybody|everyone) (?:would have|would've|else does)\\b|\\bevery (?:company|team|firm|boss) does (?:it|this|that)\\b|\\bi did what i had to\\b",
    '\\bi get (?:\\w+ )?(?:hundred|hundreds of|\\d+) (?:mails|emails|messages)\\b|\\bnobody reads\\b',
  ],
  'hedged-admission': [
    '\\b(?:mistakes were made|(?:it|that|this|things) (?:could|might) have been (?:better|handled|done|said|communicated)|maybe i (?:was|should|could|did)|perhaps i (?:was|should|could|did)|i (?:might|may) have been (?:a bit|a little|too)|sorry if (?:i|that|it|you))\\b',
  ],
  'asks-advice': [
    "\\b(?:what would you (?:do|advise|say|suggest) (?:in my (?:place|shoes|position)|if you were me)|how did you (?:do|handle|manage|get|deal|survive|learn|tell|say)\\b[^.?!]*\\b(?:last time|back then|before|when you|that time|the first time|in your)|you(?:'ve| have) done (?:this|it) (?:for|before|many|a hundred|so)|(?:can|could|may) i (?:ask|have|get) your advice|what(?:'s| is| would be) your advice|how would you (?:put|say|tell|break) it to (?:him|her|them|the))\\b",
    '\\bwhat (?:would|should) (?:you|i) (?:do|say) in my (?:place|shoes)\\b',
  ],
  'names-their-feeling': [
    "\\b(?:(?:that|it|this) must (?:have (?!been so\\b)|sting|hurt|feel (?!so\\b))|must(?:'ve| have) (?:been|felt|hurt|stung) (?:\\w+ ){0,2}(?:awful|hard|terrible|horrible|rough|lonely|painful|frightening|scary|humiliating|embarrassing|exhausting|a shock)|i(?:'d| would) (?:hate|be (?:angry|furious|hurt|upset|scared|raging|livid|tired|mad|worried|frightened|afraid|cross|sore)|feel (?:the same|sick|angry|hurt|awful))|no wonder you(?:'re| are)|you(?:'ve| have) every (?:right|reason) to be)",
    '\\b(?:it|that) (?:felt|feels|must feel) like (?:nobody|no one|you|being|a slap|i)\\b',
  ],
  'gives-the-fix': [
    "\\b(?:go to line \\d|(?:just|simply) (?:restart|reboot|add|set|use|switch|disable|enable|put) (?:the|a|it|an)\\b|it(?:'s| is) (?:simple|easy|obvious)[,:;]? (?:you|just))",
  ],
  'jargon-for-this-listener': [
    '\\b(?:refactor\\w*|offline sync|sync queue|cached (?:geometry|data|value)|fallback (?:writes?|logic|path)|polygon\\w*|geofenc\\w*|race condition|null pointer|(?:the )?schema|idempoten\\w*|middleware|endpoint\\w*|deserial\\w*|regression suite|foreign key|merge conflict|backend service)\\b',
  ],
  'talks-past': ['^(?:can|could|shall|may) we (?:please )?(?:look forward|move on|get back to|focus on|talk about something|stick to|go on)\\b'],
  'wish-to-learn': [
    "\\bi(?:'d like| want| would like| hope| need|'ll try| will try|'m trying|'m going to try) to (?:do (?:it |this |that )?better|get better|learn|improve|be better|become better)\\b",
  ],
  reflects: [
    "^so (?:for the .+ for the|it(?:'s not| is not| isn't) .*\\bit(?:'s| is)|it (?:felt|feels) like|you (?:felt|feel|mean|stood|heard|were|had))\\b(?!.*\\b(?:should|could) you\\b)",
    '^so i .{3,40} you mean\\??$',
    "\\bso (?:what )?you(?:'re| are) (?:saying|telling me) (?:is |that )?",
  ],
  'punishes-criticism': [
    "\\bi (?:don't|do not) (?:appreciate|like|need) (?:this|that|your) tone\\b|\\b(?:careful with|watch) (?:this|that|your) tone\\b|\\bthis tone\\b|\\bi don't need (?:a (?:course|lecture|learner)|to hear this|your advice|your feedback)\\b|\\bi(?:'ll| will) remember (?:that|this) when\\b|\\bkeep (?:the|your) advice\\b",
  ],
  'pressures-with-guilt': [
    "\\bafter (?:all|everything) i(?:'ve| have)? (?:done|did|do)\\b|\\byou owe (?:it to|me|us|the (?:team|firm|company))\\b|\\bi stood up for you\\b|\\bthink (?:about|of) (?:the (?:families|kids|children)|them when|those people)\\b|\\bon your conscience\\b|\\bi(?:'ve| have) given you a chance\\b|\\b(?:bit|word) of thanks\\b|\\bdon't let (?:us|me|the team) down\\b",
  ],
  rash: ['\\bend of discussion\\b|\\bjust ship it\\b|\\bno discussion\\b|\\byou know what,? (?:sign|do|ship|cancel) it\\b|\\bno questions asked\\b'],
}

const compiled = Object.entries(PHRASES).map(([check, phrases]) => [check, phrases.map((phrase) => new RegExp(phrase, 'iu'))] as const)

/** The checks that a clause shows by its words alone. */
export const blatantIn = (said: string): string[] =>
  compiled.flatMap(([check, phrases]) => (phrases.some((phrase) => phrase.test(said)) ? [check] : []))
