import { useMessages } from '#web/use-messages.ts'
import { paperFormats } from '../domain/formats.ts'
import type { PresentedPaper } from '../present-paper.ts'
import { fileOfPaper } from './paper-address.ts'

/** The files of one issue, as short links. */
export function IssueFiles({ paper, issueId }: { paper: PresentedPaper; issueId: string }) {
  const { formats } = useMessages().papers.issues
  const offered = paperFormats.filter((format) => format !== 'docx-letterhead' || paper.letterheads.length > 0)
  return (
    <ul className="paper-links">
      {offered.map((format) => (
        <li key={format}>
          <a href={fileOfPaper(paper, format, issueId)} download>
            {formats[format]}
          </a>
        </li>
      ))}
    </ul>
  )
}
