import { type ChildProcess, fork } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Refusal } from '#kernel/refusal.ts'
import { officeProfile } from './office-profile.ts'

export type OfficeFormat = 'doc' | 'rtf' | 'html'

const worker = fileURLToPath(new URL('office-worker.ts', import.meta.url))

/**
 * The file as a Word document, made by LibreOffice in a folder and a profile of its own, so that two may run at once. Both are
 * removed afterwards, whatever happens.
 *
 * @throws Refusal `document.damaged`, `document.too_slow`
 */
export async function docxByOffice(
  bytes: Uint8Array,
  format: OfficeFormat,
  program: string,
  milliseconds = 50_000,
): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'spoluplan-office-'))
  try {
    await mkdir(path.join(folder, 'profile', 'user'), { recursive: true })
    await writeFile(path.join(folder, 'profile', 'user', 'registrymodifications.xcu'), officeProfile)
    await writeFile(path.join(folder, `paper.${format}`), bytes)
    return await underWorker([folder, program, ...optionsFor(format, folder)], milliseconds, async () => {
      const made = await readFile(path.join(folder, 'made', 'paper.docx')).catch(() => null)
      if (made === null) throw new Refusal('document.damaged')
      return new Uint8Array(made)
    })
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

function optionsFor(format: OfficeFormat, folder: string): readonly string[] {
  return [
    `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`,
    '--headless',
    '--norestore',
    '--nologo',
    '--nolockcheck',
    // A web page opens as a text only when told so.
    ...(format === 'html' ? ['--infilter=HTML (StarWriter)'] : []),
    '--convert-to',
    'docx:MS Word 2007 XML',
    '--outdir',
    path.join(folder, 'made'),
    path.join(folder, `paper.${format}`),
  ]
}

/** Starts the worker with these words, waits for its word that LibreOffice has ended, and lets it go. */
async function underWorker<Result>(
  words: readonly string[],
  milliseconds: number,
  take: () => Promise<Result>,
): Promise<Result> {
  const [folder = ''] = words
  const child = fork(worker, words, {
    execArgv: [],
    env: environment(folder),
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    detached: process.platform !== 'win32',
  })
  const gone = new Promise((resolve) => child.once('exit', resolve).once('error', resolve))
  try {
    await officeEnded(child, milliseconds)
    return await take()
  } finally {
    if (child.connected) child.disconnect()
    await gone
  }
}

function officeEnded(child: ChildProcess, milliseconds: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const clock = setTimeout(() => reject(new Refusal('document.too_slow')), milliseconds)
    const settle = (finish: () => void): void => {
      clearTimeout(clock)
      finish()
    }
    child.once('message', () => settle(resolve))
    child.once('error', (error) => settle(() => reject(error)))
    child.once('exit', () => settle(() => reject(new Error('The worker of LibreOffice ended without a word.'))))
  })
}

/** Only what a program needs to start; its files go to the folder. */
function environment(folder: string): NodeJS.ProcessEnv {
  const kept = Object.fromEntries(
    ['PATH', 'Path', 'SystemRoot', 'LANG'].flatMap((name) => {
      const value = process.env[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
  return { ...kept, HOME: folder, TMPDIR: folder, TEMP: folder, TMP: folder }
}
