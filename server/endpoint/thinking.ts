const OPEN = '<think>'
const CLOSE = '</think>'

/** Most characters at the end of a text that may be the beginning of a tag. */
function heldBack(text: string, tag: string): number {
  for (let n = Math.min(tag.length - 1, text.length); n > 0; n--) if (tag.startsWith(text.slice(-n))) return n
  return 0
}

/** Takes `<think>…</think>` out of a stream of text, wherever the pieces are cut. What a model thinks is never shown. */
export function withoutThinking(): (piece: string) => string {
  let thinking = false
  let held = ''
  return (piece) => {
    let text = held + piece
    let out = ''
    held = ''
    for (;;) {
      const tag = thinking ? CLOSE : OPEN
      const at = text.indexOf(tag)
      if (at < 0) {
        const keep = heldBack(text, tag)
        held = keep > 0 ? text.slice(-keep) : ''
        return thinking ? out : out + text.slice(0, text.length - keep)
      }
      if (!thinking) out += text.slice(0, at)
      text = text.slice(at + tag.length)
      thinking = !thinking
    }
  }
}
