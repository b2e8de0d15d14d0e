import { catalogue } from '../../scenarios/index.js'
import { expect, test } from './fixtures.js'
import { begin, endHere, lines, say, stored, tabTo } from './talk.js'

const [first, second] = catalogue
if (!first || !second) throw new Error('The catalogue has fewer than two scenarios.')
const GOOD = 'You’re right, it’s your work. I should have said so.'

test('a second take is put beside the first with the keyboard, from where they part', async ({ page }) => {
  await begin(page, first.id)
  await say(page, 'Oh come on, we’re a team. Don’t be childish.')
  await say(page, 'Hm.')
  await endHere(page)
  await page.getByRole('button', { name: 'Try this moment again, reply 1' }).click()
  await expect(lines(page)).toHaveCount(1)
  await say(page, GOOD)
  await endHere(page)

  const beside = page.getByRole('link', { name: 'Put take 1 beside this one' })
  await tabTo(page, beside, 120)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Take 1 beside take 2' })).toBeVisible()
  await expect(page.getByText('They part at the first reply.')).toBeVisible()
  const main = page.getByRole('main')
  await expect(main).toContainText('Oh come on, we’re a team.')
  await expect(main).toContainText(GOOD)
  await expect(main).toContainText('take 2 had ended.')
  await expect(page.getByRole('heading', { name: 'Gained' })).toBeVisible()
  await page.getByRole('link', { name: 'Read it whole, with notes' }).first().click()
  await expect(page.getByRole('heading', { name: 'Takes of this talk' })).toBeVisible()
})

test('the takes of a talk are reached from the list, and stay when the first is deleted', async ({ page }) => {
  await begin(page, first.id)
  await say(page, 'Hm.')
  await endHere(page)
  await page.getByRole('button', { name: 'Try this moment again, reply 1' }).click()
  await say(page, GOOD)
  const { id } = await stored(page)
  await page.goto('/talks')
  await page
    .getByRole('link', { name: `Takes of ${first.title}` })
    .first()
    .click()
  const takes = page.getByRole('main').getByRole('listitem')
  await expect(takes).toHaveCount(2)
  await expect(takes.nth(1)).toContainText('Take 2, from reply 1')
  await page.goto('/talks')
  await page
    .getByRole('button', { name: `Delete ${first.title}` })
    .last()
    .click()
  await expect(page.getByRole('dialog')).toContainText('what a coach said of it')
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('heading', { level: 2, name: first.title })).toHaveCount(1)
  await page.goto(`/talk/${id}`)
  await expect(lines(page)).toHaveCount(3)
})

test('progress has a row for each practice, says how often there was room, and leads to a situation that is new', async ({ page }) => {
  await page.goto('/progress')
  await expect(page.getByText('Nothing to see yet')).toBeVisible()
  await begin(page, first.id)
  await say(page, GOOD)
  await endHere(page)
  await page.getByRole('link', { name: 'Progress' }).click()
  await expect(page.getByRole('rowheader', { name: /clear in|didn’t come up/ })).toHaveCount(15)
  await expect(page.getByRole('rowheader', { name: /^Self-awareness clear in \d of 1 chance$/ })).toBeVisible()
  await expect(page.getByRole('rowheader', { name: /didn’t come up$/ }).first()).toBeVisible()
  await page.getByRole('link', { name: /^Go to “/ }).click()
  await expect(page.getByRole('button', { name: 'Begin', exact: true })).toBeVisible()
  expect(page.url()).not.toContain(first.id)
})
