import type { Page } from '@playwright/test'

/** Who looks, as the one-click sign-in of the demonstration names them; null for a visitor. */
export type Visitor = 'Hana Vzorová' | 'Martin Konzultant' | 'Správce ukázky' | null

export type Screen = {
  readonly name: string
  readonly visitor: Visitor
  /** Leads the page to the screen. */
  readonly go: (page: Page) => Promise<unknown>
  /** Widths at which README and the guides show it. */
  readonly shown?: readonly (1280 | 390)[]
}

const manager = 'Hana Vzorová'
const consultant = 'Martin Konzultant'
const administrator = 'Správce ukázky'

/** Every screen of the application on the data of the demonstration, in the order in which a person meets them. */
export const screens: readonly Screen[] = [
  { name: 'uvod', visitor: null, go: (page) => page.goto('/') },
  { name: 'prihlaseni', visitor: null, go: (page) => page.goto('/prihlaseni'), shown: [1280] },
  { name: 'napoveda', visitor: null, go: (page) => page.goto('/napoveda') },
  { name: 'pristupnost', visitor: null, go: (page) => page.goto('/pristupnost') },
  { name: 'nenalezeno', visitor: null, go: (page) => page.goto('/nic-takoveho') },
  { name: 'prehled', visitor: consultant, go: (page) => page.goto('/'), shown: [1280] },
  { name: 'celky', visitor: consultant, go: (page) => page.goto('/celky') },
  { name: 'nahrat', visitor: consultant, go: (page) => page.goto('/nahrat'), shown: [1280] },
  { name: 'kontrola', visitor: consultant, go: uploadSample, shown: [1280] },
  { name: 'celek', visitor: manager, go: (page) => page.goto(unitOf(page)) },
  { name: 'popis-spoluprace', visitor: manager, go: tab('popis-spoluprace'), shown: [1280] },
  { name: 'zavazky', visitor: manager, go: tab('zavazky'), shown: [1280, 390] },
  { name: 'zavazek', visitor: manager, go: firstWithin('zavazky') },
  { name: 'jednani-seznam', visitor: manager, go: tab('jednani') },
  { name: 'jednani-nove', visitor: manager, go: tab('jednani/nove'), shown: [1280] },
  { name: 'jednani', visitor: manager, go: firstWithin('jednani') },
  { name: 'vzdelavani', visitor: manager, go: tab('vzdelavani') },
  { name: 'vzdelavani-novy', visitor: manager, go: tab('vzdelavani/novy') },
  { name: 'vzdelavani-zaznam', visitor: manager, go: firstWithin('vzdelavani') },
  { name: 'dokumenty', visitor: manager, go: tab('dokumenty') },
  { name: 'zpravy', visitor: manager, go: tab('zpravy') },
  { name: 'zprava', visitor: manager, go: firstWithin('zpravy'), shown: [1280] },
  { name: 'historie', visitor: manager, go: tab('historie') },
  { name: 'ucet', visitor: manager, go: (page) => page.goto('/ucet') },
  { name: 'sprava', visitor: administrator, go: (page) => page.goto('/sprava') },
  { name: 'sprava-ucty', visitor: administrator, go: (page) => page.goto('/sprava/ucty') },
]

/** One click into a role of the demonstration. */
export async function signIn(page: Page, visitor: string): Promise<void> {
  await page.goto('/prihlaseni')
  await page.getByRole('button', { name: visitor }).click()
  await page.waitForURL((url) => url.pathname !== '/prihlaseni')
}

function tab(path: string): Screen['go'] {
  return (page) => page.goto(`${unitOf(page)}/${path}`)
}

/** The first record to which a list of the unit leads. */
function firstWithin(list: string): Screen['go'] {
  return async (page) => {
    const unit = unitOf(page)
    await page.goto(`${unit}/${list}`)
    const addresses = await page
      .locator(`main a[href^="${unit}/${list}/"]`)
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    const record = addresses.find((address) => /\/[0-9a-f-]{36}$/.test(address))
    if (record === undefined) throw new Error(`The list ${list} leads to no record.`)
    await page.goto(record)
  }
}

/** The sample paper brought by a person, read, and shown for review. */
async function uploadSample(page: Page): Promise<void> {
  const sample = await page.request.get('/nahrat/ukazka.docx')
  await page.goto('/nahrat')
  await page.waitForLoadState('networkidle')
  await page.locator('input[type="file"]').setInputFiles({
    name: 'popis-spoluprace.docx',
    mimeType: sample.headers()['content-type'] ?? '',
    buffer: await sample.body(),
  })
  await page.waitForURL(/\/dokumenty\/[0-9a-f-]{36}/)
  await page.locator('[name="field.unit.name"]').first().waitFor({ state: 'attached' })
}

/** The unit that the signed-in person stands in, remembered by `rememberUnit`. */
const units = new WeakMap<object, string>()

/** Finds the only unit of a manager, so that screens can be opened by address. */
export async function rememberUnit(page: Page): Promise<void> {
  const { units: found }: { units: readonly { id: string; name: string }[] } = await (
    await page.request.get('/api/units')
  ).json()
  const unit = found.find(({ name }) => name.includes('Kamenohrad')) ?? found[0]
  if (unit !== undefined) units.set(page, `/celky/${unit.id}`)
}

function unitOf(page: Page): string {
  const unit = units.get(page)
  if (unit === undefined) throw new Error('Nobody is signed in who sees a unit.')
  return unit
}
