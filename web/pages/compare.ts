import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import '../elements/st-portrait.js'
import { api, type CompareView, plainWords } from '../api.js'
import { changesView } from '../elements/changes.js'
import { spokenLine } from '../elements/line.js'
import { PageElement } from '../elements/page.js'
import { roundCell } from '../elements/round-cell.js'
import { stancePair } from '../elements/stance-pair.js'
import '../styles/notes.css'
import '../styles/takes.css'

/** Two takes side by side, from where they part. */
@customElement('st-compare')
export class StCompare extends PageElement {
  @property() rehearsal = ''
  @property() other = ''
  @state() private compared: CompareView | null = null
  @state() private problem = ''

  override async connectedCallback() {
    super.connectedCallback()
    document.title = 'Side by side · Second Take'
    try {
      this.compared = await api.compare(this.rehearsal, this.other)
    } catch (error) {
      this.problem = plainWords(error)
    }
  }

  override render() {
    if (this.problem)
      return html`<div class="page"><h1>They can’t be put side by side.</h1><div class="notice" role="alert">${this.problem} <a href="/talks">Your talks</a></div></div>`
    if (!this.compared) return nothing
    const { person, shared, takes, changes, rounds, stance } = this.compared
    const names = namesOf(takes)
    const first = rounds[0]?.[0] ?? rounds[0]?.[1]
    return html`<div class="page">
      <div><p class="label">${takes[0].rehearsal.scenario.title}</p><h1>${capital(names[0])} beside ${names[1]}</h1></div>
      <section class="sides ends" aria-label="How each ended">
        ${takes.map(
          ({ rehearsal, epilogue, face }, side) => html`<div class="end-of-take">
            <st-portrait .scenario=${rehearsal.scenario.id} .face=${face}></st-portrait>
            <div><p class="label">${names[side]}</p><h2>${rehearsal.outcome}</h2></div>
            <p class="soft">${epilogue}</p>
            <p><a href="/talk/${rehearsal.id}/debrief">Read it whole, with notes</a></p>
          </div>`,
        )}
      </section>
      <section class="debrief-section"><h2>What changed</h2>${changesView(changes, names)}</section>
      ${
        first
          ? html`<section class="debrief-section">
              <h2>From reply ${shared + 1} on</h2>
              <p class="soft">${shared === 0 ? 'They part at the first reply. ' : `Up to here they are the same talk. `}${person.name} has just said:</p>
              ${spokenLine(person.name, first.line)}
              ${rounds.map((round) => html`<div class="sides round">${round.map((note, side) => roundCell(note, person, names[side] ?? ''))}</div>`)}
            </section>`
          : nothing
      }
      <section class="debrief-section"><h2>How ${person.pronouns.they} took it</h2>${stancePair(stance, names)}</section>
    </div>`
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Two talks that each began at the start are both a take 1: told apart by their order. */
function namesOf([one, other]: CompareView['takes']): [string, string] {
  if (one.rehearsal.take === other.rehearsal.take) return ['the earlier talk', 'the later talk']
  return [`take ${one.rehearsal.take}`, `take ${other.rehearsal.take}`]
}

declare global {
  interface HTMLElementTagNameMap {
    'st-compare': StCompare
  }
}
