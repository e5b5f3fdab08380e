import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'
import { noBrowser, openBrowser } from './browser.ts'
import { installation, type Serving } from './installation.ts'
import { serveSampleLists } from './sample-lists.ts'

/** The pages as they are served, and a browser to look at them with; there once the journeys run. */
export interface Site {
  readonly address: string
  readonly browser: Browser
}

/** Journeys through the pages of an installation of its own with the sample lists; without a browser they are skipped, and say why. */
export function describeSite(name: string, journeys: (site: Site) => void): void {
  const why = noBrowser === undefined ? '' : ` (skipped: ${noBrowser})`
  describe.skipIf(noBrowser !== undefined)(`${name}${why}`, () => {
    const here = installation()
    let serving: Serving | undefined
    let browser: Browser | undefined

    beforeAll(async () => {
      serving = await serveSampleLists(here)
      browser = await openBrowser()
    })

    afterAll(async () => {
      await browser?.close()
      await serving?.stop()
      await here.remove()
    })

    journeys({
      get address() {
        return there(serving).address
      },
      get browser() {
        return there(browser)
      },
    })
  })
}

function there<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('The site is there while its journeys run.')
  return part
}
