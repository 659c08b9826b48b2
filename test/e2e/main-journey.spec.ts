import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { readDocument, textOf, writeDocx } from '#documents/index.ts'
import { czechDate } from '#kernel/czech-typography.ts'
import { addDays, addYears, type LocalDate, localDate, yearOf } from '#kernel/local-date.ts'
import { composeAgreementForm } from '#modules/agreements/index.ts'
import { aFormContent } from '../builders/form-content.ts'
import { expect, expectAccessible, test } from './journey.ts'

const password = 'dlouhé heslo pro zkoušku'

test('a Word form becomes a counted ledger, a meeting moves the counter, and the yearly report goes out', async ({
  page,
  emptyInstallation,
}) => {
  test.setTimeout(240_000)
  const today = localDate(new Date().toISOString().slice(0, 10))
  const approved = addDays(addYears(today, -1), 20)
  const { url, invitation } = emptyInstallation

  await test.step('the first administrator makes an account by the link of the start', async () => {
    await page.goto(invitation ?? '')
    await expectAccessible(page)
    await page.getByLabel(/Jméno/).fill('Jana Správcová')
    await page.getByLabel(/E-mail/).fill('spravcova@mesto.example')
    await choosePassword(page)
    await expectAccessible(page)
  })

  await test.step('drops the Word file of a popis spolupráce', async () => {
    await page.goto(`${url}/nahrat`)
    await expectAccessible(page)
    await page.locator('input[type=file]').setInputFiles({
      name: 'popis.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: Buffer.from(await formOf(approved)),
    })
    await page.waitForURL(/\/dokumenty\//)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Zkontrolujte', { timeout: 30_000 })
    await expectAccessible(page)
  })

  await test.step('reviews what was read beside the document', async () => {
    const ico = page.getByLabel(/^IČO?/).first()
    await expect(ico).toHaveValue('00000019')
    await ico.focus()
    await expect(page.locator('.viewer .lit')).toContainText('00000019')
  })

  await test.step('confirms it and gets one sentence and next steps', async () => {
    await page.getByLabel(/^Kraj/).selectOption('CZ042')
    await page.getByRole('button', { name: 'Potvrdit dokument' }).first().click()
    await expect(page.getByText(/Přečteno \d+ z/)).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('the ledger shows the obligations of both sides', async () => {
    await page
      .getByRole('main')
      .getByRole('link', { name: /Závazky|závazky/ })
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Závazky/)
    await expect(page.getByRole('row', { name: /Minimálně 4x ročně/ })).toContainText(/0 ze? \d/)
    await expectAccessible(page)
  })
  const ledger = page.url().split('?')[0] ?? ''
  const unit = ledger.replace('/zavazky', '')

  await test.step('the administrator invites the manager, who makes an account', async () => {
    await page.goto(`${url}/sprava/ucty`)
    await expectAccessible(page)
    await page.getByLabel('Jméno a příjmení').fill('Radim Šťastný')
    await page.getByRole('textbox', { name: 'E-mail' }).fill('manazer@mesto.example')
    await page.getByRole('combobox', { name: 'Role', exact: true }).selectOption('manager')
    await page.getByRole('combobox', { name: 'Kde role platí' }).selectOption({ label: 'Město Dolní Lipová' })
    await page.getByRole('button', { name: 'Pozvat' }).click()
    const link = await page.locator('#jednorazovy-odkaz').inputValue()
    await page.context().clearCookies()
    await page.goto(link)
    await choosePassword(page)
  })

  await test.step('enters one meeting with attendance, and the counter moves', async () => {
    await page.goto(`${unit}/jednani/nove`)
    await expectAccessible(page)
    await page.getByLabel('Den', { exact: true }).fill(czechDate(addDays(today, -3)))
    await page.locator('#ucast').getByRole('checkbox').first().check()
    await page.getByLabel(/^Zápis/).fill('Partnerství projednalo plán.')
    await test.step('the session ends in the middle of it, and nothing written is lost', async () => {
      await page.context().clearCookies()
      await page.getByRole('button', { name: 'Uložit jednání' }).click()
      await page.getByLabel('E-mail').fill('manazer@mesto.example')
      await page.getByLabel('Heslo', { exact: true }).fill(password)
      await page.getByRole('button', { name: 'Přihlásit se' }).click()
      await page.getByRole('button', { name: /Odeslat|Uložit/ }).click()
    })
    await page.waitForURL(/\/jednani\/[0-9a-f-]{36}$/)
    await expect(page.locator('main')).toContainText('Partnerství projednalo plán.')
    await expectAccessible(page)
    await page.goto(ledger)
    await expect(page.getByRole('row', { name: /Minimálně 4x ročně/ })).toContainText(/1 ze? \d/)
  })

  await test.step('downloads the yearly report as DOCX and as accessible PDF', async () => {
    await page.goto(`${unit}/zpravy`)
    await expectAccessible(page)
    await page.getByRole('button', { name: new RegExp(`${yearOf(today)}`) }).click()
    await page.waitForURL(/\/zpravy\/[0-9a-f-]{36}/)
    await expectAccessible(page)
    await page.goto(`${unit}/zpravy`)
    const docx = await download(page, /^DOCX/)
    const report = await readDocument(docx, 'zprava.docx')
    expect(textOf(report)).toContain('Jednání lokálního partnerství')
    const pdf = await download(page, /^PDF/)
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.includes('/StructTreeRoot')).toBe(true)
  })
})

async function formOf(approved: LocalDate): Promise<Uint8Array> {
  const content = aFormContent({
    memorandumDate: addDays(approved, -60),
    opinionDate: addDays(approved, -20),
    schedulePeriod: null,
    approval: { date: approved, resolution: 'Z 12' },
  })
  return writeDocx(
    composeAgreementForm({ ...content, schedule: content.schedule.slice(0, 2) }, { annex: '5', columns: 'unit-first' }),
  )
}

async function download(page: Page, name: RegExp): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).first().click()])
  return readFile(await file.path())
}

async function choosePassword(page: Page): Promise<void> {
  await page.getByLabel('Heslo', { exact: true }).fill(password)
  await page.getByLabel('Heslo ještě jednou').fill(password)
  await page.locator('main form').getByRole('button').first().click()
  await page.waitForURL((now) => !now.pathname.startsWith('/pozvanka'))
}
