import { html, type TemplateResult } from 'lit'

/** A page: what loads it, and how it is drawn. Pages load when they are first opened. */
interface Route {
  path: RegExp
  nav: 'rehearse' | 'talks' | 'progress' | null
  load: () => Promise<unknown>
  draw: (parameters: Readonly<Record<string, string>>) => TemplateResult
}

const ROUTES: Route[] = [
  { path: /^\/$/, nav: 'rehearse', load: () => import('./pages/catalogue.js'), draw: () => html`<st-catalogue></st-catalogue>` },
  {
    path: /^\/brief\/(?<id>[\w-]+)$/,
    nav: 'rehearse',
    load: () => import('./pages/brief.js'),
    draw: ({ id }) => html`<st-brief-page .scenario=${id ?? ''}></st-brief-page>`,
  },
  {
    path: /^\/talk\/(?<id>[\w-]+)$/,
    nav: null,
    load: () => import('./pages/practice.js'),
    draw: ({ id }) => html`<st-practice .rehearsal=${id ?? ''}></st-practice>`,
  },
  {
    path: /^\/talk\/(?<id>[\w-]+)\/debrief$/,
    nav: 'talks',
    load: () => import('./pages/debrief.js'),
    draw: ({ id }) => html`<st-debrief .rehearsal=${id ?? ''}></st-debrief>`,
  },
  {
    path: /^\/talk\/(?<id>[\w-]+)\/stopped$/,
    nav: 'talks',
    load: () => import('./pages/stopped.js'),
    draw: ({ id }) => html`<st-stopped .rehearsal=${id ?? ''}></st-stopped>`,
  },
  { path: /^\/own$/, nav: 'rehearse', load: () => import('./pages/own.js'), draw: () => html`<st-own></st-own>` },
  { path: /^\/own\/exchange$/, nav: 'rehearse', load: () => import('./pages/exchange.js'), draw: () => html`<st-exchange></st-exchange>` },
  {
    path: /^\/own\/(?<id>[\w-]+)$/,
    nav: 'rehearse',
    load: () => import('./pages/own.js'),
    draw: ({ id }) => html`<st-own .conversation=${id ?? ''}></st-own>`,
  },
  {
    path: /^\/talk\/(?<id>[\w-]+)\/takes$/,
    nav: 'talks',
    load: () => import('./pages/takes.js'),
    draw: ({ id }) => html`<st-takes-page .rehearsal=${id ?? ''}></st-takes-page>`,
  },
  {
    path: /^\/talk\/(?<id>[\w-]+)\/compare\/(?<other>[\w-]+)$/,
    nav: 'talks',
    load: () => import('./pages/compare.js'),
    draw: ({ id, other }) => html`<st-compare .rehearsal=${id ?? ''} .other=${other ?? ''}></st-compare>`,
  },
  {
    path: /^\/talk\/(?<id>[\w-]+)\/share$/,
    nav: 'talks',
    load: () => import('./pages/share.js'),
    draw: ({ id }) => html`<st-share .rehearsal=${id ?? ''}></st-share>`,
  },
  { path: /^\/talks$/, nav: 'talks', load: () => import('./pages/talks.js'), draw: () => html`<st-talks></st-talks>` },
  { path: /^\/progress$/, nav: 'progress', load: () => import('./pages/progress.js'), draw: () => html`<st-progress></st-progress>` },
  { path: /^\/reading$/, nav: null, load: () => import('./pages/reading.js'), draw: () => html`<st-reading></st-reading>` },
  { path: /^\/setup$/, nav: null, load: () => import('./pages/setup.js'), draw: () => html`<st-setup></st-setup>` },
]

export interface Shown {
  nav: Route['nav']
  page: TemplateResult
}

/** The page of a path; null where there is none. */
export async function resolve(path: string): Promise<Shown | null> {
  for (const { path: pattern, nav, load, draw } of ROUTES) {
    const match = pattern.exec(path)
    if (!match) continue
    await load()
    return { nav, page: draw(match.groups ?? {}) }
  }
  return null
}
