import type { Document } from '#documents/model.ts'
import type { AgreementDraft, DraftFields, DraftSource } from '../draft.ts'
import type { RecognisedKind } from '../kinds/kind-evidence.ts'
import { recogniseKind } from '../kinds/recognise-kind.ts'
import { agencyProjectName, agencyProjectNumber } from './agency-project.ts'
import { approvalDate, approvalResolution } from './approval.ts'
import { doubtsOf } from './doubts/doubts-of.ts'
import { draftSections } from './draft-sections.ts'
import { educationDistanceHours, educationHours } from './education.ts'
import { expectedMeasuresOf } from './expected-measures.ts'
import { footnotesOf, isFootnote } from './footnotes.ts'
import { headField } from './head-fields.ts'
import { memorandumDate } from './memorandum.ts'
import { opinionDate } from './opinion-date.ts'
import { partedPassages } from './parted-passages.ts'
import { partnershipFounder } from './partnership-founder.ts'
import { partnershipMembersOf } from './partnership-members.ts'
import { changedPassagesOf, passagesOf } from './passage.ts'
import { planKind, planTargetGroup } from './plan.ts'
import type { Reading } from './reading.ts'
import { regionalContact } from './regional-contact.ts'
import { inOrder } from './schedule/column-headers.ts'
import { scheduleOfLines } from './schedule/rows-of-lines.ts'
import { findScheduleLines, type ScheduleLines } from './schedule/schedule-lines.ts'
import { type Schedule, scheduleOf } from './schedule/schedule-rows.ts'
import { findScheduleTable, type ScheduleTable } from './schedule/schedule-table.ts'
import { secondCopyStart } from './second-copy.ts'
import { sectionsOf } from './sections.ts'
import { signatoriesOf } from './signatories.ts'
import { linkedStrategiesOf, reusedStrategiesOf } from './strategies.ts'
import { templateOf } from './template.ts'
import { themesOf } from './themes.ts'
import { validityOf } from './validity.ts'
import { workingGroupsOf } from './working-groups.ts'

export type DocumentSource = Pick<DraftSource, 'file' | 'mediaType' | 'sha256'>
export type RecognisedPaper = { readonly draft: AgreementDraft; readonly kind: RecognisedKind }

/**
 * Reads a *popis spolupráce*: the paper becomes a draft in which each value shows the passage that it stands on, and what
 * is contradictory or incomplete is a doubt for a person. Nothing is guessed; what the paper does not say is `missing`.
 *
 * @example
 * const draft = recogniseAgreement(document, { file: 'popis.docx', mediaType, sha256 })
 * draft.fields['unit.ico'].value // '00000000'
 */
export function recogniseAgreement(document: Document, source: DocumentSource): AgreementDraft {
  return recognisePaper(document, source).draft
}

/** The same of any paper, with the reasons why it is taken for the kind that the draft says. */
export function recognisePaper(document: Document, source: DocumentSource): RecognisedPaper {
  const table = findScheduleTable(document)
  const recognised = (document.findings?.text ?? 'native') !== 'native'
  const parted = partedPassages(
    passagesOf(document, table?.taken),
    recognised || document.findings?.structure === 'guessed',
  )
  const lines = table === null ? findScheduleLines(parted) : null
  const all = parted.filter((passage) => lines?.taken(passage) !== true)
  const again = secondCopyStart(all)
  const once = all.slice(0, again ?? all.length)
  const notes = new Set(once.filter((passage) => isFootnote(passage, recognised)))
  const passages = once.filter((passage) => !notes.has(passage)).map((passage, order) => ({ ...passage, order }))
  const reading: Reading = {
    document,
    passages,
    footnotes: footnotesOf(document, [...notes]),
    sections: sectionsOf(passages, recognised),
    recognised,
  }
  const kind = recogniseKind(reading, table !== null || lines !== null)
  const schedule = scheduleFrom(table, lines, recognised)

  const draft: Omit<AgreementDraft, 'doubts'> = {
    format: 'spoluplan/agreement-draft@1',
    source: { ...source, pages: document.findings?.pages ?? null, text: document.findings?.text ?? 'native' },
    kind: { value: kind.value, confidence: kind.confidence },
    template: templateOf(reading, table === null ? (lines?.columns ?? []) : inOrder(table.columns)),
    fields: fieldsOf(reading),
    themes: themesOf(reading),
    workingGroups: workingGroupsOf(reading),
    partnershipMembers: partnershipMembersOf(reading),
    linkedStrategies: linkedStrategiesOf(reading),
    reusedStrategies: reusedStrategiesOf(reading),
    expectedMeasures: expectedMeasuresOf(reading),
    signatories: signatoriesOf(reading),
    sections: draftSections(reading, schedule),
    schedulePeriod: schedule.period,
    schedule: schedule.rows,
  }
  const doubts = doubtsOf({
    draft,
    reading,
    all,
    changed: changedPassagesOf(document),
    rebuilt: lines !== null,
    secondCopy: again === null ? null : (all[again] ?? null),
  })
  return { draft: { ...draft, doubts }, kind }
}

function scheduleFrom(table: ScheduleTable | null, lines: ScheduleLines | null, recognised: boolean): Schedule {
  if (table !== null) return scheduleOf(table, recognised)
  return lines === null ? { period: null, rows: [] } : scheduleOfLines(lines, recognised)
}

function fieldsOf(reading: Reading): DraftFields {
  const validity = validityOf(reading)
  return {
    'unit.name': headField(reading, 'unit.name'),
    'unit.seat': headField(reading, 'unit.seat'),
    'unit.ico': headField(reading, 'unit.ico'),
    'people.representative': headField(reading, 'people.representative'),
    'people.manager': headField(reading, 'people.manager'),
    'people.regionalHead': headField(reading, 'people.regionalHead'),
    'memorandum.date': memorandumDate(reading),
    'validity.years': validity.years,
    'validity.from': validity.from,
    'validity.to': validity.to,
    'education.hours': educationHours(reading),
    'education.maxDistanceHours': educationDistanceHours(reading),
    'agencyProject.name': agencyProjectName(reading),
    'agencyProject.number': agencyProjectNumber(reading),
    'partnership.founder': partnershipFounder(reading),
    'partnership.opinionDate': opinionDate(reading),
    'plan.kind': planKind(reading),
    'plan.targetGroup': planTargetGroup(reading),
    regionalContact: regionalContact(reading),
    'approval.date': approvalDate(reading),
    'approval.resolution': approvalResolution(reading),
  }
}
