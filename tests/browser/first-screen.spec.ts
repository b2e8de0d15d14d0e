import { catalogue } from '../../scenarios/index.js'
import { expect, test } from './fixtures.js'
import { answered, lines, replyField, say, stored } from './talk.js'

const [first] = catalogue
if (!first) throw new Error('The catalogue is empty.')
const { name } = first.counterpart

test('a newcomer answers at once, a face reacts, and the brief opens by itself after the first exchange, once', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByText(`${name} is waiting`)).toBeVisible()
  await page.getByRole('textbox', { name: /^Answer/ }).fill('Oh come on, we’re a team. Don’t be childish.')
  await page.getByRole('button', { name: 'Say it' }).click()
  await answered(page, 3)
  await expect(lines(page).nth(1)).toContainText('Don’t be childish.')

  const brief = page.getByRole('dialog', { name: first.title })
  await expect(brief).toBeVisible()
  await expect(brief.getByRole('heading', { name: 'What you want' })).toBeVisible()
  await brief.getByRole('button', { name: `Back to ${name}` }).click()
  await expect(brief).toBeHidden()

  await say(page, 'What happened yesterday, from where you sat?')
  await expect(brief).toBeHidden()
  await page.reload()
  await expect(lines(page)).toHaveCount(5)
  await expect(brief).toBeHidden()

  // The next talk of the same scenario is no first one.
  await page.getByRole('link', { name: 'Second Take, back to the start' }).click()
  await page.getByRole('textbox', { name: /^Answer/ }).fill('Hm.')
  await page.getByRole('textbox', { name: /^Answer/ }).press('Enter')
  await answered(page, 3)
  await say(page, 'Well.')
  await expect(brief).toBeHidden()
})

test('the face changes with what was said', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('textbox', { name: /^Answer/ }).fill('You’re right, it’s your work. I should have said so.')
  await page.getByRole('textbox', { name: /^Answer/ }).press('Enter')
  await answered(page, 3)
  const { events } = await stored(page)
  const answer = events.findLast((event) => event.type === 'said')
  const who = page.getByRole('complementary', { name: first.counterpart.fullName, includeHidden: true })
  await expect(who.locator('img').last()).toHaveAttribute('src', `/api/faces/${first.id}/${answer?.face}.svg`)
  // He first looks at us with a serious face; whatever he says to an honest reply, the face is another.
  expect(answer?.face).not.toBe('serious')
  await expect(who).toContainText(answer?.manner ?? '')
})

test('a brief that was read before the talk does not open again by itself, but whenever it is asked for', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: first.title, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: first.title })).toBeVisible()
  await page.getByRole('button', { name: 'Begin', exact: true }).click()
  await say(page, 'Hm.')
  await say(page, 'It went well, I think.')
  const brief = page.getByRole('dialog', { name: first.title })
  await expect(brief).toBeHidden()
  await page.getByRole('button', { name: 'Brief', exact: true }).click()
  await expect(brief).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(brief).toBeHidden()
  await expect(page.getByRole('button', { name: 'Brief', exact: true })).toBeFocused()
})

test('the catalogue can be narrowed to one kind', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(catalogue.length)
  await page.getByRole('button', { name: 'Delegation', exact: true }).click()
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(catalogue.filter(({ kind }) => kind === 'delegation').map(({ title }) => title))
})

test('the hard minute begins in the middle of the talk', async ({ page }) => {
  await page.goto(`/brief/${first.id}`)
  await page.getByRole('button', { name: 'Just the hard minute' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `${first.title}, the hard minute` })).toBeVisible()
  await expect(replyField(page)).toBeVisible()
})
