import { catalogue } from '../../scenarios/index.js'
import { says, tokensOf } from '../fake-endpoint/answers.js'
import { expect, modelTest as test } from './fixtures.js'
import { answered, begin, lines, replyField, say, stored } from './talk.js'

const [first] = catalogue
if (!first) throw new Error('The catalogue is empty.')

const FAILURES = [
  { fails: 'answers with an error', answer: { type: 'error', status: 500 } },
  { fails: 'breaks off in its first sentence', answer: { type: 'cut', after: tokensOf('I heard you say') } },
] as const

for (const { fails, answer } of FAILURES) {
  test(`when the model ${fails}, the reply is kept, and it can be tried again`, async ({ page, model }) => {
    await begin(page, first.id)
    await say(page, 'Hm.')
    model.otherwise(() => answer)
    await replyField(page).fill('What was it like in that chair?')
    await replyField(page).press('Enter')
    await expect(page.getByRole('alert')).toContainText('What you said is kept.')
    await expect(lines(page).nth(3)).toContainText('What was it like in that chair?')

    model.otherwise(() => says('It was a long hour.'))
    await page.getByRole('button', { name: 'Try again' }).click()
    await answered(page, 5)
    await expect(lines(page).last()).toContainText('It was a long hour.')
  })

  test(`when the model ${fails}, the script can go on instead`, async ({ page, model }) => {
    model.otherwise(() => answer)
    await begin(page, first.id)
    await replyField(page).fill('What was it like in that chair?')
    await replyField(page).press('Enter')
    await page.getByRole('button', { name: 'Let the script go on' }).click()
    await answered(page, 3)
    expect((await stored(page)).awaiting).toBe('reply')
    await expect(replyField(page)).toBeVisible()
  })
}

test('the choice is still there after a reload', async ({ page, model }) => {
  model.otherwise(() => ({ type: 'error', status: 500 }))
  await begin(page, first.id)
  await replyField(page).fill('What was it like in that chair?')
  await replyField(page).press('Enter')
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: 'Let the script go on' }).click()
  await answered(page, 3)
})

test('a model that works speaks, and the page says before where the words go', async ({ page, model }) => {
  model.otherwise(() => says('It was long. I looked at the table.'))
  await page.goto('/')
  await expect(page.getByText(`Your words go to ${new URL(model.baseURL).host}.`)).toBeVisible()
  await begin(page, first.id)
  await say(page, 'What was it like in that chair?')
  await expect(lines(page).last()).toContainText('It was long. I looked at the table.')
})

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })
  test('a line arrives word by word; Escape shows all of it', async ({ page, model }) => {
    const line = `I sat there for an hour. ${'I looked at the table and at the door and at the clock. '.repeat(3)}`.trim()
    model.otherwise(() => says(line))
    await begin(page, first.id)
    await replyField(page).fill('What was it like in that chair?')
    await replyField(page).press('Enter')
    const last = page.getByRole('region', { name: 'What was said' }).getByRole('listitem', { includeHidden: true }).last()
    await expect(last).toContainText('I sat')
    await page.keyboard.press('Escape')
    await answered(page, 3)
  })
})
