import { Fragment, type ReactNode } from 'react'
import type { Span } from '#documents/model.ts'
import { useMessages } from '../use-messages.ts'

/** Runs of text with their look. Tracked changes stay visible: nothing that was in the file disappears. */
export function DocumentSpans({ spans }: { spans: readonly Span[] }) {
  return spans.map((span, index) => (
    <Fragment key={index}>
      <Changed span={span}>
        <Looked span={span} />
      </Changed>
      {span.footnote !== undefined && (
        <sup>
          <a href={`#poznamka-${span.footnote + 1}`}>{span.footnote + 1}</a>
        </sup>
      )}
    </Fragment>
  ))
}

function Looked({ span }: { span: Span }) {
  const lines = span.text.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ))
  const italic = span.italic ? <i>{lines}</i> : lines
  const bold = span.bold ? <b>{italic}</b> : italic
  return span.link === undefined ? bold : <a href={span.link}>{bold}</a>
}

function Changed({ span, children }: { span: Span; children: ReactNode }) {
  const { document } = useMessages().shell
  if (span.change === undefined) return children
  const Change = span.change === 'inserted' ? 'ins' : 'del'
  return (
    <Change>
      <span className="sr">{span.change === 'inserted' ? document.inserted : document.deleted} </span>
      {children}
    </Change>
  )
}
