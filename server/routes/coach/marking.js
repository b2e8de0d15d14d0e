// The script of a coach's file: it runs there, offline, and only gathers what the coach has marked into a file to send back.
const form = /** @type {HTMLFormElement} */ (document.querySelector('form'))
const told = /** @type {HTMLElement} */ (form.querySelector('[role="status"]'))
let unsaved = false

/** @template {Element} T @param {ParentNode} within @param {string} selector @returns {T[]} */
const all = (within, selector) => /** @type {T[]} */ ([...within.querySelectorAll(selector)])
/** @param {Element} within @param {string} selector */
const field = (within, selector) => /** @type {HTMLInputElement} */ (within.querySelector(selector))

for (const reply of all(form, '.reply')) {
  const read = /** @type {HTMLDetailsElement | null} */ (reply.querySelector('.read'))
  let seen = false
  read?.addEventListener('toggle', () => {
    seen ||= read.open
  })
  for (const select of /** @type {HTMLSelectElement[]} */ (all(reply, 'select'))) {
    select.addEventListener('change', () => {
      select.dataset.blind = String(!seen)
    })
  }
  field(reply, '.take-words').addEventListener('click', () => {
    const selected = getSelection()
    const words = selected?.toString().trim() ?? ''
    if (words && selected?.anchorNode && reply.contains(selected.anchorNode)) field(reply, '[name="words"]').value = words
    else told.textContent = 'Select some words of this reply first, or type them.'
  })
}

form.addEventListener('input', () => {
  unsaved = true
})
addEventListener('beforeunload', (event) => {
  if (unsaved) event.preventDefault()
})

form.addEventListener('submit', (event) => {
  event.preventDefault()
  const remarks = all(form, '.reply').map(remarkOn).filter(saysSomething)
  if (remarks.length === 0) {
    told.textContent = 'Nothing is marked yet.'
    return
  }
  const { rehearsal, file } = form.dataset
  const content = { format: 'second-take/remarks', version: 1, rehearsal, file, coach: field(form, '[name="coach"]').value.trim(), remarks }
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([`${JSON.stringify(content, null, 2)}\n`], { type: 'application/json' }))
  link.download = 'second-take-remarks.json'
  link.click()
  unsaved = false
  told.textContent = 'Saved as second-take-remarks.json. Send that file back; it holds your remarks and nothing else.'
})

/** @param {Element} reply */
function remarkOn(reply) {
  const chosen = /** @type {HTMLSelectElement[]} */ (all(reply, 'select')).filter(({ value }) => value !== '')
  const verdicts = /** @type {HTMLElement[]} */ (all(reply, '[data-verdict]')).flatMap((part) => {
    const verdict = /** @type {HTMLInputElement | null} */ (part.querySelector('input:checked'))
    const reason = field(part, '.reason').value.trim()
    return verdict ? [{ practice: part.dataset.verdict, agrees: verdict.value === 'yes', reason }] : []
  })
  const [words, text] = ['words', 'comment'].map((name) => field(reply, `[name="${name}"]`).value.trim())
  return {
    replyId: /** @type {HTMLElement} */ (reply).dataset.reply,
    marks: chosen.map(({ value, dataset }) => ({ practice: dataset.practice, mark: Number(value), blind: dataset.blind === 'true' })),
    verdicts,
    comment: words || text ? { words, text } : null,
    again: field(reply, '[name="again"]').checked ? { before: field(reply, '[name="before"]').value.trim() } : null,
  }
}

/** @param {ReturnType<typeof remarkOn>} remark */
function saysSomething({ marks, verdicts, comment, again }) {
  return marks.length > 0 || verdicts.length > 0 || comment !== null || again !== null
}
