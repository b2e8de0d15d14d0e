import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import type { Download, Page } from '@playwright/test'
import { catalogue } from '../../scenarios/index.js'
import { expect, test } from './fixtures.js'
import { begin, endHere, lines, say, stored, tabTo } from './talk.js'

const [first] = catalogue
if (!first) throw new Error('The catalogue is empty.')
const GOOD = 'You’re right, it’s your work. I should have said so.'

async function expectNoViolations(page: Page, name: string) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`)),
      `${name}, ${colorScheme}`,
    ).toEqual([])
  }
}

async function downloaded(page: Page, act: () => Promise<void>): Promise<Download> {
  const coming = page.waitForEvent('download')
  await act()
  return coming
}

test('a moment goes to a coach in a file, is marked offline with the keyboard, and comes back beside our marks', async ({ page, browser }, info) => {
  await begin(page, first.id)
  await say(page, GOOD)
  await endHere(page)
  await page.getByRole('link', { name: 'Show it to a coach' }).click()
  await expect(page.getByRole('region', { name: 'What the file holds' })).toContainText(GOOD)
  const file = info.outputPath('for-a-coach.html')
  await (await downloaded(page, () => page.getByRole('link', { name: 'Save the file' }).click())).saveAs(file)

  const context = await browser.newContext({ offline: true, acceptDownloads: true, viewport: { width: 390, height: 844 } })
  const coach = await context.newPage()
  const requests: string[] = []
  coach.on('request', (request) => requests.push(request.url()))
  coach.on('console', (message) => requests.push(`said ${message.text()}`))
  await coach.goto(pathToFileURL(file).href)
  await expect(coach.getByText(GOOD)).toBeVisible()
  expect(await coach.evaluate<number>('document.scrollingElement.scrollWidth')).toBe(390)
  const own = coach.getByRole('combobox', { name: 'Self-awareness' })
  await tabTo(coach, own)
  await own.selectOption('partly')
  const read = coach.getByText('What Second Take read in reply 1')
  await tabTo(coach, read)
  await coach.keyboard.press('Enter')
  await expectNoViolations(coach, 'the coach’s file')
  await coach
    .getByRole('group', { name: /^Self-awareness/ })
    .getByRole('radio', { name: 'I disagree' })
    .check()
  await coach
    .getByRole('group', { name: /^Self-awareness/ })
    .getByRole('textbox')
    .fill('It is only half of it.')
  await coach.getByRole('textbox', { name: 'Your comment' }).fill('Say what you did, too.')
  await coach.getByRole('checkbox', { name: 'Try this again' }).check()
  await coach.getByRole('textbox', { name: 'before' }).fill('Tuesday')
  const back = info.outputPath('remarks.json')
  await (await downloaded(coach, () => coach.getByRole('button', { name: 'Save my remarks' }).click())).saveAs(back)
  expect(requests).toEqual([pathToFileURL(file).href])
  await context.close()
  expect(JSON.parse(await readFile(back, 'utf8'))).toMatchObject({ remarks: [{ marks: [{ practice: 'self-awareness', mark: 1, blind: true }] }] })

  await page.getByLabel('The file that your coach sent back:').setInputFiles(back)
  await expect(page).toHaveURL(/\/debrief#coach$/)
  const said = page.getByRole('article', { name: 'On reply 1' })
  await expect(said).toContainText('Say what you did, too.')
  await expect(said.getByRole('row', { name: /^Self-awareness/ })).toContainText('partly there before seeing ours')
  await expect(said.getByRole('row', { name: /^Self-awareness/ })).toContainText('disagrees: It is only half of it.')
  await expect(said).toContainText('Your coach asks for it before Tuesday.')
  await expectNoViolations(page, 'what the coach said')
  await said.getByRole('button', { name: 'Try reply 1 again' }).click()
  await expect(lines(page)).toHaveCount(1)
  expect((await stored(page)).take).toBe(2)
})

test('a file that is not a coach’s is refused in plain words, and names the field', async ({ page }) => {
  await begin(page, first.id)
  await say(page, GOOD)
  await endHere(page)
  await page.getByRole('link', { name: 'Show it to a coach' }).click()
  const field = page.getByLabel('The file that your coach sent back:')
  const bring = (text: string) => field.setInputFiles({ name: 'remarks.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await bring('hello')
  await expect(page.getByRole('alert')).toContainText('It is not a file that a coach saved from yours.')
  await bring('{"format":"second-take/remarks","version":3}')
  await expect(page.getByRole('alert')).toContainText('version: expected 1')
})
