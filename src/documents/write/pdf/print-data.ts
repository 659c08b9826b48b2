import { dayOfMonth, type LocalDate, monthOf, yearOf } from '#kernel/local-date.ts'
import { messagesIn } from '#messages/index.ts'
import type { Document } from '../../model.ts'
import { plainText } from '../../text.ts'
import { pageLabel } from '../page-label.ts'
import { isCzech, printableText } from '../printable.ts'
import { type PrintBlock, printBlocks } from './print-blocks.ts'

export type PdfOptions = {
  /** The day that stands in the file as the day of its making; the clock is not read, so the same input gives the same bytes. */
  readonly createdOn: LocalDate
  /**
   * Print above each table what it is about, for the eye and for readers that say it aloud before the rows. An official form has
   * no such lines, so they are not printed unless asked for.
   */
  readonly captions?: boolean
  /** PDF/UA-1 (ISO 14289-1) unless said otherwise, for people; PDF/A-2a (ISO 19005-2) for a records service. */
  readonly standard?: 'ua-1' | 'a-2a'
}

/** What `document.typ` takes, as data only: texts with their spaces, lists nested, tables as cells with their places. */
export type PrintData = {
  readonly title: string
  readonly language: string
  readonly region: string | null
  readonly created: { readonly year: number; readonly month: number; readonly day: number }
  /** Lines, each with what stands left and what stands right; null without a header. */
  readonly header: readonly (readonly [string, string])[] | null
  readonly footer: readonly string[]
  /** Whether what tables are about stands above them. */
  readonly captions: boolean
  readonly pageLabel: ReturnType<typeof pageLabel>
  readonly blocks: readonly PrintBlock[]
}

/** `show` leaves out or replaces the characters that the font does not have. */
export function printData(
  document: Document,
  { createdOn, captions = false }: PdfOptions,
  show: (text: string) => string,
): PrintData {
  const { language } = document
  const lines = (text: string | undefined): readonly string[] =>
    text === undefined ? [] : show(printableText(text, language)).split('\n')
  return {
    title: show(titleOf(document)),
    language: /^[a-z]{2,3}(?=-|$)/i.exec(language)?.[0].toLowerCase() ?? 'cs',
    region: isCzech(language) ? 'cz' : null,
    created: { year: yearOf(createdOn), month: monthOf(createdOn), day: dayOfMonth(createdOn) },
    header: document.header === undefined ? null : lines(document.header).map(sides),
    footer: lines(document.footer),
    captions,
    pageLabel: pageLabel(language),
    blocks: printBlocks(document, show),
  }
}

/** PDF/UA wants a title always: the document's own, its first heading, or the word “document”. */
function titleOf({ title, blocks, language }: Document): string {
  const heading = blocks.find((block) => block.kind === 'heading')
  const untitled = messagesIn(isCzech(language) ? 'cs' : 'en').documents.untitled
  return title?.trim() || (heading && plainText(heading.content).trim()) || untitled
}

function sides(line: string): readonly [string, string] {
  const [left = '', ...right] = line.split('\t')
  return [left, right.join(' ')]
}
