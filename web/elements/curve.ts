import { html, nothing, svg } from 'lit'
import type { DebriefView } from '../api.js'

type Point = DebriefView['curve'][number]

const WIDTH = 700
const HEIGHT = 200
const LEFT = 12
const RIGHT = 600
const TOP = 26
/** Room under the floor for the numbers of the replies. */
const UNDER = 30
const HIGHEST = 10

/** Trust and tension over the replies, drawn without figures; each point leads to its reply. A table says the same to a screen reader. */
export function curveView(curve: DebriefView['curve'], name: string) {
  const floor = HEIGHT - UNDER
  const x = (i: number) => LEFT + (curve.length > 1 ? (i / (curve.length - 1)) * (RIGHT - LEFT) : 0)
  const y = (level: number) => floor - 14 - (level / HIGHEST) * (floor - 14 - TOP)
  const line = (key: 'trust' | 'tension') => curve.map((point, i) => `${x(i)},${y(point[key])}`).join(' ')
  const replies = curve.slice(1)
  const end = curve.at(-1)
  const apart = end && Math.abs(y(end.trust) - y(end.tension)) < 18 ? 10 : 0
  const lift = end && end.trust >= end.tension ? apart : -apart
  const over = `${replies.length} ${replies.length === 1 ? 'reply' : 'replies'}`
  return html`<div class="curve">
    <p class="soft narrow-only">Trust and tension run down beside your replies, above.</p>
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="group" aria-label="Trust and tension over ${over}; the table below says the same">
      <line class="grid" x1="0" x2=${WIDTH} y1=${floor} y2=${floor}></line>
      ${replies.map(({ reply }, i) => svg`<line class="grid dots" x1=${x(i + 1)} x2=${x(i + 1)} y1="16" y2=${floor}></line><text x=${x(i + 1)} y=${HEIGHT - 8} text-anchor="middle">${reply}</text>`)}
      <polyline class="trust" points=${line('trust')}></polyline>
      <polyline class="tension" points=${line('tension')}></polyline>
      ${replies.map((point, i) => reached(point, x(i + 1), y(point.trust), y(point.tension)))}
      ${end ? svg`<text class="trust-name" x=${RIGHT + 14} y=${y(end.trust) + 4 - lift}>trust</text><text class="tension-name" x=${RIGHT + 14} y=${y(end.tension) + 4 + lift}>tension</text>` : nothing}
    </svg>
    <div class="visually-hidden">
      <table>
        <caption>How ${name} took it, reply by reply</caption>
        <thead><tr><th scope="col">Reply</th><th scope="col">Trust</th><th scope="col">Tension</th><th scope="col">What happened</th></tr></thead>
        <tbody>${curve.map((point, i) => row(point, curve[i - 1]))}</tbody>
      </table>
    </div>
  </div>`
}

/** The same for one reply, downwards beside it, where the page is too narrow for the whole: the further right, the more. */
export function stretch([before, after]: readonly Point[]) {
  if (!before || !after) return nothing
  const x = (level: number) => 4 + (level / HIGHEST) * 24
  const line = (kind: 'trust' | 'tension') => svg`<line class=${kind} x1=${x(before[kind])} y1="0" x2=${x(after[kind])} y2="100"></line>`
  return html`<svg class="stretch" viewBox="0 0 32 100" preserveAspectRatio="none" aria-hidden="true">${line('trust')}${line('tension')}</svg>`
}

function reached({ reply, why }: Point, x: number, trust: number, tension: number) {
  return svg`<a href="#reply-${reply}" aria-label="Reply ${reply}: ${why}"><title>${why}</title><rect class="hit" x=${x - 14} y="16" width="28" height=${HEIGHT - UNDER - 16}></rect><circle cx=${x} cy=${trust} r="6"></circle><rect class="at-tension" x=${x - 5} y=${tension - 5} width="10" height="10"></rect></a>`
}

function row({ reply, trust, tension, why }: Point, before: Point | undefined) {
  return html`<tr><th scope="row">${reply === 0 ? 'Before' : reply}</th><td>${moved(trust, before?.trust)}</td><td>${moved(tension, before?.tension)}</td><td>${why}</td></tr>`
}

function moved(now: number, before: number | undefined): string {
  if (before === undefined) return now >= 7 ? 'high' : now <= 3 ? 'low' : 'middling'
  return now > before ? 'rose' : now < before ? 'fell' : 'stayed'
}
