import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import { asId, isId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import { pragueDay } from '#platform/clock.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { servicesContext } from '#web/context.ts'
import { submit } from '#web/forms/submit.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import { isFrequency } from '../domain/frequency.ts'
import { createFeed, revokeOwnFeed, showOwnFeeds } from '../use-cases/calendar-feeds.ts'
import { chooseFrequency, showReminderSettings } from '../use-cases/reminder-settings.ts'
import { CalendarSection } from './calendar-section.tsx'
import { FeedOnce } from './feed-once.tsx'
import { FrequencyForm } from './frequency-form.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
  const { deps } = context.get(servicesContext)
  const { feeds, units } = await showOwnFeeds(deps)
  const nameOf = (id: string): string | null => units.find((unit) => unit.id === id)?.name ?? null
  return {
    settings: await showReminderSettings(deps),
    units,
    feeds: feeds.map(({ id, unitId, createdAt, lastReadAt }) => ({
      id,
      unit: unitId === null ? null : nameOf(unitId),
      madeOn: pragueDay(createdAt),
      readOn: lastReadAt === null ? null : pragueDay(lastReadAt),
    })),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { deps, language, publicUrl } = args.context.get(servicesContext)
  const words = messagesIn(language).agenda.reminders
  const done = (sentence: string) => redirect(paths.reminders, { headers: { 'Set-Cookie': leaveFlash(sentence) } })
  return submit(args, async (form) => {
    switch (form.get('intent')) {
      case 'create': {
        const asked = String(form.get('unit') ?? '')
        const { path } = await createFeed(deps, { unitId: isId(asked) ? asId<'Unit'>(asked) : null })
        return data({ url: publicUrl + path })
      }
      case 'revoke':
        await revokeOwnFeed(deps, asId(String(form.get('feedId') ?? '')))
        return done(words.revoked)
      default: {
        const frequency = form.get('frequency')
        if (!isFrequency(frequency)) throw new Refusal('agenda.frequency', {}, 'frequency')
        await chooseFrequency(deps, frequency)
        return done(words.saved)
      }
    }
  })
}

/** How a person learns of deadlines outside the application: by e-mail and in an own calendar. */
export default function Reminders() {
  const { settings, feeds, units } = useLoaderData<typeof loader>()
  const actionData = useActionData<typeof action>()
  const { agenda, shell } = useMessages()
  const words = agenda.reminders
  const made = actionData && 'url' in actionData ? actionData : null
  const submission = actionData && 'errors' in actionData ? actionData : null
  const sentBy = submission?.values['intent']
  return (
    <Page>
      <title>{shell.title(words.title)}</title>
      <PageHead title={words.title} lead={words.lead} />
      {made && <FeedOnce key={made.url} url={made.url} />}
      <div className="two section">
        <div>
          <CalendarSection feeds={feeds} units={units} submission={sentBy === 'create' ? submission : null} />
        </div>
        <div>
          <FrequencyForm settings={settings} submission={sentBy === 'frequency' ? submission : null} />
        </div>
      </div>
    </Page>
  )
}
