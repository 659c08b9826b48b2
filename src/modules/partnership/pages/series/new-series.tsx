import {
  type ActionFunctionArgs,
  data,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import { czechDate } from '#kernel/czech-typography.ts'
import { asId, isId, newId } from '#kernel/ids.ts'
import { lastDayOfYear, yearOf } from '#kernel/local-date.ts'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { servicesContext } from '#web/context.ts'
import { saidAtFields } from '#web/forms/said-at-fields.ts'
import { returned, type Submission } from '#web/forms/submission.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { useMessages } from '#web/use-messages.ts'
import { type SeriesDay, seriesDays } from '../../domain/series/series-days.ts'
import { usualAgenda } from '../../domain/usual-agenda.ts'
import { expectParticipants } from '../../use-cases/expect-participants.ts'
import { meetingChoices } from '../../use-cases/meeting-choices.ts'
import { planSeries } from '../../use-cases/series/plan-series.ts'
import { saveOrAskOutsideValidity } from '../ask-outside-validity.ts'
import { meetingLinks } from '../meeting-links.ts'
import { readSeriesForm, textIn } from './read-series-form.ts'
import { SeriesForm } from './series-form.tsx'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps } = context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(params['unitId'])
  const until = czechDate(lastDayOfYear(yearOf(deps.today()) + 1))
  const { groups } = await meetingChoices(deps, unitId)
  return { unitId, seriesId: newId<'Series'>(), until, groups }
}

/** Shows the days first; the same form then plans them. */
export async function action(args: ActionFunctionArgs) {
  const { deps, explain, language } = args.context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(args.params['unitId'])
  return submit(args, async (form) => {
    const { kind, repetition, times, refusals } = readSeriesForm(form)
    if (repetition === null || refusals.length > 0) return saidAtFields(form, refusals, explain)
    if (form.get('intent') === 'preview')
      return data<Previewed>({ ...returned(form, {}), days: seriesDays(repetition) })

    const group = textIn(form, 'workingGroupId')
    const seriesId = textIn(form, 'seriesId')
    const expected = await expectParticipants(deps, { unitId, kind })
    const answer = await saveOrAskOutsideValidity(form, explain, () =>
      planSeries(deps, {
        unitId,
        seriesId: isId(seriesId) ? asId(seriesId) : newId(),
        repetition,
        outsideValidity: form.get('outsideValidity') === 'ano',
        content: {
          kind,
          ...times,
          place: textIn(form, 'place'),
          name: textIn(form, 'name'),
          workingGroupId: isId(group) ? asId(group) : null,
          agenda: usualAgenda(kind),
          attendance: expected.map(({ missedInRow: _missed, ...person }) => ({
            ...person,
            presence: 'absent' as const,
          })),
        },
      }),
    )
    if ('asked' in answer) return answer.asked
    const sentence = messagesIn(language).meetingPapers.series.planned(answer.saved.length)
    const year = yearOf(repetition.first)
    return redirect(`${meetingLinks.list(unitId)}?rok=${year}`, { headers: { 'Set-Cookie': leaveFlash(sentence) } })
  })
}

/** The form back with the days that it would plan. */
type Previewed = Submission & { readonly days: readonly SeriesDay[] }

function isPreviewed(answer: Submission): answer is Previewed {
  return 'days' in answer
}

/** Plans meetings that repeat. */
export default function NewSeries() {
  const { unitId, seriesId, until, groups } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>() ?? null
  const { meetingPapers, partnership, shell } = useMessages()
  const words = meetingPapers.series
  return (
    <Page>
      <title>{shell.title(words.title)}</title>
      <PageHead title={words.title} lead={words.lead} />
      <SeriesForm
        seriesId={seriesId}
        until={until}
        groups={groups}
        submission={answered}
        days={answered !== null && isPreviewed(answered) ? answered.days : null}
        asksOutsideValidity={
          answered !== null && ('outsideValidity' in answered || 'outsideValidity' in answered.values)
        }
      />
      <p className="after">
        <Link to={meetingLinks.list(unitId)}>{partnership.view.back}</Link>
      </p>
    </Page>
  )
}
