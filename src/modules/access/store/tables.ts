import type { ColumnType } from 'kysely'
import type { Language } from '#messages/index.ts'
import type { AccountState } from '../domain/account.ts'
import type { Role } from '../domain/roles.ts'

type Moment = ColumnType<Date, Date, Date>

export type AccessTables = {
  readonly account: {
    readonly id: ColumnType<string, string, never>
    readonly email: string
    readonly name: string
    readonly state: AccountState
    readonly password_hash: string | null
    readonly language: ColumnType<Language, Language, Language>
    readonly version: ColumnType<number, never, number>
  }
  readonly role_grant: {
    readonly id: ColumnType<string, string, never>
    readonly account_id: ColumnType<string, string, never>
    readonly role: Role
    readonly unit_id: string | null
    readonly region_code: string | null
  }
  readonly session: {
    readonly token_hash: Buffer
    readonly account_id: string
    readonly csrf_token: string
    readonly created_at: Moment
    readonly last_seen_at: Moment
    readonly expires_at: Moment
  }
  readonly one_time_link: {
    readonly id: string
    readonly token_hash: Buffer
    readonly purpose: 'invitation' | 'password'
    readonly account_id: string | null
    readonly created_by: string | null
    readonly created_at: Moment
    readonly expires_at: Moment
    readonly used_at: ColumnType<Date | null, never, Date>
  }
  readonly rate_limit: { readonly key: string; readonly window_start: Moment; readonly hits: number }
}
