import { Link } from 'react-router'
import { Button } from '#web/components/button.tsx'
import { DataTable } from '#web/components/data-table.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { useFormat } from '#web/format/use-format.ts'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { PacketList } from '../../use-cases/packet/list-packets.ts'
import { reportLinks } from '../report-links.ts'
import { VoteStatus } from './votes-list.tsx'

/** What is laid before the council, and what could be. */
export function PacketsSection({ list, submission }: { list: PacketList; submission: Submission | null }) {
  const words = useMessages().councilPacket.list
  const { date } = useFormat()
  const { packets, open, mayWrite } = list
  return (
    <section className="section" aria-labelledby="podklady">
      <h2 id="podklady">{words.title}</h2>
      {packets.length === 0 && <p className="muted">{open.length === 0 ? words.nothingWaits : words.none}</p>}
      {packets.length > 0 && (
        <DataTable
          caption={words.caption}
          captionHidden
          rows={packets}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'about',
              label: words.packet,
              cell: ({ id, unitId, title }) => <Link to={reportLinks.packet(unitId, id)}>{title}</Link>,
            },
            { key: 'state', label: words.state, cell: ({ votes }) => <VoteStatus vote={votes.at(-1) ?? null} /> },
            {
              key: 'session',
              label: words.session,
              cell: ({ sessionOn }) => (sessionOn === null ? '–' : date(sessionOn)),
              inline: true,
            },
          ]}
        />
      )}
      {mayWrite && open.length > 0 && (
        <div className="buttons after">
          {open.map(({ about, title }, index) => {
            const subject = about.of === 'report' ? about.reportId : about.versionId
            return (
              <PostForm key={subject} id={`podklady-${subject}`} submission={index === 0 ? submission : null}>
                <input type="hidden" name="of" value={about.of} />
                <input type="hidden" name="subject" value={subject} />
                <Button kind="outline" name="intent" value="packet">
                  {words.prepare(title)}
                </Button>
              </PostForm>
            )
          })}
        </div>
      )}
    </section>
  )
}
