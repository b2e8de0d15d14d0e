import { stem } from './text.js'

/** Words that say the same thing of a fact or of something withheld, in all their forms that a stem does not see: one notion a line. */
const NOTIONS = `
hear heard overhear overheard listen listened ear ears
headset headsets headphones earpiece talkback intercom microphone mic loudspeaker live
resign resigned resignation quit quitting notice
understand understood grasp grasped comprehend comprehended clue
hurt injure injured injury broke broken break fracture ankle foot leg bone
dancer ballerina dance dancing
die died dies dead death
wake funeral coffin burial cemetery
baker baked bread bakery
visitor visitors guest guests
biscuit biscuits sweet cake
administrator runs
prefer prefers rather sooner
three third
buried grave mourn killed widow widowed
job position chair seat leadership
offer offered wanted picked chose chosen preferred
stand stood standing rose risen risen upright feet
duty shift on-call rota pager
camera monitor footage video
coach bus minibus
smoke fumes
figure number value
minute minutes seconds
history log changelog record versions
initials signature signatures sign signed signs signing signatory
change changed lower lowered reduce reduced cut
count counting counted counts
freeze frozen froze stuck paralysed paralyzed blocked
plan draft document file pages page blueprint
write wrote written writes writing
loan credit bank lender banker
money cash pesos dollars pay pays paid payment funds budget fund finance bill cost pounds
farmer farmers grower growers
warn warned warning warnings
letter memo message mail email
buyer customer purchaser
few fewer less smaller small smallest
certain sure safe honest
wife husband spouse
promise promised promises vow vowed swore swear pledged word
date day twelfth
banner tarpaulin tarp streamer
reporter journalist press interview
classmate schoolmate friend
city town neighbour neighbouring
notebook book booklet
printer copier
street streets road roads
twice double doubled duplicate duplicates
dispatcher dispatchers operator operators
laugh laughed laughing giggle joke joked
stairs upstairs steps climb climbed
driver drivers drive drives drove driving trailer
wise best good talented gifted
young younger lad boy girl
motor motors engine engines
bottom under underneath below behind
last previous former earlier
woman lady
pour poured threw throw thrown spill spilled tip tipped
dark blackout darkness
retire retired pension
middleman middlemen trader traders
summer august july
autumn october september
spring april
finish finished done ready complete completed over
child children daughter son kid kids
hospital clinic ward sick ill illness
night nights evening evenings
radio station studio air broadcast
port harbour harbor pier dock docks
postpone postponed delay delayed move moved later shift shifted defer deferred wait waited waiting
begin began begun start started starts beginning starting
announce announced announces announcement publish post posted posting
cancel cancelled canceled off
approve approved approves approval authorise authorised authorize authorized release released grant granted
speak spoke spoken talk talked talking speaks talks
phone telephone call calls called calling ring rang rung dial
tell told tells telling explain explained
teach taught teaching lesson learn learned learnt explain
show showed shown shows
forget forgot forgotten
forgive forgave forgiven forgives forgiving pardon pardoned absolve
take took taken takes taking
give gave given gives giving
keep kept keeps keeping
retract withdraw withdrew withdrawn withdraws tear
beside next together alongside accompany join joined
container containers lorry lorries
proven prove proved
boss lead leader manager
update updated updates upgrade upgraded
name names
pen pencil
yellow
`

const notions = new Map<string, string>()
for (const line of NOTIONS.trim().split('\n')) {
  const words = line.split(' ')
  const [first = ''] = words
  for (const word of words) if (!notions.has(stem(word))) notions.set(stem(word), stem(first))
}

/** The notion of a stem: a stem that belongs to none stands for itself. */
export const notionOf = (one: string): string => notions.get(one) ?? one
export const notionsOf = (stems: Iterable<string>): Set<string> => new Set([...stems].map(notionOf))
