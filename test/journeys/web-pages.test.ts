import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { watch } from './browser.ts'
import { describeSite } from './describe-site.ts'
import { pages } from './pages.ts'

describeSite('every page', (site) => {
  it.each(pages)(
    '%s has no findings by axe in light and in dark, no complaints, asks nobody outside, and does not scroll sideways',
    async (path) => {
      const context = await site.browser.newContext({ colorScheme: 'light' })
      const page = await context.newPage()
      const seen = watch(page, site.address)
      await page.goto(site.address + path, { waitUntil: 'networkidle' })
      await page.locator('main h1').first().waitFor()
      const { violations } = await axe(page).withTags(['wcag2a', 'wcag2aa', 'wcag21aa']).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.locator('[data-mantine-color-scheme=dark]').waitFor()
      const dark = await axeOfColours(page).analyze()
      expect(dark.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
      for (const width of [360, 2560])
        expect([width, await overhang(page, width)]).toEqual([width, 0])
      expect(seen.outside).toEqual([])
      expect(seen.complaints.filter((text) => !/404/.test(text))).toEqual([])
      await context.close()
    },
  )
})

/** Axe over a whole page. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true)
}

/** In the dark only colours differ; the operations after the eighth and the rows after the thirtieth have those of the ones before. */
function axeOfColours(page: Page): AxeBuilder {
  return axe(page)
    .withRules(['color-contrast'])
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
