import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, Page } from '@playwright/test'
import { openBrowser } from '../test/support/browser.ts'
import { startApplication } from './running-application.ts'
import { rememberUnit, type Screen, screens, signIn, type Visitor } from './screens.ts'

/**
 * `npm run screenshots`: pictures of the running demonstration. Those that README and the guides show go to `docs/images`; with
 * `--all FOLDER` every screen goes there, whole, on a desktop and on a phone.
 */
const { values } = parseArgs({ options: { all: { type: 'string' } } })
const folder = path.resolve(values.all ?? path.join(import.meta.dirname, '../docs/images'))
const heights = { 1280: 860, 390: 844 } as const
const widths = [1280, 390] as const
const largest = 300_000

const dataDir = mkdtempSync(path.join(os.tmpdir(), 'spoluplan-screenshots-'))
const application = await startApplication({ dataDir })
const browser = await openBrowser()
const failed: string[] = []
try {
  mkdirSync(folder, { recursive: true })
  for (const width of widths) {
    for (const [visitor, wanted] of Map.groupBy(screensAt(width), (screen) => screen.visitor)) {
      await photograph(browser, width, visitor, wanted)
    }
  }
} finally {
  await browser.close()
  await application.stop()
  rmSync(dataDir, { recursive: true, force: true })
}
for (const said of failed) console.error(`✗ ${said}`)
process.exitCode = failed.length === 0 ? 0 : 1

function screensAt(width: (typeof widths)[number]): readonly Screen[] {
  return values.all === undefined ? screens.filter(({ shown }) => shown?.includes(width)) : screens
}

async function photograph(
  browser: Browser,
  width: (typeof widths)[number],
  visitor: Visitor,
  wanted: readonly Screen[],
): Promise<void> {
  const viewport = { width, height: heights[width] }
  const context = await browser.newContext({
    baseURL: application.url,
    viewport,
    locale: 'cs-CZ',
    timezoneId: 'Europe/Prague',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  if (visitor !== null) {
    await signIn(page, visitor)
    await rememberUnit(page)
  }
  for (const screen of wanted) await take(page, screen, width)
  await context.close()
}

/** One screen that cannot be reached does not keep the others from being taken. */
async function take(page: Page, screen: Screen, width: number): Promise<void> {
  try {
    await screen.go(page)
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => document.fonts.ready)
    const file = path.join(folder, `${screen.name}-${width}.png`)
    await page.screenshot({ path: file, fullPage: values.all !== undefined, animations: 'disabled' })
    const { size } = statSync(file)
    console.log(`✓ ${screen.name}-${width}.png  ${Math.round(size / 1000)} kB`)
    if (values.all === undefined && size > largest)
      failed.push(`${screen.name}-${width}.png is larger than ${largest / 1000} kB`)
  } catch (error) {
    failed.push(`${screen.name} at ${width}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)
  }
}
