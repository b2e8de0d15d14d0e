/** How long a page may take to show its heading before the focus stays where it is. */
const PATIENCE_MS = 4_000

/**
 * Puts the focus where a page begins, as soon as that is drawn: in the field of a talk, for those who type; else on the heading, so that a
 * screen reader says where one is. Whoever has moved on by then is left in peace.
 */
export function focusOnceDrawn(main: HTMLElement): void {
  main.focus({ preventScroll: true })
  const given = AbortSignal.timeout(PATIENCE_MS)
  const watch = new MutationObserver(() => tryOnce())
  given.addEventListener('abort', () => watch.disconnect())
  watch.observe(main, { childList: true, subtree: true })
  function tryOnce() {
    const place = beginning(main)
    if (!place) return
    watch.disconnect()
    if (document.activeElement !== main && document.activeElement !== document.body) return
    if (place.tabIndex < 0) place.tabIndex = -1
    place.focus({ preventScroll: true })
  }
  tryOnce()
}

/** A field that takes the focus on a touch screen brings up its keyboard, over half of the page. */
function beginning(main: HTMLElement): HTMLElement | null {
  const composer = main.querySelector('st-composer')
  if (composer && matchMedia('(hover: hover) and (pointer: fine)').matches) return composer.querySelector('textarea')
  return main.querySelector('h1')
}
