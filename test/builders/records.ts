import { localDate } from '#kernel/local-date.ts'
import type { RecordContent } from '../../src/modules/learning/index.ts'

type RecordDetails = Partial<Omit<RecordContent, 'on'>> & { readonly on?: string }

/** A seminar of six hours; say only what matters. */
export function aRecord({ on = '2024-04-10', ...details }: RecordDetails = {}): RecordContent {
  return {
    kind: 'education-group',
    title: 'Seminář o prostupném bydlení',
    on: localDate(on),
    hours: 6,
    distance: false,
    participants: 12,
    note: null,
    documentId: null,
    linkedTo: [],
    ...details,
  }
}
