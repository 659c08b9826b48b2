import type { Answer } from '../../domain/attendance-link/attendance-link.ts'

/** Rows of migrations/0010. */
export type AttendanceLinkTables = {
  readonly attendance_link: {
    readonly id: string
    readonly unit_id: string
    readonly meeting_id: string
    readonly name: string
    readonly organisation: string | null
    readonly person_id: string | null
    readonly token_hash: Buffer
    readonly created_at: Date
    readonly used_at: Date | null
    readonly closed_at: Date | null
    readonly answer: Answer | null
  }
  readonly arrival: {
    readonly id: string
    readonly unit_id: string
    readonly meeting_id: string
    readonly name: string
    readonly organisation: string | null
    readonly phone_hash: Buffer
    readonly state: ArrivalState
    readonly arrived_at: Date
  }
}

/** Found on the list; waiting for the word of the manager; put on the list or left out by it. */
export type ArrivalState = 'matched' | 'waiting' | 'confirmed' | 'dismissed'
