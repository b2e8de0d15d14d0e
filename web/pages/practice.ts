import { html, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import '../elements/st-composer.js'
import '../elements/st-dialog.js'
import '../elements/st-portrait.js'
import { type About, ApiError, api, type BriefView, plainWords, type StageState, type StageView } from '../api.js'
import { briefText } from '../elements/brief-text.js'
import { PageElement } from '../elements/page.js'
import { scriptItem } from '../elements/script-item.js'
import type { SayEvent, StComposer } from '../elements/st-composer.js'
import type { StDialog } from '../elements/st-dialog.js'
import { go } from '../go.js'
import { Reveal } from '../reveal.js'
import { type Item, itemsOf, Stage } from '../stage.js'
import '../styles/practice.css'

const FAULTS: Record<Extract<StageView, { type: 'faltered' }>['fault'], string> = {
  unreachable: 'The model can’t be reached.',
  'refused-key': 'The model’s endpoint refuses the key it was given.',
  'no-such-model': 'The endpoint has no model of that name.',
  busy: 'The model is busy.',
  'too-slow': 'The model took too long.',
  'cut-off': 'The model broke off.',
  unusable: 'The model gave nothing that can be used.',
  'too-long': 'The talk has grown too long for the model.',
}
const briefSeen = (id: string) => `second-take/brief-seen/${id}`

/** The rehearsal itself: the person, the script, and the field for what you say. */
@customElement('st-practice')
export class StPractice extends PageElement {
  @property() rehearsal = ''
  @state() private brief: BriefView | null = null
  @state() private about: About | null = null
  @state() private problem = ''
  @state() private sending = false
  @state() private heard: { reply: string; sentence: string } | null = null
  @state() private announced = ''
  @query('st-composer') private composer!: StComposer | null
  @query('#brief') private briefDialog!: StDialog
  @query('#ending') private endDialog!: StDialog
  @query('#care') private careDialog!: StDialog
  readonly #stage = new Stage(
    this,
    () => this.rehearsal,
    (event) => this.#happened(event),
  )
  readonly #reveal = new Reveal(this)

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('keydown', this.#hurry)
  }

  override disconnectedCallback(): void {
    removeEventListener('keydown', this.#hurry)
    super.disconnectedCallback()
  }

  /** A key that does nothing else shows the whole line at once. */
  readonly #hurry = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && this.#reveal.busy) this.#reveal.all()
  }

  override async updated() {
    const { state } = this.#stage
    if (state && document.title !== titleOf(state)) {
      document.title = titleOf(state)
      this.#openBriefOnce(itemsOf(state.events))
      ;[this.brief, this.about] = await Promise.all([api.brief(state.scenario.id), api.about()]).catch(() => [null, null])
    }
    const scroll = this.querySelector('.scroll')
    scroll?.scrollTo({ top: scroll.scrollHeight })
  }

  #happened(event: StageView) {
    const items = itemsOf(this.#stage.state?.events ?? [])
    const last = items.at(-1)
    if (event.type === 'said' && last?.kind === 'line') {
      if (event.index === 0) this.#reveal.begin()
      this.#reveal.upTo(last.sentences.join(' '))
    }
    if (event.type === 'spoke' && last?.kind === 'line') {
      // A screen reader hears the whole line once, not its words as they appear.
      this.announced = `${this.#stage.state?.scenario.counterpart.name}: ${last.manner ?? ''} ${last.sentences.join(' ')}`
      this.#openBriefOnce(items)
    }
  }

  /** A newcomer from the first screen reads the brief after the first exchange. */
  #openBriefOnce(items: readonly Item[]) {
    const { state } = this.#stage
    const [, reply, answer] = items
    if (
      !state ||
      items.length !== 3 ||
      reply?.kind !== 'reply' ||
      answer?.kind !== 'line' ||
      !answer.whole ||
      state.take > 1 ||
      state.parent ||
      localStorage.getItem(briefSeen(state.scenario.id))
    )
      return
    localStorage.setItem(briefSeen(state.scenario.id), 'yes')
    const after = () => (this.#reveal.busy || !this.brief ? requestAnimationFrame(after) : void this.briefDialog.open())
    after()
  }

  readonly #say = async (event: SayEvent) => {
    const { answers } = this.#stage.state ?? {}
    if (!answers || this.sending) return
    this.sending = true
    this.heard = null
    try {
      await api.reply(this.rehearsal, { ...event.draft, answers })
      this.composer?.stored()
      this.problem = ''
    } catch (error) {
      this.problem = plainWords(error)
      if (error instanceof ApiError && ['line-answered', 'reply-differs', 'no-such-line'].includes(error.type)) {
        this.composer?.renew()
        await this.#stage.reload()
      }
    } finally {
      this.sending = false
    }
  }

  async #do(task: () => Promise<void>) {
    try {
      await task()
      this.problem = ''
    } catch (error) {
      this.problem = plainWords(error)
    }
  }

  #takeBack = (replyId: string) => this.#do(async () => go(`/talk/${(await api.take(this.rehearsal, replyId)).id}`))
  #howHeard = (reply: string) =>
    this.#do(async () => {
      const { sentence } = await api.hearing(this.rehearsal, reply)
      this.heard = { reply, sentence }
    })
  #misheard = (reply: string) => this.#do(() => api.misheard(this.rehearsal, reply))
  #again = (voice: 'again' | 'script') =>
    this.#do(async () => {
      await api.speakAgain(this.rehearsal, voice)
      await this.#stage.reload()
    })
  #end = (because: 'done' | 'care') =>
    this.#do(async () => {
      await api.end(this.rehearsal, because)
      this.endDialog.close()
      this.careDialog.close()
      if (because === 'done') go(`/talk/${this.rehearsal}/debrief`)
      else go('/talks')
    })

  override render() {
    const { state, problem } = this.#stage
    if (!state)
      return html`<div class="page">${problem ? html`<div class="notice" role="alert">${problem} <a href="/">Back to the start</a></div>` : nothing}</div>`
    const items = itemsOf(state.events)
    const line = items.findLast((item) => item.kind === 'line')
    const person = state.scenario.counterpart
    return html`
      <div class="toolbar">
        <h1>${state.scenario.title}${state.mode === 'hard-minute' ? ', the hard minute' : ''}</h1>
        <div class="acts">
          <button class="quiet" @click=${() => this.briefDialog.open()}>Brief</button>
          ${state.awaiting === 'nothing' ? nothing : html`<button class="quiet" @click=${() => this.careDialog.open()}>Stop, this is too close</button><button class="quiet" @click=${() => this.endDialog.open()}>End here</button>`}
        </div>
      </div>
      <div class="stage">
        <aside class="who" aria-label=${person.fullName}>
          <st-portrait .scenario=${state.scenario.id} .face=${line?.kind === 'line' ? line.face : 'serious'}></st-portrait>
          <h2>${person.fullName}</h2>
          <p class="soft small">${person.role}</p>
          <p class="manner">${line?.kind === 'line' ? line.manner : nothing}</p>
        </aside>
        <section class="script" aria-label="The talk">
          <div class="scroll" tabindex="0" role="region" aria-label="What was said" @click=${() => this.#reveal.busy && this.#reveal.all()}>
            <ol>${items.map((item, i) => this.#item(item, items, i))}</ol>
          </div>
          ${state.awaiting === 'nothing' && !this.#reveal.busy ? this.#ended() : this.#composing(state.awaiting)}
        </section>
        <div class="visually-hidden" role="log" aria-live="polite">${this.announced}</div>
      </div>
      ${this.#dialogs(person.name)}
    `
  }

  #item(item: Item, items: readonly Item[], i: number) {
    const person = this.#stage.state?.scenario.counterpart
    if (!person) return nothing
    const newest = item.kind === 'line' && i === items.length - 1
    const revealing = newest && this.#reveal.busy
    const before = items[i - 1]
    const reply = item.kind === 'line' && item.reply !== null && before?.kind === 'reply' ? before : null
    const { pronouns } = person
    const after =
      reply && item.kind === 'line' && item.whole && !revealing
        ? html`<div class="after">
              <button class="quiet" @click=${() => this.#takeBack(reply.replyId)}>Take that back</button>
              <button class="quiet" @click=${() => this.#howHeard(reply.replyId)}>How did ${pronouns.they} hear that?</button>
              ${newest && this.#stage.awaiting === 'reply' && !reply.misheard ? html`<button class="quiet" @click=${() => this.#misheard(reply.replyId)}>${capital(pronouns.they)} misheard me</button>` : nothing}
            </div>
            ${this.heard?.reply === reply.replyId ? html`<p class="heard" role="status">${this.heard.sentence}</p>` : nothing}`
        : nothing
    return scriptItem(item, person, revealing ? this.#reveal.words : null, after)
  }

  #composing(awaiting: string) {
    const faltered = this.#stage.state?.events.findLast((event) => event.type === 'faltered')
    if (awaiting === 'choice' && faltered?.type === 'faltered') {
      return html`<div class="ended" role="alert">
        <p>${FAULTS[faltered.fault]} What you said is kept.</p>
        <div class="acts"><button class="primary" @click=${() => this.#again('again')}>Try again</button><button @click=${() => this.#again('script')}>Let the script go on</button></div>
        ${this.problem ? html`<p>${this.problem}</p>` : nothing}
      </div>`
    }
    const offline = this.#stage.offline ? 'The connection is lost. What you type is kept here; it goes on by itself when the connection is back.' : ''
    return html`<st-composer .rehearsal=${this.rehearsal} .waiting=${awaiting !== 'reply' || this.sending} .problem=${offline || this.problem} @st-say=${this.#say}></st-composer>`
  }

  #ended() {
    return html`<div class="ended" role="status">
      <p class="say">The talk is over.</p>
      <a class="button primary" href="/talk/${this.rehearsal}/debrief">Read your talk, with notes</a>
    </div>`
  }

  #dialogs(name: string) {
    return html`
      <st-dialog id="brief" .heading=${this.brief?.title ?? 'Brief'} .body=${this.brief ? briefText(this.brief, this.about) : html`<p>The brief can’t be read just now.</p>`} closing="Back to ${name}"></st-dialog>
      <st-dialog
        id="ending"
        heading="End the talk here?"
        .body=${html`<p>Leaving is an ending of its own. You read your talk with notes, and can try any moment of it again.</p>`}
        .actions=${html`<button class="primary" @click=${() => this.#end('done')}>End here</button>`}
        closing="Go on"
      ></st-dialog>
      <st-dialog
        id="care"
        heading="We can stop here."
        .body=${html`<p>If you stop, ${name} says nothing more. What was said is kept under Your talks, where you can read it another day or delete it. If this is close to something real, talk to someone you trust.</p>`}
        .actions=${html`<button class="primary" @click=${() => this.#end('care')}>Stop</button>`}
        closing="Go on"
      ></st-dialog>
    `
  }
}

const titleOf = (state: StageState) => `${state.scenario.title} · Second Take`
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

declare global {
  interface HTMLElementTagNameMap {
    'st-practice': StPractice
  }
}
