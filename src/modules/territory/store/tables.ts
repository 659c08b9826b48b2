import type { ColumnType } from 'kysely'
import type { UnitKind } from '../domain/unit.ts'

export type TerritoryTables = {
  readonly region: { readonly code: string; readonly name: string }
  readonly unit: {
    readonly id: ColumnType<string, string, never>
    readonly name: string
    readonly kind: UnitKind
    readonly ico: string | null
    readonly seat: string | null
    readonly region_code: string | null
    readonly sample: ColumnType<boolean, boolean, never>
    readonly version: ColumnType<number, never, number>
  }
}
