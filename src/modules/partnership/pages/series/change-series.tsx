import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import { Refusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { Button } from '#web/components/button.tsx'
import { Confirm } from '#web/components/confirm.tsx'
import { Field } from '#web/components/field.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { servicesContext } from '#web/context.ts'
import { useFormat } from '#web/format/use-format.ts'
import { saidAtFields } from '#web/forms/said-at-fields.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { useMessages } from '#web/use-messages.ts'
import { changeSeries, followingInSeries } from '../../use-cases/series/change-series.ts'
import { meetingLinks } from '../meeting-links.ts'
import { meetingOfUnit } from '../meeting-of-unit.ts'
import { readTimes, textIn } from './read-series-form.ts'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps } = context.get(servicesContext)
  const { meeting } = await meetingOfUnit(deps, params)
  const following = await followingInSeries(deps, meeting)
  if (following === null) throw new Refusal('record.not_found')
  return { meeting, following }
}

export async function action(args: ActionFunctionArgs) {
  const { deps, explain, language } = args.context.get(servicesContext)
  const meetingId = idInAddress<'Meeting'>(args.params['meetingId'])
  return submit(args, async (form) => {
    const { times, refusals } = readTimes(form)
    if (refusals.length > 0) return saidAtFields(form, refusals, explain)
    const shift = textIn(form, 'shiftDays').replace('−', '-')
    const cancel = form.get('intent') === 'cancel'
    const change = {
      ...times,
      place: textIn(form, 'place') || null,
      shiftDays: shift === '' ? null : /^-?\d{1,4}$/.test(shift) ? Number(shift) : Number.NaN,
      cancel,
    }
    const changed = await changeSeries(deps, { meetingId, change })
    const words = messagesIn(language).meetingPapers.series
    const sentence = cancel ? words.cancelled(changed.length) : words.changed(changed.length)
    return redirect(meetingLinks.one(idInAddress(args.params['unitId']), meetingId), {
      headers: { 'Set-Cookie': leaveFlash(sentence) },
    })
  })
}

/** Changes a meeting together with those of its series that follow, or calls them off. */
export default function ChangeSeries() {
  const { meeting, following } = useLoaderData<typeof loader>()
  const submission = useActionData<typeof action>() ?? null
  const { meetingPapers, partnership, shell } = useMessages()
  const { longDate } = useFormat()
  const words = meetingPapers.series
  const { form } = partnership
  const title = partnership.title(partnership.kinds[meeting.kind], meeting.name, longDate(meeting.on))
  return (
    <Page>
      <title>{shell.title(words.changeTitle)}</title>
      <PageHead title={words.changeTitle} lead={`${title}. ${words.following(following)} ${words.changeLead}`} />
      <PostForm submission={submission}>
        <Field name="shiftDays" label={words.shiftDays} hint={words.shiftHint} optional short />
        <div className="fields-row after">
          <Field name="startsAt" label={form.startsAt} hint={form.startsAtHint} optional short />
          <Field name="endsAt" label={form.endsAt} hint={form.endsAtHint} optional short />
        </div>
        <Field name="place" label={form.place} optional />
        <div className="buttons form-buttons">
          <Button name="intent" value="change">
            {words.save}
          </Button>
        </div>
      </PostForm>
      <section className="section" aria-label={words.cancelFollowing}>
        <Confirm
          small
          label={words.cancelFollowing}
          question={words.cancelQuestion}
          consequence={words.cancelConsequence}
        >
          <PostForm id="zruseni">
            <Button kind="danger" name="intent" value="cancel">
              {words.cancelFollowing}
            </Button>
          </PostForm>
        </Confirm>
      </section>
      <p className="after">
        <Link to={meetingLinks.one(meeting.unitId, meeting.id)}>{partnership.view.backToMeeting}</Link>
      </p>
    </Page>
  )
}
