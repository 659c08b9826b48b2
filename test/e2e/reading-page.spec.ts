import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './journey.ts'

// The page that `spoluplan read --html` writes, opened from the disk: the form as text and as pictures of its pages.

const forms = ['union.docx', 'town-annex-5.pdf', 'town-annex-6.docx'] as const
let folder = ''

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'reading-page-'))
  for (const form of forms)
    await promisify(execFile)(process.execPath, [
      'src/cli.ts',
      'read',
      `test/forms/files/${form}`,
      '--html',
      pathOf(form),
    ])
})

test.afterAll(() => rm(folder, { recursive: true, force: true }))

for (const form of forms) {
  test(`${form}: values and passages lead to each other, on a wide screen and on a phone`, async ({ page }) => {
    const foreign: string[] = []
    page.on('request', (request) => {
      if (!/^(file|data):/.test(request.url())) foreign.push(request.url())
    })
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 844 })
      await page.goto(addressOf(form))
      await expectAccessible(page)

      const value = page.locator('[id="v-schedule.1"]')
      await value.getByRole('link').click()
      const passage = page.locator(`[id="${await value.getAttribute('data-passage')}"]`)
      await expect(passage).toBeInViewport()
      await expect(passage).toHaveClass(/lit/)
      await expect(value).toHaveClass(/lit/)

      const link = page.locator('a.mark[href="#v-unit.name"]').first()
      await link.focus()
      await page.keyboard.press('Enter')
      await expect(page.locator('[id="v-unit.name"]')).toBeInViewport()
      await expect(page.locator('[id="v-unit.name"]')).toHaveClass(/lit/)
    }
    expect(foreign).toEqual([])
  })
}

test('without JavaScript the links lead both ways and light where they lead', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page: Page = await context.newPage()
  await page.goto(addressOf('union.docx'))
  await page.locator('[id="v-schedule.1"]').getByRole('link').click()
  await expect(page.locator(':target .mark')).toBeInViewport()
  await page.locator('a.mark[href="#v-unit.name"]').click()
  await expect(page.locator('[id="v-unit.name"]:target')).toBeInViewport()
  await context.close()
})

function pathOf(form: string): string {
  return path.join(folder, `${form}.html`)
}

function addressOf(form: string): string {
  return pathToFileURL(pathOf(form)).href
}
