import type { LocalDate } from '../../../../kernel/local-date.ts'
import type { DossierChapter } from './chapters.ts'

/**
 * Something that a dossier says. It comes from structured records and names them; the paper is built of facts, and no fact is taken
 * from anybody's free words.
 */
export type Fact = {
  readonly kind: FactKind
  readonly chapter: DossierChapter
  /** As it is said in the paper: a sentence, or the cells of a table's row. */
  readonly words: string
  /** Of a fact that is a row of its kind's table; null of a sentence. */
  readonly cells: readonly string[] | null
  /** What in the words is taken from the records. */
  readonly figures: readonly Figure[]
  /** The records behind it, the one that says most first. */
  readonly sources: readonly [FactSource, ...FactSource[]]
}

/** The chapter to which facts of a kind belong; within a chapter they stand in this order. */
export const chapterOfKind = {
  unit: 'context',
  memorandum: 'context',
  period: 'context',
  agreement: 'context',
  office: 'context',
  membership: 'context',
  standing: 'promised',
  duty: 'promised',
  credit: 'promised',
  research: 'research',
  'advice-sum': 'advice',
  advice: 'advice',
  programme: 'advice',
  'education-sum': 'education',
  education: 'education',
  'meetings-sum': 'meetings',
  meeting: 'meetings',
  decision: 'meetings',
  'not-taken': 'not-taken',
  report: 'reports',
  'open-duty': 'open',
  'open-report': 'open',
  'open-help': 'open',
  'open-task': 'open',
  'open-objection': 'open',
  'open-office': 'open',
} as const satisfies Record<string, DossierChapter>
export type FactKind = keyof typeof chapterOfKind

export type Figure =
  | { readonly name: FigureName; readonly of: 'day'; readonly value: LocalDate }
  | { readonly name: FigureName; readonly of: 'number'; readonly value: number }
  /** Words of a record that may hold digits: a name, the number of a resolution, a wording of the schedule. */
  | { readonly name: FigureName; readonly of: 'words'; readonly value: string }

export const figureNames = [
  'title',
  'ico',
  'programme',
  'themes',
  'wording',
  'unitPart',
  'agencyPart',
  'person',
  'owner',
  'organisation',
  'count',
  'state',
  'year',
  'day',
  'days',
  'from',
  'to',
  'approvedOn',
  'resolution',
  'offeredOn',
  'decidedOn',
  'dueOn',
  'submittedOn',
  'councilOn',
  'number',
  'hours',
  'distanceHours',
  'participants',
  'certificates',
  'experts',
  'sent',
  'returned',
  'members',
  'groups',
  'present',
  'reason',
  'note',
] as const
export type FigureName = (typeof figureNames)[number]

export type FactSource = { readonly type: FactSourceType; readonly id: string }

export const factSourceTypes = [
  'unit',
  'memorandum',
  'cooperation-period',
  'agreement',
  'office',
  'member',
  'obligation',
  'credit',
  'meeting',
  'decision',
  'task',
  'record',
  'report',
] as const
export type FactSourceType = (typeof factSourceTypes)[number]
