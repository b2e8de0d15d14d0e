import { randomUUID } from 'node:crypto'
import type { StageState } from '../../server/rehearsal/views.js'

const BOUNDARY = /[.?!]["”’']?\s/

async function* textOf(response: Response): AsyncGenerator<string> {
  for await (const piece of response.body?.pipeThrough(new TextDecoderStream()) ?? []) yield piece
}

/** From asking the bare endpoint to the end of its first sentence, ms. Returns once all is said. */
export async function bare(endpoint: string): Promise<number> {
  const began = performance.now()
  const response = await fetch(`${endpoint}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'fake-model', stream: true, messages: [{ role: 'user', content: 'Hello' }] }),
  })
  let [took, said] = [Number.NaN, '']
  for await (const events of textOf(response)) {
    for (const [, piece] of events.matchAll(/"content":"((?:[^"\\]|\\.)*)"/g)) said += piece
    if (Number.isNaN(took) && BOUNDARY.test(said)) took = performance.now() - began
  }
  return took
}

/** A rehearsal whose stream is open, as a browser has it. */
export interface Talk {
  /** From posting a reply to the first sentence on the stream, ms: storing, reading, turning, speaking and storing again. Returns once the line is whole. */
  say(text: string): Promise<number>
  leave(): Promise<void>
}

export async function openTalk(server: string, scenario: string): Promise<Talk> {
  const post = (path: string, json: unknown) =>
    fetch(`${server}/api/rehearsals${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(json) })
  const talk = (await (await post('', { scenario, difficulty: 'gentle' })).json()) as StageState
  const stream = textOf(await fetch(`${server}/api/rehearsals/${talk.id}/events?after=${talk.events.at(-1)?.seq}`))
  let { answers } = talk
  return {
    async say(text) {
      const reply = { replyId: randomUUID(), text, answers }
      const began = performance.now()
      // A connection that was idle may be closed just now. Posting the same reply again is harmless.
      const posted = post(`/${talk.id}/replies`, reply).catch(() => post(`/${talk.id}/replies`, reply))
      const [, took] = await Promise.all([posted, hear(began)])
      return took
    },
    async leave() {
      await stream.return(undefined)
    },
  }

  async function hear(began: number): Promise<number> {
    let [took, heard] = [Number.NaN, '']
    for (let step = await stream.next(); !step.done; step = await stream.next()) {
      heard += step.value
      if (Number.isNaN(took) && heard.includes('event: said')) took = performance.now() - began
      const whole = /event: spoke\ndata: \{"seq":(\d+)/.exec(heard)
      if (!whole) continue
      answers = Number(whole[1])
      return took
    }
    throw new Error(`The stream ended before the line was whole: ${heard}`)
  }
}
