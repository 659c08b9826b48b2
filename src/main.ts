// First, before anything loads React.
import './production-mode.ts'

import { accountLinkPath, createFirstAdministrator } from '#modules/access/index.ts'
import { listenForCommands } from '#platform/command-socket.ts'
import { describeStorage } from '#platform/database/database.ts'
import { findFreePort } from '#platform/http/find-free-port.ts'
import { readSettings, type Settings } from '#platform/settings.ts'
import { explainSystemError, StartFault } from '#platform/start-fault.ts'
import { runAccounts } from './command-line/run-accounts.ts'
import { type Application, openApplication } from './compose.ts'
import { fillDemonstration } from './demonstration/fill-demonstration.ts'
import { stayEmpty } from './demonstration/stay-empty.ts'

/** Starts the application: `npm start`, or `npm start -- --empty` without the demonstration. */
async function start(): Promise<void> {
  const flags = new Set(process.argv.slice(2))
  const asked = readSettings(process.env, { empty: flags.has('--empty') })
  const settings = withPort(asked, await findFreePort(asked.host, asked.port))
  console.log(
    'Spoluplán startuje… Poprvé to trvá asi půl minuty. / Starting… The first time takes about half a minute.',
  )

  const application = await openApplication(settings, { dev: flags.has('--dev'), log: flags.has('--log') })
  try {
    await serve(application, settings)
  } catch (error) {
    await application.close()
    throw error
  }
}

async function serve(application: Application, settings: Settings): Promise<void> {
  const { resources, depsFor, server } = application
  if (!settings.demonstration) await stayEmpty(depsFor('start'))
  const demonstration = settings.demonstration && (await fillDemonstration(depsFor('demonstration')))
  const invitation = demonstration ? null : await createFirstAdministrator(depsFor('start'))
  await server.listen({ port: settings.port, host: settings.host }).catch((error: unknown) => {
    throw explainSystemError(error, { port: settings.port, host: settings.host })
  })
  const url = settings.publicUrl
  const stopListening = await listenForCommands(settings.dataDir, (args, output) =>
    runAccounts(args, output, depsFor('spoluplan accounts'), url),
  )
  onFirstSignal(() => {
    console.log('\nUkončuji… / Stopping…')
    void stopListening()
      .then(() => application.close())
      .then(() => process.exit(0))
  })

  console.log(`\nSpoluplán běží / is running:  ${url}`)
  for (const line of howToSignIn(
    demonstration,
    invitation === null ? null : `${url}${accountLinkPath(invitation)}`,
    url,
  ))
    console.log(line)
  console.log(
    `Data:  ${describeStorage(resources.database, settings.dataDir)}, soubory / files: ${settings.dataDir}/files`,
  )
  console.log('Konec: Ctrl-C. / Stop: Ctrl-C.')
}

/** Ctrl-C comes twice under `npm start`: from the terminal, and handed on by the script. The second must not cut off the first. */
function onFirstSignal(stop: () => void): void {
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      setTimeout(() => process.exit(1), longestStop).unref()
      stop()
    })
  }
}

/** Milliseconds after which a stop that hangs is given up. */
const longestStop = 30_000

function howToSignIn(demonstration: boolean, invitation: string | null, url: string): readonly string[] {
  if (demonstration) {
    return [
      'Přihlášení: na úvodní stránce jedním kliknutím do kterékoli role ukázky. / Sign in: one click into any role, on the first page.',
      'Bez ukázky / without the demonstration:  DATA_DIR=var/naostro npm start -- --empty',
    ]
  }
  if (invitation !== null) {
    return [
      `První správce si účet založí zde (odkaz platí jednou): / The first administrator makes an account here (works once):\n  ${invitation}`,
    ]
  }
  return [`Přihlášení / Sign in:  ${url}/prihlaseni`]
}

/** With PORT=0 the system chooses the port, and the address for people follows. */
function withPort(settings: Settings, port: number): Settings {
  return { ...settings, port, publicUrl: settings.publicUrl.replace(/:0$/, `:${port}`) }
}

start().catch((error: unknown) => {
  const explained = explainSystemError(error, { folder: process.env['DATA_DIR'] ?? 'var/data' })
  console.error(explained instanceof StartFault ? explained.message : explained)
  process.exit(1)
})
