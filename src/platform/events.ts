import type { Transaction } from './database/database.ts'
import type { Deps } from './deps.ts'
import type { EventName } from './event-name.ts'

/**
 * What later modules do when a record of an earlier one changes, in the same transaction, so that both are saved or neither.
 * The composition ties them together; the earlier module knows only the name of its event.
 */
export type Subscriber = {
  readonly event: EventName
  react(tx: Transaction, deps: Deps, subjectId: string): Promise<void>
}
