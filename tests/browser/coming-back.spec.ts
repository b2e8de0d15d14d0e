import { catalogue } from '../../scenarios/index.js'
import { expect, test } from './fixtures.js'
import { answered, begin, lines, replyField, say } from './talk.js'

const [first] = catalogue
if (!first) throw new Error('The catalogue is empty.')

test('a reload in the middle loses neither the script nor what is being typed', async ({ page }) => {
  await begin(page, first.id)
  await say(page, 'You’re right, it’s your work. I should have said so.')
  const said = await lines(page).allInnerTexts()
  await replyField(page).fill('And I wanted to')
  await page.reload()
  await expect.poll(() => lines(page).allInnerTexts()).toEqual(said)
  await expect(replyField(page)).toHaveValue('And I wanted to')
  await replyField(page).press('Enter')
  await answered(page, 5)
  await expect(replyField(page)).toHaveValue('')
})

test('an unfinished talk waits on the first screen and under Your talks', async ({ page, context }) => {
  await begin(page, first.id)
  await say(page, 'Hm.')
  await replyField(page).fill('Let me think')
  await page.close()

  const later = await context.newPage()
  await later.goto('/')
  await expect(later.getByText('is waiting at your second reply', { exact: false })).toBeVisible()
  await later.getByRole('link', { name: `Go on with ${first.title}` }).click()
  await expect(lines(later)).toHaveCount(3)
  await expect(replyField(later)).toHaveValue('Let me think')

  await later.goto('/talks')
  await later.getByRole('link', { name: `Go on with ${first.title}` }).click()
  await expect(lines(later)).toHaveCount(3)
  await later.goBack()
  await expect(later.getByRole('heading', { level: 1, name: 'Your talks' })).toBeVisible()
})

test('what was typed on the first screen is there after a reload', async ({ page }) => {
  await page.goto('/')
  const field = page.getByRole('textbox', { name: /^Answer/ })
  await field.fill('I should have')
  await page.reload()
  await expect(field).toHaveValue('I should have')
})

test('an address that is none says so, and leads back', async ({ page }) => {
  await page.goto('/nothing-here')
  await expect(page.getByRole('heading', { name: 'There is nothing here.' })).toBeVisible()
  await page.goto('/talk/00000000-0000-4000-8000-000000000000')
  await expect(page.getByRole('alert')).toBeVisible()
  await page.getByRole('link', { name: 'Back to the start' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Say it here first.' })).toBeVisible()
})
