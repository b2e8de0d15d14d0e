import type { Page } from '@playwright/test'
import { catalogue } from '../../scenarios/index.js'
import { expect, test } from './fixtures.js'
import { begin, end, endHere, say, tabTo } from './talk.js'

const [first] = catalogue
if (!first) throw new Error('The catalogue is empty.')

const COSTS = 'Oh come on, we’re a team. Don’t be childish.'
const WINS = 'You’re right, it’s your work. I should have said so.'
const notes = (page: Page) => page.getByRole('article')

async function talked(page: Page, ...replies: string[]): Promise<void> {
  await begin(page, first?.id ?? '')
  for (const reply of replies) await say(page, reply)
}

test('one question comes before the notes; it is answered by keyboard, asked once, and stands beside the notes', async ({ page }) => {
  await talked(page, WINS, COSTS)
  await end(page)
  await expect(notes(page)).toHaveCount(0)
  await tabTo(page, page.getByRole('radio', { name: 'Reply 1' }))
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^You would take back reply 1\. .* Reply 2 cost you most\./)).toBeVisible()
  await expect(notes(page).first()).toContainText('You would take this one back.')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.reload()
  await expect(notes(page)).toHaveCount(2)
})

test('the first screen has the whole moment that turned it, with nothing to scroll', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await talked(page, WINS, COSTS)
  await endHere(page)
  for (const name of ['The moment that turned it', 'Where it could still have turned']) {
    const turned = page
      .getByRole('region')
      .or(page.locator('section'))
      .filter({ has: page.getByRole('heading', { name }) })
    if (await turned.count()) await expect(turned).toBeInViewport({ ratio: 1 })
  }
  await expect(page.getByRole('button', { name: 'Try this moment again', exact: true }).first()).toBeInViewport({ ratio: 1 })
})

test('what cost something without a mark is told like any other cost, and can be disputed', async ({ page }) => {
  await talked(page, 'Oh come on, we’re a team.')
  await endHere(page)
  const note = notes(page).first()
  await expect(note.getByText('What cost you:')).toContainText('we’re a team')
  await expect(note.getByText('Clear here:').first()).toBeVisible()
  await expect(note.locator('mark.against')).toHaveCount(1)
  await note.getByRole('button', { name: /^That’s not what I meant, “Oh come on/ }).click()
  await note.getByRole('button', { name: 'Leave it out' }).click()
  await expect(note.getByText('What cost you:')).toHaveCount(0)
})

test('J and K go from reply to reply, and the numbers lead to theirs', async ({ page }) => {
  await talked(page, WINS, 'Hm, well.', COSTS)
  await endHere(page)
  await page.getByRole('navigation', { name: 'Replies' }).getByRole('link', { name: /^2/ }).click()
  await expect(notes(page).nth(1)).toBeFocused()
  await page.keyboard.press('j')
  await expect(notes(page).nth(2)).toBeFocused()
  await page.keyboard.press('k')
  await page.keyboard.press('k')
  await expect(notes(page).nth(0)).toBeFocused()
})

test('a point of the curve leads to its reply; on a telephone the curve runs down beside the replies', async ({ page }) => {
  await talked(page, WINS, COSTS)
  await endHere(page)
  await page.getByRole('link', { name: /^Reply 2: / }).click()
  await expect(notes(page).nth(1)).toBeFocused()
  await expect(page.locator('.stretch').first()).toBeHidden()
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(page.locator('.stretch')).toHaveCount(2)
  await expect(page.locator('.stretch').first()).toBeVisible()
  await expect(page.getByRole('link', { name: /^Reply 2: / })).toBeHidden()
  await expect(page.getByRole('row', { name: /^2 / })).toBeAttached()
})

test('sentences to carry in are changed, exchanged for an example, and kept', async ({ page }) => {
  await talked(page, WINS, COSTS)
  await endHere(page)
  const section = page.locator('section').filter({ has: page.getByRole('heading', { name: /to carry in$/ }) })
  await section.getByRole('button', { name: 'Put it in your words' }).click()
  await section.getByRole('textbox', { name: 'Sentence 1' }).fill('It’s your work, and I left your name off.')
  await section.getByRole('button', { name: 'Done' }).click()
  await notes(page).last().getByText('Show me what others might say here').click()
  const example = notes(page)
    .last()
    .getByRole('button', { name: /^Carry this in: / })
    .first()
  const says = ((await example.getAttribute('aria-label')) ?? '').replace('Carry this in: ', '')
  await example.click()
  await expect(section.getByRole('listitem').last()).toContainText(says)
  await page.reload()
  await expect(section.getByRole('listitem').first()).toHaveText('“It’s your work, and I left your name off.”')
  await expect(section.getByRole('listitem').last()).toContainText(says)
})

test('the sentences can be printed alone, with nothing else on the page', async ({ page }) => {
  await page.addInitScript('window.print = () => { window.printed = document.documentElement.className }')
  await talked(page, WINS, COSTS)
  await endHere(page)
  await page.getByRole('button', { name: 'Print these alone' }).click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: /to carry in$/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Your talk, with notes' })).toBeHidden()
  await page.evaluate('dispatchEvent(new Event("afterprint"))')
  await expect(page.getByRole('heading', { name: 'Your talk, with notes' })).toBeVisible()
})

test('the day of the real conversation is kept; once it has passed, Your talks ask how it went', async ({ page }) => {
  await talked(page, WINS)
  await endHere(page)
  await page.getByLabel('When is the real conversation?').fill('2020-01-31')
  await expect(page.getByText('Kept. You will be asked afterwards how it went.')).toBeVisible()
  await page.goto('/talks')
  await expect(page.getByText('The real conversation was on Friday 31 January.')).toBeVisible()
  await page.getByRole('textbox', { name: /^How did it go/ }).fill('He laughed, and then he told me.')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByText('Kept with this talk.')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 2, name: first.title })).toBeVisible()
  await expect(page.getByText('The real conversation was on')).toBeHidden()
  await page.getByRole('link', { name: `Read ${first.title}, with notes` }).click()
  await expect(page.getByRole('textbox', { name: /^How did it go/ })).toHaveValue('He laughed, and then he told me.')
})

test('a talk that was stopped is there to be read, and asks nothing', async ({ page }) => {
  await talked(page, 'Hm.', COSTS)
  await page.getByRole('button', { name: 'Stop, this is too close' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Stop' }).click()
  await page.getByRole('main').getByRole('link', { name: 'Your talks' }).click()
  await page.getByRole('link', { name: `Read ${first.title}, with notes` }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'You stopped here.' })).toBeVisible()
  await expect(notes(page)).toHaveCount(2)
  for (const name of ['Where it could still have turned', 'The moment that turned it', 'Five strategies', 'The real conversation'])
    await expect(page.getByRole('heading', { name })).toHaveCount(0)
})

test('the notes of a talk that goes on are the talk', async ({ page }) => {
  await talked(page, 'Hm.')
  const talk = page.url()
  await page.goto(`${talk}/debrief`)
  await expect(page).toHaveURL(talk)
})
