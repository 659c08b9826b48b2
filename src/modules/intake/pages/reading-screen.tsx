import { useEffect } from 'react'
import { Link, useRevalidator } from 'react-router'
import { PageHead } from '#web/components/page-head.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { PresentedDocument } from '../present-document.ts'
import { type DocumentStep, DocumentSteps } from './document-steps.tsx'

const steps = { waiting: 'read', reading: 'read', recognising: 'recognised', finishing: 'review' } as const

/** A document that is being read, stage by stage. The page looks after it by itself, with JavaScript and without. */
export function ReadingScreen({
  document,
  recognition,
}: {
  document: PresentedDocument
  recognition: { readonly page: number; readonly pages: number } | null
}) {
  const { reading, stepNotes } = useMessages().intake.document
  const stage = document.stage ?? (document.state === 'read' ? 'finishing' : 'waiting')
  const here: DocumentStep = steps[stage]
  useLookEachSecond(document.id)
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content="2" />
      </noscript>
      <PageHead title={reading.title} lead={reading.lead(document.name)} />
      <DocumentSteps here={here} notes={{ [here]: stepNotes.reading }} />
      <p className="after">
        <output>
          {recognition === null ? reading.stages[stage] : reading.recognising(recognition.page, recognition.pages)}
        </output>
        {recognition !== null && (
          <progress max={recognition.pages} value={recognition.page - 1} aria-label={reading.title} />
        )}
      </p>
      <p className="after">
        <Link to="." reloadDocument>
          {reading.refresh}
        </Link>
      </p>
    </>
  )
}

/** Asks quietly each second; only when something moved does the page take new data, so a lost connection breaks nothing. */
function useLookEachSecond(documentId: string): void {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    let known = ''
    const look = setInterval(async () => {
      try {
        const response = await fetch(`/api/documents/${documentId}`)
        const text = response.ok ? await response.text() : known
        if (text === known) return
        known = text
        await revalidate()
      } catch {
        // Offline for a moment; the next second asks again.
      }
    }, 1_000)
    return () => clearInterval(look)
  }, [documentId, revalidate])
}
