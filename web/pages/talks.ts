import { html, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import '../elements/st-account.js'
import '../elements/st-bring-remarks.js'
import '../elements/st-dialog.js'
import '../elements/st-portrait.js'
import { api, exportUrl, type ListedRow, plainWords } from '../api.js'
import { dayInWords, today } from '../day.js'
import { clearDraft } from '../draft.js'
import { PageElement } from '../elements/page.js'
import type { StDialog } from '../elements/st-dialog.js'
import '../styles/talks.css'

const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** All rehearsals, newest first: go on, read, keep a copy, delete. */
@customElement('st-talks')
export class StTalks extends PageElement {
  @state() private rows: ListedRow[] = []
  @state() private next: string | null = null
  @state() private loaded = false
  @state() private problem = ''
  /** What the dialog asks about: one talk, or all of them. */
  @state() private doomed: ListedRow | 'all' = 'all'
  @query('st-dialog') private dialog!: StDialog

  override connectedCallback(): void {
    super.connectedCallback()
    document.title = 'Your talks · Second Take'
    void this.#more()
  }

  async #more() {
    try {
      const page = await api.talks(this.next ?? undefined)
      this.rows = [...this.rows, ...page.rows]
      this.next = page.next
      this.loaded = true
      this.problem = ''
    } catch (error) {
      this.problem = plainWords(error)
    }
  }

  async #ask(doomed: ListedRow | 'all') {
    this.doomed = doomed
    await this.updateComplete
    await this.dialog.open()
  }

  async #remove() {
    const { doomed } = this
    try {
      if (doomed === 'all') await api.removeAll()
      else await api.remove(doomed.id)
      for (const { id } of this.rows) if (doomed === 'all' || id === doomed.id) clearDraft(id)
      this.rows = doomed === 'all' ? [] : this.rows.filter(({ id }) => id !== doomed.id)
      if (doomed === 'all') this.next = null
      this.problem = ''
    } catch (error) {
      this.problem = plainWords(error)
    }
    this.dialog.close()
  }

  override render() {
    const { doomed } = this
    return html`<div class="page">
      <h1>Your talks</h1>
      ${this.problem ? html`<div class="notice" role="alert">${this.problem} <button @click=${() => this.#more()}>Try again</button></div>` : nothing}
      ${this.loaded && this.rows.length === 0 ? html`<p>No talks yet. <a href="/">Someone is waiting for an answer.</a></p>` : nothing}
      <ul class="talks">${this.rows.map((row) => this.#row(row))}</ul>
      <div class="acts">
        ${this.next ? html`<button @click=${() => this.#more()}>Show older ones</button>` : nothing}
        ${this.rows.length > 0 ? html`<a class="button quiet" href="/api/rehearsals/disputes.json" download>What was misread (JSON)</a><a class="button quiet" href="/api/rehearsals/disagreements.json" download>Where a coach disagrees (JSON)</a><button class="quiet" @click=${() => this.#ask('all')}>Delete all talks</button>` : nothing}
      </div>
      ${this.rows.length > 0 ? html`<details><summary>A coach sent a file back</summary><st-bring-remarks></st-bring-remarks></details>` : nothing}
      <st-dialog
        .heading=${doomed === 'all' ? 'Delete all talks?' : `Delete “${doomed.scenario.title}”?`}
        .body=${html`<p>${doomed === 'all' ? 'Every talk goes, with all you said in it, its notes, its marks and what a coach said of it.' : 'The talk goes, with all you said in it, its notes, its marks and what a coach said of it. Takes that began from it stay.'} Files that you saved or gave away stay where they are. It can’t be undone.</p>`}
        .actions=${html`<button class="primary" @click=${() => this.#remove()}>Delete</button>`}
        closing="Keep"
      ></st-dialog>
    </div>`
  }

  #row(row: ListedRow) {
    const { title } = row.scenario
    const { on, account } = row.real
    return html`<li class="card">
      <st-portrait .scenario=${row.scenario.id} face="calm"></st-portrait>
      <div>
        <p class="label">${when.format(row.startedAt)}${row.take > 1 ? ` · take ${row.take}` : ''}${row.mode === 'hard-minute' ? ' · the hard minute' : ''}</p>
        <h2>${title}</h2>
        ${on && on >= today() ? html`<p class="soft small">The real conversation: ${dayInWords(on)}.</p>` : nothing}
        <p class="soft small">${row.outcome ?? `Unfinished, ${row.replies} ${row.replies === 1 ? 'reply' : 'replies'} given`}</p>
      </div>
      <div class="acts">
        ${row.endedAt === null ? html`<a class="button" href="/talk/${row.id}" aria-label="Go on with ${title}">Go on</a>` : html`<a class="button" href="/talk/${row.id}/debrief" aria-label="Read ${title}, with notes">Read it</a>`}
        ${row.hasTakes ? html`<a class="button quiet" href="/talk/${row.id}/takes" aria-label="Takes of ${title}">Takes</a>` : nothing}
        <a class="button quiet" href=${exportUrl(row.id, 'md')} download aria-label="Keep ${title} as Markdown">Markdown</a>
        <a class="button quiet" href=${exportUrl(row.id, 'json')} download aria-label="Keep ${title} as JSON">JSON</a>
        <button class="quiet" @click=${() => this.#ask(row)} aria-label="Delete ${title}">Delete</button>
      </div>
      ${on && on < today() && !account ? html`<div class="after-it"><p>The real conversation was on ${dayInWords(on)}.</p><st-account .rehearsal=${row.id} about=${title}></st-account></div>` : nothing}
    </li>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'st-talks': StTalks
  }
}
