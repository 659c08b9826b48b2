import path from 'node:path'
import { system } from '#platform/actor.ts'
import { systemClock } from '#platform/clock.ts'
import { askRunningApplication, type CommandOutput } from '#platform/command-socket.ts'
import { openDatabase } from '#platform/database/database.ts'
import { openFolderStore } from '#platform/files/folder-store.ts'
import type { Jobs } from '#platform/jobs/jobs.ts'
import { makeDeps } from '#platform/make-deps.ts'
import { readSettings } from '#platform/settings.ts'
import { runAccounts } from './run-accounts.ts'

/**
 * `spoluplan accounts …` for whoever looks after the installation: works without signing in, by the right to its data. The
 * running application is asked first, because it alone holds the embedded database; otherwise the database is opened here.
 */
export async function accountsCommand(args: readonly string[], output: CommandOutput): Promise<number> {
  const settings = readSettings(process.env)
  const answered = await askRunningApplication(settings.dataDir, args, output)
  if (answered !== null) return answered

  const database = await openDatabase({ url: settings.databaseUrl, folder: settings.dataDir })
  try {
    const files = openFolderStore(path.join(settings.dataDir, 'files'))
    const resources = {
      database,
      clock: systemClock,
      files,
      jobs: noJobs,
      mailer: null,
      subscribers: [],
      paperSources: [],
      publicUrl: settings.publicUrl,
    }
    return await runAccounts(args, output, makeDeps(resources, system('spoluplan accounts')), settings.publicUrl)
  } finally {
    await database.close()
  }
}

/** Accounts ask nothing of the queue, so the command does not start one. */
const noJobs: Jobs = {
  enqueue: () => Promise.reject(new Error('The command line has no queue.')),
  handle: async () => {},
  schedule: async () => {},
  stop: async () => {},
}
