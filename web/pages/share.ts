import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import '../elements/st-bring-remarks.js'
import { api, type DebriefView, plainWords, type Share, type SharedView, shareUrl } from '../api.js'
import { spokenLine } from '../elements/line.js'
import { PageElement } from '../elements/page.js'
import '../styles/coach.css'

const WHAT = {
  moment: 'One moment: a reply, with the line before and after it',
  talk: 'The whole talk, without our marks',
  debrief: 'The whole talk, with our marks and how it ended',
} as const
const SHORT = 60

/** Show it to a coach: what a file holds, the file, and what comes back. */
@customElement('st-share')
export class StShare extends PageElement {
  @property() rehearsal = ''
  @state() private debrief: DebriefView | null = null
  @state() private asked: Share = { what: 'moment', reply: null, masked: false }
  @state() private shared: SharedView | null = null
  @state() private problem = ''

  override async connectedCallback() {
    super.connectedCallback()
    document.title = 'Show it to a coach · Second Take'
    try {
      this.debrief = await api.debrief(this.rehearsal)
      await this.#ask({ reply: this.debrief.turning?.replyId ?? this.debrief.notes[0]?.replyId ?? null })
    } catch (error) {
      this.problem = plainWords(error)
    }
  }

  async #ask(change: Partial<Share>) {
    this.asked = { ...this.asked, ...change }
    try {
      this.shared = await api.share(this.rehearsal, this.asked)
      this.problem = ''
    } catch (error) {
      this.problem = plainWords(error)
    }
  }

  override render() {
    const notice = this.problem ? html`<div class="notice" role="alert">${this.problem} <a href="/talks">Your talks</a></div>` : nothing
    if (!this.debrief) return this.problem ? html`<div class="page"><h1>There is nothing to show yet.</h1>${notice}</div>` : nothing
    return html`<div class="page narrow">
      <div><p class="label">${this.debrief.rehearsal.scenario.title}</p><h1>Show it to a coach</h1></div>
      ${notice}
      <p>You get one file. Your coach opens it in any browser, without a network, marks what they see, and sends a small file back. Nothing goes anywhere unless you send it.</p>
      ${this.#form(this.debrief)}
      ${this.shared ? this.#holds(this.shared) : nothing}
      <div class="acts"><a class="button primary" href=${shareUrl(this.rehearsal, this.asked)} download>Save the file</a></div>
      <section class="debrief-section"><h2>What came back</h2><st-bring-remarks></st-bring-remarks></section>
    </div>`
  }

  #form({ notes }: DebriefView) {
    const { what, reply, masked } = this.asked
    return html`<form class="share-form" @submit=${(event: Event) => event.preventDefault()}>
      <fieldset>
        <legend class="label">What they see</legend>
        ${(Object.keys(WHAT) as Share['what'][]).map((one) => html`<label><input type="radio" name="what" value=${one} .checked=${one === what} @change=${() => this.#ask({ what: one })} />${WHAT[one]}</label>`)}
        ${
          what === 'moment' && notes.length > 1
            ? html`<label>Which reply
                <select @change=${(event: Event) => this.#ask({ reply: (event.target as HTMLSelectElement).value })}>
                  ${notes.map(({ replyId, number, text }) => html`<option value=${replyId} ?selected=${replyId === reply}>${number}: ${text.length > SHORT ? `${text.slice(0, SHORT)} …` : text}</option>`)}
                </select>
              </label>`
            : nothing
        }
        <label><input type="checkbox" .checked=${masked} @change=${(event: Event) => this.#ask({ masked: (event.target as HTMLInputElement).checked })} />Put letters in place of names</label>
      </fieldset>
    </form>`
  }

  #holds({ brief, replies, person, masked, outcome, what }: SharedView) {
    return html`<section class="card">
      <h2 class="label">What the file holds</h2>
      ${masked.length > 0 ? html`<p class="small soft" role="status">Masked: ${masked.map(({ name, as }) => `${name} → ${as}`).join(', ')}. Look through it before you send it: a name in small letters stays.</p>` : nothing}
      <div class="holds" tabindex="0" role="region" aria-label="What the file holds">
        <p class="small soft">${brief.happened}</p>
        ${replies.map(
          (reply) => html`${spokenLine(person.name, reply.line)}
            <p class="say you"><span class="name">You, reply ${reply.number}</span>${reply.text}</p>
            ${reply.after.map((line) => spokenLine(person.name, line))}
            ${reply.read ? html`<p class="small soft">${reply.read.length > 0 ? `Our marks, folded: ${reply.read.map(({ name }) => name).join(', ')}.` : 'No mark of ours.'}</p>` : nothing}`,
        )}
        ${outcome ? html`<p class="small soft">How it ended: ${outcome.title}</p>` : nothing}
      </div>
      <p class="small soft">And the brief: what happened, what you wanted, what you could not give. ${what === 'debrief' ? '' : 'Not how it ended. '}Nothing else of this talk, and nothing of others.</p>
    </section>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'st-share': StShare
  }
}
