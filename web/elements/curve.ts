import { html, svg } from 'lit'
import type { DebriefView } from '../api.js'

type Point = DebriefView['curve'][number]

/** Two shapes, so that the words in it stay readable on a phone. */
const WIDE = { width: 700, height: 200, right: 600 }
const NARROW = { width: 360, height: 210, right: 280 }
const LEFT = 12
const TOP = 26
/** Room under the floor for the numbers of the replies. */
const UNDER = 30
const HIGHEST = 10

/** Trust and tension over the replies, drawn without figures; each point leads to its reply. A table says the same to a screen reader. */
export function curveView(curve: DebriefView['curve'], name: string, narrow: boolean) {
  const { width, height, right } = narrow ? NARROW : WIDE
  const floor = height - UNDER
  const x = (i: number) => LEFT + (curve.length > 1 ? (i / (curve.length - 1)) * (right - LEFT) : 0)
  const y = (level: number) => floor - 14 - (level / HIGHEST) * (floor - 14 - TOP)
  const line = (key: 'trust' | 'tension') => curve.map((point, i) => `${x(i)},${y(point[key])}`).join(' ')
  const end = curve.at(-1)
  const apart = end && Math.abs(y(end.trust) - y(end.tension)) < 18 ? 10 : 0
  const lift = end && end.trust >= end.tension ? apart : -apart
  return html`<div class="curve">
    <svg viewBox="0 0 ${width} ${height}" role="group" aria-label="Trust and tension over ${curve.length - 1} replies; the table below says the same">
      <line class="grid" x1="0" x2=${width} y1=${floor} y2=${floor}></line>
      ${curve.slice(1).map(({ reply }, i) => svg`<line class="grid dots" x1=${x(i + 1)} x2=${x(i + 1)} y1="16" y2=${floor}></line><text x=${x(i + 1)} y=${height - 8} text-anchor="middle">${reply}</text>`)}
      <polyline class="trust" points=${line('trust')}></polyline>
      <polyline class="tension" points=${line('tension')}></polyline>
      ${curve.slice(1).map((point, i) => reached(point, x(i + 1), y(point.trust), y(point.tension)))}
      ${end ? svg`<text class="trust-name" x=${right + 12} y=${y(end.trust) + 4 - lift}>trust</text><text class="tension-name" x=${right + 12} y=${y(end.tension) + 4 + lift}>tension</text>` : ''}
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

function reached({ reply, why }: Point, x: number, trust: number, tension: number) {
  return svg`<a href="#reply-${reply}" aria-label="Reply ${reply}: ${why}"><title>${why}</title><circle cx=${x} cy=${trust} r="6"></circle><circle class="at-tension" cx=${x} cy=${tension} r="5"></circle></a>`
}

function row({ reply, trust, tension, why }: Point, before: Point | undefined) {
  return html`<tr><th scope="row">${reply === 0 ? 'Before' : reply}</th><td>${moved(trust, before?.trust)}</td><td>${moved(tension, before?.tension)}</td><td>${why}</td></tr>`
}

function moved(now: number, before: number | undefined): string {
  if (before === undefined) return now >= 7 ? 'high' : now <= 3 ? 'low' : 'middling'
  return now > before ? 'rose' : now < before ? 'fell' : 'stayed'
}
