/** Whether a key press in a text field says "send": Enter, or Ctrl or Command with it; never with Shift, never while an input method composes. */
export function submitsOn(event: KeyboardEvent): boolean {
  // Safari reports the Enter that ends a composition with key code 229 and `isComposing` already false.
  return event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.keyCode !== 229
}
