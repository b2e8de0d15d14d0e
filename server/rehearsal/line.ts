import type { Direction } from '../voice/direction.js'
import type { NewEvent } from './events.js'
import type { SpokenLine } from './fold.js'
import type { EventLog } from './log.js'

/** One line while it is being said: numbers its sentences, and goes on where an earlier server stopped. */
export class Line {
  #index = 0
  readonly #said: string[]
  #staging: Pick<Extract<NewEvent, { type: 'said' }>, 'manner' | 'face'> = { manner: null, face: 'serious' }

  constructor(
    private readonly log: EventLog,
    private readonly id: string,
    public last: number,
    private readonly reply: number | null,
    open: SpokenLine | undefined,
    private readonly ending: Direction | null,
  ) {
    this.#said = open?.sentences.map(({ text }) => text) ?? []
    const first = open?.sentences[0]
    if (first) this.#staging = { manner: first.manner, face: first.face }
  }

  get begun(): boolean {
    return this.#said.length > 0
  }

  get text(): string {
    return this.#said.join(' ')
  }

  /** @returns false where an earlier server said something else: what was shown stands, so the line can only be closed */
  async say({ text, manner, face }: { text: string; manner: string | null; face: Extract<NewEvent, { type: 'said' }>['face'] }): Promise<boolean> {
    const before = this.#said[this.#index]
    if (before !== undefined && before !== text) return false
    if (before === undefined) {
      this.#staging = { manner, face }
      await this.#append([{ type: 'said', reply: this.reply, index: this.#index, text, manner, face }])
      this.#said.push(text)
    }
    this.#index++
    return true
  }

  async close({ voice, pieces, amended }: { voice: 'script' | 'llm'; pieces: readonly string[]; amended: string | null }): Promise<void> {
    const { ending } = this
    await this.#append([
      { type: 'spoke', reply: this.reply, text: this.text, voice, pieces: [...pieces], amended },
      ...(ending?.ended ? [{ type: 'ended' as const, outcome: ending.ended, by: ending.endedBy ?? ('machine' as const) }] : []),
    ])
  }

  /** Ends the line at its last good sentence, with what must still be heard. */
  async closeWith(sentences: readonly string[], amended: string): Promise<void> {
    for (const text of sentences) {
      await this.#append([{ type: 'said', reply: this.reply, index: this.#said.length, text, ...this.#staging }])
      this.#said.push(text)
    }
    await this.close({ voice: 'script', pieces: [], amended })
  }

  async #append(events: NewEvent[]): Promise<void> {
    this.last = (await this.log.append(this.id, this.last, events)).at(-1)?.seq ?? this.last
  }
}
