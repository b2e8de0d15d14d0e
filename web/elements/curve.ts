import { html, svg } from 'lit'
import type { DebriefView } from '../api.js'

const WIDTH = 700
const HEIGHT = 200
const FLOOR = 170
const LEFT = 24
const RIGHT = 600

/** Trust and tension over the replies, drawn without figures; each point leads to its reply. A table says the same to a screen reader. */
export function curveView(curve: DebriefView['curve'], name: string) {
  const x = (i: number) => LEFT + (curve.length > 1 ? (i / (curve.length - 1)) * (RIGHT - LEFT) : 0)
  const y = (level: number) => FLOOR - 14 - (level / 10) * (FLOOR - 40)
  const line = (key: 'trust' | 'tension') => curve.map((point, i) => `${x(i)},${y(point[key])}`).join(' ')
  const end = curve.at(-1)
  const apart = end && Math.abs(y(end.trust) - y(end.tension)) < 16 ? 9 : 0
  const lift = end && end.trust >= end.tension ? apart : -apart
  return html`<div class="curve">
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="group" aria-label="Trust and tension over ${curve.length - 1} replies; the table below says the same">
      <line class="grid" x1="0" x2=${WIDTH} y1=${FLOOR} y2=${FLOOR}></line>
      ${curve.slice(1).map((point, i) => svg`<line class="grid dots" x1=${x(i + 1)} x2=${x(i + 1)} y1="20" y2=${FLOOR}></line><text x=${x(i + 1)} y="190" text-anchor="middle">${point.reply}</text>`)}
      <polyline class="trust" points=${line('trust')}></polyline>
      <polyline class="tension" points=${line('tension')}></polyline>
      ${curve
        .slice(1)
        .map(
          (point, i) =>
            svg`<a href="#reply-${point.reply}" aria-label="Reply ${point.reply}: ${point.why}"><title>${point.why}</title><circle cx=${x(i + 1)} cy=${y(point.trust)} r="6"></circle><circle class="at-tension" cx=${x(i + 1)} cy=${y(point.tension)} r="5"></circle></a>`,
        )}
      ${end ? svg`<text class="trust-name" x=${RIGHT + 16} y=${y(end.trust) + 4 - lift}>trust</text><text class="tension-name" x=${RIGHT + 16} y=${y(end.tension) + 4 + lift}>tension</text>` : ''}
    </svg>
    <table class="visually-hidden">
      <caption>How ${name} took it, reply by reply</caption>
      <thead><tr><th scope="col">Reply</th><th scope="col">Trust</th><th scope="col">Tension</th><th scope="col">What happened</th></tr></thead>
      <tbody>${curve.map(({ reply, trust, tension, why }, i) => html`<tr><th scope="row">${reply === 0 ? 'Before' : reply}</th><td>${moved(trust, curve[i - 1]?.trust)}</td><td>${moved(tension, curve[i - 1]?.tension)}</td><td>${why}</td></tr>`)}</tbody>
    </table>
  </div>`
}

function moved(now: number, before: number | undefined): string {
  if (before === undefined) return now >= 7 ? 'high' : now <= 3 ? 'low' : 'middling'
  return now > before ? 'rose' : now < before ? 'fell' : 'stayed'
}
