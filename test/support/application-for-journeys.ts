import { runningApplication } from './application.ts'
import { cleanUp, temporaryFolder } from './program.ts'

/** The application for journeys in a browser: its address, and the first administrator's link when it starts empty. */
export type ApplicationForJourneys = { readonly url: string; readonly invitation: string | null; stop(): Promise<void> }

/** Starts the built application with the demonstration, or empty, on a folder that is thrown away. */
export async function startForJourneys({
  empty = false,
}: {
  readonly empty?: boolean
} = {}): Promise<ApplicationForJourneys> {
  const { program, url } = await runningApplication({ dataDir: temporaryFolder(), flags: empty ? ['--empty'] : [] })
  return {
    url,
    invitation: /(http:\S+\/pozvanka\/\S+)/.exec(program.out())?.[1] ?? null,
    async stop() {
      await program.stop('SIGTERM')
      await cleanUp()
    },
  }
}
