import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from './fixtures.js'
import { replyField } from './talk.js'
import { visitEveryPage } from './visit.js'

/** Each of these stops at every page there is. */
test.describe.configure({ timeout: 300_000 })

const SCHEMES = {
  'in light colours': { colorScheme: 'light' },
  'in dark colours': { colorScheme: 'dark' },
  'in forced colours': { forcedColors: 'active' },
} as const

for (const [scheme, media] of Object.entries(SCHEMES)) {
  test(`axe finds nothing on any page ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce', ...media })
    await visitEveryPage(page, async (name) => {
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
      const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`))
      expect.soft(found, name).toEqual([])
    })
  })
}

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  test('no page scrolls sideways, and the field is in view while one talks', async ({ page }) => {
    await visitEveryPage(page, async (name) => {
      const { content, window } = await page.evaluate<{ content: number; window: number }>(
        '({ content: document.scrollingElement.scrollWidth, window: innerWidth })',
      )
      expect.soft(content, name).toBeLessThanOrEqual(window)
      expect.soft(window, name).toBe(390)
      if (name === 'the practice') await expect(replyField(page)).toBeInViewport({ ratio: 1 })
    })
  })
})
