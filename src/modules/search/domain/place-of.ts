import type { Hit } from './hit.ts'

/** The unit's part and the record there, to which a hit leads. */
type HitPlace =
  | { readonly in: 'document'; readonly id: string; readonly place: number | null }
  | { readonly in: 'unit' | 'agreement' }
  | { readonly in: 'obligations' | 'meetings' | 'learning' | 'reports'; readonly id: string }
  | { readonly in: 'tasks' | 'dossiers' | 'offices' | 'people' | 'organisations'; readonly id: string }

/** Where a person reads on: the record's page, or the page of the record to which it belongs. */
export function placeOf({ kind, recordId, parentId, variety, passage }: Hit): HitPlace {
  switch (kind) {
    case 'unit':
      return { in: 'unit' }
    case 'agreement':
    case 'memorandum':
      return { in: 'agreement' }
    case 'obligation':
      return { in: 'obligations', id: recordId }
    case 'meeting':
    case 'minutes':
    case 'public_minutes':
      return { in: 'meetings', id: recordId }
    case 'decision':
      return { in: 'meetings', id: parentId ?? recordId }
    case 'task':
      return { in: 'tasks', id: recordId }
    case 'record':
      return { in: 'learning', id: recordId }
    case 'document':
      return { in: 'document', id: recordId, place: passage?.place ?? null }
    case 'hand_over':
      return { in: 'document', id: parentId ?? recordId, place: null }
    case 'report':
      return { in: 'reports', id: recordId }
    case 'council_packet':
      return variety === 'report' && parentId !== null ? { in: 'reports', id: parentId } : { in: 'agreement' }
    case 'dossier':
      return { in: 'dossiers', id: recordId }
    case 'office':
      return { in: 'offices', id: recordId }
    case 'person':
      return { in: 'people', id: recordId }
    case 'organisation':
      return { in: 'organisations', id: recordId }
  }
  return kind satisfies never
}
