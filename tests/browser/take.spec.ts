import { catalogue } from '../../scenarios/index.js'
import { expect, test } from './fixtures.js'
import { begin, endHere, lines, replyField, say, script, stored } from './talk.js'

const [first] = catalogue
if (!first) throw new Error('The catalogue is empty.')
const { they } = first.counterpart.pronouns

test('“Take that back” goes on from before that reply, and the first take stays as it was', async ({ page }) => {
  await begin(page, first.id)
  await say(page, 'It went well, I think.')
  await say(page, 'Hm.')
  const firstTake = page.url()
  await lines(page).nth(2).getByRole('button', { name: 'Take that back' }).click()
  await expect(page).not.toHaveURL(firstTake)
  await expect(lines(page)).toHaveCount(1)
  await say(page, 'You’re right, it’s your work. I should have said so.')
  expect((await stored(page)).take).toBe(2)
  await page.goto(firstTake)
  await expect(lines(page)).toHaveCount(5)
})

test('“How did they hear that?” answers with one sentence and no number', async ({ page }) => {
  await begin(page, first.id)
  await say(page, 'Oh come on, we’re a team. Don’t be childish.')
  await lines(page)
    .last()
    .getByRole('button', { name: `How did ${they} hear that?` })
    .click()
  const heard = script(page).getByRole('status').filter({ hasText: /\S/ })
  await expect(heard).toHaveText(/^\D+[.!?]$/)
})

test('a reply that was misheard is answered again and marked as taken back', async ({ page }) => {
  await begin(page, first.id)
  await say(page, 'Oh come on, we’re a team. Don’t be childish.')
  await page.getByRole('button', { name: /misheard me$/ }).click()
  await expect(lines(page).nth(1)).toContainText('Taken back as misheard.')
  await expect.poll(async () => (await stored(page)).awaiting).toBe('reply')
  await say(page, 'You’re right, it’s your work.')
})

test('“End here” asks once, is an ending of its own, and its notes let any moment be tried again', async ({ page }) => {
  await begin(page, first.id)
  await say(page, 'It went well, I think.')
  await say(page, 'You’re right, it’s your work. I should have said so.')
  await page.getByRole('button', { name: 'End here' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Go on' }).click()
  await expect(replyField(page)).toBeVisible()
  await endHere(page)

  await expect(page.getByRole('article')).toHaveCount(2)
  await page.getByRole('button', { name: 'Try this moment again, reply 2' }).click()
  await expect(lines(page)).toHaveCount(3)
  await say(page, 'What was it like in that chair?')
  expect((await stored(page)).take).toBe(2)
})

test('a mark can be disputed in the notes', async ({ page }) => {
  await begin(page, first.id)
  await say(page, 'You’re right, it’s your work. I should have said so.')
  await endHere(page)
  await page
    .getByRole('button', { name: /That’s not what I meant/ })
    .first()
    .click()
  await page.getByRole('textbox', { name: /^What did you mean/ }).fill('It was an apology.')
  await page.getByRole('button', { name: 'Leave it out' }).click()
  await expect(page.getByText('You said: that’s not what I meant.').first()).toBeVisible()
  const { disputes } = (await (await page.request.get('/api/rehearsals/disputes.json')).json()) as { disputes: { reason: string }[] }
  expect(disputes.map(({ reason }) => reason)).toEqual(['It was an apology.'])
})

test('“Stop, this is too close” stops at once, and what was said can be deleted there', async ({ page }) => {
  await begin(page, first.id)
  await say(page, 'Hm.')
  await page.getByRole('button', { name: 'Stop, this is too close' }).click()
  const care = page.getByRole('dialog', { name: 'We can stop here.' })
  await expect(care).toContainText('can be deleted')
  await care.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'You stopped. That was right.' })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Your talks' }).click()
  await expect(page.getByRole('link', { name: `Read ${first.title}, with notes` })).toBeVisible()
  await page.goBack()
  await page.getByRole('button', { name: 'Delete this talk' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText(`${first.counterpart.name} is waiting`)).toBeVisible()
  await page.goto('/talks')
  await expect(page.getByText('No talks yet.')).toBeVisible()
})

test('a talk that was left without a word has no notes, and says so', async ({ page }) => {
  await begin(page, first.id)
  await endHere(page)
  await expect(page.getByText('You said nothing in this talk')).toBeVisible()
})
