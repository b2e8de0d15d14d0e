import { catalogue } from '../../scenarios/index.js'
import { expect, test } from './fixtures.js'
import { answered, lines, replyField, stored, tabTo, toDebrief } from './talk.js'

/** Every scenario of the catalogue, so a new one is played the day it is added. Someone else may sit there today, so any ending will do. */
for (const [position, scenario] of catalogue.entries()) {
  const [witness] = Object.values(scenario.witnesses)
  const replies = witness?.replies ?? []
  const { name } = scenario.counterpart

  test(`“${scenario.title}” can be had from its start to its notes by keyboard alone`, async ({ page }) => {
    await page.goto('/')
    if (position === 0) {
      await tabTo(page, page.getByRole('textbox', { name: /^Answer/ }))
      await page.keyboard.insertText(replies[0] ?? '')
      await page.keyboard.press('Enter')
      await answered(page, 3)
      await expect(page.getByRole('dialog', { name: scenario.title })).toBeVisible()
      await tabTo(page, page.getByRole('button', { name: `Back to ${name}` }))
      await page.keyboard.press('Enter')
    } else {
      await tabTo(page, page.getByRole('link', { name: scenario.title, exact: true }))
      await page.keyboard.press('Enter')
      await tabTo(page, page.getByRole('button', { name: 'Begin', exact: true }))
      await page.keyboard.press('Enter')
      await expect(lines(page)).toHaveCount(1)
      await tabTo(page, replyField(page))
      await page.keyboard.insertText(replies[0] ?? '')
      await page.keyboard.press('Enter')
      await answered(page, 3)
      // The focus stays in the field: the next reply needs no key but its own words.
      await expect(replyField(page)).toBeFocused()
    }
    let said = 1
    while ((await stored(page)).awaiting !== 'nothing' && said < scenario.maxReplies) {
      await tabTo(page, replyField(page))
      await page.keyboard.insertText(replies[said] ?? 'I see. Tell me more about that, please.')
      await page.keyboard.press('Enter')
      said++
      await answered(page, 1 + 2 * said)
    }
    await tabTo(page, toDebrief(page))
    await page.keyboard.press('Enter')
    if (said > 1) {
      await tabTo(page, page.getByRole('radio', { name: 'Reply 1' }))
      await page.keyboard.press('ArrowDown')
      await expect(page.getByRole('radio', { name: 'Reply 2' })).toBeChecked()
      await page.keyboard.press('Enter')
    }

    await expect(page.getByRole('heading', { name: 'Your talk, with notes' })).toBeVisible()
    const titles = Object.values(scenario.outcomes).map(({ title }) => title)
    expect(titles).toContain(await page.getByRole('heading', { level: 1 }).textContent())
    await expect(page.getByRole('article')).toHaveCount(said)
    await tabTo(page, page.getByRole('button', { name: 'Try this moment again, reply 1' }))
  })
}
