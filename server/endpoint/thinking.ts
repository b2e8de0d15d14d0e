const OPEN = '<think>'
const CLOSE = '</think>'

/** Most characters at the end of a text that may be the beginning of a tag. */
function heldBack(text: string, tag: string): number {
  for (let n = Math.min(tag.length - 1, text.length); n > 0; n--) if (tag.startsWith(text.slice(-n))) return n
  return 0
}

export interface Thinking {
  /** What of this piece is not thought. */
  hear(piece: string): string
  /** Whether a thought was closed that was never opened: all before it was thought, too. */
  readonly unopened: boolean
}

/**
 * Takes `<think>…</think>` out of a stream of text, wherever the pieces are cut. What a model thinks is never shown.
 * @param first whether the text begins within a thought: some servers open it in the prompt
 */
export function withoutThinking(first = false): Thinking {
  let thinking = first
  let held = ''
  let unopened = false
  return {
    hear(piece) {
      let text = held + piece
      let out = ''
      held = ''
      for (;;) {
        const [open, close] = [text.indexOf(OPEN), text.indexOf(CLOSE)]
        if (!thinking && close >= 0 && (open < 0 || close < open)) {
          unopened = true
          out = ''
          text = text.slice(close + CLOSE.length)
          continue
        }
        const at = thinking ? close : open
        if (at < 0) {
          const keep = Math.max(heldBack(text, CLOSE), thinking ? 0 : heldBack(text, OPEN))
          held = keep > 0 ? text.slice(-keep) : ''
          return thinking ? out : out + text.slice(0, text.length - keep)
        }
        if (!thinking) out += text.slice(0, at)
        text = text.slice(at + (thinking ? CLOSE : OPEN).length)
        thinking = !thinking
      }
    },
    get unopened() {
      return unopened
    },
  }
}
