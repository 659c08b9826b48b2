import type { Clause } from '../../../deadlines/index.ts'
import type { Box } from '../../../documents/index.ts'
import type { LocalDate } from '../../../kernel/local-date.ts'

/**
 * What reading a *popis spolupráce* yields: the stable contract between reading a document and everything after it
 * (`spoluplan read --json`, the API, the review screen). A value is never guessed; the source passage stays beside it.
 */
export type AgreementDraft = {
  readonly format: 'spoluplan/agreement-draft@1'
  readonly source: DraftSource
  readonly kind: { readonly value: DocumentKind; readonly confidence: number }
  readonly template: { readonly annex: '5' | '6' | null; readonly columns: 'unit-first' | 'agency-first' | null }
  readonly fields: DraftFields
  readonly themes: readonly Theme[]
  readonly workingGroups: readonly { readonly name: string; readonly source: Source }[]
  readonly partnershipMembers: readonly {
    readonly name: string
    readonly group: string | null
    readonly source: Source
  }[]
  readonly linkedStrategies: readonly Strategy[]
  readonly reusedStrategies: readonly Strategy[]
  readonly expectedMeasures: readonly { readonly text: string; readonly source: Source }[]
  readonly signatories: readonly Signatory[]
  readonly sections: readonly {
    readonly key: SectionKey
    readonly heading: string
    readonly text: string
    readonly source: Source
  }[]
  readonly schedulePeriod: {
    readonly from: LocalDate
    readonly to: LocalDate
    readonly text: string
    readonly source: Source
  } | null
  readonly schedule: readonly ScheduleRow[]
  readonly doubts: readonly Doubt[]
}

export type DraftSource = {
  readonly file: string
  readonly mediaType: string
  readonly sha256: string
  readonly pages: number | null
  readonly text: 'native' | 'ocr' | 'embedded-ocr'
}

export const documentKinds = [
  'popis',
  'memorandum',
  'plan',
  'fulfilment-report',
  'cooperation-summary',
  'minutes',
  'attendance-list',
  'invitation',
  'certificate',
  'research-report',
  'presentation',
  'other',
] as const
export type DocumentKind = (typeof documentKinds)[number]

/** Every field of the form's head, validity and approval. Partial dates (`2022`, `2022-09`) are allowed here, and only here. */
export type DraftFields = {
  readonly [Key in TextField]: Found<string>
} & { readonly [Key in NumberField]: Found<number> }

export const textFields = [
  'unit.name',
  'unit.seat',
  'unit.ico',
  'people.representative',
  'people.manager',
  'people.regionalHead',
  'memorandum.date',
  'validity.from',
  'validity.to',
  'agencyProject.name',
  'agencyProject.number',
  'partnership.founder',
  'partnership.opinionDate',
  'plan.kind',
  'plan.targetGroup',
  'regionalContact',
  'approval.date',
  'approval.resolution',
] as const
export const numberFields = ['validity.years', 'education.hours', 'education.maxDistanceHours'] as const
export type TextField = (typeof textFields)[number]
export type NumberField = (typeof numberFields)[number]
export type FieldKey = TextField | NumberField

/** Order of the fields as the form has them, for screens and printing. */
export const fieldKeys: readonly FieldKey[] = [
  'unit.name',
  'unit.seat',
  'unit.ico',
  'people.representative',
  'people.manager',
  'people.regionalHead',
  'memorandum.date',
  'agencyProject.name',
  'agencyProject.number',
  'education.hours',
  'education.maxDistanceHours',
  'validity.years',
  'validity.from',
  'validity.to',
  'partnership.founder',
  'plan.kind',
  'plan.targetGroup',
  'regionalContact',
  'partnership.opinionDate',
  'approval.date',
  'approval.resolution',
]

export type FoundState = 'found' | 'vacant' | 'placeholder' | 'missing' | 'not-applicable' | 'unreadable'

/** A value with its passage. Anything but `found` has `value: null`. `raw` is the text before folding and repair. */
export type Found<T> = {
  readonly value: T | null
  readonly raw: string | null
  /** 0…1 */
  readonly confidence: number
  readonly source: Source | null
  readonly state: FoundState
}

/** The passage as it stands; page from 1 and box in fractions of the page, null where the format has no pages. */
export type Source = { readonly page: number | null; readonly text: string; readonly box: Box | null }

export type Theme = {
  readonly name: string
  readonly detail: string | null
  readonly priority: 'primary' | 'other' | null
  readonly source: Source
}

/** Years or months as printed: "2018" or null. */
export type Strategy = {
  readonly title: string
  readonly from: string | null
  readonly to: string | null
  readonly source: Source
}

export type Signatory = {
  readonly side: 'unit' | 'agency'
  readonly text: string
  readonly date: Found<string>
  readonly source: Source
}

export const sectionKeys = [
  'head',
  'validity',
  'education',
  'themes',
  'partnership',
  'reusedStrategy',
  'plan',
  'expectedMeasures',
  'regionalContact',
  'statement',
  'schedule',
  'approval',
  'other',
] as const
export type SectionKey = (typeof sectionKeys)[number]

/** A row of the schedule table (*postup spolupráce*): what is done, what proves it, what each side answers for and by when. */
export type ScheduleRow = {
  readonly activity: string
  readonly specification: string | null
  readonly outputs: readonly string[]
  readonly unitResponsibility: string | null
  readonly agencyResponsibility: string | null
  readonly targets: readonly { readonly count: number; readonly of: string; readonly estimate: boolean }[]
  readonly term: { readonly text: string; readonly clauses: readonly Clause[] }
  readonly source: Source
}

export const doubtCodes = [
  'validity-conflict',
  'deadline-outside-validity',
  'retrospective-deadline',
  'missing-term',
  'missing-approval',
  'placeholder',
  'vacant-manager',
  'date-order',
  'broken-date',
  'ico-checksum',
  'ico-format',
  'wrong-ocr-language',
  'tracked-changes',
  'comments',
  'duplicate-text',
  'low-confidence',
  'low-structure',
  'unknown-section',
  'not-a-form',
] as const
export type DoubtCode = (typeof doubtCodes)[number]

/** What a person must decide instead of the program: a sentence in both languages and the readings that are possible. */
export type Doubt = {
  readonly code: DoubtCode
  readonly message: { readonly cs: string; readonly en: string }
  readonly readings: readonly string[]
  /** Field keys, or `schedule.3` for the row with that index. */
  readonly fields: readonly string[]
  readonly source: Source | null
}
