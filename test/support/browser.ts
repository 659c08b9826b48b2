import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium } from '@playwright/test'

const folder = path.resolve(import.meta.dirname, '../../.cache/chromium')

/**
 * A headless browser for tests and screenshots: the one named by E2E_BROWSER, else the one that comes as a package, unpacked
 * once, else one that the system has.
 */
export async function openBrowser(): Promise<Browser> {
  const named = process.env['E2E_BROWSER']
  if (named !== undefined && named !== '') return launch(named, {})
  if (process.platform === 'linux' && process.arch === 'x64') {
    const packaged = await unpackBrowser()
    return launch(packaged.program, packaged.env)
  }
  const system = [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ].find((file) => existsSync(file))
  if (system === undefined) throw new Error('No browser for the tests: set E2E_BROWSER to a Chromium.')
  return launch(system, {})
}

function launch(executablePath: string, env: Readonly<Record<string, string>>): Promise<Browser> {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'], env: { ...inherited, ...env } })
}

type Packaged = { readonly program: string; readonly env: Readonly<Record<string, string>> }

/** Unpacks the packaged browser with its libraries and fonts beside the project; needs nothing from the system. */
async function unpackBrowser(): Promise<Packaged> {
  mkdirSync(folder, { recursive: true })
  const real = realpathSync(folder)
  const program = path.join(real, 'chromium')
  if (!existsSync(path.join(real, 'unpacked'))) {
    const before = { runtime: process.env['AWS_LAMBDA_JS_RUNTIME'], tmp: process.env['TMPDIR'] }
    process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs24.x'
    process.env['TMPDIR'] = real
    const { default: packaged } = await import('@sparticuz/chromium')
    await packaged.executablePath()
    restore('AWS_LAMBDA_JS_RUNTIME', before.runtime)
    restore('TMPDIR', before.tmp)
    // The package's own list of fonts names a folder that holds only on its author's cloud.
    writeFileSync(
      path.join(real, 'fonts', 'fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${real}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${real}/fonts-cache</cachedir></fontconfig>`,
    )
    writeFileSync(path.join(real, 'unpacked'), '')
  }
  return {
    program,
    env: { LD_LIBRARY_PATH: path.join(real, 'al2023', 'lib'), FONTCONFIG_PATH: path.join(real, 'fonts') },
  }
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name]
  else process.env[name] = value
}
