import { writeDocx } from '#documents/index.ts'
import { aDocument, paragraph } from '../builders/documents.ts'
import { expect, expectAccessible, ownUnit, signInAs, test } from './journey.ts'

test('from the header a person finds a paper by other forms of its words and opens it at the passage', async ({
  page,
  demonstration,
}) => {
  test.setTimeout(120_000)
  const { url } = demonstration
  await signInAs(page, url, /manažer/)
  await ownUnit(page, url)

  await test.step('keeps a paper', async () => {
    await page.goto(`${url}/nahrat`)
    const lines = ['Pozvánka na setkání', 'Místo konání: radnice', 'Přijde krotitelka hroznýšů s ošetřovatelem.']
    const buffer = Buffer.from(await writeDocx(aDocument(lines.map(paragraph))))
    const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    await page.locator('input[type=file]').setInputFiles({ name: 'hadi.docx', mimeType, buffer })
    await page.waitForURL(/\/dokumenty\//, { timeout: 30_000 })
    await page.getByRole('button', { name: 'Uložit do dokumentů' }).click({ timeout: 30_000 })
    await page.waitForURL(/\/celky\/.+\/dokumenty/)
    await expect(page.getByRole('heading', { level: 1, name: 'Dokumenty' })).toBeVisible()
  })

  await test.step('finds it from the header', async () => {
    const field = page.getByRole('banner').getByRole('searchbox')
    await field.fill('krotitelky hroznyse')
    await field.press('Enter')
    await page.waitForURL(/\/hledat\?q=/)
    await expect(page.locator('mark')).toHaveText(['krotitelka', 'hroznýšů'])
    await expectAccessible(page)
  })

  await test.step('opens it at the passage', async () => {
    await page.getByRole('link', { name: 'hadi.docx' }).click()
    await expect(page.locator(':target')).toContainText('krotitelka hroznýšů')
  })
})
