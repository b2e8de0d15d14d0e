import { html, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import '../elements/st-composer.js'
import { type About, api, type BriefView, plainWords, type StageState, type StageView } from '../api.js'
import { briefSeen, seeBrief } from '../draft.js'
import { afterLine } from '../elements/after-line.js'
import { faltered } from '../elements/faltered.js'
import { PageElement } from '../elements/page.js'
import { aboutToSpeak, scriptItem } from '../elements/script-item.js'
import type { SayEvent, StComposer } from '../elements/st-composer.js'
import type { StDialog } from '../elements/st-dialog.js'
import { talkBar } from '../elements/talk-bar.js'
import { talkDialogs } from '../elements/talk-dialogs.js'
import { who } from '../elements/who.js'
import { FollowEnd } from '../follow-end.js'
import { arrivedFresh, go } from '../go.js'
import { answeredLast, type Item, itemsOf, type LineItem, textOf } from '../items.js'
import { Reveal } from '../reveal.js'
import { Sender } from '../sender.js'
import { Stage } from '../stage.js'
import '../styles/practice.css'

/** A newcomer reads the first answer before the brief opens over it. */
const BEFORE_BRIEF_MS = 1_800
const LOST = 'The connection is lost. What you type is kept here, and the talk goes on by itself when the connection is back.'
const LOST_UNSENT = 'The connection is lost. Your reply is kept here, and said by itself when the connection is back.'

/** The rehearsal itself: the person, the script, and the field for what you say. */
@customElement('st-practice')
export class StPractice extends PageElement {
  @property() rehearsal = ''
  @state() private brief: BriefView | null = null
  @state() private about: About | null = null
  @state() private problem = ''
  @state() private heard: { reply: string; sentence: string } | null = null
  @state() private announced = ''
  @query('st-composer') private composer!: StComposer | null
  @query('#brief') private briefDialog!: StDialog
  @query('#ending') private endDialog!: StDialog
  @query('#care') private careDialog!: StDialog
  readonly #stage: Stage = new Stage(this, () => this.rehearsal, {
    heard: (event) => this.#happened(event),
    loaded: (state) => void this.#loaded(state),
  })
  readonly #sender: Sender = new Sender(this, this.#stage, () => this.composer)
  readonly #reveal = new Reveal(this)
  readonly #follow = new FollowEnd(this, () => this.querySelector('.scroll'))
  #fresh = false
  #briefTimer = 0

  override connectedCallback(): void {
    super.connectedCallback()
    this.#fresh = arrivedFresh()
    addEventListener('keydown', this.#hurry)
  }

  override disconnectedCallback(): void {
    removeEventListener('keydown', this.#hurry)
    clearTimeout(this.#briefTimer)
    super.disconnectedCallback()
  }

  /** A key that does nothing else shows the whole line at once. */
  readonly #hurry = (event: KeyboardEvent) => {
    const idle = event.target === document.body || (event.target as Element).matches('main, h1, .scroll')
    if (this.#reveal.busy && (event.key === 'Escape' || (idle && [' ', 'Enter'].includes(event.key)))) this.#reveal.all()
  }

  override updated(): void {
    this.#openBriefOnce()
  }

  async #loaded(state: StageState) {
    const items = itemsOf(state.events)
    const last = items.at(-1)
    document.title = `${state.scenario.title} · Second Take`
    if (!this.brief) void this.#loadBrief(state.scenario.id)
    if (this.#fresh && last?.kind === 'line') {
      this.#reveal.begin()
      this.#reveal.upTo(textOf(last))
      if (last.whole) this.#announce(last)
    }
    this.#fresh = false
    this.requestUpdate()
    // The field is there only once the talk is drawn.
    await this.updateComplete
    this.#sender.settle(items.flatMap((item) => (item.kind === 'reply' ? [item.replyId] : [])))
  }

  async #loadBrief(scenario: string) {
    ;[this.brief, this.about] = await Promise.all([api.brief(scenario), api.about()]).catch(() => [null, null])
  }

  #happened(event: StageView) {
    const last = itemsOf(this.#stage.state?.events ?? []).at(-1)
    if (event.type === 'replied') {
      this.composer?.stored(event.replyId)
      this.#follow.toEnd()
    }
    if (last?.kind !== 'line') return
    if (event.type === 'said') {
      if (event.index === 0) this.#reveal.begin()
      this.#reveal.upTo(textOf(last))
    }
    if (event.type === 'spoke') this.#announce(last)
  }

  /** A screen reader hears the whole line once, not its words as they appear. */
  #announce(line: LineItem) {
    this.announced = `${this.#stage.state?.scenario.counterpart.name}: ${line.manner ?? ''} ${textOf(line)}`
  }

  /** A newcomer from the first screen reads the brief after the first exchange; never over what is being typed. */
  #openBriefOnce() {
    clearTimeout(this.#briefTimer)
    const { state } = this.#stage
    const replies = state?.events.filter(({ type }) => type === 'replied').length
    const due = state?.awaiting === 'reply' && replies === 1 && !this.#reveal.busy && !briefSeen(state.scenario.id)
    if (!due || !this.brief) return
    this.#briefTimer = window.setTimeout(() => {
      if (this.composer?.draft.text || this.querySelector('dialog[open]')) return
      this.#openBrief()
    }, BEFORE_BRIEF_MS)
  }

  #openBrief = () => {
    const { state } = this.#stage
    if (state) seeBrief(state.scenario.id)
    void this.briefDialog.open()
  }

  readonly #say = async (event: SayEvent) => {
    this.heard = null
    this.problem = ''
    await this.#sender.send(event.draft)
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
  #misheard = (reply: string) =>
    this.#do(async () => {
      await api.misheard(this.rehearsal, reply)
      this.heard = null
    })
  #again = (voice: 'again' | 'script') =>
    this.#do(async () => {
      await api.speakAgain(this.rehearsal, voice)
      this.#stage.expectLine()
    })
  #end = (because: 'done' | 'care') =>
    this.#do(async () => {
      await api.end(this.rehearsal, because)
      this.endDialog.close()
      this.careDialog.close()
      go(because === 'done' ? `/talk/${this.rehearsal}/debrief` : `/talk/${this.rehearsal}/stopped`)
    })

  override render() {
    const { state, problem } = this.#stage
    if (!state)
      return problem
        ? html`<div class="page"><h1>The talk is not here.</h1><p role="alert">${problem}</p><p><a href="/">Back to the start</a></p></div>`
        : nothing
    const items = itemsOf(state.events)
    const lines = items.filter((item) => item.kind === 'line')
    const person = state.scenario.counterpart
    const waiting = state.awaiting === 'line' && items.at(-1)?.kind === 'reply'
    return html`
      ${talkBar(state, { brief: this.#openBrief, stop: () => this.careDialog.open(), end: () => this.endDialog.open() })}
      <div class="stage">
        ${who(state.scenario, lines)}
        <section class="script" aria-label="The talk">
          <div class="scroll" tabindex="0" role="region" aria-label="What was said" @click=${() => this.#reveal.busy && this.#reveal.all()}>
            <ol>${items.map((item, i) => this.#item(item, items, i))}${waiting ? aboutToSpeak(person) : nothing}</ol>
          </div>
          ${state.awaiting === 'nothing' && !this.#reveal.busy ? this.#ended() : this.#composing(state)}
        </section>
        <div class="visually-hidden" role="log" aria-live="polite">${this.announced}</div>
      </div>
      ${talkDialogs({ name: person.name, brief: this.brief, about: this.about, end: this.#end })}
    `
  }

  #item(item: Item, items: readonly Item[], i: number) {
    const person = this.#stage.state?.scenario.counterpart
    if (!person) return nothing
    const newest = i === items.length - 1
    const revealing = newest && item.kind === 'line' && this.#reveal.busy
    const reply = item.kind === 'line' && item.whole && !revealing ? answeredLast(item, items) : null
    const after = reply
      ? afterLine({
          person,
          heard: this.heard?.reply === reply.replyId ? this.heard.sentence : null,
          takeBack: () => this.#takeBack(reply.replyId),
          howHeard: () => this.#howHeard(reply.replyId),
          misheard: newest && this.#stage.awaiting === 'reply' && !reply.misheard ? () => this.#misheard(reply.replyId) : null,
        })
      : nothing
    return scriptItem(item, person, revealing ? this.#reveal.words : null, after)
  }

  #composing({ events, awaiting, scenario }: StageState) {
    const fault = events.findLast((event) => event.type === 'faltered')
    if (awaiting === 'choice' && fault?.type === 'faltered') return faltered(fault.fault, this.problem, this.#again)
    const lost = this.#stage.offline ? (this.#sender.unsent ? LOST_UNSENT : LOST) : ''
    const hint = this.#reveal.busy
      ? 'Esc shows the whole line'
      : awaiting === 'reply'
        ? 'Enter says it, Shift + Enter starts a new line'
        : `${scenario.counterpart.name} is about to speak`
    return html`<st-composer
      .rehearsal=${this.rehearsal} .waiting=${awaiting !== 'reply'} .sending=${this.#sender.sending} .hint=${hint}
      .problem=${lost || this.#sender.problem || this.problem || this.#stage.problem} @st-say=${this.#say} @input=${this.#sender.changed}
    ></st-composer>`
  }

  #ended() {
    return html`<div class="ended" role="status">
      <p class="say">The talk is over.</p>
      <a class="button primary" href="/talk/${this.rehearsal}/debrief">Read your talk, with notes</a>
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'st-practice': StPractice
  }
}
