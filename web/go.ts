/** Goes to another page of ours. `fresh`: the person has just said something there, so the answer is to be seen arriving. */
export function go(path: string, { fresh = false } = {}): void {
  history.pushState({ fresh }, '', path)
  dispatchEvent(new PopStateEvent('popstate'))
}

/** Whether this page was gone to as `fresh`; once, so that loading it again shows what is there at once. */
export function arrivedFresh(): boolean {
  const { fresh } = (history.state ?? {}) as { fresh?: boolean }
  history.replaceState(null, '')
  return fresh === true
}
