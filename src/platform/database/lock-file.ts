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
      writeFileSync(file, String(process.pid), { flag: 'wx', mode: 0o600 })
      return () => rmSync(file, { force: true })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      const owner = Number(readFileSync(file, 'utf8'))
      if (isAlive(owner)) {
        throw new StartFault(
          `Data ve složce ${folder} už používá jiná spuštěná instance (proces ${owner}). Ukončete ji, nebo zvolte jinou složku proměnnou DATA_DIR.`,
          `The data in ${folder} are used by another running instance (process ${owner}). Stop it, or choose another folder by DATA_DIR.`,
        )
      }
      rmSync(file, { force: true })
    }
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
