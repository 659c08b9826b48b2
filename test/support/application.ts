import { type Program, run } from './program.ts'

export type ApplicationSettings = {
  readonly dataDir: string
  readonly databaseUrl?: string
  readonly flags?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** The application in a process of its own, on a port that the system chooses. */
export function startApplication({ dataDir, databaseUrl, flags = ['--empty'], env }: ApplicationSettings): Program {
  return run(process.execPath, ['src/main.ts', ...flags], {
    env: { PORT: '0', DATA_DIR: dataDir, DATABASE_URL: databaseUrl ?? '', ...env },
  })
}

/** The same, once it says at which address it runs. */
export async function runningApplication(
  settings: ApplicationSettings,
): Promise<{ readonly program: Program; readonly url: string }> {
  const program = startApplication(settings)
  const [, url = ''] = await program.says(/Spoluplán běží \/ is running: +(\S+)\n[^]*Ctrl-C\.\n/)
  return { program, url }
}
