import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { StartFault } from '../start-fault.ts'

/**
 * Holds a data folder for one process. The embedded database takes no lock of its own, and two processes on one folder
 * silently lose data; a lock left by a killed process is taken over.
 *
 * @returns a function that gives the folder back
 * @throws StartFault when another living process holds it
 */
export function holdFolder(folder: string): () => void {
  const file = path.join(folder, 'owner.lock')
  for (;;) {
    try {
      writeFileSync(file, `${process.pid} ${startOf(process.pid)}`, { flag: 'wx', mode: 0o600 })
      return () => rmSync(file, { force: true })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      const [owner = '', started = ''] = readFileSync(file, 'utf8').split(' ')
      if (isAlive(Number(owner), started)) {
        throw new StartFault(
          `Data ve složce ${folder} už používá jiná spuštěná instance (proces ${owner}). Ukončete ji, nebo zvolte jinou složku proměnnou DATA_DIR.`,
          `The data in ${folder} are used by another running instance (process ${owner}). Stop it, or choose another folder by DATA_DIR.`,
        )
      }
      rmSync(file, { force: true })
    }
  }
}

/**
 * Whether the process that took the lock still runs. Its number alone does not tell: after a restart of the computer or of a
 * container another process may bear it, so the moment of its start must agree too, where the system says it.
 */
function isAlive(pid: number, started: string): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  const now = startOf(pid)
  if (started !== '' && now !== '' && started !== now) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** When a process started, in ticks since the start of this one run of the system; empty where that cannot be known. */
function startOf(pid: number): string {
  try {
    const run = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    // The name in the second column may hold spaces and brackets; the start is the 22nd column.
    const columns = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return `${run}/${columns[19] ?? ''}`
  } catch {
    return ''
  }
}
