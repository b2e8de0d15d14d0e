import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { catalogue } from '../../scenarios/index.js'
import { expect, test } from './fixtures.js'
import { begin, endHere, say } from './talk.js'

const [first, second] = catalogue
if (!first || !second) throw new Error('The catalogue has fewer than two scenarios.')

async function downloaded(page: Page, link: string): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: link }).click()
  const file = await coming
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

test('a talk can be kept as Markdown and as JSON', async ({ page }) => {
  await begin(page, first.id)
  await say(page, 'You’re right, it’s your work. I should have said so.')
  await endHere(page)
  await page.getByRole('link', { name: 'Your talks' }).click()
  const markdown = await downloaded(page, `Keep ${first.title} as Markdown`)
  expect(markdown.name).toMatch(/\.md$/)
  expect(markdown.text).toContain('You’re right, it’s your work.')
  const json = await downloaded(page, `Keep ${first.title} as JSON`)
  expect(json.name).toMatch(/\.json$/)
  expect(JSON.stringify(JSON.parse(json.text))).toContain('You’re right, it’s your work.')
})

test('talks are listed newest first; one can be deleted, then all', async ({ page }) => {
  await begin(page, first.id)
  await say(page, 'Hm.')
  await begin(page, second.id)
  await page.goto('/talks')
  const titles = page.getByRole('heading', { level: 2 }).filter({ visible: true })
  await expect(titles).toHaveText([second.title, first.title])

  await page.getByRole('button', { name: `Delete ${first.title}` }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Keep' }).click()
  await expect(page.getByRole('button', { name: `Delete ${first.title}` })).toBeFocused()
  await page.getByRole('button', { name: `Delete ${first.title}` }).click()
  await dialog.getByRole('button', { name: 'Delete' }).click()
  await expect(titles).toHaveText([second.title])

  await page.getByRole('button', { name: 'Delete all talks' }).click()
  await dialog.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText('No talks yet.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('No talks yet.')).toBeVisible()
})
