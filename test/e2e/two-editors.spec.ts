import type { Browser, Page } from '@playwright/test'
import { expect, expectAccessible, ownUnit, signInAs, test } from './journey.ts'

/** A person of the demonstration in a browser of his or her own. */
async function person(browser: Browser, url: string, role: RegExp): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'cs-CZ' })).newPage()
  await signInAs(page, url, role)
  return page
}

/** Writes a paragraph at the end of the minutes and waits until the draft is kept. */
async function write(page: Page, words: string): Promise<void> {
  // The plain field gives way to the editor as soon as that is loaded.
  await expect(page.getByRole('button', { name: 'Tučně' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Zápis' }).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type(words)
  await expect(page.getByRole('status').filter({ hasText: /Uloženo v/ })).toBeVisible()
}

test('two people write the same minutes: the second is warned and nothing is lost', async ({
  browser,
  demonstration,
}) => {
  test.setTimeout(240_000)
  const { url } = demonstration
  const manager = await person(browser, url, /manažer/)
  await manager.goto(`${await ownUnit(manager, url)}/jednani`)
  await manager
    .getByRole('link', { name: /Lokální partnerství/ })
    .nth(1)
    .click()
  await manager.getByRole('link', { name: 'Upravit zápis' }).click()
  await write(manager, 'Věta manažerky.')
  await expectAccessible(manager)

  // The second one is asked first, and reads what is saved.
  const consultant = await person(browser, url, /konzultant/)
  await consultant.goto(manager.url())
  await expect(consultant.getByRole('heading', { name: /Zápis právě upravuje .*Hana Vzorová/ })).toBeVisible()
  await expect(consultant.getByText('Věta manažerky.')).toHaveCount(0)
  await expectAccessible(consultant)
  await consultant.getByRole('link', { name: 'Přesto psát' }).click()
  await write(consultant, 'Věta konzultanta.')

  // A reload keeps what the first one has not saved.
  await manager.reload()
  await expect(manager.getByText('Pokračujete v rozepsaném zápisu')).toBeVisible()
  await expect(manager.getByRole('textbox', { name: 'Zápis' })).toContainText('Věta manažerky.')
  await expect(manager.getByText(/Zápis teď upravuje také .*Konzultant/)).toBeVisible()

  // The first one saves; the second finds both texts side by side, and keeps both.
  await manager.getByRole('button', { name: 'Uložit zápis' }).click()
  await expect(manager.getByText('Zápis je uložen.')).toBeVisible()
  await consultant.getByRole('button', { name: 'Uložit zápis' }).click()
  await expect(consultant.getByRole('heading', { name: 'Dvě znění zápisu' })).toBeVisible()
  await expect(consultant.getByRole('group', { name: /Rozdíl 1/ })).toContainText('Věta manažerky.')
  await expect(consultant.getByRole('group', { name: /Rozdíl 1/ })).toContainText('Věta konzultanta.')
  await consultant.setViewportSize({ width: 390, height: 844 })
  await expectAccessible(consultant)
  await consultant.getByRole('button', { name: 'Uložit spojený zápis' }).click()
  await expect(consultant.getByText('Zápis je uložen.')).toBeVisible()
  const saved = consultant.getByRole('region', { name: 'Zápis', exact: true })
  await expect(saved).toContainText('Věta manažerky.')
  await expect(saved).toContainText('Věta konzultanta.')
})
