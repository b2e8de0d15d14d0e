import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findChromium } from './chromium.js'

/** `npx tsx scripts/screenshots.ts ADDRESS`: makes the README's pictures from a running Second Take. */
const address = process.argv[2]
const executablePath = findChromium()
if (!address || !executablePath) throw new Error('Name the address of a running Second Take, and have Chromium.')
const IMAGES = join(import.meta.dirname, '../docs/images')
const REPLIES = [
  'No team. It was you. Two years of your evenings, and I left your name off every slide.',
  'You sat at the laptop and I never turned round. What was it like?',
]

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] })
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light', reducedMotion: 'reduce' })
await page.goto(`${address}/brief/next-slide`)
await page.getByRole('button', { name: 'Begin' }).click()
for (const reply of REPLIES) {
  await page.getByRole('textbox', { name: 'Your reply' }).fill(reply)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /misheard me/ }).waitFor()
  await page.keyboard.press('Escape')
}
await page.screenshot({ path: join(IMAGES, 'practice.png') })
await page.getByRole('button', { name: 'End here' }).click()
await page.getByRole('dialog').getByRole('button', { name: 'End here' }).click()
await page.getByRole('button', { name: 'Skip', exact: true }).click()
await page.getByRole('heading', { name: 'Your talk, with notes' }).waitFor()
await page.screenshot({ path: join(IMAGES, 'debrief.png'), clip: { x: 0, y: 0, width: 1280, height: 1100 }, fullPage: true })
await browser.close()
