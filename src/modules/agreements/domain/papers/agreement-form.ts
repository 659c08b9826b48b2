import type { Block, Document, Footnote } from '#documents/model.ts'
import { nowhere } from '#documents/model.ts'
import { czechDate } from '#kernel/czech-typography.ts'
import { approvalLabels, type HeadField, headLabels, memorandumLabel } from '../recognition/vocabulary/field-labels.ts'
import { headedSections, titleOfForm } from '../recognition/vocabulary/section-headings.ts'
import { cellOf, line, marked, tableOf } from './agreement-form-blocks.ts'
import { type AgreementFormContent, type AgreementFormLayout, type FormSignature } from './agreement-form-content.ts'
import { projectSentences } from './agreement-form-project.ts'
import { formSection } from './agreement-form-sections.ts'

/**
 * The ministry's form *popis spolupráce*, filled in: annex 5 or 6 of the specific part of the method of KPSV 2021+.
 * Labels and headings are the official ones; explanations are in our own words.
 *
 * @example
 * const paper = composeAgreementForm(content, { annex: '5', columns: 'unit-first' })
 */
export function composeAgreementForm(content: AgreementFormContent, layout: AgreementFormLayout): Document {
  const order = layout.sectionOrder ?? headedSections
  const sections = order.filter((key) => key !== 'reusedStrategy' || hasReusedStrategies(content, layout))
  const [title] = titleOfForm
  return {
    title: `${title}: ${content.unit.name}`,
    language: 'cs',
    footnotes: footnotes.map((text): Footnote => ({ content: [{ text }] })),
    blocks: [
      line(`Příloha specifické části Metodiky koordinovaného přístupu k sociálnímu vyloučení 2021+ č. ${layout.annex}`),
      { kind: 'heading', level: 1, content: [{ text: title.toUpperCase() }], place: nowhere },
      headTable(content),
      ...memorandumLine(content),
      ...projectClause(content),
      ...sections.flatMap((key) => formSection(key, content, layout)),
      ...approvalLines(content),
      signatureTable(content),
    ],
  }
}

/** A section of annex 5. What an agreement says in it is not lost when it is printed as annex 6. */
function hasReusedStrategies({ reusedStrategies }: AgreementFormContent, { annex }: AgreementFormLayout): boolean {
  return annex === '5' || reusedStrategies.length > 0
}

const footnotes = [
  'U obce sídlo obecního úřadu.',
  'Kdo územní celek politicky zastupuje a za spolupráci odpovídá.',
  'Kdo spolupráci v území každodenně vede; zpravidla pracovník úřadu.',
  'Popis spolupráce obce schvaluje její zastupitelstvo.',
] as const

function headTable({ unit, people }: AgreementFormContent): Block {
  const rows: readonly (readonly [HeadField, string, note?: number])[] = [
    ['unit.name', unit.name],
    ['unit.seat', unit.seat, 0],
    ['unit.ico', unit.ico],
    ['people.representative', people.representative, 1],
    ['people.manager', people.manager, 2],
    ['people.regionalHead', people.regionalHead],
  ]
  return tableOf(
    rows.map(([field, value, note]) => {
      const label = { text: headLabels[field][0], bold: true as const }
      return [
        cellOf([line(note === undefined ? label : { ...label, footnote: note })], 0),
        cellOf([marked(field, line(value))], 1),
      ]
    }),
    [4, 6],
    { caption: 'Územní celek a odpovědné osoby' },
  )
}

function memorandumLine({ memorandumDate }: AgreementFormContent): readonly Block[] {
  if (memorandumDate === null) return []
  return [marked('memorandum.date', line(`${memorandumLabel[0]} ${czechDate(memorandumDate)}.`))]
}

function projectClause({ agencyProject }: AgreementFormContent): readonly Block[] {
  const sentences = agencyProject === null ? '' : projectSentences(agencyProject)
  return sentences === '' ? [] : [marked('agencyProject', line(sentences))]
}

function approvalLines({ approval }: AgreementFormContent): readonly Block[] {
  const date = approval.date === null ? '' : ` ${czechDate(approval.date)}`
  return [
    marked('approval.date', line({ text: approvalLabels['approval.date'][0], footnote: 3 }, `:${date}`)),
    marked('approval.resolution', line(`${approvalLabels['approval.resolution'][0]}: ${approval.resolution}`.trim())),
  ]
}

function signatureTable({ signatures }: AgreementFormContent): Block {
  const sides = [signatures.unit, signatures.agency]
  return tableOf(
    [
      sides.map((side, column) => cellOf([line(placeAndDay(side))], column)),
      sides.map((side, column) => cellOf([...penLine(side), line(side.text)], column)),
    ],
    [1, 1],
    { caption: 'Podpisy' },
  )
}

const dots = '…'.repeat(12)

function placeAndDay({ place, date }: FormSignature): string {
  return `V ${place === '' ? dots : place} dne${date === null ? '' : ` ${czechDate(date)}`}`
}

/** Where the pen goes. */
function penLine({ place }: FormSignature): readonly Block[] {
  return place === '' ? [line(''), line(dots)] : []
}
