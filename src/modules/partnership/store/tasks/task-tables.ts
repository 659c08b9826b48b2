import type { LocalDate } from '#kernel/local-date.ts'

/** Rows of migrations/0008 that say what was decided and promised; of people (0007) only what a task's owner is called. */
export type TaskTables = {
  readonly decision: {
    readonly id: string
    readonly unit_id: string
    readonly meeting_id: string
    readonly position: number
    readonly words: string
    readonly agenda_item: number | null
    readonly version: number
  }
  readonly task: {
    readonly id: string
    readonly unit_id: string
    readonly meeting_id: string | null
    readonly words: string
    readonly owner_person_id: string | null
    readonly owner_name: string | null
    readonly due_on: LocalDate | null
    readonly done_on: LocalDate | null
    readonly outcome: string | null
    readonly version: number
  }
  readonly meeting: { readonly id: string; readonly on_day: LocalDate }
  readonly person: { readonly id: string; readonly name: string }
}
