import { useEffect, useRef } from 'react'
import type { Document } from '#documents/model.ts'
import { useMessages } from '../use-messages.ts'
import { DocumentBlocks } from './document-blocks.tsx'
import { DocumentSpans } from './document-spans.tsx'
import { passageId, usePassages } from './passages.tsx'

/**
 * A read document as a sheet of paper: what the program saw, so that a person can compare. Each piece has its `data-order`;
 * the lit one is scrolled to inside the viewer without moving the page.
 */
export function DocumentView({ document, label, lit }: { document: Document; label: string; lit?: number | null }) {
  const { document: words } = useMessages().shell
  const passages = usePassages()
  const shown = lit === undefined ? passages.lit : lit
  const what = lit === undefined ? passages.what : null
  const viewer = useRef<HTMLElement>(null)

  useEffect(() => {
    if (shown === null || !viewer.current) return
    const piece = viewer.current.querySelector(`#${passageId(shown)}`)
    if (!(piece instanceof HTMLElement)) return
    const above = piece.getBoundingClientRect().top - viewer.current.getBoundingClientRect().top
    viewer.current.scrollTop += above - viewer.current.clientHeight / 3
  }, [shown])

  return (
    <div className="viewer">
      <div className="viewer-bar">
        <b>{label}</b>
        {what !== null && <span>{words.lit(what)}</span>}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by itself, so the keyboard must reach it */}
      <section className="viewer-body" ref={viewer} tabIndex={0} aria-label={label}>
        <div className="sheet-read" lang={document.language}>
          <DocumentBlocks blocks={document.blocks} lit={shown} />
          {document.footnotes.length > 0 && (
            <ol className="sheet-notes" aria-label={words.footnotes}>
              {document.footnotes.map((footnote, index) => (
                <li key={index} id={`poznamka-${index + 1}`}>
                  <DocumentSpans spans={footnote.content} />
                </li>
              ))}
            </ol>
          )}
        </div>
      </section>
    </div>
  )
}
