import type { Block, Document, Footnote, Span } from '#documents/model.ts'
import { nowhere } from '#documents/model.ts'
import { czechDate } from '#kernel/czech-typography.ts'
import { approvalLabels, headLabels, memorandumLabel } from '../recognition/vocabulary/field-labels.ts'
import { headedSections, titleOfForm } from '../recognition/vocabulary/section-headings.ts'
import { cellOf, line, tableOf } from './agreement-form-blocks.ts'
import { type AgreementFormContent, type AgreementFormLayout, type FormSignature } from './agreement-form-content.ts'
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
  const sections = order.filter((key) => layout.annex === '5' || key !== 'reusedStrategy')
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

const footnotes = [
  'U obce sídlo obecního úřadu.',
  'Kdo územní celek politicky zastupuje a za spolupráci odpovídá.',
  'Kdo spolupráci v území každodenně vede; zpravidla pracovník úřadu.',
  'Popis spolupráce obce schvaluje její zastupitelstvo.',
] as const

function headTable({ unit, people }: AgreementFormContent): Block {
  const rows: readonly (readonly [Span, string])[] = [
    [{ text: headLabels['unit.name'][0] }, unit.name],
    [{ text: headLabels['unit.seat'][0], footnote: 0 }, unit.seat],
    [{ text: headLabels['unit.ico'][0] }, unit.ico],
    [{ text: headLabels['people.representative'][0], footnote: 1 }, people.representative],
    [{ text: headLabels['people.manager'][0], footnote: 2 }, people.manager],
    [{ text: headLabels['people.regionalHead'][0] }, people.regionalHead],
  ]
  return tableOf(
    rows.map(([label, value]) => [cellOf([line({ ...label, bold: true })], 0), cellOf([line(value)], 1)]),
    [4, 6],
    { caption: 'Územní celek a odpovědné osoby' },
  )
}

function memorandumLine({ memorandumDate }: AgreementFormContent): readonly Block[] {
  return memorandumDate === null ? [] : [line(`${memorandumLabel[0]} ${czechDate(memorandumDate)}.`)]
}

function projectClause({ agencyProject }: AgreementFormContent): readonly Block[] {
  if (agencyProject === null) return []
  const { name, number, hours, maxDistanceHours } = agencyProject
  return [
    line(
      `Po dobu platnosti popisu spolupráce územní celek přispívá k povinným výstupům projektu ${name}, reg. č. ${number}. Uvolní své pracovníky k účasti na vzdělávacích aktivitách v celkovém rozsahu ${hours} hodin (z toho max. ${maxDistanceHours} hodin distanční formou).`,
    ),
  ]
}

function approvalLines({ approval }: AgreementFormContent): readonly Block[] {
  const date = approval.date === null ? '' : ` ${czechDate(approval.date)}`
  return [
    line({ text: approvalLabels['approval.date'][0], footnote: 3 }, `:${date}`),
    line(`${approvalLabels['approval.resolution'][0]}: ${approval.resolution}`.trim()),
  ]
}

function signatureTable({ signatures }: AgreementFormContent): Block {
  const sides = [signatures.unit, signatures.agency]
  return tableOf(
    [
      sides.map((side, column) => cellOf([line(placeAndDay(side))], column)),
      sides.map((side, column) => cellOf([line(side.text)], column)),
    ],
    [1, 1],
    { caption: 'Podpisy' },
  )
}

function placeAndDay({ place, date }: FormSignature): string {
  return `V ${place} dne${date === null ? '' : ` ${czechDate(date)}`}`
}
