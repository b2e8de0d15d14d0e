import { spelled } from './language.js'

/**
 * What words do, as patterns over one clause in small letters with straight apostrophes. They carry the field's common forms in many voices
 * (blunt, polite, British, American, second-language); the trained weights say how much each tells of a check.
 */
const I = "(?:i|i've|i'd|i'm|i'll|we|we've|we'd)"
const PAST_FAULT =
  "(?:should(?:'ve| have|n't have| not have)|shouldn't have|didn't (?:ask|tell|call|ring|phone|say|warn|listen|check|look|read|think|see|notice|give|let|talk|come|bother|mention|explain|include|invite|thank|credit|name)|did not (?:ask|tell|call|ring|say|warn|listen|check|look|think|notice)|never (?:asked|told|called|rang|said|checked|looked|mentioned|thanked|noticed|listened|gave)|forgot|failed|messed|screwed|got (?:it|that|this) wrong|was wrong|were wrong|made (?:a|the|that) mistake|let you down|cut you|went over|took (?:it|that|the)|rewrote|redid|reverted|decided without|promised|overruled|ignored|missed|dropped|broke|left you|put you)"

const RULES: Record<string, string> = {
  own: `\\b${I}\\b[^.?!]{0,25}\\b${PAST_FAULT}`,
  'own-mine':
    "\\b(?:(?:that|it|this)(?:'s| was| is)(?: on)? (?:me|my (?:doing|fault|mistake|call|error|job)|mine|on me)|my (?:fault|mistake|bad|doing|error|responsibility)|on me\\b|mea culpa|(?:the )?(?:fault|mistake|blame) (?:is|was) mine|i own (?:that|it|this))",
  sorry: '\\b(?:sorry|apologi[sz]e|apologies|forgive me|my apolog)',
  'wrong-of-me':
    '\\b(?:wrong|unfair|rude|lazy|stupid|cheap|clumsy|careless|cowardly|arrogant|not (?:fair|right|ok|okay|good)) (?:of|from) (?:me|us)|i was (?:wrong|rude|short|unfair|too quick|lazy|scared|afraid|stupid|careless|in a hurry)',
  habit:
    "\\b(?:i (?:tend to|have a habit|always|keep|do that|do this)|i'm (?:bad|not good|no good|terrible) at|my habit|when i'm (?:stressed|tired|nervous|scared)|old reflex)",
  'own-effect':
    '\\b(?:you (?:had|have) (?:to|been)|left you|made you|cost you|put you|meant you|you (?:found|read|heard|learnt|learned|learn) (?:it|out|about|that)|in front of (?:everyone|everybody|the|your|them)|behind your back|without (?:you|your|asking|telling)|over your head|you paid|you carried|you stood|it hurt|you lost)',
  hedge:
    '\\b(?:maybe|perhaps|might have|may have|could have been|kind of|sort of|somewhat|a bit|a little|if i|if that|if you felt|mistakes were made|not (?:ideal|perfect|great)|probably|guess)',
  but: '^(?:but|however|though|although|still|yet|on the other hand|that said)\\b',
  'but-inside': '\\b(?:but|however|though)\\b',
  blame:
    "\\b(?:(?:your|their|his|her) (?:fault|mistake|job)|blame|because of (?:you|them|him|her)|they (?:never|didn't|should|always)|nobody (?:told|said|asked)|no one (?:told|said|asked)|you (?:never|didn't|should have|should've|could have|could've)|if you had|if you'd|i was told|wasn't (?:me|us|my)|not my (?:fault|job|call|problem)|not our (?:fault|job)|i don't make the|that was before me|i (?:told|warned) (?:you|him|her|them))",
  deny: "\\b(?:i (?:didn't|did not|never|don't) (?:do|mean|say|see what|think i|see the)|nothing (?:wrong|to do with)|i (?:did|'ve done) nothing|i only|all i did|i just (?:did|wanted|tried|said|sent|asked)|it's not like|that's not true|that isn't true|not true)",
  explain:
    '\\b(?:because|since|the reason|the thing is|there was no time|we had to|i had to|had no choice|somebody had to|someone had to|under pressure|it was (?:late|friday|midnight|the week)|you have to understand|to be fair|in my defence|in my defense|i meant)',
  feeling:
    '\\b(?:angry|anger|furious|hurt|hurts|upset|frustrat\\w*|disappoint\\w*|afraid|scared|fear|worried|worry|worries|worrying|anxious|tired|exhausted|humiliat\\w*|embarrass\\w*|ashamed|shame|lonely|alone|betrayed|insult\\w*|unfair|sad|grief|proud|nervous|stress\\w*|overwhelmed|stings?|stung|painful|pain|hard for you|heavy|rotten|awful|horrible|rough|tough|lousy|sick of|fed up|let down|left out|drained|dread|panic\\w*|relieved|used|invisible|small)',
  'you-feel':
    "\\b(?:you(?:'re| are| were| must| feel| felt|'ve been| have been)|that must|must have|it must|it sounds like|sounds like|no wonder|i can see|i see that|i'd be|i would be|in your place|in your shoes|anyone would)",
  stock:
    "\\b(?:i understand(?: (?:how|your|that you|completely|it's|you))?|i hear you|i get (?:it|that|you)|i know how you feel|i (?:really )?appreciate|i feel you|i can imagine|i empathi[sz]e|sorry you feel|sorry to hear|sorry for (?:any|the) inconvenience|thank you for (?:sharing|your honesty|being)|thanks for (?:sharing|being|your))",
  room: "\\b(?:take your time|no rush|tell me (?:more|about|how|what|everything)|say (?:it|more)|go on|i'm listening|i want to hear|i'd like to hear|let it out|be (?:as )?angry|you(?:'re| are) allowed|you can be|you don't have to (?:answer|decide|be|say)|sleep on it|how are you|do you want (?:a break|to stop|to talk)|close the laptop|sit down|shall we (?:stop|take|get out|walk)|(?:for |a |get |over )coffee|a walk)",
  minimise:
    "\\b(?:not (?:that|so) (?:bad|big|hard|important|serious|difficult|deep)|no big deal|not a big deal|it's (?:just|only)|it was (?:just|only)|that's (?:just|only)|don't (?:worry|stress|panic|take it|be so|make|overthink|get)|calm down|relax|these things happen|it happens|get over|move on|moving on|you'll (?:be fine|manage|get over|thank me)|it'll be fine|it will be fine|it's fine|no need to|overreact\\w*|too sensitive|sensitive|drama\\w*|water under|nothing personal|not personal|let's not (?:dwell|get|go down|make)|perspective|worse things|happens to everyone|everyone (?:has|feels|goes)|cheer up|chin up|at least you|could be worse|always worked|there's nothing to)",
  mock: '\\b(?:whatever|seriously\\?|oh please|come on|grow up|poor (?:you|thing)|boo|cry|crying|whin\\w*|moan\\w*|bless|congratulations|well done, really|great job, as|how cute|sweetheart|sweetie|big boy|princess|tantrum|sulk\\w*|victim|fragile|so terribly|very sweet|obviously|pathetic|childish|ridiculous|nonsense)',
  attack:
    "\\b(?:you (?:always|never|people|can't even|don't even|just don't|obviously|clearly)|you(?:'re| are) (?:being|so|too|just|a|an|impossible|wrong|lazy|difficult|emotional|unprofessional|incompetent|stupid|blind|useless|not (?:listening|a team|capable|serious))|what(?:'s| is) wrong with you|your attitude|your problem|your ego|shame on|stupid|idiot|useless|incompetent|liar|lying|lie to|hypocrit\\w*|selfish|coward\\w*|hiding behind|joke|rubbish|crap|shut up|unprofessional|pathetic|how dare)",
  threat:
    "\\b(?:or else|or i(?:'ll| will| have)|or it(?:'s| is)|if you (?:don't|do not|can't|won't|refuse)[^.?!]*(?:i(?:'ll| will)|then|we(?:'ll| will)|have to)|consequences|written warning|warning|hr\\b|escalat\\w*|last chance|final|formal|performance plan|replace you|find someone else|somebody else|out of my team|think twice|regret|your (?:job|position|bonus|review|contract|career)|in copy|take it to|i expect you|by tomorrow or)",
  guilt:
    "\\b(?:after (?:all|everything) i|i (?:stood up|gave you|believed|fought|did so much|risked)|you owe|don't let (?:me|us|them) down|i'm counting on|disappoint me|let the team down|think of (?:your|the) (?:kids|children|family|team)|how could you|my (?:neck|job|head)|for my sake|please don't mess)",
  'open-wh': '\\b(?:what|how|which|who|where|when|why|whose)\\b[^.?!]*\\?',
  'wh-start': '^(?:so |and |ok(?:ay)?[, ]+|then |but |fine[, ]+|right[, ]+)*(?:what|how|which|who|where|when|why)\\b',
  'tell-me':
    "\\b(?:tell me|walk me through|talk me through|take me through|show me|help me understand|explain (?:it |that )?to me|describe|i'd like to (?:hear|know|understand)|i want to (?:hear|know|understand)|i wonder)",
  'you-think':
    '\\b(?:what|how|which|where|who)\\b[^.?!]*\\b(?:would|do|did|could|should|might|must) you\\b[^.?!]*\\b(?:think|do|see|say|try|start|look|change|suggest|propose|need|choose|pick|want|prefer|decide|handle|go|cut|drop|put|make|reckon|test|check|notice|like)',
  'yes-no':
    "^(?:so |and |but |ok(?:ay)?[, ]+)*(?:do|does|did|is|are|was|were|can|could|would|will|have|has|had|shall|should|may|isn't|aren't|don't|didn't|won't|wouldn't|couldn't|haven't)\\b[^.!]*\\?",
  tag: "(?:right|yeah|yes|no|eh|okay|ok|isn't it|don't you think|wouldn't you|isn't that|doesn't it|aren't you)\\?$",
  reflect:
    "\\b(?:so (?:you|what you|it's|it was|that's|the|your|for you)|you(?:'re| are) (?:saying|telling)|you said|you say|you mean|if i (?:hear|understand|got|get|have)|let me (?:see|repeat|say)|what i hear|what i'm hearing|i hear (?:that|two|three|a)|in other words|that's (?:two|three|the)|you want|you need|you'd rather|you asked|you told)",
  'check-understanding':
    '\\b(?:did i get|have i got|do i (?:understand|get|have)|am i (?:right|hearing)|is that (?:right|it|what)|correct me|tell me if i|let me see if|got that right|is this what|what did i (?:miss|leave out))',
  ack: "^(?:ok(?:ay)?|fair(?: enough| point)?|right|true|yes|yeah|yep|sure|got it|i see|noted|understood|point taken|good (?:point|spot|question|idea)|agreed|you(?:'re| are) right|that's (?:fair|true|right)|no argument|ouch|hm+|ah|oh)\\b",
  agree:
    "\\b(?:you(?:'re| are| were) (?:right|absolutely right|not wrong)|i agree|agreed|(?<!think )(?<!sure )that's (?:true|right|fair)\\b(?!\\?)|fair (?:point|enough)|deal|fine by me|(?<!\\bis an? )(?<!n't an? )good idea|let's do that|as you (?:say|like|wish)|you have a point|you've got a point)",
  thanks: '\\b(?:thanks|thank you|thx|cheers|grateful|appreciate|much obliged)',
  refuse:
    "\\b(?:i (?:can't|cannot|won't|will not|couldn't|am not able|'m not able|don't want|'d rather not|refuse)|i'm not (?:going|able|allowed|prepared|willing|ready)|we (?:can't|cannot|won't)|not possible|that's not (?:possible|something|on)|^no$|no[,.]|no way|not today|not yet|out of the question|i still)",
  'no-start': '^(?:no|nope|not)\\b',
  offer:
    "\\b(?:i(?:'ll| will| can| could|'d)|we(?:'ll| can| could)|let me|shall i|would it help if|want me to|do you want me|if you (?:like|want),? i)\\b",
  support:
    '\\b(?:sit (?:with|next|beside)|come (?:with|along|by|to)|stand (?:with|next|behind|there)|cover (?:for )?(?:you|your|the)|back you|have your back|take (?:over|the|on|your|that)|free (?:you|up|your)|clear your|give you|get you|lend|budget|two days|a day|hours?|week|pair|introduce|connect you|access|another pair|people|person|extra|keep (?:them|him|her|everyone) off|shield|deal with (?:the|him|her|them)|talk to (?:him|her|them)|ring|phone|call|ask for|make room|time for|slack|protect)',
  'offer-vague':
    "\\b(?:let me know if|if you need (?:anything|help|me|something)|i'm (?:always )?(?:here|around)|my door|door is|anything you need|shout if|ping me|reach out|any time|anytime|give (?:me|us) a shout|happy to help|support you|how can i help|what do you need)",
  choice:
    "\\b(?:up to you|your (?:call|choice|way|decision|pick|move)|you (?:choose|decide|pick|say|tell me|set|name)|whatever you|however you|whichever|as you (?:like|prefer|see fit)|you(?:'re| are) free|or (?:something|find) (?:else|better)|if you(?:'d| would) rather|which(?:ever)? (?:one )?(?:would|do) you|how you (?:do|get|teach|want|run|hand)|leave (?:it|that|the how|the way) (?:to|with) you|that's yours|your own way)",
  authority:
    "\\b(?:you (?:have|'ve got) (?:the|my|full|final)|final (?:say|word)|without asking me|don't (?:need|have) to ask me|no need to ask|on your (?:own )?(?:authority|signature|word)|you (?:sign|run|lead|own|decide|approve|can (?:stop|refuse|say no|cancel|change|hire|spend))|authority|mandate|i won't (?:touch|change|interfere|overrule|redo|look over|step in)|i(?:'ll| will) (?:stay out|back|keep my hands|not touch|not interfere|stand behind)|talks? to you, not me|in your name|under your name|your name)",
  handover:
    "\\b(?:it's yours|is yours|are yours|yours now|stays yours|you (?:own|take|have|lead|run|present|write|do) (?:it|this|that|the)|i(?:'d| would) (?:like|rather|want|love) you to|i want you to|i'm (?:giving|handing|asking|leaving)|hand(?:ing)? (?:it|this|that|the)|over to you|your (?:project|report|release|result|baby|thing|job now)|take (?:this|it) (?:on|over)|will you (?:take|do|run|lead)|would you (?:take|do|run|lead)|responsible for)",
  'take-back':
    "\\b(?:i(?:'ll| will|'d better|'m going to| can) (?:just )?(?:do|take|handle|fix|finish|write|rewrite|redo|present|make|sort|carry on|keep|run|step in|go over|clean)|let me (?:just )?(?:do|take|handle|fix|finish|write|present)|i(?:'ve| have) (?:already )?(?:done|fixed|rewritten|changed|made|finished|written|redone)|i already|did it (?:myself|saturday|last night|over the weekend)|myself|quicker if i|faster if i|easier if i|leave it (?:to|with) me|i'll take it (?:back|from here)|give (?:it|that) (?:back )?to me)",
  micro:
    "\\b(?:every (?:day|morning|evening|hour|step|line|change|night|friday|week)|daily|step by step|send me (?:a|the|your|every|all)|report (?:back|to me)|in copy|cc me|copy me|check(?:s|ing)? (?:with|in with) me|run (?:it|everything|them) (?:by|past) me|before you (?:send|do|touch|change|merge|say)|approve|approval|sign off|i(?:'ll| will| want to) (?:check|review|see|look at|go over) (?:every|each|all|it|them|your)|exactly (?:as|like|the way)|first you|then you|after that you|follow (?:the|my|exactly)|make sure you|i need to see)",
  fix: "\\b(?:you (?:just )?(?:need to|have to|should|must|could just|ought to)|just (?:do|use|put|write|add|restart|move|tell|say|ask|go|take|make)|all you (?:need|have)|the (?:solution|answer|fix|trick) is|simply|what you do is|why don't you|why not just|the way to|best thing is)",
  lecture:
    "\\b(?:you have to understand|in this (?:business|job|industry)|as a (?:leader|manager|senior|professional)|when i was|let me explain|let me teach|what you want to remember|the (?:first|golden) rule|that's how you learn|you'll learn|grow a|with respect|any decent|a good (?:leader|engineer|manager)|it's basic|basically|back in my day|remember that|the lesson)",
  money:
    '(?:[$€£¥]|\\b(?:eur|usd|gbp|euros?|dollars?|pounds?|francs?|grand|k\\b|thousand|million|billion|cents?|budget|revenue|turnover|cost|costs|price|pay|pays|paid|fine|fines|penalt\\w*|invoice|margin|profit|cash|save|savings)\\b)',
  people:
    '\\b(?:customers?|clients?|patients?|passengers?|users?|families|family|kids|children|drivers?|farmers?|tenants?|members?|students?|pupils?|parents?|residents?|visitors?|readers?|shoppers?|shops?|stores?|hospital|school|nurses?|doctors?|people|riders?|guests?|crew|players?)\\b',
  risk: '\\b(?:risk|risks|risky|danger\\w*|safe|safety|unsafe|outage|fail|fails|failed|failure|break|breaks|breach|lawsuit|regulator|audit|recall|lose|losing|lost|delay\\w*|late|down|stop|stops|accident|injur\\w*|wrong (?:people|patients|bills))\\b',
  number:
    '\\b\\d[\\d.,]*\\b|\\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred|half|third|quarter|dozen)\\b',
  date: "\\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today|next (?:week|month|year|quarter)|this (?:week|month|afternoon|evening)|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|by (?:noon|the end|then|monday|friday)|o'clock|\\d{1,2}(?:st|nd|rd|th)|in (?:two|three|four|six|ten) (?:days|weeks|months)|at (?:nine|ten|eight|two|three|four|five|\\d))\\b",
  point:
    "^(?:so[, ]+|well[, ]+)?(?:no\\b|yes\\b|short (?:answer|version)|bottom line|in short|in one sentence|i(?:'d| would)? (?:recommend|propose|suggest|advise|need|want|ask)|my (?:recommendation|proposal|advice|answer|ask)|we (?:need|will|won't|can't|should|have|are|lose|can)|you (?:lose|can|can't|should|get|need)|the (?:answer|point|risk|news|ask|cost)|it(?:'s| will| won't| costs| is))",
  jargon:
    '\\b(?:api|apis|sql|nosql|kubernetes|k8s|docker|microservice\\w*|latency|throughput|refactor\\w*|ci|cd|pipeline|deploy\\w*|rollback|schema|index(?:es|ing)?|cache|caching|cluster|node|nodes|shard\\w*|async\\w*|queue|kafka|rest|json|xml|tcp|vpn|vlan|dns|tls|ssl|oauth|sso|backend|frontend|stack|framework|library|repo|branch|merge|commit|pr\\b|prs\\b|technical debt|tech debt|legacy|monolith\\w*|middleware|firmware|kernel|algorithm|neural|model drift|regression|gradient|vector|embedding|etl|data lake|eventual consistency|idempoten\\w*|race condition|mutex|deadlock|heap|thread|p99|sla|slo|kpi|mttr|raid|failover|replication|load balanc\\w*|orm|acid|crud|plc|scada|modbus|protocol|hash|checksum|encrypt\\w*|token|endpoint|telemetry|granular\\w*|bandwidth|orchestrat\\w*|migration scripts?)\\b',
  buzz: '\\b(?:synerg\\w*|align\\w*|stakeholder\\w*|holistic\\w*|leverage|empower\\w*|win-win|growth mindset|psychological(?:ly)? safe\\w*|safe space|radical candou?r|actively listen\\w*|active listening|empath\\w*|co-creat\\w*|journey|ownership|transparen\\w*|collaborat\\w*|best practice\\w*|proactive\\w*|mindful\\w*|authentic\\w*|vulnerab\\w*|resilien\\w*|value-add|circle back|touch base|deep dive|move the needle|low-hanging|paradigm|ecosystem|customer-centric|future-ready|impactful|strategic(?:ally)?|lens|learnings|unpack|bandwidth|going forward|emotional intelligence|servant leader\\w*|continuous(?:ly)? (?:learn\\w*|improv\\w*))\\b',
  example:
    "\\b(?:for example|for instance|imagine|picture|think of|it's like|like (?:a|an|when|the|in|if|with|trying)|as if|same as|just as|last (?:year|week|month|time|spring|summer|autumn|winter)|remember when|once|there was|the day|the time|in (?:19|20)\\d\\d|a woman|a man|somebody who|someone who|story|reminds)",
  compare: "\\b(?:like (?:a|an|the|in)|as (?:\\w+) as|similar|isn't a|is a|it's a)\\b",
  self: '\\b(?:when i (?:was|did|had|started)|i (?:once|used to|remember|was there)|my (?:first|old|dad|father|mother|grandmother|wife|own|daughter|son)|back when i|years ago i|in my (?:last|old|first|time|day))',
  goal: '\\b(?:goal|target|objective|promise\\w*|contract|deadline|launch|go-live|renewal\\w*|season|quarter|board|investors?|strategy|roadmap|opening|delivery|what matters|the point of|why we|mission|tender|audit|licen[cs]e|kpi|okr)\\b',
  'goal-general':
    '\\b(?:the company|the business|our customers|the customers|business value|in the long run|the market|for everyone|for everybody|important for us|the organisation|the organization|our reputation|scale)\\b',
  consequence:
    "\\b(?:then (?:we|you|they|it|the|i)|otherwise|if (?:we|you|it|that|this|they|he|she|nobody|the|i)\\b[^.?!]*(?:will|'ll|won't|would|can't|is|are|then|we|the)|next (?:time|year|winter|season|one)|by (?:then|spring|summer|autumn|winter|january|october|the time)|leads? to|means (?:that|we|the|no)|end up|down the (?:line|road)|later|after that|the next|which (?:means|takes)|until|sooner or later|depends on|knock-on|also (?:hits|means))",
  option:
    '\\b(?:option|options|either|or (?:we|you|i)\\b|instead|alternative\\w*|on one hand|versus|vs|rather than|trade-?off|the price|in exchange|cheaper|dearer|costs? (?:us|you|more|less)|two ways|three ways|two things|a or b|first way|the other|both|than)\\b',
  decide:
    "\\b(?:i(?:'d| would)? (?:recommend|propose|suggest|go for|go with|take|keep|cut|drop|switch|stop|put|choose|say|lean|decide|pick|leave|move|extend|wait|sign)|i(?:'ve| have) decided|we(?:'ll| will) (?:go|do|keep|stop|start|take|move|wait|switch|cut|hold|run)|let's|my (?:recommendation|proposal|decision)|decision|it stays|stays on|we (?:stop|extend|wait|keep|go|start|move)|so (?:we|i)\\b|deal|then (?:we|i) )",
  decider:
    '\\b(?:what would (?:decide|change|settle|tip)|depends on|if .* then|we decide (?:on|by|when)|by (?:monday|tuesday|wednesday|thursday|friday|noon|tomorrow|tonight|the end))',
  defer:
    "\\b(?:(?:not|isn't) (?:mine|my call|me who|my decision|for me|up to me)|i (?:must|have to|need to|'d (?:have|prefer) to) (?:check|ask|talk|speak|clear)|(?:she|he|they|the board|legal|hr|finance) (?:decides?|signs?|has to)|above my|no power|not allowed|on my own|her call|his call|their call)",
  later:
    "\\b(?:we(?:'ll| will) see|let's see|see (?:first|how)|look at (?:it|that) later|come back to (?:you|it|that)|get back to you|let me (?:check|think)|next week|can't say|hard to say|don't know yet|whatever you (?:decide|think|want)|up to you|if you (?:think|say|want)|keep going|park (?:it|that)|not now|some other time|another time)",
  rash: "\\b(?:forget it|just (?:switch|turn|do|ship|sign|stop|cut|drop|fire|say|approve|push)|whatever|right now|immediately|the whole thing|tonight|no questions|i don't care|straight away|all of it|never mind|come what may|at any price|done, next)",
  hide: "\\b(?:no cost|won't cost|no problem|no risk|nobody (?:needs|has to|will|upstairs)|don't tell|between us|keep (?:it|this) (?:quiet|between)|quietly|all in hand|under control|no (?:downside|impact|delay)|for free|easily|trust me|guarantee|we'll manage|we'll find|somehow|no need to mention|leave (?:that|it) out|smooth)",
  soothe:
    "\\b(?:i'm sure we|we'll find a way|let's (?:both|all|just|not fight|move|work|stay|be)|whatever you|of course|no worries|all good|we're (?:on the same|all|a team)|in the end|good way|peace|as you wish|you're the (?:boss|customer|client)|anything you|really value|great team|let's focus)",
  common:
    "\\b(?:we both|both of us|the two of us|together|we each|same (?:thing|side|goal|boat|team)|neither of us|you and (?:i|me)|what if we|could we|can we|how about|would you be ok|i(?:'ll| will) .* (?:and|if) you|if you .* i(?:'ll| will)|in return|meet (?:you )?half|fair (?:to|for|test|way)|half|share|split|us both|we want)",
  'person-problem':
    "\\b(?:(?:not|isn't|wasn't|never) (?:about )?(?:you|your fault|personal|a judgement|a punishment|that you)|it's the (?:process|system|setup|way|plan)|nothing to do with you|separate|two (?:separate )?things|how (?:we|it) (?:work|decide|was)|the (?:decision|process|plan|system), not|what you did|your work is|i don't doubt)",
  calm: "\\b(?:i still|i(?:'m| am) not going to|i stand by|i'd do|i can't|i won't|and (?:i )?(?:still|stay)|the (?:answer|decision) (?:is|stays)|that (?:stays|holds)|i mean (?:it|that)|i(?:'ll| will) stay|even so|all the same|both are true|i don't want|it can't|we don't)",
  advice:
    "\\b(?:(?:your|his|her|their|some) (?:advice|experience|opinion)|what would you (?:do|advise)|how did you|how do you (?:do|handle|deal)|you(?:'ve| have) (?:done|been|seen)|teach me|learn (?:it |that )?from (?:you|him|her|them)|(?:can|could|may|would) (?:i|you) (?:ask|show|tell|help)|ask (?:him|her|them|someone|somebody|\\w+) (?:how|what|who|for|to)|i'd like to (?:learn|ask|hear)|who (?:has|have|had|did)|been there|done this before|before me|you know (?:him|her|how|this|these))",
  mentor:
    '\\b(?:mentor\\w*|bring in|bring (?:her|him|someone)|coach|trainer|sponsor|sat opposite|did (?:it|this|that|the) (?:for|before|in)|has (?:done|been|run|seen|sat)|knows? (?:this|how|him|her|them|the)|years|expert|veteran|old hand|somebody who|someone who)',
  learn:
    '\\b(?:learn\\w*|training|course|courses|workshop|practi[sc]e|practi[sc]ing|rehears\\w*|pair|pairing|shadow\\w*|retro|retrospective|post-?mortem|review (?:it )?together|debrief|dry run|dry-run|book|read up|study|lesson|lessons|sit (?:in|with|next|beside)|side by side|teach\\w*|exercise|try (?:it )?(?:out|on)|mock|simulation|walk through|improve|get better)',
  fixed:
    "\\b(?:(?:can't|cannot) be (?:taught|learned|learnt)|born|either (?:you )?have it|you either|not (?:technical|wired|the type|made|cut out|everyone)|some (?:people|folks|fellows|are|never)|never (?:going to )?(?:learn|get|be)|too old|not (?:a )?(?:people|numbers) person|different kind of brain|talent|by nature|it's in the blood|people don't change)",
  'ask-feedback':
    '\\b(?:what (?:should|could|can|did) i (?:do|have done|change|say|miss|get wrong|redo)|how (?:did|do) i (?:come|sound|do)|tell me (?:if|when|where) i|where (?:did|do) i|call me out|if i (?:slip|do (?:it|that) again|start|show up)|say it (?:in|to) my face|stop me|kick me|be honest with me|is that (?:me|my)|was (?:i|that me)|do i do that|what am i (?:missing|not))',
  'engage-criticism':
    "\\b(?:you(?:'re| are) right (?:that|about|to|,)|right about|(?<!think )that's (?:fair|true|on me)|fair(?:,| point| that)|i did (?:that|say|do)|i do (?:that|do)|you told me|you warned|i hear (?:that|the)|both (?:are )?(?:fair|true)|i didn't (?:see|know|notice)|i hadn't|point (?:taken|about)|when did|which (?:one|time)|(?:not|never) mine|that was (?:cheap|wrong|stupid|me))",
  criticised: '\\b(?:feedback|criticism|criticis\\w*)',
  promise:
    "\\b(?:i(?:'ll| will| shall)|i'm going to|i promise|you have my word|from now on|next time i|i(?:'d| would) (?:tell|call|ring|ask|say))\\b",
  instruct:
    "^(?:please |just |so |then |and |now |ok(?:ay)?,? )*(?:send|take|do|make|write|put|tell|give|go|get|stop|start|look|check|come|keep|use|read|call|ring|bring|show|let's|don't|never|remember|think|try|wait|leave|say|be|have|find|explain|calm|relax|listen|talk|ask|fix|move|finish|trust|cut|drop)\\b",
  rhetorical:
    "\\b(?:what (?:was|were|am|are) (?:i|we) supposed|who do you think|what do you (?:expect|want from) me|what else (?:could|should|was)|how (?:should|was|could) i (?:have )?know|why on earth|what's wrong with you|who cares|so what\\b|what (?:the hell|is your problem))",
  'which-one': '^(?:so |and |ok(?:ay)?[, ]+)*(?:which|what) (?:\\w+ )?(?:do|did) you mean',
  'what-if': '^(?:so |and |but |ok(?:ay)?[, ]+)*(?:what if|and if|suppose|imagine|say (?:you|we|they|it))\\b',
  'should-have-been': "\\bshould(?:'ve| have) (?:been|come|stood|had)\\b",
  'not-know': "^(?:hm+[,. ]*|well[,. ]*)*(?:i don't know|i've no idea|no idea|dunno|not sure|i'm not sure)",
  'next-step': '^(?:(?:good|ok|okay|fine|great|right|well|so)[,. ]+)*then (?:i|we|you)\\b|^what i mean\\b',
  'not-saying': "\\b(?:not|n't) (?:saying|say|mean) (?:that )?(?:it|this|that|you)\\b",
  'gives-up': "\\bi(?:'ll| will|'m going to| quit| resign)? ?(?:resign|quit|hand in my notice)\\b",
  prefer: '\\b(?:prefer|rather|like|want|choose|pick|suit)\\b',
  'with-respect': "\\b(?:with (?:all )?(?:due )?respect|no offence|no offense|honestly|frankly|to be honest|let's be (?:honest|clear|real))\\b",
  quote: '["“\'‘][^"”\'’]{4,}["”\'’]',
}

const compiled = Object.entries(RULES).map(([name, rule]) => [name, new RegExp(rule, 'iu')] as const)

/** A clause as patterns see it. */
export const plain = (text: string): string => spelled(text).toLowerCase()

/** The names of the patterns that a clause shows. */
export function patternsIn(text: string): string[] {
  const clause = plain(text)
  return compiled.filter(([, pattern]) => pattern.test(clause)).map(([name]) => name)
}
