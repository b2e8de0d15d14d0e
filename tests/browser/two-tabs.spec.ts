import { catalogue } from '../../scenarios/index.js'
import { expect, test } from './fixtures.js'
import { answered, begin, lines, replyField, say } from './talk.js'

const [first] = catalogue
if (!first) throw new Error('The catalogue is empty.')

test('a reply given in one tab shows in the other, with its answer', async ({ page, context }) => {
  await begin(page, first.id)
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(lines(other)).toHaveCount(1)
  await say(page, 'You’re right, it’s your work.')
  await answered(other, 3)
  expect(await lines(other).allInnerTexts()).toEqual(await lines(page).allInnerTexts())
  await say(other, 'I should have said so.')
  await answered(page, 5)
})

test('a second reply to one line is told in plain words, and its draft is kept', async ({ page, context }) => {
  await begin(page, first.id)
  const other = await context.newPage()
  // The other tab hears nothing for a while: the connection of its stream never comes about.
  await other.route('**/events?*', () => {})
  await other.goto(page.url())
  await expect(lines(other)).toHaveCount(1)
  await say(page, 'You’re right, it’s your work.')

  await replyField(other).fill('It went well, I think.')
  await replyField(other).press('Enter')
  await expect(other.getByRole('alert')).toContainText('has a reply already')
  await expect(replyField(other)).toHaveValue('It went well, I think.')
  await answered(other, 3)
  await expect(lines(other).nth(1)).toContainText('You’re right, it’s your work.')

  await other.unroute('**/events?*')
  await other.reload()
  await expect(replyField(other)).toHaveValue('It went well, I think.')
  await replyField(other).press('Enter')
  await answered(other, 5)
  await answered(page, 5)
  await expect(lines(page).nth(3)).toContainText('It went well, I think.')
})
