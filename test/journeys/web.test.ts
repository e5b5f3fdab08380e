import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describeSite } from './describe-site.ts'

describeSite('the pages', (site) => {
  it('is of use within two seconds', async () => {
    const page = await site.browser.newPage()
    for (const path of ['/assess', '/caps/un-1718/coal-2017', '/screen', '/lists', '/ownership']) {
      const started = performance.now()
      await page.goto(site.address + path)
      await page.locator('main h1').first().waitFor()
      expect(performance.now() - started).toBeLessThan(2000)
    }
    await page.close()
  })

  it('asks for the next fact that matters, shows the assessment taking shape, and keeps it in the address', async () => {
    const page = await site.browser.newPage()
    await page.goto(`${site.address}/`)
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

  it('finds a listing as its name is typed, by keyboard, and comes back to the same question', async () => {
    const page = await site.browser.newPage()
    await page.goto(`${site.address}/`)
    await page.getByLabel(/name of a person/i).fill('Fable')
    await page.keyboard.press('Enter')
    await page.getByLabel(/name of a person/i).press('End')
    await page.getByLabel(/name of a person/i).pressSequentially(' Trading Company')
    await page.getByRole('link', { name: /fable trading company/i }).waitFor()
    await expect.poll(() => page.url()).toMatch(/\/screen\?name=Fable\+Trading\+Company$/)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByText('SWIFT code').waitFor()
    expect(page.url()).toMatch(/\/listing\/un-sc%3AZZe\.001$/)
    expect(await mainText(page)).toMatch(/found in the free text of COMMENTS1/)
    await page.goBack()
    await page.getByRole('link', { name: /fable trading company/i }).waitFor()
    expect(await page.getByLabel(/name of a person/i).inputValue()).toBe('Fable Trading Company')
    await page.close()
  })

  it('shows a name in its script, running its own way, and a party that stood on a past day', async () => {
    const page = await site.browser.newPage()
    await page.goto(`${site.address}/screen?name=Testo+Fable+Imaginov&on=2017-02-10`)
    await page.getByRole('link', { name: /testo fable/i }).click()
    const name = page.locator('bdi', { hasText: 'Тесто Фейбл' }).first()
    expect(await name.getAttribute('lang')).toBe('und-Cyrl')
    expect(await page.locator('.standing').innerText()).toMatch(/^Stands on 10 February 2017$/)
    await page.goto(`${site.address}/listing/un-sc%3AZZi.001`)
    await expect.poll(() => page.locator('.standing').innerText()).toMatch(/^Does not stand/)
    await page.close()
  })

  it('says of nothing found that it is no clearance, and of which lists it speaks', async () => {
    const page = await site.browser.newPage()
    await page.goto(`${site.address}/screen?name=Zebedee+Quillfeather`)
    await expect.poll(() => mainText(page)).toMatch(/clearance/i)
    expect(await mainText(page)).toMatch(/un-sc, published \d+ years ago/)
    await page.close()
  })

  it('holds a list back until a person says why it is right', async () => {
    const page = await site.browser.newPage()
    await page.goto(`${site.address}/lists/eu-fsf`)
    await page.getByRole('heading', { name: 'Held back', exact: true }).waitFor()
    await page.getByRole('button', { name: /^release version/i }).click()
    await page.getByText('A release needs a reason.').waitFor()
    await page.getByLabel(/why is this version right/i).fill('A sample, for this journey.')
    await page.getByRole('button', { name: /^release version/i }).click()
    await expect
      .poll(() => mainText(page), { timeout: 20_000 })
      .toMatch(/released by hand. A sample, for this journey/)
    await page.goto(`${site.address}/lists`)
    await expect.poll(() => mainText(page), { timeout: 20_000 }).toMatch(/2 of \d+ lists can be/)
    await page.close()
  })

  it('asks who is reached, shows the proof, walks the figure by keyboard, and moves with the threshold', async () => {
    const page = await site.browser.newPage()
    await page.goto(`${site.address}/ownership`)
    await page.getByLabel(/^listed parties, one/i).fill('Example Holder')
    await page.getByLabel('Holder of stake 1').fill('Example Holder')
    await page.getByLabel('Percent of stake 1').fill('50')
    await page.getByLabel('Entity of stake 1').fill('Example Shipping')
    await page.reload()
    expect(await page.getByLabel('Entity of stake 1').inputValue()).toBe('Example Shipping')
    await page.getByLabel(/european union/i).check()
    await page.getByRole('button', { name: 'Ask', exact: true }).click()
    await expect.poll(() => headline(page)).toMatch(/rule catches Example Shipping on/)
    expect(await mainText(page)).toMatch(/50 percent of Example Shipping, which is 50 or more/)
    await page.getByRole('button', { name: /ask about the day before/i }).click()
    await expect.poll(() => headline(page)).toMatch(/nobody beyond the listed on 2 July 2024/)
    const address = page.url()
    await page.reload()
    await expect.poll(() => headline(page)).toMatch(/on 2 July 2024/)
    expect(page.url()).toBe(address)
    await page.getByRole('button', { name: /^Example Shipping: not caught/ }).focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toMatch(/party=Example\+Holder/)
    await page.getByRole('button', { name: 'As a table' }).click()
    expect(await page.getByRole('table', { name: /every tie/i }).innerText()).toMatch(/50/)
    await page.close()
  })

  it('keeps a structure that is too long for an address, loads it from a file, and unfolds its figure', async () => {
    const page = await site.browser.newPage()
    await page.goto(`${site.address}/ownership`)
    const names = Array.from({ length: 260 }, (_, at) => `Example Company ${at}`)
    const shares = names.slice(1).map((name, at) => [name, { [names[at >> 2] ?? '']: 60 }])
    const structure = { listed: [names[0]], shares: Object.fromEntries(shares), rule: 'uk' }
    await page.getByLabel('Load a file').setInputFiles({
      name: 'structure.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(structure)),
    })
    await expect.poll(() => headline(page)).toMatch(/United Kingdom's rule catches 259 parties/)
    expect(page.url().length).toBeLessThan(120)
    await page.reload()
    await expect.poll(() => headline(page)).toMatch(/259 parties/)
    expect(await page.locator('[data-party]').count()).toBeLessThan(60)
    await page.getByRole('button', { name: /^show \d+ more$/i }).click()
    await expect.poll(() => page.locator('[data-party]').count()).toBe(260)
    await page.close()
  })

  it('draws a day on which nothing was known as not known', async () => {
    const page = await site.browser.newPage()
    await page.goto(`${site.address}/caps/un-1718/coal-2016-interim?on=2016-12-20&known=2016-12-20`)
    await page.locator('main h1').first().waitFor()
    await expect.poll(() => mainText(page)).toMatch(/no report is held/i)
    expect(await mainText(page)).not.toMatch(/0\.00\s*%/)
    await page.close()
  })

  it('prints a memo without navigation', async () => {
    const page = await site.browser.newPage()
    await page.goto(`${site.address}/`)
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
})

function headline(page: Page): Promise<string> {
  return page.locator('main h1').first().innerText()
}

function mainText(page: Page): Promise<string> {
  return page.locator('main').innerText()
}
