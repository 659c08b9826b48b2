import type { Generated } from 'kysely'
import type { Document } from '#documents/index.ts'
import type { Language } from '#messages/index.ts'
import type { Occasion } from '../domain/issue.ts'
import type { Particulars } from '../domain/particulars.ts'

/** Tables of papers, as the database has them. */
export type PapersTables = {
  paper: {
    id: string
    unit_id: string
    kind: string
    subject: string
    reference: string | null
    file_mark: string | null
    issued_on: string | null
    handled_by: string | null
    sheets: number | null
    attachments: number | null
    letterhead_id: string | null
    version: number
  }
  paper_issue: {
    id: string
    unit_id: string
    paper_id: string
    number: number
    language: Language
    title: string
    content: Document
    particulars: Particulars
    sha256: string
    issued_by: string
    occasion: Occasion
    created_at: Generated<Date>
  }
}
