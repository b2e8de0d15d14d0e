import { html, nothing } from 'lit'
import type { TakeView } from '../api.js'

const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

const nameOf = ({ take, from }: TakeView) => `Take ${take}, from ${from === null ? 'the start' : `reply ${from}`}`

/** The takes that go back to one talk, as a small tree; each can be read, and put beside the one that is looked at (`here`). */
export function takesTree(takes: readonly TakeView[], here: string) {
  const current = takes.find(({ id }) => id === here)
  return html`<ul class="takes">
    ${takes.map((take) => {
      const comparable = current && current !== take && current.endedAt !== null && take.endedAt !== null
      return html`<li class="depth-${Math.min(take.depth, 4)}" aria-current=${take.id === here ? 'true' : nothing}>
        <div>
          <p><b>${nameOf(take)}</b>${take.id === here ? ' · this one' : nothing} <span class="soft small">${when.format(take.startedAt)}</span></p>
          <p class="soft small">${take.outcome ?? `Unfinished, ${take.replies} ${take.replies === 1 ? 'reply' : 'replies'} given`}</p>
        </div>
        <div class="acts">
          ${comparable ? html`<a class="button" href="/talk/${here}/compare/${take.id}" aria-label="Put take ${take.take} beside this one">Side by side</a>` : nothing}
          ${readOrGoOn(take, take.id === here)}
        </div>
      </li>`
    })}
  </ul>`
}

function readOrGoOn({ id, take, endedAt }: TakeView, here: boolean) {
  if (endedAt === null) return html`<a class="button quiet" href="/talk/${id}" aria-label="Go on with take ${take}">Go on</a>`
  return html`<a class="button quiet" href="/talk/${id}/debrief" aria-label="Read take ${take}, with notes">${here ? 'Read this one' : 'Read it'}</a>`
}
