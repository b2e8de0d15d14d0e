import { PRACTICES, type PracticeId } from '../../../scenarios/rubric/practices.js'
import type { Scenario } from '../../../scenarios/stage/schema.js'
import type { GivenReply, Rehearsed, SpokenLine } from '../fold.js'
import type { CostView, LineView, MarkView, NoteView } from '../views.js'
import { costsOf, overlap } from './costs.js'
import { clearHere, type Moment, unshownIn } from './moments.js'
import { gainsIn, pullOn } from './moved.js'
import { tookOf, unscoredOf } from './words.js'

const MOST_MISSED = 2

/** Every reply with its margin: marks, what won, what cost, what was missed, how it was taken. */
export function notesOf(scenario: Scenario, state: Rehearsed, moments: readonly Moment[]): NoteView[] {
  const clearBefore = new Set<PracticeId>()
  const said = new Set<string>()
  return moments.flatMap((moment) => {
    const unshown = unshownIn(moment)
    return moment.replies.map(({ reply, marks: found }, i) => {
      const costs = costsOf(scenario, state, reply, found).map(({ felt, ...one }): [boolean, CostView] => {
        const practice = one.practice && moment.room.includes(one.practice) ? one.practice : unshown[0]
        return [felt && !one.disputed, { ...one, clear: practice ? clearHere(scenario, moment.beat, practice) : null }]
      })
      const [first] = costs
      const cost = first?.[0] ? first[1] : null
      const alsoCost = costs.slice(cost ? 1 : 0).map(([, one]) => one)
      const took = tookOf(scenario, reply, cost?.says ?? null, said)
      const last = i === moment.replies.length - 1
      const wonOver = pullOn(scenario, reply).trust > 0 && !cost
      const mattered = reply.turned && !reply.misheard && !reply.turned.found.includes('in-distress')
      const missed = last && !wonOver && mattered ? unshown.filter((practice) => !clearBefore.has(practice)) : []
      // What was told of an earlier reply is not told again, nor what words might have done in a reply that cost more: here they are quoted alone.
      const spoilt = cost !== null && pullOn(scenario, reply).trust <= 0
      const marks = found.map((mark) => (said.has(mark.says) || (spoilt && mark.mark > 0) ? { ...mark, says: '' } : mark))
      for (const told of [took?.why, ...marks.map(({ says }) => says)]) if (told) said.add(told)
      for (const { practice, mark } of marks) if (mark === 2) clearBefore.add(practice)
      const won = wonBy(scenario, reply, marks)
      return {
        replyId: reply.event.replyId,
        number: reply.number,
        line: lineView(state.lines.find(({ seq }) => seq === reply.event.answers)),
        text: reply.event.text,
        ...spokenAfter(state, reply),
        spans: spansOf(reply.event.text, marks, won, [...(cost ? [cost] : []), ...alsoCost]),
        marks,
        won,
        cost,
        alsoCost,
        missed: missed
          .map((practice) => ({ practice, name: PRACTICES[practice].name, clear: clearHere(scenario, moment.beat, practice) ?? '' }))
          .filter(({ practice, clear }) => practice !== cost?.practice && clear !== cost?.clear)
          .slice(0, MOST_MISSED),
        took,
        unscored: unscoredOf(reply),
        examples: scenario.beats[moment.beat]?.examples ?? [],
      }
    })
  })
}

/** What won most among the signs that earn no mark, where its words are not marked already. */
function wonBy(scenario: Scenario, reply: GivenReply, marks: readonly MarkView[]): NoteView['won'] {
  if (reply.turned?.unsure) return null
  const quotes = marks.filter(({ mark }) => mark > 0).flatMap((mark) => mark.quotes)
  const won = gainsIn(scenario, reply).find(({ sign, quote }) => sign in scenario.cues && quote && !quotes.some((one) => overlap(one, quote)))
  return won ? { cue: won.sign, quote: won.quote } : null
}

function spansOf(text: string, marks: readonly MarkView[], won: NoteView['won'], costs: readonly CostView[]): NoteView['spans'] {
  const words = [
    ...marks.flatMap(({ practice, mark, quotes }) =>
      quotes.map((quote) => ({
        quote,
        by: practice as string,
        sign: mark === 2 ? ('for' as const) : mark === 1 ? ('partly' as const) : ('against' as const),
      })),
    ),
    ...(won ? [{ quote: won.quote, by: won.cue, sign: 'for' as const }] : []),
    ...costs.map(({ quote, practice, cue }) => ({ quote, by: practice ?? cue ?? '', sign: 'against' as const })),
  ]
  const spans = words.flatMap(({ quote, by, sign }) => {
    const start = text.indexOf(quote)
    return quote && start >= 0 ? [{ start, end: start + quote.length, by, sign }] : []
  })
  const once = new Map(spans.map((span) => [`${span.start} ${span.end} ${span.by} ${span.sign}`, span]))
  return [...once.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}

function lineView(line: SpokenLine | undefined): LineView {
  return { manner: line?.sentences[0]?.manner ?? null, text: line?.sentences.map(({ text }) => text).join(' ') ?? '' }
}

/** What answered a reply; and what else they said before the next one, or before the end. */
function spokenAfter(state: Rehearsed, reply: GivenReply): Pick<NoteView, 'answer' | 'after'> {
  const lines = state.lines.filter((line) => line.reply === reply.event.seq)
  const [first] = lines
  const next = state.replies[reply.number]?.event.answers
  return {
    answer: first ? { ...lineView(first), face: first.sentences[0]?.face ?? 'serious' } : null,
    after: lines.filter(({ seq }) => seq === null || seq !== next).map(lineView),
  }
}
