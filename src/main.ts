import { accountLinkPath, createFirstAdministrator } from '#modules/access/index.ts'
import { describeStorage } from '#platform/database/database.ts'
import { readSettings } from '#platform/settings.ts'
import { explainSystemError, StartFault } from '#platform/start-fault.ts'
import { openApplication } from './compose.ts'
import { fillDemonstration } from './demonstration/fill-demonstration.ts'

/** Starts the application: `npm start`, or `npm start -- --empty` without the demonstration. */
async function start(): Promise<void> {
  const flags = new Set(process.argv.slice(2))
  const settings = readSettings(process.env, { empty: flags.has('--empty') })
  console.log(
    'Spoluplán startuje… Poprvé to trvá asi půl minuty. / Starting… The first time takes about half a minute.',
  )
  const application = await openApplication(settings, { dev: flags.has('--dev'), log: flags.has('--log') })
  const { resources, depsFor, server } = application

  const demonstration = settings.demonstration && (await fillDemonstration(depsFor('demonstration')))
  const invitation = demonstration ? null : await createFirstAdministrator(depsFor('start'))
  try {
    await server.listen({ port: settings.port, host: settings.host })
  } catch (error) {
    await application.close()
    throw explainSystemError(error, { port: settings.port, host: settings.host })
  }
  const address = server.server.address()
  const port = typeof address === 'object' && address !== null ? address.port : settings.port
  const url = settings.port === port ? settings.publicUrl : settings.publicUrl.replace(/:0$/, `:${port}`)

  console.log(`\nSpoluplán běží / is running:  ${url}`)
  if (demonstration) {
    console.log(
      'Přihlášení: na úvodní stránce jedním kliknutím do kterékoli role ukázky. / Sign in: one click into any role, on the first page.',
    )
    console.log(
      'Bez ukázky: npm start -- --empty s jinou složkou DATA_DIR. / Without the demonstration: npm start -- --empty with another DATA_DIR.',
    )
  } else if (invitation !== null) {
    console.log(
      `První správce si účet založí zde (odkaz platí jednou): / The first administrator makes an account here (works once):\n  ${url}${accountLinkPath(invitation)}`,
    )
  } else {
    console.log(`Přihlášení / Sign in:  ${url}/prihlaseni`)
  }
  console.log(
    `Data:  ${describeStorage(resources.database, settings.dataDir)}, soubory / files: ${settings.dataDir}/files`,
  )
  console.log('Konec: Ctrl-C. / Stop: Ctrl-C.')

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      console.log('\nUkončuji… / Stopping…')
      void application.close().then(() => process.exit(0))
    })
  }
}

start().catch((error: unknown) => {
  const explained = explainSystemError(error, { folder: process.env['DATA_DIR'] ?? 'var/data' })
  console.error(explained instanceof StartFault ? explained.message : explained)
  process.exit(1)
})
