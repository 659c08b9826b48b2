import { Link } from 'react-router'
import { Button } from '#web/components/button.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import type { LearningRecord } from '../domain/learning-record.ts'
import { certificateSubjects } from '../domain/papers/certificate-subjects.ts'

/** The papers of a record: certificates of education, the record of advice. Nothing of what has not been carried out. */
export function RecordPapers({ record }: { record: LearningRecord }) {
  const { links } = useMessages().learning.papers
  if (record.progress.state !== 'carried-out') return null
  if (record.kind === 'advice' || record.kind === 'individual-support')
    return (
      <section className="section" aria-labelledby="papiry">
        <h2 id="papiry">{links.title}</h2>
        <p className="small">
          <Link to={paths.paper(record.unitId, 'advice-record', record.id)}>{links.advice}</Link>
        </p>
      </section>
    )
  const certificates = certificateSubjects(record)
  if (certificates.length === 0) return null
  return (
    <section className="section" aria-labelledby="papiry">
      <h2 id="papiry">{links.certificates}</h2>
      <ul className="people">
        {certificates.map(({ name, subject }) => (
          <li key={subject}>
            <Link to={paths.paper(record.unitId, 'certificate', subject)}>{links.certificateFor(name)}</Link>
          </li>
        ))}
      </ul>
      {certificates.length > 1 && (
        <PostForm id="osvedceni">
          <div className="buttons">
            <Button kind="outline" small name="intent" value="certificates">
              {links.all}
            </Button>
          </div>
        </PostForm>
      )}
    </section>
  )
}
