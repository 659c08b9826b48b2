import { isLanguage, type Language } from '#messages/index.ts'
import { paths } from '#web/paths.ts'
import type { PaperFormat } from '../domain/formats.ts'

/** Which paper a screen is about; the language is the paper's, which need not be that of the screen. */
export type PaperAddress = {
  readonly unitId: string
  readonly kind: string
  readonly subject: string
  readonly language: Language
}

/** The language that the address asks the paper in; otherwise that of the screen. */
export function paperLanguage(url: string, language: Language): Language {
  const asked = new URL(url).searchParams.get('jazyk')
  return isLanguage(asked) ? asked : language
}

export function pathOfPaper({ unitId, kind, subject, language }: PaperAddress): string {
  return `${paths.paper(unitId, kind, subject)}?jazyk=${language}`
}

export function pathOfChanges(paper: PaperAddress, issueId: string): string {
  return `${paths.paper(paper.unitId, paper.kind, paper.subject)}/vydani/${issueId}`
}

/** The address of a file of the paper: by the records of today, or of one issue. */
export function fileOfPaper(paper: PaperAddress, format: PaperFormat, issueId?: string): string {
  const query = new URLSearchParams({ format, language: paper.language, ...(issueId !== undefined && { issueId }) })
  return `/api/units/${paper.unitId}/papers/${paper.kind}/${paper.subject}/file?${query}`
}
