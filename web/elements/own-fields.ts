import { html, nothing, type TemplateResult } from 'lit'
import type { OwnForm } from '../../scenarios/own/form.js'
import { KINDS, LANDS, LOOKS, MOST, PRONOUNS, RELATIONS, TEMPERS, TEXTS, type TextField } from '../own-words.js'
import './st-portrait.js'

/** What is wrong with a field, by its name. */
export type Wrong = ReadonlyMap<string, string>

/** The fields of one’s own conversation: one page, most with an example. `form`: what stands in them at first. */
export function ownFields(form: Partial<OwnForm>, wrong: Wrong): TemplateResult {
  const told = (name: string) => (wrong.has(name) ? html`<span class="wrong small" id="wrong-${name}">Expected: ${wrong.get(name)}</span>` : nothing)
  const state = (name: string) => (wrong.has(name) ? 'true' : nothing)
  const text = (name: TextField) => {
    const { label, example, rows } = TEXTS[name]
    const described = wrong.has(name) ? `wrong-${name}` : nothing
    return html`<label class="field"><span>${label}</span>
      ${
        rows
          ? html`<textarea name=${name} rows=${rows} maxlength=${MOST[name]} placeholder="e.g. ${example}" required aria-invalid=${state(name)} aria-describedby=${described} .defaultValue=${form[name] ?? ''}></textarea>`
          : html`<input name=${name} maxlength=${MOST[name]} placeholder="e.g. ${example}" required dir="auto" autocomplete="off" aria-invalid=${state(name)} aria-describedby=${described} .defaultValue=${form[name] ?? ''} />`
      }
      ${told(name)}</label>`
  }
  const select = (name: string, label: string, options: Record<string, string>, chosen: string | undefined) =>
    html`<label class="field"><span>${label}</span><select name=${name}>${Object.entries(options).map(([value, shown]) => html`<option value=${value} ?selected=${value === chosen}>${shown}</option>`)}</select></label>`
  const radios = (
    name: string,
    legend: string,
    options: Record<string, string>,
    chosen: string | undefined,
    shown = (_: string, label: string) => html`${label}`,
  ) =>
    html`<fieldset class="choice ${name}"><legend>${legend}</legend>${Object.entries(options).map(
      ([value, label], i) =>
        html`<label><input type="radio" name=${name} value=${value} ?checked=${chosen === undefined ? i === 0 : value === chosen} /> ${shown(value, label)}</label>`,
    )}</fieldset>`
  return html`
    ${radios('kind', 'What kind of talk is it?', KINDS, form.kind)}
    <div class="pair">${text('name')}${select('pronouns', 'Pronoun', PRONOUNS, form.pronouns)}${select('relation', 'Who they are to you', RELATIONS, form.relation)}</div>
    ${radios('look', 'A face', LOOKS, form.look, (value, label) => html`<span class="visually-hidden">${label}</span><st-portrait .scenario=${`look-${value}`} face="serious"></st-portrait>`)}
    ${radios('temper', 'Under pressure, this person …', TEMPERS, form.temper)}
    ${text('happened')}
    ${text('when')}
    ${text('feared')}
    <div class="pair two">${text('theyWant')}${text('theyFear')}${text('youWant')}${text('cannot')}</div>
    <fieldset class="choice words">
      <legend>Up to three words that matter to them <span class="soft small">(optional)</span></legend>
      ${[0, 1, 2].map((i) => {
        const name = `words.${i}.word`
        return html`<div class="word">
          <input name="word-${i}" aria-label="Word ${i + 1}" maxlength=${MOST.word} dir="auto" autocomplete="off" aria-invalid=${state(name)} aria-describedby=${wrong.has(name) ? `wrong-${name}` : nothing} .defaultValue=${form.words?.[i]?.word ?? ''} />
          <select name="lands-${i}" aria-label="Word ${i + 1}: helps or stings">${Object.entries(LANDS).map(([value, shown]) => html`<option value=${value} ?selected=${value === form.words?.[i]?.lands}>${shown}</option>`)}</select>
          ${told(name)}
        </div>`
      })}
    </fieldset>
  `
}
