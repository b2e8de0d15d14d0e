import { html, nothing } from 'lit'
import type { DebriefView } from '../api.js'
import { spokenLine } from './line.js'
import { excerpt, markedText } from './marked-text.js'
import { RetakeEvent } from './st-note.js'

/** So much of a reply and of its answer stands on the first screen; the whole is in the talk below. */
const MOST_SAID = 300
const MOST_ANSWERED = 260

/** The moment that turned it, or where it could still have turned: their words, the reaction, what these words did, what a clear form needs here. */
export function turnedCard({ turning, notes, person, wonder }: DebriefView) {
  const note = notes.find(({ replyId }) => replyId === turning?.replyId)
  if (!turning || !note) return nothing
  const said = excerpt(note.text, note.spans, MOST_SAID)
  const { answer } = note
  const again = (event: Event) => event.currentTarget?.dispatchEvent(new RetakeEvent(note.replyId))
  return html`<section class="card turned">
    <h2 class="label">${turning.lost ? 'Where it could still have turned' : 'The moment that turned it'}</h2>
    <div class="cols">
      <p class="say"><span class="name">You, reply ${note.number}</span>${markedText(said.text, said.spans)}</p>
      ${answer ? spokenLine(person.name, { ...answer, text: excerpt(answer.text, [], MOST_ANSWERED).text }) : nothing}
    </div>
    <p>${turning.why}${turning.clear ? html` <b>${turning.lost ? 'Clear here' : 'Still open here'}:</b> ${turning.clear}` : nothing}</p>
    ${wonder.says ? html`<p class="soft">${wonder.says}</p>` : nothing}
    <div class="acts no-print"><button class="primary" @click=${again}>Try this moment again</button><a class="button quiet" href="#reply-${note.number}">See it in the talk</a></div>
  </section>`
}
