import { readFile } from 'node:fs/promises'
import { editedWord, rowAfter, typedOver } from '../builders/word-edits.ts'
import { expect, expectAccessible, ownUnit, signInAs, test } from './journey.ts'

test('the agreement goes out as a Word file and its changes come back one by one', async ({ page, demonstration }) => {
  test.setTimeout(180_000)
  const { url } = demonstration
  await signInAs(page, url, /manažer/)
  const unit = await ownUnit(page, url)
  let edited: Uint8Array = new Uint8Array()

  await test.step('the paper of the agreement is downloaded and edited in Word', async () => {
    await page.goto(`${unit}/popis-spoluprace`)
    await page.getByRole('link', { name: 'Popis spolupráce jako papír' }).first().click()
    await page.waitForURL(/\/papiry\/agreement\//)
    await expect(page.locator('main')).toContainText('POPIS SPOLUPRÁCE')
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /Word/ }).first().click(),
    ])
    const word = new Uint8Array(await readFile(await file.path()))
    edited = editedWord(
      word,
      typedOver('Minimálně 4x ročně', 'Minimálně 3x ročně'),
      rowAfter('Minimálně 3x ročně', (row) => row.replaceAll('Minimálně 3x ročně', '1x za dva roky')),
    )
  })

  await test.step('given back it offers two changes, old beside new', async () => {
    await page.goto(`${url}/nahrat?celek=${unit.split('/').at(-1)}`)
    await page.setInputFiles('input[type=file]', {
      name: 'popis-upraveny.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: Buffer.from(edited),
    })
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Změny z nahraného souboru', { timeout: 60_000 })
    await expect(page.locator('main')).toContainText(/verze \d.* 2.změny/)
    await expect(page.locator('ins')).toHaveText(['3x'])
    await expectAccessible(page)
  })

  await test.step('without a reason nothing happens and what was written stays', async () => {
    await page.getByRole('button', { name: 'Přijmout vybrané' }).click()
    await expect(page.locator('main')).toContainText('Doplňte důvod.')
    await expectAccessible(page)
  })

  await test.step('both accepted, they make a proposed revision', async () => {
    await page.getByLabel('Důvod změny').fill('Partnerství se sejde třikrát.')
    await page.getByRole('button', { name: 'Přijmout vybrané' }).click()
    await expect(page.locator('main')).toContainText('O všech změnách je rozhodnuto.')
    await page.getByRole('link', { name: 'Otevřít popis spolupráce' }).click()
    await expect(page.locator('main')).toContainText('Partnerství se sejde třikrát.')
  })
})
