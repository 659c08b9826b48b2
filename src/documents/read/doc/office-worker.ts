import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import process from 'node:process'

// Stands between the reader and LibreOffice, which starts processes of its own. When the reader lets go, whether it is done,
// has waited too long or was killed, the worker ends them all and removes their folder.
const [folder = '', program = '', ...options] = process.argv.slice(2)
const inGroup = process.platform !== 'win32'
const office = spawn(program, options, { cwd: folder, stdio: 'ignore', detached: inGroup })
const ended = new Promise<number | null>((resolve) => {
  office.once('error', () => resolve(null))
  office.once('close', resolve)
})
void ended.then((code) => process.connected && process.send?.({ code }))

process.once('disconnect', () => {
  endOffice()
  void ended.then(() => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    process.exit()
  })
})

function endOffice(): void {
  if (office.pid === undefined) return
  try {
    if (inGroup) process.kill(-office.pid, 'SIGKILL')
    else spawn('taskkill', ['/pid', String(office.pid), '/T', '/F'], { stdio: 'ignore' })
  } catch (error) {
    // ESRCH: it has ended by itself.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
