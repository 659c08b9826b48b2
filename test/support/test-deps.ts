import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Actor, system } from '#platform/actor.ts'
import type { Database } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import type { Subscriber } from '#platform/events.ts'
import { openFolderStore } from '#platform/files/folder-store.ts'
import type { Jobs } from '#platform/jobs/jobs.ts'
import type { Mailer } from '#platform/mail/mailer.ts'
import { makeDeps, type Resources } from '#platform/make-deps.ts'
import type { PaperSource } from '#platform/papers/paper-source.ts'

export type TestOptions = {
  readonly today?: string
  /** The moment, where the hour matters; noon of the day otherwise. */
  readonly now?: Date
  readonly jobs?: Jobs
  readonly mailer?: Mailer
  readonly subscribers?: readonly Subscriber[]
  readonly paperSources?: readonly PaperSource[]
}

/** Dependencies for tests of use cases: a real database, a fixed day, files in a temporary folder, jobs that are only listed. */
export function testDeps(database: Database, options: TestOptions & { readonly actor?: Actor } = {}): Deps {
  return makeDeps(testResources(database, options), options.actor ?? system('test'))
}

/** The same before it is known who acts, for tests of the server. */
export function testResources(database: Database, options: TestOptions = {}): Resources {
  const noon = options.now ?? new Date(`${options.today ?? '2024-10-14'}T10:00:00Z`)
  return {
    database,
    clock: { now: () => noon },
    files: openFolderStore(mkdtempSync(path.join(os.tmpdir(), 'spoluplan-files-'))),
    jobs: options.jobs ?? listedJobs().jobs,
    mailer: options.mailer ?? null,
    subscribers: options.subscribers ?? [],
    paperSources: options.paperSources ?? [],
    publicUrl: 'https://spoluplan.mesto.example',
  }
}

/** A queue that remembers what was asked of it. */
export function listedJobs(): {
  readonly jobs: Jobs
  readonly asked: { queue: string; data: Readonly<Record<string, string>> }[]
} {
  const asked: { queue: string; data: Readonly<Record<string, string>> }[] = []
  return {
    asked,
    jobs: {
      enqueue: async (_tx, queue, data) => {
        asked.push({ queue, data })
      },
      handle: async () => {},
      schedule: async () => {},
      stop: async () => {},
    },
  }
}
