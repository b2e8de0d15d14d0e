import { describe, expect, test } from 'vitest'
import { readLocally } from '../../server/reader/local/index.js'
import type { ReadingContext } from '../../server/reader/reader.js'
import { type Finding, TO_A_CLIENT, TO_A_PEER, TO_A_REPORT, TO_AN_EXECUTIVE } from './findings.js'
import { sceneOf } from './hollow-words.js'

const SCENES: readonly [string, ReadingContext, readonly Finding[]][] = [
  [
    'to one’s managing director',
    sceneOf('You knew. And now you bring me 61 where I promised 84. So what do I tell Trieste, and who let that pass?', {
      kind: 'executive-briefing',
      relation: 'executive',
      counterpart: 'The managing director of a coffee exporter, a taster by trade, who will not be made a fool of',
    }),
    TO_AN_EXECUTIVE,
  ],
  [
    'to a report',
    sceneOf('In March you took the radio out of my hand in front of thirty people. So couldn’t you just do it?', {
      kind: 'delegation',
      relation: 'report',
    }),
    TO_A_REPORT,
  ],
  ['to a peer', sceneOf('You said “the team”. Two years of drawings, and you never said my name. Why didn’t you?', { relation: 'peer' }), TO_A_PEER],
  [
    'to a client',
    sceneOf('You put a thumb under my message on Monday. I told the whole city Friday. Was that a yes or a no?', {
      kind: 'executive-briefing',
      relation: 'client',
    }),
    TO_A_CLIENT,
  ],
]

/** From here the drama hears a sign. */
const SURE_ENOUGH = 0.5

/** What people who played found misread, and what a fair reader sees. */
describe.each(SCENES)('%s', (_, scene, findings) => {
  test.each(findings.map((finding) => [finding.says, finding] as const))('%s', (says, { finds, lacks = [] }) => {
    const { checks, acts } = readLocally(says, scene)
    const sure = checks.filter(({ confidence }) => confidence >= SURE_ENOUGH)
    const seen: string[] = [...sure.map(({ check }) => check), ...acts.map(({ act }) => act)]
    if (finds) expect(seen.filter((one) => finds.some((expected) => expected === one))).not.toEqual([])
    expect(seen.filter((one) => lacks.some((unexpected) => unexpected === one))).toEqual([])
  })
})
