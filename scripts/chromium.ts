import { existsSync } from 'node:fs'

const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Where Chromium is: `CHROMIUM`, else one of the usual places; null where there is none. */
export function findChromium(): string | null {
  return [process.env.CHROMIUM, ...USUAL].find((path) => path !== undefined && existsSync(path)) ?? null
}

/** The one line that installs it. */
export function installLine(): string {
  if (process.platform === 'darwin') return 'brew install --cask chromium'
  if (process.platform === 'win32') return 'winget install Google.Chrome'
  return 'sudo apt-get install -y --no-install-recommends chromium'
}
