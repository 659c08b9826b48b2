import type { LocalDate } from '#kernel/local-date.ts'
import type { Actor } from './actor.ts'
import type { Transaction } from './database/database.ts'
import type { EventName } from './event-name.ts'
import type { FileStore } from './files/file-store.ts'
import type { Jobs } from './jobs/jobs.ts'
import type { Mailer } from './mail/mailer.ts'
import type { ComposedPaper, PaperQuery } from './papers/composed-paper.ts'

/**
 * What a use case gets: the data as the acting person may see them, the day, files and the queue. One object per request.
 *
 * @example
 * export async function signAgreement(deps: Deps, command: SignAgreement): Promise<Agreement> {
 *   return deps.write('agreement.sign', async (tx) => { … load, decide, save … })
 * }
 */
export type Deps = {
  readonly actor: Actor
  /** Runs a change in one transaction; `action` is its name in the history. */
  write<T>(action: string, work: (tx: Transaction) => Promise<T>): Promise<T>
  /** Runs a read-only look. */
  read<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
  /** Tells later modules that a record has changed; they react in the same transaction. */
  announce(tx: Transaction, event: EventName, subjectId: string): Promise<void>
  /** The current day in Prague. */
  today(): LocalDate
  now(): Date
  readonly files: FileStore
  readonly jobs: Jobs
  /** Null when no SMTP server is set: nothing is sent, and screens say so. */
  readonly mailer: Mailer | null
  /** Under which people reach the application, e.g. `https://spoluplan.mesto.cz`; for codes that papers carry. */
  readonly publicUrl: string
  /** Composes a paper of a kind from the records of the module whose it is; null when nobody composes that kind. */
  composedPaper(kind: string, query: PaperQuery): Promise<ComposedPaper | null>
  /** The same for another actor, e.g. for the application itself once it is known who asks. */
  as(actor: Actor): Deps
}
