import { expect, type Locator, type Page } from '@playwright/test'
import type { StageState } from '../../server/rehearsal/views.js'

export const replyField = (page: Page): Locator => page.getByRole('textbox', { name: 'Your reply' })
export const script = (page: Page): Locator => page.getByRole('region', { name: 'What was said' })
export const lines = (page: Page): Locator => script(page).getByRole('listitem')
export const toDebrief = (page: Page): Locator => page.getByRole('link', { name: 'Read your talk, with notes' })

/** What the server has stored of the talk that is open. */
export async function stored(page: Page): Promise<StageState> {
  const id = /\/talk\/([\w-]+)/.exec(page.url())?.[1]
  return (await (await page.request.get(`/api/rehearsals/${id}`)).json()) as StageState
}

/** Begins a talk at its brief, as a person would, and waits for the first line. */
export async function begin(page: Page, scenario: string, how = 'Begin'): Promise<void> {
  await page.goto(`/brief/${scenario}`)
  await page.getByRole('button', { name: how, exact: true }).click()
  await expect(lines(page)).toHaveCount(1)
}

/** Says something and waits for the whole answer. */
export async function say(page: Page, text: string): Promise<void> {
  await replyField(page).fill(text)
  const before = await lines(page).count()
  await replyField(page).press('Enter')
  await answered(page, before + 2)
}

/** The script has so many lines and replies, the last of them whole. */
export async function answered(page: Page, count: number): Promise<void> {
  await expect(lines(page)).toHaveCount(count)
  await expect(lines(page).last().getByRole('button', { name: 'Take that back' })).toBeVisible()
}

/** Ends the talk where it stands; its notes are open, or the question before them. */
export async function end(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'End here' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'End here' }).click()
  await expect(page).toHaveURL(/\/debrief$/)
  await expect(page.locator('st-debrief h1')).toBeVisible()
}

/** Ends the talk where it stands, and reads the notes. */
export async function endHere(page: Page): Promise<void> {
  await end(page)
  const skip = page.getByRole('button', { name: 'Skip', exact: true })
  if (await skip.isVisible()) await skip.click()
  await expect(skip).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** Presses Tab until the focus is there; a keyboard user gets no further than this. */
export async function tabTo(page: Page, target: Locator, most = 60): Promise<void> {
  await expect(target).toBeVisible()
  for (let pressed = 0; pressed < most; pressed++) {
    if ((await target.and(page.locator(':focus')).count()) === 1) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${target} can’t be reached with ${most} presses of Tab.`)
}
