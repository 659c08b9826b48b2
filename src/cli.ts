import { StartFault } from './platform/start-fault.ts'

const usage = `spoluplan – popis spolupráce jako živá kniha závazků / cooperation agreements as a living ledger

  spoluplan read SOUBOR [--json] [--html STRÁNKA]
                                          přečte popis spolupráce / reads a cooperation agreement
  spoluplan term "VÝRAZ" [--from D --to D] [--json]
                                          vyloží termín / interprets a deadline
  spoluplan accounts …                    účty: list, invite, reset-password, add-administrator
  spoluplan migrate                       připraví databázi / prepares the database

Návratové hodnoty / exit status: 0 hotovo, 2 nelze / cannot, 3 není to popis / no agreement.`

/** The command line. Each command is one function that gets its arguments and where to write, loaded only when it is called. */
async function run([command, ...args]: readonly string[]): Promise<number> {
  switch (command) {
    case 'read': {
      const { readCommand } = await import('./command-line/read.ts')
      const { progressLine } = await import('./command-line/progress-line.ts')
      return readCommand(args, { out: console.log, error: console.error, progress: progressLine(process.stderr) })
    }
    case 'term': {
      const { termCommand } = await import('./command-line/term.ts')
      return termCommand(args, console.log, console.error)
    }
    case 'accounts': {
      const { accountsCommand } = await import('./command-line/accounts.ts')
      return accountsCommand(args, { out: console.log, error: console.error })
    }
    case 'migrate':
      return migrateCommand()
    case undefined:
    case 'help':
    case '--help':
    case '-h':
      console.log(usage)
      return 0
    default:
      console.error(`Neznámý příkaz „${command}“. / Unknown command "${command}".\n\n${usage}`)
      return 2
  }
}

async function migrateCommand(): Promise<number> {
  const { readSettings } = await import('./platform/settings.ts')
  const { openDatabase } = await import('./platform/database/database.ts')
  const settings = readSettings(process.env)
  const database = await openDatabase({ url: settings.databaseUrl, folder: settings.dataDir })
  await database.close()
  console.log('Databáze je připravena. / The database is ready.')
  return 0
}

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof StartFault)) throw error
  console.error(error.message)
  process.exitCode = 2
}
