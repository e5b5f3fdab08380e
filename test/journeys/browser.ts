import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'

const path = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (candidate) => existsSync(candidate),
)

/** Why the pages cannot be tried here; with CI_BROWSER=1 a missing browser fails instead. */
export const noBrowser =
  path === undefined && process.env['CI_BROWSER'] !== '1'
    ? 'no chromium is installed (Debian: apt-get install chromium)'
    : undefined

/** Starts a real Chromium that speaks to nobody but the page. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(path === undefined ? {} : { executablePath: path }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** What a page asked for outside the server, and what it complained of in the console. */
export function watch(
  page: Page,
  address: string,
): { readonly outside: string[]; readonly complaints: string[] } {
  const outside: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(address) && !url.startsWith('data:') && !url.startsWith('blob:'))
      outside.push(url)
  })
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return { outside, complaints }
}
