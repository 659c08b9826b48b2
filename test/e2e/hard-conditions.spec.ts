import type { Page } from '@playwright/test'
import { expect, expectAccessible, ownUnit, signInAs, test } from './journey.ts'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a manager signs in, writes a meeting down and sees it counted', async ({ page, demonstration }) => {
    await signInAs(page, demonstration.url, /manažer/)
    const unit = await ownUnit(page, demonstration.url)
    await page.goto(`${unit}/jednani/nove`)
    await page.getByLabel('Den', { exact: true }).fill('31. 2. 2024')
    await page.getByLabel(/^Zápis/).fill('Text, který se nesmí ztratit.')
    await page.getByRole('button', { name: 'Uložit jednání' }).click()
    await expect(page.locator('main')).toContainText('31. 2. 2024')
    await expect(page.getByLabel(/^Zápis/)).toHaveValue('Text, který se nesmí ztratit.')
    await page.getByLabel('Den', { exact: true }).fill('14. 3. 2024')
    await page.getByRole('button', { name: 'Uložit jednání' }).click()
    // The agreement was not valid yet: that is asked at the day, and whoever knows saves it all the same.
    await page.getByLabel(/^Uložit i.mimo platnost/).check()
    await page.getByRole('button', { name: 'Uložit jednání' }).click()
    await expect(page).toHaveURL(/\/jednani\/[0-9a-f-]{36}$/)
    await expect(page.locator('main')).toContainText('Text, který se nesmí ztratit.')
  })
})

test('half of a picture that calls itself a Word file is named, and the person chooses what becomes of it', async ({
  page,
  demonstration,
}) => {
  await signInAs(page, demonstration.url, /manažer/)
  await page.goto(`${demonstration.url}/nahrat`)
  const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'popis.docx', mimeType: 'application/octet-stream', buffer: png })
  await page.waitForURL(/\/dokumenty\//)
  await expect(page.getByText(/Soubor je ve formátu PNG/)).toBeVisible({ timeout: 30_000 })
  await expectAccessible(page)
  await page
    .getByRole('button', { name: /Zahodit/ })
    .first()
    .click()
  await expect(page.getByText(/Soubor je ve formátu PNG/)).toBeHidden()
})

test('the keyboard alone leads from the first page into the ledger', async ({ page, demonstration }) => {
  await page.goto(`${demonstration.url}/prihlaseni`)
  await pressUntil(page, 'Tab', 'manažer')
  await page.keyboard.press('Enter')
  await page.waitForURL((now) => !now.pathname.startsWith('/prihlaseni'))
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toBeVisible()
  await pressUntil(page, 'Tab', 'Územní celky')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/celky/)
  await pressUntil(page, 'Tab', 'Kamenohrad', 'main')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/celky\/[0-9a-f-]{36}/)
  await pressUntil(page, 'Tab', 'Závazky')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Závazky')
})

async function pressUntil(page: Page, key: string, words: string, within = 'body'): Promise<void> {
  for (let count = 0; count < 60; count += 1) {
    await page.keyboard.press(key)
    const focused = await page.evaluate((place) => {
      const active = document.activeElement
      return active?.matches(`${place} :is(a, button, summary)`) === true ? (active.textContent ?? '') : ''
    }, within)
    if (focused.includes(words)) return
  }
  throw new Error(`The keyboard does not reach „${words}“.`)
}
