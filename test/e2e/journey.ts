import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, test as base, expect, type Page } from '@playwright/test'
import { type ApplicationForJourneys, startForJourneys } from '../support/application-for-journeys.ts'
import { openBrowser } from '../support/browser.ts'

type Worker = {
  /** The demonstration, started once for all journeys of a file. */
  demonstration: ApplicationForJourneys
  /** An installation without the demonstration. */
  emptyInstallation: ApplicationForJourneys
}

/** Journeys run on the real program in the browser that comes with the project. */
export const test = base.extend<object, Worker & { browser: Browser }>({
  browser: [
    async ({}, use) => {
      const browser = await openBrowser()
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
  demonstration: [
    async ({}, use) => {
      const application = await startForJourneys()
      await use(application)
      await application.stop()
    },
    { scope: 'worker', timeout: 360_000 },
  ],
  emptyInstallation: [
    async ({}, use) => {
      const application = await startForJourneys({ empty: true })
      await use(application)
      await application.stop()
    },
    { scope: 'worker', timeout: 360_000 },
  ],
})

export { expect }

/** One click into a role of the demonstration. */
export async function signInAs(page: Page, url: string, role: RegExp): Promise<void> {
  await page.goto(`${url}/prihlaseni`)
  await page.getByRole('button', { name: role }).first().click()
  await page.waitForURL((now) => !now.pathname.startsWith('/prihlaseni'))
}

/** The page breaks no rule of accessibility that a program can check, and does not scroll sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`)
  expect(found, `accessibility of ${page.url()}`).toEqual([])
  const overflows = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  expect(overflows, `${page.url()} scrolls sideways`).toBe(false)
}

/** Address of the first unit that the signed-in person sees. */
export async function ownUnit(page: Page, url: string): Promise<string> {
  await page.goto(`${url}/celky`)
  const href = await page.locator('main a[href^="/celky/"]').first().getAttribute('href')
  return url + (href ?? '').split('/').slice(0, 3).join('/')
}
