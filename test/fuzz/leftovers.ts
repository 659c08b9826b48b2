import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'

/** Watches what reading leaves behind: files in its temporary and its working folder, and processes. */
export type Watch = {
  /** What is there and should not be, a sentence each, once; waits a moment for what is just going. */
  readonly leftovers: () => Promise<readonly string[]>
  readonly end: () => void
}

const moment = 2_000

/** Gives this process a fresh temporary and a fresh working folder until the end of the watch. */
export function watchLeftovers(): Watch {
  const before = { temporary: process.env['TMPDIR'], working: process.cwd() }
  const own = mkdtempSync(path.join(os.tmpdir(), 'spoluplan-fuzz-watch-'))
  const temporary = mkdtempSync(path.join(own, 'temporary-'))
  const working = mkdtempSync(path.join(own, 'working-'))
  process.env['TMPDIR'] = temporary
  process.chdir(working)

  const told = new Set<string>()
  const news = (): readonly string[] =>
    [
      ...readdirSync(temporary).map((name) => `The file ${name} stayed in the temporary folder.`),
      ...readdirSync(working).map((name) => `The file ${name} stayed in the working folder.`),
      ...processesOf(temporary).map((name) => `The process ${name} goes on.`),
    ].filter((sentence) => !told.has(sentence))
  return {
    leftovers: async () => {
      for (const end = Date.now() + moment; news().length > 0 && Date.now() < end; ) await wait(50)
      const left = news()
      for (const sentence of left) told.add(sentence)
      return left
    },
    end: () => {
      process.chdir(before.working)
      if (before.temporary === undefined) delete process.env['TMPDIR']
      else process.env['TMPDIR'] = before.temporary
      rmSync(own, { recursive: true, force: true })
    },
  }
}

/** Processes that were given that temporary folder, whoever their parent is now. Only Linux tells. */
function processesOf(temporary: string): readonly string[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .filter((id) => fileOf(id, 'environ').includes(temporary) && fileOf(id, 'cmdline') !== '')
    .map((id) => `${id} ${fileOf(id, 'cmdline').replaceAll('\0', ' ').trim()}`)
}

/** Blank when the process is gone, is a zombie, or belongs to somebody else. */
function fileOf(id: string, name: string): string {
  try {
    return readFileSync(`/proc/${id}/${name}`, 'latin1')
  } catch {
    return ''
  }
}
