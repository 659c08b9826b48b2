import type { ColumnType } from 'kysely'
import type { LocalDate } from '#kernel/local-date.ts'
import type { MemberRole } from '../../domain/register/member.ts'
import type { PracticeSide, PracticeTask } from '../../domain/register/practice.ts'

type Own = ColumnType<string, string, never>

/** Rows of the register in migrations/0008. */
export type RegisterTables = {
  readonly partnership: {
    readonly id: Own
    readonly unit_id: Own
    readonly name: string | null
    readonly founder: string | null
    readonly founded_on: LocalDate | null
    readonly statute_document_id: string | null
    readonly rules_document_id: string | null
    readonly note: string | null
    readonly version: number
  }
  readonly working_group: {
    readonly id: Own
    readonly unit_id: Own
    readonly name: string
    readonly from_day: LocalDate | null
    readonly to_day: LocalDate | null
    readonly version: number
  }
  readonly partnership_member: {
    readonly id: Own
    readonly unit_id: Own
    readonly working_group_id: string | null
    readonly organisation_id: string | null
    readonly person_id: string | null
    readonly role: MemberRole
    readonly from_day: LocalDate | null
    readonly to_day: LocalDate | null
    readonly note: string | null
    readonly version: number
  }
  readonly partnership_practice: {
    readonly id: Own
    readonly unit_id: Own
    readonly task: PracticeTask
    readonly side: PracticeSide
    readonly from_day: LocalDate
    readonly to_day: LocalDate | null
    readonly note: string | null
    readonly version: number
  }
}
