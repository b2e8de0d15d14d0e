import { html, nothing } from 'lit'
import type { CoachedView } from '../api.js'
import { quoted } from './quoted.js'
import { RetakeEvent } from './st-note.js'

type Remark = CoachedView['remarks'][number]

const WORDS = { '2': 'clear', '1': 'partly there', '0': 'not there', '-1': 'against' } as const

/** What one coach said of a talk, beside what we read; a wish to try again opens a take there. */
export function coachedView({ coach, remarks }: CoachedView) {
  return html`<div class="coached-by">
    ${coach ? html`<h3>${coach}</h3>` : nothing}
    ${remarks.map(remarkView)}
  </div>`
}

function remarkView(remark: Remark) {
  const { number, replyId, text, marks, verdicts, comment, again } = remark
  const retake = (event: Event) => event.currentTarget?.dispatchEvent(new RetakeEvent(replyId))
  return html`<article class="remark" aria-label="On reply ${number}">
    <p class="say"><a class="name" href="#reply-${number}">Reply ${number}</a>${text}</p>
    ${comment ? html`<blockquote>${comment.words ? html`<p class="small soft">On ${quoted(comment.words)}</p>` : nothing}<p>${comment.text}</p></blockquote>` : nothing}
    ${marks.length + verdicts.length > 0 ? marksTable(remark) : nothing}
    ${again ? html`<div class="acts no-print"><button class="primary" @click=${retake} aria-label="Try reply ${number} again">Try this again</button><span>${again.before ? `Your coach asks for it before ${again.before}.` : 'Your coach asks for it.'}</span></div>` : nothing}
  </article>`
}

/** Both views of each practice: what the coach saw, what we read, and whether they agree. */
function marksTable({ number, marks, verdicts }: Remark) {
  const practices = [...new Map([...marks, ...verdicts].map((one) => [one.practice, one])).values()]
  return html`<table class="both">
    <caption class="visually-hidden">Reply ${number}: your coach and Second Take</caption>
    <thead><tr><th scope="col">Practice</th><th scope="col">Your coach</th><th scope="col">Second Take</th></tr></thead>
    <tbody>
      ${practices.map(({ practice, name, ours, words }) => {
        const mark = marks.find((one) => one.practice === practice)
        const verdict = verdicts.find((one) => one.practice === practice)
        return html`<tr>
          <th scope="row">${name}</th>
          <td>${mark ? html`${WORDS[`${mark.theirs}`]}${mark.blind ? html` <span class="small soft">before seeing ours</span>` : nothing}` : nothing}
            ${verdict ? html`<span class="verdict">${verdict.agrees ? 'agrees' : 'disagrees'}${verdict.reason ? `: ${verdict.reason}` : ''}</span>` : nothing}</td>
          <td>${WORDS[`${ours}`]}${words.length > 0 ? html` <span class="small soft">${words.map(quoted).join(' ')}</span>` : nothing}</td>
        </tr>`
      })}
    </tbody>
  </table>`
}
