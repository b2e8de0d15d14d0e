import { type Face, ODD_SIGNS, type Piece } from '../../scenarios/stage/schema.js'
import type { Direction } from './direction.js'
import { drawFrom } from './draw.js'
import type { Voice } from './voice.js'

/** A whole line as the script composes it. `pieces`: keys of the pieces used. */
export interface ComposedLine {
  sentences: string[]
  manner: string | null
  face: Face
  pieces: string[]
}

/** Most words after which no push is added: nobody who is dreaded holds speeches. */
const WORDS_BEFORE_A_PUSH = 34

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' })
export const sentencesOf = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter(Boolean)

/** Composes the script's line: a reaction to what was said, an answer if something was asked, and their own agenda in this beat. Pure. */
export function composeLine(direction: Direction): ComposedLine {
  const parts = partsOf(direction)
  const text = parts.map(({ text }) => text).join(' ')
  // The strongest part of the line carries the body: what happens now before what was felt about the reply.
  const staged = [...parts.filter(({ leads }) => leads), ...parts]
  return {
    sentences: text ? sentencesOf(text) : ['…'],
    manner: staged.find(({ piece }) => piece.manner)?.piece.manner ?? null,
    face: staged.find(({ piece }) => piece.face)?.piece.face ?? faceOf(direction),
    pieces: parts.map(({ key }) => key),
  }
}

interface Part {
  key: string
  piece: Piece
  text: string
  /** A part that moves the talk (an arrival, a fact, a closing) rather than one that reacts. */
  leads: boolean
}

function partsOf(direction: Direction): Part[] {
  const { scenario, at } = direction
  const { script } = scenario
  const draw = drawingFor(direction)
  if (direction.misheard) return draw('misheard', script.misheard)
  if (direction.endedBy === 'learner') return draw('left', script.left, true)
  const reaction = reactionTo(direction, draw)
  if (direction.ended) {
    const closing = draw(`outcomes.${direction.ended}`, scenario.outcomes[direction.ended]?.closing, true)
    return direction.landed === 'stung' ? closing : [...reaction, ...closing]
  }
  const facts = direction.disclose.flatMap((fact) => {
    const told = scenario.facts[fact]
    return told
      ? [{ key: `facts.${fact}`, piece: { says: told.says, ...(told.manner && { manner: told.manner }) }, text: told.says, leads: true }]
      : []
  })
  if (facts.length > 0) return [...reaction, ...facts]
  const answer = direction.heard.some(({ sign }) => sign === 'asks') ? answerTo(direction, draw) : []
  const said = [...reaction, ...answer]
  const arrival = direction.arrived ? draw(`beats.${at}.arrives`, scenario.beats[at]?.arrives, true) : []
  if (arrival.length > 0) return [...said, ...arrival]
  const words = said
    .map(({ text }) => text)
    .join(' ')
    .split(/\s+/).length
  if (answer.length > 0 && words > WORDS_BEFORE_A_PUSH / 2) return said
  return words > WORDS_BEFORE_A_PUSH ? said : [...said, ...draw(`beats.${at}.pushes`, scenario.beats[at]?.pushes)]
}

/** What the script would say to the question that was asked, by itself. */
export function composeAnswer(direction: Direction): Pick<ComposedLine, 'sentences' | 'pieces'> {
  const parts = answerTo(direction, drawingFor(direction))
  return { sentences: parts.flatMap(({ text }) => sentencesOf(text)), pieces: parts.map(({ key }) => key) }
}

type Draw = (where: string, pieces: readonly Piece[] | undefined, leads?: boolean, quoted?: readonly string[]) => Part[]

const drawingFor =
  (direction: Direction): Draw =>
  (where, pieces, leads = false, quoted = []) => {
    const drawn = drawFrom(where, pieces ?? [], direction, quoted)
    return drawn ? [{ ...drawn, leads }] : []
  }

function reactionTo(direction: Direction, draw: Draw): Part[] {
  const { script } = direction.scenario
  const shown = new Map(direction.heard.map(({ sign, quote }) => [sign, quote]))
  for (const sign of ODD_SIGNS) {
    if (!shown.has(sign) || (sign === 'goes-on' && direction.stance.tension < 5)) continue
    const odd = draw(`odd.${sign}`, script.odd[sign])
    if (odd.length > 0) return odd
  }
  if (direction.unsure && !direction.clarified) {
    const clarify = draw('clarify', script.clarify)
    if (clarify.length > 0) return clarify
  }
  for (const [i, reaction] of script.reactions.entries()) {
    const quotes = reaction.to.flatMap((sign) => shown.get(sign) ?? [])
    if (!reaction.to.some((sign) => shown.has(sign))) continue
    const drawn = draw(`reactions.${i}`, reaction.pieces, false, quotes)
    if (drawn.length > 0) return drawn
  }
  // A bare question is answered; nothing need be felt about it first.
  if (shown.has('asks') && direction.landed === 'neutral') return []
  return draw(`landed.${direction.landed}`, script.landed[direction.landed])
}

function answerTo(direction: Direction, draw: Draw): Part[] {
  const { script } = direction.scenario
  const asked = script.questions.find((question) => direction.heard.some(({ sign }) => sign === question.cue))
  const answer = asked ? draw(`questions.${asked.cue}`, asked.answers) : []
  return answer.length > 0 ? answer : draw('unforeseen', script.unforeseen)
}

/** The face that the stance alone gives, where no piece says otherwise. */
function faceOf({ stance, landed }: Direction): Face {
  if (landed === 'stung') return stance.tension >= 7 ? 'serious' : 'concerned'
  if (stance.trust >= 7 && stance.tension <= 4) return 'calm'
  if (landed === 'warmed') return 'solemn'
  return stance.tension >= 7 ? 'serious' : 'tired'
}

/** The script as a voice: what it says is there at once. */
export const scriptedVoice: Voice = {
  async *speak(direction) {
    const { sentences, manner, face, pieces } = composeLine(direction)
    for (const text of sentences) yield { type: 'said', text, manner, face }
    yield { type: 'spoke', voice: 'script', pieces, amended: null }
  },
}
