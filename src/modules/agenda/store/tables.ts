import type { ColumnType } from 'kysely'
import type { LocalDate } from '#kernel/local-date.ts'
import type { DigestState } from '../domain/digest-state.ts'
import type { Frequency } from '../domain/frequency.ts'

/** Rows of migrations/0015. */
export type AgendaTables = {
  readonly reminder_setting: {
    readonly account_id: string
    readonly frequency: Frequency
    readonly updated_at: ColumnType<Date, Date | undefined, Date>
  }
  readonly digest: {
    readonly id: string
    readonly account_id: string
    readonly day: LocalDate
    readonly state: DigestState
    readonly subject: string
    readonly text: string
    readonly html: string
    readonly attempts: ColumnType<number, number | undefined, number>
    readonly problem: string | null
    readonly created_at: ColumnType<Date, Date | undefined, never>
    readonly finished_at: Date | null
  }
  readonly reminder: {
    readonly account_id: string
    readonly item_key: string
    readonly threshold: string
    readonly digest_id: string
  }
  readonly calendar_feed: {
    readonly id: string
    readonly account_id: string
    readonly unit_id: string | null
    readonly token_hash: Buffer
    readonly created_at: ColumnType<Date, Date | undefined, never>
    readonly revoked_at: Date | null
    readonly last_read_at: Date | null
    readonly etag: string | null
    readonly changed_at: Date | null
  }
}
