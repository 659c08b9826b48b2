import { type Id, newId } from '#kernel/ids.ts'
import { addDays } from '#kernel/local-date.ts'
import {
  addLetterhead,
  addSignedCopy,
  composePaper,
  exportPaper,
  issuePaper,
  sampleLetterheadFile,
  saveParticulars,
} from '#modules/papers/index.ts'
import type { Deps } from '#platform/deps.ts'
import type { DemonstrationDays } from './demonstration-days.ts'

/** A letterhead of the town, and minutes of a meeting that were numbered, issued and came back signed. */
export async function issueSampleMinutes(
  deps: Deps,
  unitId: Id<'Unit'>,
  meetingId: Id<'Meeting'>,
  days: DemonstrationDays,
): Promise<void> {
  const { name, bytes } = await sampleLetterheadFile('cs')
  const letterhead = { id: newId<'Letterhead'>(), unitId, name: 'Odbor sociálních věcí', usual: true }
  await addLetterhead(deps, { ...letterhead, file: { name, bytes } })

  const paper = { kind: 'minutes', subject: meetingId, language: 'cs' } as const
  const year = days.today.slice(0, 4)
  await saveParticulars(deps, {
    ...paper,
    version: 0,
    letterheadId: null,
    particulars: {
      reference: `MUKH/1284/${year}`,
      fileMark: `SOC-12/${year}`,
      issuedOn: addDays(days.today, -14),
      handledBy: 'Mgr. Hana Vzorová',
      sheets: 1,
      attachments: null,
    },
  })
  const { document, title } = await composePaper(deps, paper)
  const issue = await issuePaper(deps, { ...paper, occasion: 'signature' })
  const signed = await exportPaper(document, { name: `${title} podepsano`, format: 'pdf', createdOn: days.today })
  await addSignedCopy(deps, {
    paper: { ...paper, unitId },
    issueId: issue.id,
    id: newId(),
    name: signed.name,
    bytes: signed.bytes,
    signedOn: addDays(days.today, -7),
    note: null,
  })
}
