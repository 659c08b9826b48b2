import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { check } from './check.ts'

/**
 * Everything: the guards with their canaries, the tests of rules, stores, use cases and HTTP on both databases, and the journeys
 * in a browser. The last line is `N passed, N failed`; with CI=true a skip of what CI brings counts as failed.
 */
const root = path.resolve(import.meta.dirname, '..')
const cache = path.join(root, '.cache')
const strict = process.env['CI'] === 'true'

type Count = { passed: number; failed: number; skipped: string[] }

const total: Count = { passed: 0, failed: 0, skipped: [] }
mkdirSync(cache, { recursive: true })

for (const outcome of await check({ pureTests: false })) {
  console.log(`${outcome.passed ? '✓' : '✗'} ${outcome.name}`)
  if (!outcome.passed) console.log(outcome.said)
  if (outcome.passed) total.passed += 1
  else total.failed += 1
}
await countVitest()
await countBrowser()

const skipsThatFail = strict ? total.skipped.filter((name) => !isAllowedToSkip(name)) : []
for (const name of total.skipped)
  console.log(
    `– ${strict && skipsThatFail.includes(name) ? 'přeskočeno, v CI chyba / skipped, a failure in CI' : 'přeskočeno / skipped'}: ${name}`,
  )
const failed = total.failed + skipsThatFail.length
const skipped = total.skipped.length - skipsThatFail.length
console.log(`${total.passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`)
process.exitCode = failed === 0 ? 0 : 1

async function countVitest(): Promise<void> {
  const report = path.join(cache, 'vitest.json')
  rmSync(report, { force: true })
  const status = await run([
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  if (!existsSync(report)) {
    total.failed += 1
    return
  }
  const said: VitestReport = JSON.parse(readFileSync(report, 'utf8'))
  let failedHere = 0
  for (const file of said.testResults) {
    if (file.status === 'failed' && file.assertionResults.length === 0) failedHere += 1
    for (const test of file.assertionResults) {
      if (test.status === 'passed') total.passed += 1
      else if (test.status === 'failed') failedHere += 1
      else total.skipped.push(test.fullName)
    }
  }
  // A fault outside any test (an unhandled error, a broken setup) fails the run although every test passed.
  total.failed += status !== 0 && failedHere === 0 ? 1 : failedHere
}

async function countBrowser(): Promise<void> {
  const report = path.join(cache, 'browser.json')
  rmSync(report, { force: true })
  const status = await run(['node_modules/@playwright/test/cli.js', 'test'], { PLAYWRIGHT_JSON_OUTPUT_FILE: report })
  if (!existsSync(report)) {
    total.failed += 1
    return
  }
  const { stats, errors }: BrowserReport = JSON.parse(readFileSync(report, 'utf8'))
  total.passed += stats.expected + stats.flaky
  if (stats.flaky > 0) console.log(`~ napodruhé / at the second attempt: ${stats.flaky}`)
  const failedHere = stats.unexpected + errors.length
  total.failed += status !== 0 && failedHere === 0 ? 1 : failedHere
  for (let index = 0; index < stats.skipped; index += 1) total.skipped.push('a journey in the browser')
}

/** Tests on real papers can run only where those papers are, a small disk only where it may be mounted. */
function isAllowedToSkip(name: string): boolean {
  if (name.includes('where mounting is allowed')) return true
  return name.includes('real form') && !existsSync(path.join(root, '..', 'shared', 'seeds'))
}

function run(args: readonly string[], extra: Readonly<Record<string, string>> = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...extra } })
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

type VitestReport = {
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}

type BrowserReport = {
  readonly stats: {
    readonly expected: number
    readonly unexpected: number
    readonly flaky: number
    readonly skipped: number
  }
  readonly errors: readonly unknown[]
}
