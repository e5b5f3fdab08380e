import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noBrowser, openBrowser, watch } from './browser.ts'
import { installation, type Serving, serve } from './installation.ts'

const here = installation()
let serving: Serving
let browser: Browser

const pages = [
  '/',
  '/assess',
  '/caps?on=2017-03-31',
  '/caps/un-1718/coal-2017?on=2017-12-31',
  '/caps/un-1718/coal-2017?on=2017-02-10&known=2017-02-25',
  '/caps/un-1718/coal-2016-interim?on=2016-12-20&known=2016-12-20',
  '/law?on=2017-02-10',
  '/law/un-1718/2321-26?on=2017-02-10',
  '/law/un-1718/2321-26?on=2018-02-10',
  '/reference',
  '/nowhere',
]

describe.skipIf(noBrowser !== undefined)(
  `the pages${noBrowser === undefined ? '' : ` (skipped: ${noBrowser})`}`,
  () => {
    beforeAll(async () => {
      serving = await serve(['--data', here.data, '--port', '0'])
      browser = await openBrowser()
    })

    afterAll(async () => {
      await browser?.close()
      await serving?.stop()
      here.remove()
    })

    describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
      it.each(pages)(
        '%s has no findings by axe, no complaints, and asks nobody outside',
        async (path) => {
          const context = await browser.newContext({ colorScheme })
          const page = await context.newPage()
          const seen = watch(page, serving.address)
          await page.goto(serving.address + path, { waitUntil: 'networkidle' })
          await page.locator('main h1').first().waitFor()
          const { violations } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21aa'])
            .analyze()
          expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
          expect(seen).toEqual({ outside: [], complaints: [] })
          await context.close()
        },
      )
    })

    it.each([360, 2560])('no page scrolls sideways at %d pixels', async (width) => {
      const context = await browser.newContext({ viewport: { width, height: 900 } })
      const page = await context.newPage()
      for (const path of pages) {
        await page.goto(serving.address + path, { waitUntil: 'networkidle' })
        const wide = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        )
        expect([path, Number(wide) > 0]).toEqual([path, false])
      }
      await context.close()
    })

    it('is of use within two seconds', async () => {
      const page = await browser.newPage()
      for (const path of ['/assess', '/caps/un-1718/coal-2017']) {
        const started = performance.now()
        await page.goto(serving.address + path)
        await page.locator('main h1').first().waitFor()
        expect(performance.now() - started).toBeLessThan(2000)
      }
      await page.close()
    })

    it('asks for the next fact that matters, shows the assessment taking shape, and keeps it in the address', async () => {
      const page = await browser.newPage()
      await page.goto(`${serving.address}/`)
      await page.getByRole('link', { name: /open it in assess/i }).click()
      await page
        .getByText(/within the ceiling/i)
        .first()
        .waitFor()
      const text = await page.locator('main').innerText()
      expect(text).toMatch(/274,479,981/)
      expect(text).toMatch(/6,058,015/)
      expect(text).toMatch(/30 March 2017/)
      const address = page.url()
      await page.reload()
      await page
        .getByText(/within the ceiling/i)
        .first()
        .waitFor()
      expect(page.url()).toBe(address)
      await page.close()
    })

    it('draws a day on which nothing was known as not known', async () => {
      const page = await browser.newPage()
      await page.goto(
        `${serving.address}/caps/un-1718/coal-2016-interim?on=2016-12-20&known=2016-12-20`,
      )
      await page.locator('main h1').first().waitFor()
      await expect.poll(() => mainText(page)).toMatch(/no report is held/i)
      expect(await mainText(page)).not.toMatch(/0\.00\s*%/)
      await page.close()
    })

    it('prints a memo without navigation', async () => {
      const page = await browser.newPage()
      await page.goto(`${serving.address}/`)
      await page.getByRole('link', { name: /open it in assess/i }).click()
      await page
        .getByText(/within the ceiling/i)
        .first()
        .waitFor()
      await page.emulateMedia({ media: 'print' })
      expect(await page.getByRole('navigation').first().isVisible()).toBe(false)
      expect(await mainText(page)).toMatch(/2321/)
      await page.close()
    })
  },
)

function mainText(page: Page): Promise<string> {
  return page.locator('main').innerText()
}
