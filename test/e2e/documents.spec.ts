import type { Page } from '@playwright/test'
import { type Document, nowhere, writeDocx } from '#documents/index.ts'
import { expect, expectAccessible, ownUnit, signInAs, test } from './journey.ts'

test('a paper of the field is recognised, kept by one press of a button, found by its text, and corrected', async ({
  page,
  demonstration,
}) => {
  test.setTimeout(180_000)
  const { url } = demonstration
  await signInAs(page, url, /manažer/)
  const unit = await ownUnit(page, url)

  await test.step('drops an invitation and reads what it is taken for, and why', async () => {
    await drop(page, url, 'pozvanka.docx', [
      'Pozvánka na kulatý stůl',
      'Statutární město Kamenohrad Vás srdečně zve na setkání o sousedském soužití.',
      'Místo konání: radnice v Kamenohradě',
    ])
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vypadá to jako pozvánka', { timeout: 30_000 })
    await expect(page.locator('main')).toContainText('název „Pozvánka na kulatý stůl“')
    await expect(page.getByLabel('Kterého celku se týká')).toHaveValue(unit.split('/').at(-1) ?? '')
    await expectAccessible(page)
  })

  await test.step('one press of a button puts it among the documents of its unit', async () => {
    await page.getByRole('button', { name: 'Uložit do dokumentů' }).click()
    await page.waitForURL(/\/celky\/.+\/dokumenty/)
    await expect(page.getByRole('row', { name: /pozvanka\.docx/ })).toContainText('pozvánka')
    await page.getByLabel('Druh', { exact: true }).selectOption({ label: 'pozvánka (1)' })
    await page.getByRole('button', { name: 'Hledat', exact: true }).click()
    await expect(page.getByRole('row')).toHaveCount(2)
    await expectAccessible(page)
  })

  await test.step('finds it among the documents of all units by the beginnings of its words', async () => {
    await page.goto(`${url}/dokumenty`)
    await page.getByLabel('Hledat v dokumentech', { exact: true }).fill('souzit sousedsk')
    await page.getByRole('button', { name: 'Hledat', exact: true }).click()
    await expect(page.locator('mark')).toHaveText(['sousedském', 'soužití'])
    await expectAccessible(page)
    await page.getByLabel('Hledat v dokumentech', { exact: true }).fill('č')
    await page.getByRole('button', { name: 'Hledat', exact: true }).click()
    await expect(page.locator('main')).toContainText('aspoň dvě písmena')
    await page.getByLabel('Hledat v dokumentech', { exact: true }).fill('velryba')
    await page.getByRole('button', { name: 'Hledat', exact: true }).click()
    await expect(page.locator('main')).toContainText('Nic jsme nenašli')
    await expectAccessible(page)
  })

  await test.step('corrects its kind later', async () => {
    await page.goto(`${url}/dokumenty?hledat=pozvanka`)
    await page.getByRole('link', { name: 'pozvanka.docx', exact: true }).click()
    await page.getByText('Opravit druh nebo celek').click()
    await expectAccessible(page)
    await page.getByLabel('Druh dokumentu').selectOption({ label: 'jiný dokument' })
    await page.getByRole('button', { name: 'Uložit opravu' }).click()
    await page.waitForURL(/\/celky\/.+\/dokumenty/)
    await expect(page.getByRole('row', { name: /pozvanka\.docx/ })).toContainText('jiný dokument')
  })

  await test.step('says of an unknown paper that it is a popis spolupráce, and checks it', async () => {
    await drop(page, url, 'ujednani.docx', ['Ujednání', 'IČO: 99999919'])
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Nepoznali jsme', { timeout: 30_000 })
    await page.getByRole('button', { name: 'Je to popis spolupráce' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Zkontrolujte')
    await page.getByRole('link', { name: /Není to popis spolupráce/ }).click()
    await page.getByRole('button', { name: 'Uložit do dokumentů' }).click()
    await page.waitForURL(/\/celky\/.+\/dokumenty/)
    await expect(page.getByRole('row', { name: /ujednani\.docx/ })).toContainText('popis spolupráce')
  })
})

async function drop(page: Page, url: string, name: string, lines: readonly string[]): Promise<void> {
  const blocks = lines.map((text) => ({ kind: 'paragraph', content: [{ text }], place: nowhere }) as const)
  const paper: Document = { title: null, language: 'cs', footnotes: [], blocks }
  await page.goto(`${url}/nahrat`)
  await page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(await writeDocx(paper)),
  })
  await page.waitForURL(/\/dokumenty\//)
}
