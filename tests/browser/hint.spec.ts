import { catalogue } from '../../scenarios/index.js'
import { expect, test } from './fixtures.js'
import { begin, replyField } from './talk.js'

test('hints are off until they are asked for, then remark on what is being typed, and go with it', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => request.url().endsWith('/draft') && asked.push(request.url()))
  await begin(page, catalogue[0]?.id ?? '')
  const remark = page.locator('.composer .hint')
  await replyField(page).pressSequentially('If you don’t do it, I will fire you.', { delay: 5 })
  await page.getByRole('checkbox', { name: 'Hints while I type' }).check()
  await expect(remark).toContainText('is a threat')
  expect(asked).toHaveLength(1)
  await replyField(page).fill('What happened, as you saw it?')
  await expect(remark).toBeEmpty()
  await page.reload()
  await expect(page.getByRole('checkbox', { name: 'Hints while I type' })).toBeChecked()
})
