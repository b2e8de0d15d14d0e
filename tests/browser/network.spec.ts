import { catalogue } from '../../scenarios/index.js'
import { controlledStream } from '../fake-endpoint/answers.js'
import { type Cable, cableTo } from './cable.js'
import { expect, modelTest } from './fixtures.js'
import { answered, begin, lines, replyField, say, stored } from './talk.js'

const [first] = catalogue
if (!first) throw new Error('The catalogue is empty.')

const test = modelTest.extend<{ cable: Cable }>({
  cable: async ({ modelServer }, use) => {
    const cable = await cableTo(modelServer.url)
    await use(cable)
    await cable.close()
  },
  baseURL: async ({ cable }, use) => use(cable.url),
})

test('a cut during a line keeps what is typed, and the line goes on when the connection is back, nothing lost or doubled', async ({
  page,
  cable,
  model,
  modelServer,
}) => {
  // The test speaks for the model, word by word.
  const line = controlledStream()
  model.queue({ type: 'controlled', stream: line })
  await begin(page, first.id)
  await replyField(page).fill('What was it like in that chair?')
  await replyField(page).press('Enter')
  for (const word of ['It', ' was', ' long.', ' I', ' looked', ' at']) line.push(word)
  await expect(lines(page).last()).toContainText('It was long.')

  await replyField(page).fill('I see')
  cable.cut()
  await expect(page.getByRole('alert')).toContainText('The connection is lost')
  await expect(replyField(page)).toHaveValue('I see')
  for (const word of [' the', ' table.', ' That', ' is', ' all.']) line.push(word)
  line.finish()
  const id = page.url().split('/').at(-1)
  await expect
    .poll(async () => (await (await fetch(`${modelServer.url}/api/rehearsals/${id}`)).json()) as { awaiting: string })
    .toMatchObject({ awaiting: 'reply' })

  cable.mend()
  await answered(page, 3)
  await expect(page.getByRole('alert')).toBeHidden()
  await expect(lines(page).last()).toContainText('It was long. I looked at the table. That is all.')
  await expect(replyField(page)).toHaveValue('I see')
})

test('words said into a cut connection stay in the field, and are said by themselves, once, when it is back', async ({ page, cable }) => {
  await begin(page, first.id)
  cable.cut()
  await replyField(page).fill('You’re right.')
  await replyField(page).press('Enter')
  await expect(page.getByRole('alert')).toContainText('Your reply is kept here')
  await expect(replyField(page)).toHaveValue('You’re right.')
  cable.mend()
  await answered(page, 3)
  await expect(page.getByRole('alert')).toBeHidden()
  await expect(replyField(page)).toHaveValue('')
  expect((await stored(page)).events.filter(({ type }) => type === 'replied')).toHaveLength(1)
})

test('a reply whose receipt was lost is not said twice', async ({ page }) => {
  await begin(page, first.id)
  await page.route('**/replies', async (route) => {
    await route.fetch()
    await route.abort('connectionreset')
  })
  await replyField(page).fill('You’re right.')
  await replyField(page).press('Enter')
  await answered(page, 3)
  await expect(lines(page).nth(1)).toContainText('You’re right.')
  // It arrived, so it is no draft any more.
  await expect(replyField(page)).toHaveValue('')
  await page.unroute('**/replies')
  await say(page, 'I should have asked.')
  expect((await stored(page)).events.filter(({ type }) => type === 'replied')).toHaveLength(2)
})
