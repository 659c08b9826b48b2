import type { Block, Document } from '#documents/index.ts'
import { yearOf } from '#kernel/local-date.ts'
import { messagesIn } from '#messages/index.ts'
import { heading, paragraph, row, table, withTypography } from '../../../papers/index.ts'
import type { Attendee } from '../learning-record.ts'
import type { RecordOnPaper } from './record-on-paper.ts'

export type Certificate = RecordOnPaper<'education-group'> & {
  readonly attendee: Attendee
  /** The advisory programme of which it was a workshop. */
  readonly programme: string | null
}

/** *Osvědčení*: that somebody took part in education, for how long, and who says so (rule 40). */
export function composeCertificate(certificate: Certificate): Document {
  const { language, unitName, attendee } = certificate
  const words = messagesIn(language).learning.papers
  return {
    title: words.certificate.title,
    language,
    header: `${unitName}\t${words.certificate.number} ${certificateNumber(certificate)}`,
    footnotes: [],
    blocks: withTypography(language, [
      heading(1, words.certificate.title),
      paragraph(words.certificate.says),
      heading(2, attendee.name),
      ...(attendee.organisation === null ? [] : [paragraph(attendee.organisation)]),
      facts(certificate),
      ...signature(certificate),
    ]),
  }
}

/**
 * Made of the year, the record and the person, so that the same certificate always has the same number, whoever is added to the list
 * later.
 */
export function certificateNumber({ record, attendee }: Pick<Certificate, 'record' | 'attendee'>): string {
  const tail = (id: string, length: number): string => id.replaceAll('-', '').slice(-length).toUpperCase()
  return [yearOf(record.on), tail(record.id, 6), tail(attendee.personId ?? '', 4)].join('/')
}

function facts(certificate: Certificate): Block {
  const { record, programme, language } = certificate
  const { learning } = messagesIn(language)
  const { papers: words, form } = learning
  const { startsAt, endsAt } = record.details
  const pairs: readonly (readonly [string, string | null])[] = [
    [words.facts.education, record.title],
    [form.educationForm, record.details.form === null ? null : form.educationForms[record.details.form]],
    [words.facts.day, words.day(record.on)],
    [
      words.facts.time,
      startsAt === null ? null : learning.view.time(short(startsAt), endsAt === null ? null : short(endsAt)),
    ],
    [words.facts.hours, record.hours === null ? null : words.hours(record.hours, record.distance)],
    [words.facts.programme, programme],
    [words.facts.organiser, issuerOf(certificate)],
    [words.certificate.number, certificateNumber(certificate)],
  ]
  const rows = pairs.flatMap(([label, value]) => (value === null ? [] : [row([label, value])]))
  return table({ caption: words.facts.caption, widths: [1, 3], header: [], rows })
}

/** Whoever offered the education issues its certificates, else the unit. */
function issuerOf({ record, unitName }: Certificate): string {
  return record.offer?.by ?? unitName
}

function signature(certificate: Certificate): readonly Block[] {
  const { certificate: words, facts: labels } = messagesIn(certificate.language).learning.papers
  return [
    paragraph(words.issuedOn),
    paragraph('\u00a0\n\u00a0\n\u00a0\n…………………………………'),
    paragraph(`${labels.organiser}: ${issuerOf(certificate)}`),
  ]
}

/** „09:00“ → „9.00“ */
function short(time: string): string {
  return time.replace(/^0/, '').replace(':', '.')
}
