import type { APIRequestContext, Page } from '@playwright/test'
import { pragueDay } from '#platform/clock.ts'
import { expect, expectAccessible, ownUnit, signInAs, test } from './journey.ts'

/** Most key presses and clicks that a meeting may cost a manager who comes to the ledger with notes in the clipboard. */
const most = 45

const notes = 'Partnerství prošlo plnění plánu a domluvilo další postup. Příští jednání bude za čtvrt roku.'

test('a held meeting with six people, four known from the last lists and two typed anew, takes at most 45 key presses and clicks, and the counter moves from 1/4 to 2/4', async ({
  page,
  demonstration: { url },
}) => {
  test.setTimeout(240_000)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(countPressesAndClicks)
  await signInAs(page, url, /Vzorová/)
  const unit = await ownUnit(page, url)
  await leaveOneMeeting(page.request, url, unit.split('/').at(-1) ?? '')
  await page.goto(unit)
  await page.evaluate((text) => navigator.clipboard.writeText(text), notes)

  await page.goto(`${unit}/zavazky`)
  const counter = page.getByRole('row', { name: /Minimálně 4x ročně/ })
  await expect(counter).toContainText('1 ze 4')
  await page.evaluate(() => sessionStorage.setItem('presses', '0'))

  const tab = page.getByRole('navigation').getByRole('link', { name: 'Jednání', exact: true })
  await tab.click()
  await page.getByRole('link', { name: 'Zapsat jednání' }).click()
  const list = page.locator('#ucast')
  for (const name of ['Konzultant', 'Vzorová', 'Ukázka', 'Partnerská'])
    await list.getByRole('checkbox', { name: new RegExp(name) }).click()
  const names = list.locator('.attendance-rows').getByLabel('Jméno')
  await names.nth(0).click()
  await typeByKeys(page, 'Jan Kos')
  await names.nth(1).click()
  await typeByKeys(page, 'Ema Lis')
  await page.getByLabel(/^Zápis/).click()
  await page.keyboard.press('Control+V')
  await page.getByRole('button', { name: 'Uložit jednání' }).click()
  await page.waitForURL(/\/jednani\/[0-9a-f-]{36}$/)
  await expect(page.locator('main')).toContainText('Partnerství prošlo plnění plánu')
  for (const name of ['Jan Kos', 'Ema Lis']) await expect(page.locator('main')).toContainText(name)
  await page.getByRole('navigation').getByRole('link', { name: 'Závazky', exact: true }).click()
  await expect(counter).toContainText('2 ze 4')

  const presses = await page.evaluate(() => Number(sessionStorage.getItem('presses')))
  expect(presses).toBeGreaterThan(20)
  expect(presses, `${presses} key presses and clicks`).toBeLessThanOrEqual(most)

  await page.goto(`${unit}/jednani/nove`)
  await expectAccessible(page)
})

/** Runs in each page before its own scripts; what it counts lasts over navigations. */
function countPressesAndClicks(): void {
  const count = () => sessionStorage.setItem('presses', String(Number(sessionStorage.getItem('presses')) + 1))
  addEventListener('keydown', count, true)
  addEventListener('click', count, true)
}

/** Types as a hand does: a capital letter is two keys. */
async function typeByKeys(page: Page, text: string): Promise<void> {
  for (const letter of text)
    await page.keyboard.press(letter === ' ' ? 'Space' : letter === letter.toLowerCase() ? letter : `Shift+${letter}`)
}

/** A year with one held meeting of the partnership, today: whatever day the test runs on, the counter says 1/4. */
async function leaveOneMeeting(request: APIRequestContext, url: string, unitId: string): Promise<void> {
  const today = pragueDay(new Date())
  const session = await (await request.get(`${url}/api/session`)).json()
  const headers = { 'x-csrf-token': String(session.csrfToken) }
  const year = await (await request.get(`${url}/api/units/${unitId}/meetings?year=${today.slice(0, 4)}`)).json()
  for (const { id } of year.meetings) {
    const { meeting } = await (await request.get(`${url}/api/meetings/${id}`)).json()
    expect((await request.delete(`${url}/api/meetings/${id}?version=${meeting.version}`, { headers })).ok()).toBe(true)
  }
  const people = [
    { name: 'Bc. Martin Konzultant', organisation: 'ASZ', role: 'consultant' },
    { name: 'Mgr. Hana Vzorová', organisation: 'Úřad', role: 'manager' },
    { name: 'Ing. Petr Ukázka', organisation: 'Vedení', role: 'representative' },
    { name: 'Ilona Partnerská', organisation: 'Oblastní charita Kamenohrad', role: null },
  ]
  const data = {
    kind: 'local-partnership',
    state: 'held',
    on: today,
    attendance: people.map((person) => ({ ...person, presence: 'in-person' })),
    minutes: 'Partnerství se sešlo.',
  }
  expect((await request.post(`${url}/api/units/${unitId}/meetings`, { headers, data })).status()).toBe(201)
}
