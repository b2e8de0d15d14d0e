import { html, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { api, type Exchange, type Message, plainWords } from '../api.js'
import { PageElement } from '../elements/page.js'
import { go } from '../go.js'
import { KINDS, PRONOUNS, RELATIONS } from '../own-words.js'
import '../styles/own.css'

/** A real exchange: paste it, say who you are, and read your own words with notes. */
@customElement('st-exchange')
export class StExchange extends PageElement {
  @state() private messages: Message[] = []
  @state() private you = ''
  @state() private problem = ''
  @state() private busy = false
  @query('textarea') private field!: HTMLTextAreaElement
  @query('form.people') private people!: HTMLFormElement

  override connectedCallback(): void {
    super.connectedCallback()
    document.title = 'A real exchange · Second Take'
  }

  get #names(): string[] {
    return [...new Set(this.messages.map(({ who }) => who))]
  }

  readonly #read = async (event: Event) => {
    event.preventDefault()
    await this.#try(async () => {
      this.messages = (await api.people(this.field.value)).messages
      this.you = this.#names[1] ?? ''
      if (this.#names.length < 2) this.problem = 'I can’t tell two people apart in this. One message a line, as “Name: text”, always works.'
    })
  }

  readonly #keep = async (event: Event) => {
    event.preventDefault()
    const chosen = Object.fromEntries(new FormData(this.people)) as Omit<Exchange, 'text' | 'you'>
    await this.#try(async () => {
      go(`/talk/${(await api.keepExchange({ ...chosen, you: this.you, text: this.field.value })).talk}/debrief`)
    })
  }

  async #try(what: () => Promise<void>) {
    if (this.busy) return
    this.busy = true
    this.problem = ''
    try {
      await what()
    } catch (error) {
      this.problem = plainWords(error)
    } finally {
      this.busy = false
    }
  }

  override render() {
    return html`<div class="page narrow">
      <header class="prose">
        <h1>From a real exchange</h1>
        <p class="soft">Paste a chat or a mail with what it quotes. You see what you wrote with notes, and can answer each moment again. It is read on this machine and by no model, even where one is connected. A moment taken again is a talk like any other: where a model speaks, it gets that talk.</p>
      </header>
      ${this.problem ? html`<div class="notice" role="alert">${this.problem}</div>` : nothing}
      <form class="own" @submit=${this.#read}>
        <label class="field"><span>The exchange</span><textarea rows="10" maxlength="50000" dir="auto" required placeholder="Omar: You changed my report again.&#10;Me: That was needed.&#10;…"></textarea></label>
        <div class="acts"><button class=${this.#names.length < 2 ? 'primary' : ''}>Read it</button></div>
      </form>
      ${this.#names.length > 1 ? this.#people() : nothing}
    </div>`
  }

  #people() {
    const others = this.#names.filter((name) => name !== this.you)
    const select = (name: string, label: string, options: Record<string, string>) =>
      html`<label class="field"><span>${label}</span><select name=${name}>${Object.entries(options).map(([value, shown]) => html`<option value=${value}>${shown}</option>`)}</select></label>`
    const mine = this.messages.filter(({ who }) => who === this.you).length
    return html`<form class="own people" @submit=${this.#keep}>
      <fieldset class="choice"><legend>Who are you?</legend>${this.#names.map((name) => html`<label><input type="radio" ?checked=${name === this.you} @change=${() => (this.you = name)} name="you" value=${name} /> <bdi>${name}</bdi></label>`)}</fieldset>
      <div class="pair">
        ${select('them', 'The other', Object.fromEntries(others.map((name) => [name, name])))}${select('pronouns', 'Pronoun', PRONOUNS)}${select('relation', 'Who they are to you', RELATIONS)}
      </div>
      ${select('kind', 'What it is about', KINDS)}
      <p class="small soft">${this.messages.length} messages, ${mine} of them yours. Your last eight are read; what others wrote is left out.</p>
      <div class="acts"><button class="primary">Read my words, with notes</button></div>
    </form>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'st-exchange': StExchange
  }
}
