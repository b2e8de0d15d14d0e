import { html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { resolve, type Shown } from '../router.js'
import { applySettings, settings, toggle } from '../settings.js'
import { PageElement } from './page.js'

/** The frame of every page: the bar, the way to the content, and the page that the address names. */
@customElement('st-app')
export class StApp extends PageElement {
  @state() private shown: Shown | null = null
  @state() private missing = false
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
    const shown = await resolve(pathname)
    if (pathname !== location.pathname) return
    this.shown = shown
    this.missing = shown === null
    await this.updateComplete
    if (!first) {
      scrollTo(0, 0)
      this.querySelector<HTMLElement>('main')?.focus()
    }
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
        <nav aria-label="Main">${link('/', 'rehearse', 'Rehearse')}${link('/talks', 'talks', 'Your talks')}</nav>
      </header>
      <main id="content" tabindex="-1">${this.missing ? html`<section class="page"><h1>There is nothing here.</h1><p><a href="/">Back to the start</a></p></section>` : this.shown?.page}</main>
      <footer class="foot no-print">
        <a href="/reading">How this is read</a>
        <button class="quiet" aria-pressed=${settings().upright} @click=${() => this.#set('upright')}>Upright, plain letters</button>
      </footer>
    `
  }

  #set(setting: 'upright') {
    toggle(setting)
    this.requestUpdate()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'st-app': StApp
  }
}
