import { html, nothing, type PropertyValues } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { OwnForm } from '../../scenarios/own/form.js'
import '../elements/st-dialog.js'
import { type About, type AnyOwnFile, ApiError, api, ownExportUrl, plainWords } from '../api.js'
import { ownFields, type Wrong } from '../elements/own-fields.js'
import { PageElement } from '../elements/page.js'
import type { StDialog } from '../elements/st-dialog.js'
import { whereInShort } from '../elements/where-words-go.js'
import { go } from '../go.js'
import { kept } from '../kept.js'
import { formOf, nameOf } from '../own-words.js'
import '../styles/own.css'

const DRAFT = 'own/draft'
/** As much as the server takes. */
const MOST_FILE_BYTES = 60_000

/** A conversation of one’s own: a form of one page, new or kept; and files of such forms. */
@customElement('st-own')
export class StOwn extends PageElement {
  /** The conversation to change; empty for a new one. */
  @property() conversation = ''
  @state() private form: Partial<OwnForm> | null = null
  @state() private wrong: Wrong = new Map()
  @state() private problem = ''
  @state() private about: About | null = null
  @state() private masks = true
  @query('form') private fields!: HTMLFormElement
  @query('st-dialog') private dialog!: StDialog

  override connectedCallback(): void {
    super.connectedCallback()
    document.title = 'Your own conversation · Second Take'
    void this.#load()
  }

  async #load() {
    try {
      this.about = await api.about()
      this.form = this.conversation ? (await api.own(this.conversation)).form : draft()
    } catch (error) {
      this.problem = plainWords(error)
    }
  }

  override updated(changed: PropertyValues) {
    if (changed.has('wrong')) this.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }

  readonly #typed = () => {
    if (!this.conversation) kept.set(DRAFT, JSON.stringify(formOf(new FormData(this.fields))))
  }

  readonly #save = async (event: Event) => {
    event.preventDefault()
    const form = formOf(new FormData(this.fields))
    await this.#try(async () => {
      const { id } = await (this.conversation ? api.changeOwn(this.conversation, form) : api.addOwn(form))
      if (!this.conversation) kept.set(DRAFT, '')
      go(`/brief/${id}`)
    })
  }

  readonly #open = async (event: Event) => {
    const input = event.target as HTMLInputElement
    const [file] = input.files ?? []
    if (!file) return
    await this.#try(async () => {
      if (file.size > MOST_FILE_BYTES) throw new ApiError('too-large', 'This file is too large to be a conversation of Second Take.')
      const { id } = await api.openOwn(parsed(await file.text()))
      go(`/own/${id}`)
    })
    input.value = ''
  }

  readonly #copy = () => this.#try(async () => go(`/own/${(await api.addOwn(formOf(new FormData(this.fields)))).id}`))

  readonly #remove = async () => {
    this.dialog.close()
    await this.#try(async () => {
      await api.removeOwn(this.conversation)
      go('/')
    })
  }

  /** Nothing typed is lost by what goes wrong: it stays in the form. */
  async #try(what: () => Promise<void>) {
    try {
      this.problem = ''
      await what()
    } catch (error) {
      const fields = error instanceof ApiError ? error.fields : []
      this.problem = fields.length > 0 ? `Not kept yet. Look at: ${fields.map(({ field }) => nameOf(field)).join(', ')}.` : plainWords(error)
      this.wrong = new Map(fields.map(({ field, expected }) => [field.replace(/^form\./, ''), expected]))
    }
  }

  override render() {
    const { form, about, conversation } = this
    const where = about ? whereInShort(about) : ''
    return html`<div class="page narrow">
      <header class="prose">
        <h1>${conversation ? 'Change your conversation' : 'Your own conversation'}</h1>
        <p class="soft">${conversation ? nothing : 'Four minutes from here to the first line. '}What you write here is kept on this machine, is yours alone, and goes when you delete it. ${where === 'Stays on this machine.' ? nothing : where}</p>
      </header>
      ${this.problem ? html`<div class="notice" role="alert">${this.problem}</div>` : nothing}
      ${
        form
          ? html`<form class="own" @submit=${this.#save} @input=${this.#typed}>
              ${ownFields(form, this.wrong)}
              <div class="acts"><button class="primary">Keep it, and read the brief</button></div>
            </form>`
          : nothing
      }
      ${conversation ? this.#kept() : this.#fromElsewhere()}
    </div>`
  }

  #kept() {
    return html`<section class="prose" aria-label="This conversation">
      <label class="check"><input type="checkbox" .checked=${this.masks} @change=${() => (this.masks = !this.masks)} /> Save it without the name</label>
      <div class="acts">
        <a class="button" href=${ownExportUrl(this.conversation, this.masks)} download>Save as a file</a>
        <button @click=${this.#copy}>Make a copy</button>
        <button class="quiet" @click=${() => this.dialog.open()}>Delete</button>
      </div>
      <st-dialog
        heading="Delete this conversation?"
        .body=${html`<p>It goes with every talk that you had in it, their notes and their marks. It can’t be undone.</p>`}
        .actions=${html`<button class="primary" @click=${this.#remove}>Delete</button>`}
        closing="Keep"
      ></st-dialog>
    </section>`
  }

  #fromElsewhere() {
    return html`<section class="prose" aria-labelledby="elsewhere">
      <h2 id="elsewhere">Or from somewhere else</h2>
      <p><a href="/own/exchange">From a real exchange</a>: a chat or a mail, with notes on what you wrote.</p>
      <label class="field"><span>Open a file that Second Take saved</span><input type="file" accept=".json,application/json" @change=${this.#open} /></label>
    </section>`
  }
}

function draft(): Partial<OwnForm> {
  try {
    return JSON.parse(kept.get(DRAFT) ?? '{}') as Partial<OwnForm>
  } catch {
    return {}
  }
}

function parsed(text: string): AnyOwnFile {
  try {
    return JSON.parse(text)
  } catch {
    throw new ApiError('not-json', 'This file is not JSON. Choose a file that Second Take saved.')
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'st-own': StOwn
  }
}
