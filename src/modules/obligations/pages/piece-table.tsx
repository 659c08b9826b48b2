import { Link } from 'react-router'
import { Button } from '#web/components/button.tsx'
import { DataTable } from '#web/components/data-table.tsx'
import type { IconName } from '#web/components/icon.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { StatusWord, type Tone } from '#web/components/status-word.tsx'
import { useFormat } from '#web/format/use-format.ts'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { DescribedPiece } from '../domain/describe-pieces.ts'
import type { ObligationView } from '../use-cases/show-obligation.ts'
import { sentBy } from './sent-by.ts'
import { sourcePath } from './source-path.ts'
import { writeSource } from './write-source.ts'

const looks: Readonly<Record<DescribedPiece['part'], { readonly icon: IconName; readonly tone: Tone }>> = {
  counted: { icon: 'check', tone: 'ok' },
  awaiting: { icon: 'hourglass', tone: 'wait' },
  planned: { icon: 'circle', tone: 'mute' },
  refused: { icon: 'dash', tone: 'mute' },
}

/** The records beside a duty: what counts, what does not and why. A link made by hand can be taken back here. */
export function PieceTable({
  view,
  pieces,
  submission,
}: {
  view: ObligationView
  pieces: readonly DescribedPiece[]
  submission: Submission | null
}) {
  const { ledger } = useMessages()
  const { date } = useFormat()
  const mayUnlink = view.allowedActions.includes('link')
  return (
    <DataTable
      caption={ledger.evidence}
      captionHidden
      rows={pieces}
      rowKey={({ source }) => writeSource(source)}
      columns={[
        {
          key: 'record',
          label: ledger.record,
          cell: ({ source, name }) => <Link to={sourcePath(view.unit.id, source)}>{name}</Link>,
        },
        { key: 'day', label: ledger.day, inline: true, cell: ({ on }) => <span className="nowrap">{date(on)}</span> },
        {
          key: 'counts',
          label: ledger.countsHere,
          cell: (piece) => (
            <>
              <StatusWord {...looks[piece.part]}>{ledger.parts[piece.part]}</StatusWord>
              {piece.why !== null && <p className="ledger-why">{piece.why}</p>}
              {piece.linked && (
                <div className="linked">
                  <span className="muted">{ledger.linkedByHand}</span>
                  {mayUnlink && <Unlink piece={piece} submission={submission} />}
                </div>
              )}
            </>
          ),
        },
      ]}
    />
  )
}

function Unlink({ piece, submission }: { piece: DescribedPiece; submission: Submission | null }) {
  const { ledger } = useMessages()
  const source = writeSource(piece.source)
  return (
    <PostForm
      id={`odpojit-${piece.source.id}`}
      label={ledger.unlinkOf(piece.name)}
      submission={sentBy(submission, { intent: 'unlink', source })}
    >
      <input type="hidden" name="intent" value="unlink" />
      <input type="hidden" name="source" value={source} />
      <Button kind="plain" small>
        {ledger.unlink}
        <span className="sr"> {piece.name}</span>
      </Button>
    </PostForm>
  )
}
