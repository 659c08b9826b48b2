import type { AgendaItem } from './agenda-item.ts'
import { creditPart } from './credits-awaiting.ts'

/** Where the item is looked at, within the application. */
export function addressOf({ unitId, subject }: Pick<AgendaItem, 'unitId' | 'subject'>): string {
  const unit = `/celky/${unitId}`
  switch (subject.kind) {
    case 'duty':
      return `${unit}/zavazky/${subject.row.obligation.id}`
    case 'task':
      return `${unit}/ukoly/${subject.taskId}`
    case 'meeting':
    case 'proof':
      return `${unit}/jednani/${subject.meeting.id}`
    case 'credit':
      return `${unit}/${creditPart(subject.evidence.source)}`
    case 'report':
      return `${unit}/zpravy/${subject.round.reportId}`
    case 'agreement':
      return `${unit}/popis-spoluprace`
  }
  return subject satisfies never
}
