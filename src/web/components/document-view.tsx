import { useEffect, useRef, useState } from 'react'
import type { Document } from '#documents/model.ts'
import { useMessages } from '../use-messages.ts'
import { DocumentBlocks } from './document-blocks.tsx'
import { DocumentSpans } from './document-spans.tsx'
import { type PagePictureShown, PagePictures, type PassageMark } from './page-pictures.tsx'
import { usePassages } from './passages.tsx'

/**
 * A read document, so that a person can compare: its pages as they look on paper when the file has any, and the text that the
 * program saw, as a sheet of paper. What is lit is scrolled to inside the viewer without moving the page.
 */
export function DocumentView({
  document,
  label,
  pages = [],
  marks = [],
}: {
  document: Document
  label: string
  pages?: readonly PagePictureShown[]
  marks?: readonly PassageMark[]
}) {
  const { document: words } = useMessages().shell
  const { lit, what } = usePassages()
  const [asText, setAsText] = useState(false)
  const viewer = useRef<HTMLElement>(null)
  const pictures = pages.length > 0 && !asText

  useEffect(() => {
    if (lit === null || !viewer.current) return
    const piece = viewer.current.querySelector(pictures ? 'rect.lit' : '.sheet-read .lit')
    if (piece === null) return
    const above = piece.getBoundingClientRect().top - viewer.current.getBoundingClientRect().top
    const outside = above < 0 || above > viewer.current.clientHeight * 0.8
    if (outside) viewer.current.scrollTop += above - viewer.current.clientHeight / 3
  }, [lit, pictures])

  return (
    <div className="viewer">
      <div className="viewer-bar">
        <b>{label}</b>
        {what !== null && <span>{words.lit(what)}</span>}
        {pages.length > 0 && (
          <button type="button" className="button button-plain button-small" onClick={() => setAsText(!asText)}>
            {asText ? words.showPages : words.showText}
          </button>
        )}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by itself, so the keyboard must reach it */}
      <section className="viewer-body" ref={viewer} tabIndex={0} aria-label={label}>
        {pictures ? (
          <PagePictures pages={pages} marks={marks} lit={lit} />
        ) : (
          <TextSheet document={document} lit={lit?.order ?? null} />
        )}
      </section>
    </div>
  )
}

function TextSheet({ document, lit }: { document: Document; lit: number | null }) {
  const { document: words } = useMessages().shell
  return (
    <div className="sheet-read" lang={document.language}>
      <DocumentBlocks blocks={document.blocks} lit={lit} />
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
  )
}
