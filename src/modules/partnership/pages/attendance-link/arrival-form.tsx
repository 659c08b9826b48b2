import { Button } from '#web/components/button.tsx'
import { Field } from '#web/components/field.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { PlannedMeeting } from '../../domain/planned-meeting.ts'
import { MeetingLeaf, useMeetingName } from './meeting-leaf.tsx'

/** A name and an organisation, for whoever has just come in. */
export function ArrivalForm({ meeting, submission }: { meeting: PlannedMeeting; submission: Submission | null }) {
  const { arrival } = useMessages().meetingPapers
  const nameOf = useMeetingName()
  return (
    <>
      <h1 className="h2">{arrival.question(nameOf(meeting))}</h1>
      <MeetingLeaf meeting={meeting} />
      <PostForm submission={submission}>
        <Field name="name" label={arrival.name} kind={{ as: 'text', autoComplete: 'name' }} />
        <Field
          name="organisation"
          label={arrival.organisation}
          hint={arrival.organisationHint}
          kind={{ as: 'text', autoComplete: 'organization' }}
          optional
        />
        <div className="buttons form-buttons">
          <Button wide>{arrival.send}</Button>
        </div>
        <p className="small muted after">{arrival.note}</p>
      </PostForm>
    </>
  )
}
