import { Button } from '#web/components/button.tsx'
import { Field } from '#web/components/field.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { useFormat } from '#web/format/use-format.ts'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { Packet, PacketAttachment } from '../../domain/packet/packet.ts'

/** What a packet says: prefilled by what the records suggest, free to be written anew. */
export function PacketForm({
  packet,
  suggested,
  possible,
  version,
  saveLabel,
  submission,
}: {
  packet: Packet
  suggested: { readonly background: string; readonly draftResolution: string }
  possible: readonly PacketAttachment[]
  version: string
  saveLabel: string
  submission: Submission | null
}) {
  const { councilPacket } = useMessages()
  const words = councilPacket.page
  const { date } = useFormat()
  const { sessionOn, attachments } = packet
  return (
    <PostForm id="podklady" submission={submission} label={words.contentTitle}>
      <input type="hidden" name="version" value={version} />
      <h2>{words.contentTitle}</h2>
      <Field
        name="sessionOn"
        label={words.sessionOn}
        kind={{ as: 'date' }}
        optional
        short
        value={sessionOn === null ? '' : date(sessionOn)}
      />
      <Field name="presentedBy" label={words.presentedBy} optional value={packet.presentedBy ?? ''} />
      <Field name="preparedBy" label={words.preparedBy} optional value={packet.preparedBy ?? ''} />
      <Field
        name="draftResolution"
        label={words.draftResolution}
        kind={{ as: 'textarea', rows: 4 }}
        value={packet.draftResolution ?? suggested.draftResolution}
      />
      <Field
        name="background"
        label={words.background}
        hint={words.backgroundHint}
        kind={{ as: 'textarea', rows: 12 }}
        value={packet.background ?? suggested.background}
      />
      <fieldset className="field">
        <legend>{words.attachments}</legend>
        {possible.map((one) => (
          <Field
            key={one}
            name={`attachment.${one}`}
            label={councilPacket.attachments[one]}
            kind={{ as: 'checkbox', checked: attachments.includes(one) }}
            optional
          />
        ))}
      </fieldset>
      <div className="buttons form-buttons">
        <Button name="intent" value="save">
          {saveLabel}
        </Button>
      </div>
    </PostForm>
  )
}
