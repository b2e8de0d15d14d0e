import { AxeBuilder } from '@axe-core/playwright'
import { openAiError, says } from '../fake-endpoint/answers.js'
import { expect, modelTest as test } from './fixtures.js'
import { tabTo } from './talk.js'

test.use({ serverEnv: [{ SECOND_TAKE_READER_MODEL: 'reads' }, { scope: 'worker' }] })

test('by keys alone: from the first screen to a model that says hello', async ({ page, model }) => {
  await page.goto('/')
  await tabTo(page, page.getByRole('link', { name: 'Set-up' }), 200)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Set-up' })).toBeFocused()
  await expect(page.getByText(`fake-model at ${new URL(model.baseURL).host}`)).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'fake-model' })).toContainText('in use')

  model.otherwise(() => says('Hello there. It rains.', { finishReason: null }))
  await tabTo(page, page.getByRole('button', { name: 'Say hello' }))
  await page.keyboard.press('Enter')
  const status = page.getByRole('status').first()
  await expect(status).toContainText(/The first sentence was there after \d+ ms, all of it after \d+ ms/)
  await expect(status).toContainText('Hello there. It rains.')
  await expect(status).toContainText('It does not say how an answer ended.')
  await expect(page.getByRole('button', { name: 'Say hello' })).toBeFocused()

  model.otherwise(() => says('{"found":[]}'))
  await tabTo(page, page.getByRole('button', { name: 'Read a reply' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').nth(1)).toContainText('It found nothing to mark.')

  await tabTo(page, page.getByText('Ollama', { exact: true }))
  await page.keyboard.press('Enter')
  await expect(page.getByText("OPENAI_BASE_URL='http://127.0.0.1:11434/v1'")).toBeVisible()
})

test('a fault is told in plain words, and no key reaches the browser', async ({ page, model }) => {
  const answers: string[] = []
  page.on('response', async (response) => {
    if (response.url().includes('/api/')) answers.push(await response.text())
  })
  model.otherwise(() => openAiError(401, 'Incorrect API key provided: a-key', { code: 'invalid_api_key' }))
  await page.goto('/setup')
  await page.getByRole('button', { name: 'Say hello' }).click()
  await expect(page.getByRole('status').first()).toContainText('refuses the key')
  await expect(page.getByRole('status').first()).toContainText('status 401: invalid_api_key')
  expect(answers.join()).toContain('fake-model')
  expect(answers.join()).not.toContain('a-key')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, and nothing scrolls sideways on a telephone, in ${colorScheme} colours`, async ({ page, model }) => {
    model.otherwise(() => says('Hello there. It rains.'))
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/setup')
    await page.getByRole('button', { name: 'Say hello' }).click()
    await expect(page.getByRole('status').first()).toContainText('It works.')
    for (const name of ['OpenRouter', 'Azure OpenAI, older']) {
      await page.getByText(name, { exact: true }).click()
      expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([])
      expect(await page.evaluate<number>('document.scrollingElement.scrollWidth')).toBe(390)
    }
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/setup-${colorScheme}.png`, fullPage: true })
  })
}
