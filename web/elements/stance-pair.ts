import { html, svg } from 'lit'
import type { CompareView } from '../api.js'

type Stance = CompareView['stance']
type Axis = keyof Stance[number][number]

const WIDTH = 320
const HEIGHT = 110
const RIGHT = 250
const HIGHEST = 10

/** How they took both takes, drawn without figures: the earlier broken, the later whole; and the same in a sentence. */
export function stancePair(stance: Stance, names: readonly [string, string]) {
  return html`<div class="stance-pair">${panel(stance, 'trust', names)}${panel(stance, 'tension', names)}</div>
    <p class="soft">${inWords(stance, names)}</p>`
}

function panel(stance: Stance, axis: Axis, names: readonly [string, string]) {
  const most = Math.max(1, ...stance.map(({ length }) => length - 1))
  const x = (i: number) => 6 + (i / most) * (RIGHT - 6)
  const y = (level: number) => 12 + (1 - level / HIGHEST) * (HEIGHT - 24)
  const ends = stance.map((points) => ({ x: x(points.length - 1), y: y(points.at(-1)?.[axis] ?? 0) }))
  const near = Math.abs((ends[0]?.y ?? 0) - (ends[1]?.y ?? 0)) < 16
  const lower = (ends[0]?.y ?? 0) > (ends[1]?.y ?? 0) ? 0 : 1
  return html`<figure>
    <figcaption class="label">${axis}</figcaption>
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
      <line class="grid" x1="0" x2=${WIDTH} y1=${HEIGHT - 4} y2=${HEIGHT - 4}></line>
      ${stance.map((points, side) => svg`<polyline class=${side === 0 ? 'before' : 'after'} points=${points.map((point, i) => `${x(i)},${y(point[axis])}`).join(' ')}></polyline>`)}
      ${ends.map((end, side) => svg`<text x=${end.x + 8} y=${end.y + 4 + (near ? (side === lower ? 9 : -7) : 0)}>${names[side]}</text>`)}
    </svg>
  </figure>`
}

function inWords(stance: Stance, [before, after]: readonly [string, string]): string {
  const [one, other] = [stance[0].at(-1), stance[1].at(-1)]
  const than = (axis: Axis) => Math.sign((other?.[axis] ?? 0) - (one?.[axis] ?? 0))
  const words = { 1: 'higher', 0: 'alike', '-1': 'lower' } as const
  const [trust, tension] = [than('trust'), than('tension')].map((way) => words[way as -1 | 0 | 1])
  if (trust === 'alike' && tension === 'alike') return `In the end, trust and tension stood alike in ${before} and ${after}.`
  const told = trust === tension ? `trust and tension both stood ${trust}` : `trust stood ${trust} and tension ${tension}`
  return `In the end, in ${after} ${told}, beside ${before}.`
}
