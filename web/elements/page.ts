import { LitElement } from 'lit'

/** An element that draws into the page itself: styles are the page's, and labels reach across elements. */
export class PageElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this
  }
}
