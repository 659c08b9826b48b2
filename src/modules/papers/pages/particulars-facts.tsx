import { Fragment } from 'react'
import { useMessages } from '#web/use-messages.ts'
import { particularText } from '../domain/particular-text.ts'
import { particularKeys } from '../domain/particulars.ts'
import type { PresentedPaper } from '../present-paper.ts'

/** What the office has written on the paper, for those who only read it. */
export function ParticularsFacts({ paper: { particulars, language } }: { paper: PresentedPaper }) {
  const words = useMessages().papers.particulars
  const known = particularKeys
    .map((key) => ({ key, text: particularText(particulars, key, language) }))
    .filter(({ text }) => text !== '')
  if (known.length === 0) return <p>{words.nothing}</p>
  return (
    <dl className="facts">
      {known.map(({ key, text }) => (
        <Fragment key={key}>
          <dt>{words[key]}</dt>
          <dd>{text}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
