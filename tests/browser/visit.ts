import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { catalogue } from '../../scenarios/index.js'
import { begin, end, endHere, say } from './talk.js'

/** Goes through every page as a visitor would, and stops on each; whatever is fetched on the way is there. */
export async function visitEveryPage(page: Page, stopAt: (name: string) => Promise<void>): Promise<void> {
  const [first] = catalogue
  if (!first) throw new Error('The catalogue is empty.')
  const missing: string[] = []
  page.on('response', (response) => response.status() >= 400 && missing.push(`${response.status()} ${response.url()}`))
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'Say it' })).toBeVisible()
  await stopAt('the first screen')

  await page.getByRole('link', { name: first.title, exact: true }).click()
  await expect(page.getByRole('button', { name: 'Begin', exact: true })).toBeVisible()
  await stopAt('the brief')

  await begin(page, first.id)
  await say(page, 'Oh come on, we’re a team. Don’t be childish.')
  await page.getByRole('button', { name: /^How did .* hear that\?$/ }).click()
  await expect(page.getByRole('status').filter({ hasText: /\w/ }).first()).toBeVisible()
  await stopAt('the practice')
  await page.getByRole('button', { name: 'Brief', exact: true }).click()
  await expect(page.getByRole('dialog', { name: first.title })).toBeVisible()
  await stopAt('the brief during a talk')
  await page.keyboard.press('Escape')

  await say(page, 'You’re right, it’s your work. What was it like in that chair?')
  await end(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Which reply would you take back?' })).toBeVisible()
  await stopAt('the question before the notes')
  await page.getByRole('radio', { name: /^Reply 1/ }).check()
  await page.getByRole('button', { name: 'Open the notes' }).click()
  await expect(page.getByRole('heading', { name: 'Your talk, with notes' })).toBeVisible()
  await page.getByLabel('When is the real conversation?').fill('2020-01-31')
  await expect(page.getByText('Kept. You will be asked afterwards')).toBeVisible()
  for (const folded of await page.getByRole('article').locator('summary').all()) await folded.click()
  await page.getByRole('button', { name: 'Show me', exact: true }).click()
  await stopAt('the debrief')
  await page.getByRole('link', { name: 'Show it to a coach' }).click()
  await expect(page.getByRole('region', { name: 'What the file holds' })).toBeVisible()
  await page.getByLabel('Put letters in place of names').check()
  await expect(page.getByText('Masked:')).toBeVisible()
  await stopAt('showing it to a coach')
  await page.getByRole('link', { name: 'Progress' }).click()
  await expect(page.getByRole('heading', { name: 'What to try next' })).toBeVisible()
  await stopAt('progress')

  await begin(page, first.id)
  await say(page, 'Hm.')
  await page.getByRole('link', { name: 'Second Take, back to the start' }).click()
  await page.getByRole('link', { name: 'Your talks' }).click()
  await expect(page.getByRole('heading', { level: 2, name: first.title })).toHaveCount(2)
  await stopAt('your talks')
  await page.getByRole('button', { name: 'Delete all talks' }).click()
  await stopAt('the question before deleting')
  await page.getByRole('button', { name: 'Keep', exact: true }).click()

  await page.getByRole('link', { name: 'Rehearse' }).click()
  await expect(page.getByRole('link', { name: `Go on with ${first.title}` })).toBeVisible()
  await stopAt('the first screen of someone who has been here before')
  await page.getByRole('link', { name: first.title, exact: true }).click()
  await expect(page.getByRole('button', { name: 'Begin', exact: true })).toBeVisible()
  await stopAt('the brief of someone who has been here before')

  await page.getByRole('button', { name: 'Just the hard minute' }).click()
  await page.getByRole('button', { name: 'Stop, this is too close' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'You stopped. That was right.' })).toBeVisible()
  await stopAt('after stopping')

  await begin(page, first.id)
  await say(page, 'Hm.')
  await endHere(page)
  await page.getByRole('button', { name: 'Try this moment again, reply 1' }).click()
  await say(page, 'You’re right, it’s your work. What was it like in that chair?')
  await endHere(page)
  await page.getByRole('link', { name: 'Put take 1 beside this one' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Take 1 beside take 2' })).toBeVisible()
  await stopAt('two takes side by side')
  await page.getByRole('link', { name: 'Your talks' }).click()
  await page
    .getByRole('link', { name: `Takes of ${first.title}` })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Takes of this talk' })).toBeVisible()
  await stopAt('the takes of a talk')

  await page.getByRole('link', { name: 'How this is read' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'How this is read' })).toBeVisible()
  await stopAt('how this is read')

  await page.getByRole('link', { name: 'Set-up' }).click()
  await page.getByText('Ollama', { exact: true }).click()
  await expect(page.getByText("OPENAI_BASE_URL='http://127.0.0.1:11434/v1'")).toBeVisible()
  await stopAt('the set-up')

  await page.goto('/own')
  await expect(page.getByLabel('Their name')).toBeVisible()
  await stopAt('the form of one’s own')
  await page.goto('/own/exchange')
  await page.getByLabel('The exchange').fill('Omar: You changed it again.\nLea: Yes.')
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByRole('radio', { name: 'Lea' })).toBeVisible()
  await stopAt('a real exchange')
  expect(missing).toEqual([])
}
