import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noBrowser, openBrowser, watch } from './browser.ts'
import { installation, type Serving } from './installation.ts'
import { pages } from './pages.ts'
import { serveSampleLists } from './sample-lists.ts'

const here = installation()
let serving: Serving
let browser: Browser

describe.skipIf(noBrowser !== undefined)(
  `every page${noBrowser === undefined ? '' : ` (skipped: ${noBrowser})`}`,
  () => {
    beforeAll(async () => {
      serving = await serveSampleLists(here)
      browser = await openBrowser()
    })

    afterAll(async () => {
      await browser?.close()
      await serving?.stop()
      await here.remove()
    })

    it.each(pages)(
      '%s has no findings by axe in light and in dark, no complaints, asks nobody outside, and does not scroll sideways',
      async (path) => {
        const context = await browser.newContext({ colorScheme: 'light' })
        const page = await context.newPage()
        const seen = watch(page, serving.address)
        await page.goto(serving.address + path, { waitUntil: 'networkidle' })
        await page.locator('main h1').first().waitFor()
        const { violations } = await axe(page).withTags(['wcag2a', 'wcag2aa', 'wcag21aa']).analyze()
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
        await page.emulateMedia({ colorScheme: 'dark' })
        await page.locator('[data-mantine-color-scheme=dark]').waitFor()
        const dark = await axe(page).withRules(['color-contrast']).analyze()
        expect(dark.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
        for (const width of [360, 2560])
          expect([width, await overhang(page, width)]).toEqual([width, 0])
        expect(seen.outside).toEqual([])
        expect(seen.complaints.filter((text) => !/404/.test(text))).toEqual([])
        await context.close()
      },
    )
  },
)

/** Axe over a page; the operations after the eighth and the rows after the thirtieth are drawn as those before them. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page })
    .setLegacyMode(true)
    .exclude('.operation:nth-of-type(n+9)')
    .exclude('.instrument:nth-of-type(n+9)')
    .exclude('tbody tr:nth-child(n+31)')
}

/** By how many pixels a page is wider than the window, at a width. */
async function overhang(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 900 })
  const wide = await page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(document.documentElement.scrollWidth - document.documentElement.clientWidth))))',
  )
  return Math.max(0, Number(wide))
}
