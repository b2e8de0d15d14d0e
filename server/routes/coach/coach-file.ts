import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { html, raw } from 'hono/html'
import { PRACTICE_IDS, PRACTICES } from '../../../scenarios/rubric/practices.js'
import type { LineView, SharedReply, SharedView } from '../../rehearsal/views.js'

const STYLE = readFileSync(join(import.meta.dirname, 'marking.css'), 'utf8')
const SCRIPT = readFileSync(join(import.meta.dirname, 'marking.js'), 'utf8')
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
/** Nothing is fetched and nothing sent: the one style and the one script of the file, and no other. */
const POLICY = `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(SCRIPT)}; base-uri 'none'; form-action 'none'`

const MARKS = { '2': 'clearly', '1': 'partly', '0': 'not there', '-1': 'against' } as const
const SIGNS = { '2': '✓ clearly', '1': '– partly', '-1': '× against' } as const
const HOLDS = { moment: 'one moment of a talk', talk: 'a whole talk, without our marks', debrief: 'a whole talk, with our marks' } as const

/** One file that a coach reads and marks offline. */
export async function coachFile(shared: SharedView, ids: { rehearsal: string; file: string }): Promise<string> {
  const { title, person, brief, outcome, replies, what } = shared
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}: for a coach</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<main>
<form data-rehearsal="${ids.rehearsal}" data-file="${ids.file}">
<p class="label">A rehearsal with Second Take: ${HOLDS[what]}</p>
<h1>${title}</h1>
<p>Someone rehearsed a hard conversation and asks for your view. ${person.name} (${person.role}) is played by the program. Read each reply, say how you see it, and save your remarks in a file to send back. All of it stays in this page until you do.</p>
<details open><summary>The situation</summary>
<p>${brief.happened}</p>
<p><b>Wanted:</b> ${brief.want.join(' ')}</p>
<p><b>Not possible:</b> ${brief.cannot.join(' ')}</p>
</details>
${replies.map((reply) => replyPart(reply, person.name))}
${outcome ? html`<section><h2>How it ended</h2><p><b>${outcome.title}</b> ${outcome.epilogue}</p></section>` : ''}
<section class="saving">
<label>Your name, if you like <input name="coach" maxlength="80" autocomplete="name"></label>
<button type="submit">Save my remarks</button>
<p role="status"></p>
</section>
</form>
</main>
<script>${raw(SCRIPT)}</script>
</body>
</html>
`
  return String(await page)
}

const spoken = (name: string, { manner, text }: LineView) => html`<p class="say"><b>${name}</b>${manner ? html`<i>${manner}</i> ` : ''}${text}</p>`

function replyPart(reply: SharedReply, name: string) {
  const { replyId, number, line, text, after, room, read } = reply
  const others = PRACTICE_IDS.filter((practice) => !room.some((one) => one.practice === practice))
  return html`<section class="reply" data-reply="${replyId}" aria-labelledby="reply-${number}">
<h2 id="reply-${number}">Reply ${number}</h2>
${spoken(name, line)}
<p class="say you"><b>The learner</b><span class="words">${text}</span></p>
${after.map((one) => spoken(name, one))}
<fieldset><legend>What did this reply do? Mark what you see${read ? ', best before you open what was read' : ''}.</legend>
${room.map(({ practice, name: practiceName }) => ownMark(practice, practiceName))}
<details><summary>Other practices</summary>${others.map((practice) => ownMark(practice, PRACTICES[practice].name))}</details>
</fieldset>
${read ? readPart(read, number) : ''}
<fieldset><legend>On the words</legend>
<label>Which words <input name="words" maxlength="400"></label> <button type="button" class="take-words">Take the words I selected</button>
<label>Your comment <textarea name="comment" rows="2" maxlength="2000"></textarea></label>
</fieldset>
<p class="again"><label><input type="checkbox" name="again"> Try this again</label> <label>before <input name="before" maxlength="60" placeholder="Tuesday"></label></p>
</section>`
}

function ownMark(practice: string, name: string) {
  return html`<label class="own">${name} <select data-practice="${practice}"><option value="">–</option>${Object.entries(MARKS)
    .sort(([a], [b]) => Number(b) - Number(a))
    .map(([mark, word]) => html`<option value="${mark}">${word}</option>`)}</select></label>`
}

function readPart(read: NonNullable<SharedReply['read']>, number: number) {
  return html`<details class="read"><summary>What Second Take read in reply ${number}</summary>
${read.length === 0 ? html`<p>No mark.</p>` : ''}
${read.map(
  ({ practice, name, mark, quotes, says, disputed }) => html`<fieldset data-verdict="${practice}"><legend>${name}: ${SIGNS[`${mark}`]}</legend>
<p>For “${quotes.join('” and “')}”. ${says}${disputed ? ' The learner says that it was not meant so.' : ''}</p>
<label><input type="radio" name="verdict-${number}-${practice}" value="yes"> I agree</label>
<label><input type="radio" name="verdict-${number}-${practice}" value="no"> I disagree</label>
<label>because <input class="reason" maxlength="1000"></label>
</fieldset>`,
)}
</details>`
}
