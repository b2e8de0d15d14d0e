import { html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import { focusOnceDrawn } from '../focus.js'
import { resolve, type Shown } from '../router.js'
import { applySettings, change, type Settings, settings } from '../settings.js'
import { PageElement } from './page.js'

/** The frame of every page: the bar, the way to the content, and the page that the address names. */
@customElement('st-app')
export class StApp extends PageElement {
  @state() private shown: Shown | null = null
  @state() private lost: 'nowhere' | 'unloaded' | null = null
  #path = ''

  override connectedCallback(): void {
    super.connectedCallback()
    applySettings()
    addEventListener('popstate', this.#follow)
    this.addEventListener('click', this.#ownLinks)
    void this.#follow()
  }

  /** Draws the page of the address, and puts the focus on its heading, so that a screen reader says where one is. */
  readonly #follow = async () => {
    const { pathname } = location
    if (pathname === this.#path) return
    const first = this.#path === ''
    this.#path = pathname
    const shown = await resolve(pathname).catch(() => 'unloaded' as const)
    if (pathname !== location.pathname) return
    this.shown = shown === 'unloaded' ? null : shown
    this.lost = shown === 'unloaded' ? shown : shown === null ? 'nowhere' : null
    await this.updateComplete
    const main = this.querySelector('main')
    if (first || !main) return
    scrollTo(0, 0)
    focusOnceDrawn(main)
  }

  readonly #ownLinks = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a')
    const elsewhere =
      !link || link.origin !== location.origin || link.hasAttribute('download') || link.target || link.pathname.startsWith('/api/') || link.hash
    if (elsewhere || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    history.pushState(null, '', link.href)
    void this.#follow()
  }

  override render() {
    const nav = this.shown?.nav
    const link = (href: string, id: string, name: string) => html`<a href=${href} aria-current=${nav === id ? 'page' : nothing}>${name}</a>`
    return html`
      <a class="skip" href="#content">To the content</a>
      <header class="bar no-print">
        <a class="brand" href="/">Second <i>Take</i></a>
        <nav aria-label="Main">${link('/', 'rehearse', 'Rehearse')}${link('/talks', 'talks', 'Your talks')}${link('/progress', 'progress', 'Progress')}</nav>
      </header>
      <main id="content" tabindex="-1">${this.lost ? this.#nothingHere() : keyed(this.#path, this.shown?.page)}</main>
      ${this.#foot()}
    `
  }

  #nothingHere() {
    return this.lost === 'unloaded'
      ? html`<section class="page"><h1>This page could not be loaded.</h1><p>Nothing you said is lost. <a href=${this.#path} target="_self">Load it again</a></p></section>`
      : html`<section class="page"><h1>There is nothing here.</h1><p><a href="/">Back to the start</a></p></section>`
  }

  #foot() {
    const { upright, colours } = settings()
    const colour = (value: Settings['colours'], name: string) => html`<option value=${value} ?selected=${value === colours}>${name}</option>`
    return html`<footer class="foot no-print">
      <a href="/reading">How this is read</a>
      <a href="/setup">Set-up</a>
      <button class="quiet" aria-pressed=${upright} @click=${() => this.#change({ upright: !upright, colours })}>Upright, plain letters</button>
      <label>Colours
        <select @change=${(event: Event) => this.#change({ upright, colours: (event.target as HTMLSelectElement).value as Settings['colours'] })}>
          ${colour('system', 'as this device')}${colour('light', 'light')}${colour('dark', 'dark')}
        </select>
      </label>
    </footer>`
  }

  #change(to: Settings) {
    change(to)
    this.requestUpdate()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'st-app': StApp
  }
}
