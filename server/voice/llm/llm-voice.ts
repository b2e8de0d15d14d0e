import type { Face } from '../../../scenarios/stage/schema.js'
import { createEndpoint, type Endpoint, type EndpointOptions } from '../../endpoint/endpoint.js'
import { CallFault } from '../../endpoint/fault.js'
import type { Direction } from '../direction.js'
import { type LineContext, lineContext } from '../line-check/context.js'
import { plain } from '../line-check/text.js'
import { composeAnswer } from '../scripted.js'
import { type Utterance, type Voice, VoiceFault } from '../voice.js'
import { answersWhatWasAsked } from './answering.js'
import { type CallEntry, oneTry } from './one-try.js'
import { leaksOf, messagesFor } from './prompt.js'
import { reasonFor } from './reasons.js'
import { sentencesIn } from './sentences.js'

/** The line that the script would say: body language, facts and closings come from it, and it stands in where the model can't be used. */
export interface ScriptedLine {
  sentences: string[]
  manner: string | null
  face: Face
  pieces: string[]
}

export interface LlmVoiceOptions extends EndpointOptions {
  script: (direction: Direction) => ScriptedLine
  log: (entry: CallEntry) => void
}

/** @param endpoint another than the options would make: so that the set-up page can share it */
export function createLlmVoice(options: LlmVoiceOptions, endpoint: Endpoint = createEndpoint(options)): Voice {
  const { script, log, now = () => performance.now() } = options

  async function* speak(direction: Direction, signal: AbortSignal): AsyncGenerator<Utterance> {
    const scripted = script(direction)
    const { manner, face } = scripted
    const say = (text: string): Utterance => ({ type: 'said', text, manner, face })
    // Openings, leave-takings and mishearings are written: there is no reply to answer.
    if (direction.reply === null || direction.misheard || direction.endedBy === 'care') {
      for (const text of scripted.sentences) yield say(text)
      yield { type: 'spoke', voice: 'script', pieces: scripted.pieces, amended: null }
      return
    }
    let context: LineContext | null = null
    const contextOf = () => {
      context ??= lineContext(direction, leaksOf(direction.scenario))
      return context
    }
    const said: string[] = []
    let amended: string | null = null
    for (let reason: string | null = null, tries = 0; tries < 2 && said.length === 0; tries++) {
      const messages = messagesFor(direction, reason)
      const trying = oneTry({
        endpoint,
        direction,
        contextOf,
        messages,
        scripted: scripted.sentences.join(' '),
        signal,
        now,
        log,
      })
      let step = await trying.next()
      for (; !step.done; step = await trying.next()) {
        said.push(step.value)
        yield say(step.value)
      }
      const broken = step.value
      if (broken.length === 0) break
      const how = said.length > 0 ? 'cut' : tries === 0 ? 'tried again' : 'replaced'
      amended = [amended, `${how}: ${broken.join(', ')}`].filter(Boolean).join('; ')
      if (tries === 1 && broken.includes('empty')) throw new VoiceFault('unusable', 'an empty line, twice')
      reason = reasonFor(broken)
    }
    if (said.length === 0) {
      for (const text of scripted.sentences) yield say(text)
      yield { type: 'spoke', voice: 'script', pieces: scripted.pieces, amended }
      return
    }
    const untold = unheard(direction, said.join(' '))
    for (const { says } of untold) for (const text of sentencesIn(says)) yield say(text)
    if (untold.length > 0) amended = [amended, `added: ${untold.map(({ id }) => id).join(', ')}`].filter(Boolean).join('; ')
    const answer = answersWhatWasAsked(direction, said.join(' ')) ? null : composeAnswer(direction)
    for (const text of answer?.sentences ?? []) yield say(text)
    if (answer && answer.pieces.length > 0) amended = [amended, 'added: an answer'].filter(Boolean).join('; ')
    yield { type: 'spoke', voice: 'llm', pieces: [...untold.map(({ id }) => `facts.${id}`), ...(answer?.pieces ?? [])], amended }
  }

  return {
    async *speak(direction, signal) {
      try {
        yield* speak(direction, signal)
      } catch (error) {
        if (error instanceof CallFault) throw new VoiceFault(error.kind, error.message, { cause: error })
        throw error
      }
    },
  }
}

/** Facts that this line was to disclose and that its words do not yet let one hear. */
function unheard({ scenario, disclose }: Direction, text: string): { id: string; says: string }[] {
  const heard = plain(text)
  return disclose.flatMap((id) => {
    const fact = scenario.facts[id]
    return !fact || fact.heard.some((phrase) => heard.includes(plain(phrase))) ? [] : [{ id, says: fact.says }]
  })
}
