import { catalogue } from '../../scenarios/index.js'
import { expect, test } from './fixtures.js'
import { answered, begin, lines, replyField } from './talk.js'

const [first] = catalogue
if (!first) throw new Error('The catalogue is empty.')

test('Enter that ends a composition says nothing; Shift and Enter begins a line; Enter says it', async ({ page }) => {
  await begin(page, first.id)
  const field = replyField(page)
  await field.fill('すみません')
  const enter = { key: 'Enter', bubbles: true, cancelable: true }
  await field.dispatchEvent('keydown', { ...enter, isComposing: true })
  // Safari's last key of a composition.
  await field.dispatchEvent('keydown', { ...enter, keyCode: 229 })
  await field.press('Shift+Enter')
  await field.pressSequentially('sorry')
  await expect(field).toHaveValue('すみません\nsorry')
  await expect(lines(page)).toHaveCount(1)
  await field.press('Enter')
  await answered(page, 3)
  await expect(lines(page).nth(1)).toContainText('sorry')
})

test('Control and Enter says it too, and blanks alone say nothing', async ({ page }) => {
  await begin(page, first.id)
  const field = replyField(page)
  await field.fill('   ')
  await field.press('Enter')
  await page.getByRole('button', { name: 'Say it' }).click()
  await expect(lines(page)).toHaveCount(1)
  await field.fill('Hm.')
  await field.press('Control+Enter')
  await answered(page, 3)
})

test('a reply near its most tells how much is left, and one beyond it stays in the field', async ({ page }) => {
  await begin(page, first.id)
  const field = replyField(page)
  const told = page.getByRole('status').filter({ hasText: 'characters' })
  await field.fill('x'.repeat(3_990))
  await expect(told).toHaveText('10 characters left')
  await field.fill('x'.repeat(4_002))
  await expect(told).toHaveText('2 characters too many to say at once')
  await field.press('Enter')
  await expect(field).toHaveValue('x'.repeat(4_002))
  await expect(lines(page)).toHaveCount(1)
  await field.fill('x'.repeat(100))
  await expect(told).toHaveCount(0)
})
