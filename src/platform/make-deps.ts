import type { Actor } from './actor.ts'
import { type Clock, pragueDay } from './clock.ts'
import type { Database } from './database/database.ts'
import type { Deps } from './deps.ts'
import type { Subscriber } from './events.ts'
import type { FileStore } from './files/file-store.ts'
import type { Jobs } from './jobs/jobs.ts'
import type { Mailer } from './mail/mailer.ts'
import type { PaperSource } from './papers/paper-source.ts'

/** What is open for as long as the application runs. */
export type Resources = {
  readonly database: Database
  readonly clock: Clock
  readonly files: FileStore
  readonly jobs: Jobs
  /** Null when no SMTP server is set. */
  readonly mailer: Mailer | null
  readonly subscribers: readonly Subscriber[]
  readonly paperSources: readonly PaperSource[]
  /** Under which people reach the application. */
  readonly publicUrl: string
}

/** The dependencies of one request or job: the open resources in the hands of one actor. */
export function makeDeps(resources: Resources, actor: Actor): Deps {
  const { database, clock, files, jobs, mailer, subscribers, paperSources, publicUrl } = resources
  const deps: Deps = {
    actor,
    write: (action, work) => database.write(actor, action, work),
    read: (work) => database.read(actor, work),
    announce: async (tx, event, subjectId) => {
      for (const subscriber of subscribers) if (subscriber.event === event) await subscriber.react(tx, deps, subjectId)
    },
    today: () => pragueDay(clock.now()),
    now: () => clock.now(),
    files,
    jobs,
    mailer,
    publicUrl,
    composedPaper: async (kind, query) =>
      (await paperSources.find((source) => source.kind === kind)?.compose(deps, query)) ?? null,
    as: (other) => makeDeps(resources, other),
  }
  return deps
}
