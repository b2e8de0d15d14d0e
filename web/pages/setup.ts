import { html, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { api, type Hello, type Offered, plainWords, type SetupView } from '../api.js'
import { PageElement } from '../elements/page.js'
import '../styles/setup.css'

type Part = 'voice' | 'reader'

/** For whoever runs this server: what speaks and reads, whether it works, and how to add a model. Nothing is set here, so no key is typed here. */
@customElement('st-setup')
export class StSetup extends PageElement {
  @state() private view: SetupView | null = null
  @state() private offered: Offered | null = null
  @state() private hellos: Partial<Record<Part, Hello>> = {}
  @state() private trying: Part | null = null
  @state() private problem = ''

  override connectedCallback(): void {
    super.connectedCallback()
    document.title = 'Set-up · Second Take'
    void this.#load()
  }

  async #load() {
    try {
      this.view = await api.setup()
      this.problem = ''
      if (this.view.voice ?? this.view.reader) this.offered = await api.models()
    } catch (error) {
      this.problem = plainWords(error)
    }
  }

  async #try(part: Part) {
    if (this.trying) return
    this.trying = part
    try {
      const hello = await api.hello(part)
      this.hellos = { ...this.hellos, [part]: hello }
      this.problem = ''
    } catch (error) {
      this.problem = plainWords(error)
    } finally {
      this.trying = null
    }
  }

  override render() {
    const { view } = this
    return html`<div class="page narrow setup">
      <h1>Set-up</h1>
      <p>For whoever runs this server. A model is added where the server is started, by variables; so no key is ever typed into this page, and none is sent to it.</p>
      ${this.problem ? html`<div class="notice" role="alert"><span>${this.problem}</span><button @click=${() => this.#load()}>Try again</button></div>` : nothing}
      ${view ? html`${this.#now(view)}${this.#models(view)}${this.#adding(view)}` : nothing}
    </div>`
  }

  #now({ voice, reader, localReader, hasKey }: SetupView) {
    const model = voice ?? reader
    return html`<section aria-labelledby="now">
      <h2 id="now">What is on</h2>
      <h3>Speaking</h3>
      <p>${voice ? html`<b>${voice.model}</b> at ${voice.host}. Each sentence is checked before it is shown.` : 'The script, on this machine.'}</p>
      ${voice ? this.#trial('voice', 'Say hello') : nothing}
      <h3>Reading</h3>
      <p>${reader ? html`<b>${reader.model}</b> at ${reader.host}, beside the local reader (${localReader}).` : `The local reader (${localReader}), on this machine.`}</p>
      ${reader ? this.#trial('reader', 'Read a reply') : nothing}
      ${model ? html`<p class="small soft">${hasKey ? 'A key is set.' : 'No key is set.'} Learners’ words go to ${model.host}; what they scored goes nowhere.</p>` : nothing}
    </section>`
  }

  #trial(part: Part, name: string) {
    const hello = this.hellos[part]
    return html`<div class="acts"><button aria-disabled=${this.trying !== null} @click=${() => this.#try(part)}>${name}</button></div>
      <div class="trial" role="status">${this.trying === part ? html`<p class="soft">Asking …</p>` : hello ? found(hello) : nothing}</div>`
  }

  #models({ voice, reader }: SetupView) {
    const { offered } = this
    if (!offered) return nothing
    const used = [voice?.model, reader?.model].filter((model) => model !== undefined)
    const missing = used.filter((model) => !offered.models.includes(model))
    return html`<section aria-labelledby="models">
      <h2 id="models">What the endpoint offers</h2>
      ${offered.fault ? html`<p>${offered.fault.says} <span class="soft small">(${offered.fault.detail})</span></p>` : nothing}
      ${offered.models.length === 0 && !offered.fault ? html`<p>It lists no models. That alone is no fault.</p>` : nothing}
      ${offered.models.length > 0 && missing.length > 0 ? html`<p>It does not list “${missing.join('” and “')}”. Some servers take any name; others need one of these.</p>` : nothing}
      <ul class="plain-list models">${offered.models.map((model) => html`<li><code>${model}</code>${used.includes(model) ? html` <span class="soft">in use</span>` : nothing}</li>`)}</ul>
    </section>`
  }

  #adding({ providers, limits }: SetupView) {
    return html`<section aria-labelledby="adding">
      <h2 id="adding">Add a model</h2>
      <p>Any endpoint that speaks as OpenAI’s does. Stop the server, set these where you start it, and start it again.</p>
      ${providers.map((provider) => html`<details name="provider"><summary>${provider.name}</summary>${recipe(provider)}</details>`)}
      <p>A model can read, too, beside the local reader: name it in <code>SECOND_TAKE_READER_MODEL</code>. Without <code>SECOND_TAKE_MODEL</code>, the script speaks.</p>
      <h3>As they stand</h3>
      <dl class="limits">${limits.map(({ variable, value, means }) => html`<div><dt><code>${variable}</code></dt><dd><b>${value}</b> ${means}</dd></div>`)}</dl>
    </section>`
  }
}

function recipe({ baseURL, key, keyOptional, model, modelIs }: SetupView['providers'][number]): TemplateResult {
  const variables = [
    ...(baseURL ? [`OPENAI_BASE_URL='${baseURL}'`] : []),
    ...(key && !keyOptional ? ['OPENAI_API_KEY=…'] : []),
    `SECOND_TAKE_MODEL='${model}'`,
  ]
  const keyIs = key ? html`<li><code>OPENAI_API_KEY</code> is ${key}${keyOptional ? ', if it was' : ''}.</li>` : html`<li>It wants no key.</li>`
  return html`<pre tabindex="0"><code>${variables.join(' \\\n')} \\
npm start</code></pre>
    <ul>${keyIs}<li><code>SECOND_TAKE_MODEL</code> is ${modelIs}.</li></ul>`
}

function found({ fault, firstSentenceMs, wholeMs, text, tokens, lacks }: Hello): TemplateResult {
  const used = tokens ? ` It used ${tokens.prompt ?? '?'} tokens to listen and ${tokens.completion ?? '?'} to answer.` : ''
  return html`
    ${
      fault
        ? html`<p><b>It does not work yet.</b> ${fault.says} <span class="soft small">(${fault.detail})</span></p>`
        : html`<p><b>It works.</b> ${firstSentenceMs === null ? '' : `The first sentence was there after ${firstSentenceMs} ms, `}${firstSentenceMs === null ? 'It was done' : 'all of it'} after ${wholeMs} ms.${used}</p>
          <p class="said">${text || 'It found nothing to mark.'}</p>`
    }
    ${lacks.length > 0 ? html`<ul>${lacks.map((lack) => html`<li>${lack}</li>`)}</ul>` : fault ? nothing : html`<p>It lacks nothing that Second Take asks for.</p>`}
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'st-setup': StSetup
  }
}
