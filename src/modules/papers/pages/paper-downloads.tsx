import { Link } from 'react-router'
import { Button } from '#web/components/button.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Field } from '#web/components/field.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import { type PaperFormat, paperFormats } from '../domain/formats.ts'
import type { PresentedPaper } from '../present-paper.ts'
import { fileOfPaper } from './paper-address.ts'

/** The paper as files, each with what it is for; a long one may be made aside. */
export function PaperDownloads({ paper, submission }: { paper: PresentedPaper; submission: Submission | null }) {
  const words = useMessages().papers.downloads
  const letterhead = chosenLetterhead(paper)
  const offered = paperFormats.filter((format) => format !== 'docx-letterhead' || letterhead !== null)
  const note = (format: PaperFormat): string =>
    format === 'docx-letterhead' ? words.notes[format](letterhead?.name ?? '') : words.notes[format]
  return (
    <section className="section no-print" aria-labelledby="stahnout">
      <h2 id="stahnout">{words.title}</h2>
      <ul className="paper-files">
        {offered.map((format) => (
          <li key={format}>
            <ButtonLink kind="outline" icon="download" to={fileOfPaper(paper, format)} download>
              {words.formats[format]}
            </ButtonLink>
            <p className="small muted">{note(format)}</p>
          </li>
        ))}
      </ul>
      <p className="small">
        {letterhead === null && `${words.noLetterhead} `}
        <Link to={paths.letterheads(paper.unitId)}>{words.letterheads}</Link>
      </p>
      <details className="fold">
        <summary>{words.order}</summary>
        <PostForm id="objednat" label={words.order} submission={submission}>
          <Field
            name="format"
            label={words.orderFormat}
            hint={words.orderText}
            kind={{ as: 'select' }}
            value="pdf"
            short
          >
            {offered.map((format) => (
              <option key={format} value={format}>
                {words.formats[format]}
              </option>
            ))}
          </Field>
          <div className="buttons form-buttons">
            <Button kind="outline" name="intent" value="order">
              {words.orderButton}
            </Button>
          </div>
        </PostForm>
      </details>
    </section>
  )
}

/** The letterhead on which the paper would be written: its own, else the usual one of the unit. */
function chosenLetterhead({ letterheads, letterheadId }: PresentedPaper) {
  return letterheads.find(({ id }) => id === letterheadId) ?? letterheads.find(({ usual }) => usual) ?? null
}
