import type { Page } from '@playwright/test'
import { expect, expectAccessible, ownUnit, signInAs, test } from './journey.ts'

const screens = [
  '',
  '/popis-spoluprace',
  '/zavazky',
  '/zavazky?rok=vse',
  '/zavazky?zobrazeni=osa',
  '/zavazky?zobrazeni=osa&rok=vse&strana=asz',
  '/terminy',
  '/partnerstvi',
  '/partnerstvi?ke-dni=2023-01-01',
  '/partnerstvi/zalozeni',
  '/partnerstvi/z-popisu',
  '/partnerstvi/clen/novy',
  '/partnerstvi/skupina/nova',
  '/partnerstvi/kdo-svolava/novy',
  '/lide',
  '/lide?zobrazit=organizace',
  '/lide/novy',
  '/lide/organizace/nova',
  '/jednani',
  '/jednani/nove',
  '/jednani/opakovane',
  '/ukoly',
  '/ukoly?stav=splnene',
  '/ukoly/novy',
  '/jednani/prinest',
  '/vzdelavani',
  '/vzdelavani/novy',
  '/vzdelavani/novy?druh=vzdelavani',
  '/vzdelavani/novy?druh=vyzkum&nabidka=ano',
  '/vzdelavani/hodiny',
  '/dokumenty',
  '/zpravy',
  '/papiry/hlavicky',
  '/zpravy/shrnuti',
  '/historie',
  '/urady',
  '/urady/novy',
  '/obdobi/nove',
  '/predani?urad=manager',
  '/predani?urad=representative',
]

const desktop = { width: 1280, height: 900 }
const phone = { width: 390, height: 844 }

/** On both widths, one after the other: the page is loaded once. */
async function expectAccessibleOnBoth(page: Page): Promise<void> {
  await expectAccessible(page)
  await page.setViewportSize(phone)
  await expectAccessible(page)
  await page.setViewportSize(desktop)
}

test.describe('every screen of a unit', () => {
  for (const [half, some] of [
    ['the first half', screens.slice(0, screens.length / 2)],
    ['the second half', screens.slice(screens.length / 2)],
  ] as const)
    test(`is accessible on a desktop and on a phone, without scrolling sideways: ${half}`, async ({
      page,
      demonstration,
    }) => {
      test.setTimeout(600_000)
      await page.setViewportSize(desktop)
      await signInAs(page, demonstration.url, /manažer/)
      const unit = await ownUnit(page, demonstration.url)
      for (const screen of some) {
        const response = await page.goto(unit + screen)
        expect(response?.status(), screen).toBe(200)
        await expectAccessibleOnBoth(page)
      }
    })

  test('leads to its records, which are accessible too', async ({ page, demonstration }) => {
    test.setTimeout(600_000)
    await page.setViewportSize(desktop)
    await signInAs(page, demonstration.url, /manažer/)
    const unit = await ownUnit(page, demonstration.url)
    for (const [list, detail] of [
      ['/zavazky', /\/zavazky\/[0-9a-f-]{36}/],
      ['/partnerstvi', /\/partnerstvi\/clen\/[0-9a-f-]{36}/],
      ['/lide', /\/lide\/[0-9a-f-]{36}/],
      ['/lide?zobrazit=organizace', /\/lide\/organizace\/[0-9a-f-]{36}/],
      ['/jednani', /\/jednani\/[0-9a-f-]{36}/],
      ['/vzdelavani', /\/vzdelavani\/[0-9a-f-]{36}/],
      ['/zpravy', /\/zpravy\/[0-9a-f-]{36}/],
      ['/zpravy/shrnuti', /\/zpravy\/shrnuti\/[0-9a-f-]{36}/],
    ] as const) {
      await page.goto(unit + list)
      const links = await page
        .locator('main a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
      const first = links.find((href) => detail.test(href))
      expect(first, `${list} leads to a detail`).toBeDefined()
      await page.goto(demonstration.url + (first ?? ''))
      await expectAccessibleOnBoth(page)
    }
  })

  test('speaks English when asked', async ({ page, demonstration }) => {
    await signInAs(page, demonstration.url, /zástupce/)
    const unit = await ownUnit(page, demonstration.url)
    await page.goto(`${unit}/zavazky`)
    await page.getByRole('button', { name: 'English' }).first().click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Obligations')
    await expectAccessible(page)
  })
})

test('pages for visitors are accessible', async ({ page, demonstration }) => {
  test.setTimeout(600_000)
  for (const address of ['/', '/prihlaseni', '/napoveda', '/pristupnost', '/api', '/neco-co-neni']) {
    await page.goto(demonstration.url + address)
    await expectAccessible(page)
  }
})

test('the first page is accessible for every role', async ({ page, demonstration }) => {
  test.setTimeout(600_000)
  for (const role of [/konzultant/, /vedoucí/, /manažer/, /zástupce/, /partner/, /čtenář/]) {
    await page.context().clearCookies()
    await signInAs(page, demonstration.url, role)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page)
  }
})

test('pages over all units are accessible', async ({ page, demonstration }) => {
  test.setTimeout(600_000)
  await signInAs(page, demonstration.url, /správce/)
  await expectAccessible(page)
  for (const address of [
    '/celky',
    '/dokumenty',
    '/dokumenty?hledat=dluh',
    '/hledat',
    '/hledat?q=jedn%C3%A1n%C3%AD%20partnerstv%C3%AD',
    '/hledat?q=velryba',
    '/sprava/ucty',
    '/ucet',
    '/ukoly',
    '/ucet/pripominky',
    '/sprava/posta',
    '/nahrat',
  ]) {
    await page.goto(demonstration.url + address)
    await expectAccessible(page)
  }
})
