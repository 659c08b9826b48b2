import { ExternalHyperlink, FootnoteReferenceRun, type ParagraphChild, Tab, TextRun } from 'docx'
import type { Span } from '../../model.ts'
import { printable } from '../printable.ts'
import { safeLink } from '../safe-link.ts'
import type { Writing } from './writing.ts'

/** Runs of one paragraph; line ends become breaks, marks of footnotes follow their text. */
export function runsOf(spans: readonly Span[], writing: Writing): readonly ParagraphChild[] {
  return printable(spans, writing.language).flatMap((span) => {
    const note = span.footnote === undefined ? null : writing.addNote(span.footnote)
    return [
      ...linked({ ...span, text: writing.shown(span.text) }, writing),
      ...(note === null ? [] : [new FootnoteReferenceRun(note)]),
    ]
  })
}

function linked(span: Span, writing: Writing): readonly ParagraphChild[] {
  const link = safeLink(span.link)
  if (link === null || span.text === '') return textRuns(span)
  return [new ExternalHyperlink({ link, children: textRuns(span, writing.style('Hyperlink')) })]
}

function textRuns(span: Span, style?: string): readonly TextRun[] {
  if (span.text === '') return []
  const look = {
    ...(style !== undefined && { style }),
    ...(span.bold && { bold: true }),
    ...(span.italic && { italics: true }),
  }
  return span.text
    .split('\n')
    .map((line, index) => new TextRun({ ...look, ...(index > 0 && { break: 1 }), children: withTabs(line) }))
}

function withTabs(line: string): readonly (string | Tab)[] {
  return line
    .split('\t')
    .flatMap((stretch, index) => [...(index > 0 ? [new Tab()] : []), ...(stretch === '' ? [] : [stretch])])
}
