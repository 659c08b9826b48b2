import type { ColumnType } from 'kysely'
import type { OrganisationGift, PersonGift } from '../domain/merge.ts'
import type { OrganisationKind } from '../domain/organisation.ts'

type Own = ColumnType<string, string, never>

/** Rows of migrations/0007 and 0019. */
export type PeopleTables = {
  readonly organisation: {
    readonly id: Own
    readonly unit_id: Own
    readonly name: string
    readonly kind: OrganisationKind
    readonly ico: string | null
    readonly note: string | null
    readonly merged_into: ColumnType<string | null, never, string | null>
    readonly merge_gave: ColumnType<readonly OrganisationGift[], never, readonly OrganisationGift[]>
    readonly version: number
  }
  readonly person: {
    readonly id: Own
    readonly unit_id: Own
    readonly name: string
    readonly organisation_id: string | null
    readonly position: string | null
    readonly email: string | null
    readonly phone: string | null
    readonly note: string | null
    readonly account_id: string | null
    readonly merged_into: ColumnType<string | null, never, string | null>
    readonly merge_gave: ColumnType<readonly PersonGift[], never, readonly PersonGift[]>
    readonly version: number
  }
  readonly not_duplicate: {
    readonly id: Own
    readonly unit_id: Own
    readonly kind: 'person' | 'organisation'
    readonly first_id: Own
    readonly second_id: Own
  }
}
