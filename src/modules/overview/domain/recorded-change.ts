import type { Id } from '#kernel/ids.ts'

/** One act as the history keeps it: all rows that it changed together. */
export type RecordedChange = {
  readonly at: Date
  /** What acted: an account, the application itself, nobody who was signed in, or the owner of the database. */
  readonly actor: string
  readonly label: string
  readonly action: string
  readonly unitId: Id<'Unit'> | null
  readonly rows: readonly ChangedRow[]
}

export type ChangedRow = {
  readonly subject: string
  /** Null when the row was added. Of an update only what differs. */
  readonly before: Values | null
  /** Null when the row was removed. */
  readonly after: Values | null
}

/** Plain values; what is composed is only marked by an empty object. */
export type Values = Readonly<Record<string, unknown>>
