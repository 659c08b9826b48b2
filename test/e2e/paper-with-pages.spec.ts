import sharp from 'sharp'
import { writePdf } from '#documents/index.ts'
import { openPdf } from '#documents/read/pdf/open-pdf.ts'
import { localDate } from '#kernel/local-date.ts'
import { composeAgreementForm } from '#modules/agreements/index.ts'
import { aFormContent } from '../builders/form-content.ts'
import { expect, expectAccessible, signInAs, test } from './journey.ts'

const createdOn = localDate('2026-01-05')

test('a PDF is reviewed beside the picture of its pages, and a field and its passage lead to each other', async ({
  page,
  demonstration: { url },
}) => {
  await signInAs(page, url, /Konzultant/)
  await page.goto(`${url}/nahrat`)
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'popis.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await aForm()) })
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Zkontrolujte', { timeout: 30_000 })

  const firstPage = page.getByRole('img', { name: 'Strana\u00a01', exact: true })
  await expect(firstPage).toBeVisible()
  await expect.poll(() => firstPage.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(500)
  await expectAccessible(page)

  const ico = page.getByLabel(/^IČO?/).first()
  await expect(ico).toHaveValue('00000019')
  await ico.focus()
  const lit = page.locator('.page-image rect.lit')
  await expect(lit).toHaveCount(1)
  const place = await lit.boundingBox()
  expect(place?.height ?? 0).toBeGreaterThan(5)

  await page.locator('.page-image a[href="#kontrola-field-unit-name"]').click()
  await expect(page.getByLabel(/^Územní celek/).first()).toBeFocused()

  await page.getByRole('button', { name: 'Ukázat text' }).click()
  await expect(page.locator('.viewer .lit')).toContainText('Dolní Lipová')
  await expectAccessible(page)
})

test('a scanned page is recognised here, and what was recognised is asked to be checked', async ({
  page,
  demonstration: { url },
}) => {
  test.setTimeout(120_000)
  await signInAs(page, url, /Konzultant/)
  await page.goto(`${url}/nahrat`)
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'sken.png', mimeType: 'image/png', buffer: await aScan(await aForm()) })
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Zkontrolujte', { timeout: 90_000 })

  await expect(page.getByLabel(/^IČO?/).first()).toHaveValue('00000019')
  await expect(page.getByLabel(/^Územní celek/).first()).toHaveValue(/Dolní Lipová/)
  await expect(page.locator('.page-image img')).toHaveCount(1)
  await expectAccessible(page)
})

function aForm(): Promise<Uint8Array> {
  return writePdf(composeAgreementForm(aFormContent(), { annex: '5', columns: 'unit-first' }), { createdOn })
}

/** The first page as a scanner brings it: a little askew and grey. */
async function aScan(form: Uint8Array): Promise<Buffer> {
  const pdf = await openPdf(form)
  const { pixels, width, height } = await (await pdf.page(1)).picture(200)
  await pdf.close()
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .flatten({ background: '#ffffff' })
    .rotate(0.7, { background: '#f2f2f2' })
    .greyscale()
    .blur(0.5)
    .png()
    .toBuffer()
}
