import type { ColumnType } from 'kysely'

/** Rows of migrations/0011 and 0025, and what of a meeting belongs to its minutes; of accounts (0002) only the name. */
export type MinutesTables = {
  readonly meeting: {
    readonly id: string
    readonly minutes: string
    readonly version: number
    /** Counted by the database. */
    readonly minutes_version: number
    readonly public_minutes: string | null
    readonly public_minutes_version: number | null
    /** Goes in as JSON text: the driver would make an array of PostgreSQL of it. */
    readonly public_minutes_vouched: ColumnType<readonly string[], string, string>
  }
  readonly minutes_draft: {
    readonly meeting_id: string
    readonly account_id: string
    readonly unit_id: string
    readonly text: string | null
    readonly base_version: number
    readonly saved_at: Date
    readonly seen_at: Date
  }
  readonly account: { readonly id: string; readonly name: string }
}
