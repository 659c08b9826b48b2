import { expect, expectAccessible, ownUnit, signInAs, test } from './journey.ts'

test('a partner ticks attendance by a one-time link on a phone, without an account; the manager sees it, the second opening is refused', async ({
  browser,
  page,
  demonstration: { url },
}) => {
  test.setTimeout(240_000)
  await signInAs(page, url, /Vzorová/)
  const unit = await ownUnit(page, url)
  await page.goto(`${unit}/jednani`)
  const planned = page.getByRole('row', { name: /Plánované/ }).first()
  await planned.getByRole('link').first().click()
  await page.waitForURL(/\/jednani\/[0-9a-f-]{36}$/)
  const meeting = page.url()

  await test.step('the manager prepares links for everybody on the list', async () => {
    await page.goto(`${meeting}/odkazy`)
    await expect(page.getByText('Odpovědělo 2')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Připravit nové odkazy' }).click()
    await expect(page.getByLabel(/Partnerská/)).toHaveValue(/\/ucast\/[\w-]{43}$/)
    await expectAccessible(page)
  })
  const link = await page.getByLabel(/Partnerská/).inputValue()

  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'cs-CZ' })
  const visitor = await phone.newPage()
  await test.step('a partner opens the link on a phone and answers', async () => {
    await visitor.goto(link)
    await expect(visitor.locator('main')).toContainText('Odpovídáte za Ilona Partnerská')
    await expect(visitor.locator('body')).not.toContainText(/Konzultant|Kamenohrad, statutární|Sousedský/)
    await expectAccessible(visitor)
    await visitor.getByRole('button', { name: 'Odeslat' }).click()
    await expect(visitor.getByText('Vyberte, zda přijdete.').first()).toBeVisible()
    await visitor.getByRole('radio', { name: /Přijdu/ }).check()
    await visitor.getByRole('button', { name: 'Odeslat' }).click()
    await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Děkujeme, máme to')
    await expectAccessible(visitor)
    const file = await visitor.request.get(`${link}/pozvanka.ics`)
    expect(await file.text()).toContain('BEGIN:VEVENT')
  })

  await test.step('the manager sees the tick', async () => {
    await page.goto(meeting)
    const line = page.locator('.person-line', { hasText: 'Ilona Partnerská' })
    await expect(line).toContainText('přijde')
    await expectAccessible(page)
  })

  await test.step('the second opening says that the link was used', async () => {
    await visitor.goto(link)
    await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Tento odkaz už byl použit')
    await expectAccessible(visitor)
  })
  await phone.close()

  for (const part of ['pozvanka', 'qr', 'listina']) {
    await page.goto(`${meeting}/${part}`)
    await expectAccessible(page)
  }
})
