import { z } from 'zod'
import type { ApiModule } from '#platform/http/api-types.ts'
import { calendarRoute } from './calendar-route.ts'
import {
  agendaQuery,
  agendaSchema,
  createdFeedSchema,
  feedPathParameters,
  feedsSchema,
  frequencySchema,
  newFeedSchema,
  remindersSchema,
  unitPath,
} from './contract.ts'
import { agendaRefusals } from './refusals.ts'
import { createFeed, revokeOwnFeed, showOwnFeeds } from './use-cases/calendar-feeds.ts'
import { chooseFrequency, showReminderSettings } from './use-cases/reminder-settings.ts'
import { type Agenda, showAgenda, showUnitAgenda } from './use-cases/show-agenda.ts'

const tags = ['Úkoly a termíny']

export const agendaApi: ApiModule = {
  refusals: agendaRefusals,
  routes(api) {
    api.get(
      '/api/agenda',
      {
        schema: {
          tags,
          summary: 'What waits for the acting person',
          querystring: agendaQuery,
          response: { 200: agendaSchema },
        },
      },
      async ({ deps, query, language }) => shown(await showAgenda(deps, { ...query, language })),
    )

    api.get(
      '/api/units/:unitId/agenda',
      {
        schema: {
          tags,
          summary: 'What waits for anybody in a unit',
          params: unitPath,
          response: { 200: agendaSchema },
        },
      },
      async ({ deps, params, language }) => shown(await showUnitAgenda(deps, { ...params, language })),
    )

    api.get(
      '/api/reminders',
      { schema: { tags, summary: 'How the person is reminded', response: { 200: remindersSchema } } },
      async ({ deps }) => showReminderSettings(deps),
    )

    api.put(
      '/api/reminders',
      {
        schema: {
          tags,
          summary: 'Choose how often to be reminded',
          body: frequencySchema,
          response: { 200: remindersSchema },
        },
      },
      async ({ deps, body }) => {
        await chooseFrequency(deps, body.frequency)
        return showReminderSettings(deps)
      },
    )

    api.get(
      '/api/calendars',
      { schema: { tags, summary: 'Calendars of the person that work', response: { 200: feedsSchema } } },
      async ({ deps }) =>
        (await showOwnFeeds(deps)).feeds.map(({ id, unitId, createdAt, lastReadAt }) => ({
          id,
          unitId,
          createdAt: createdAt.toISOString(),
          lastReadAt: lastReadAt?.toISOString() ?? null,
        })),
    )

    api.post(
      '/api/calendars',
      {
        schema: {
          tags,
          summary: 'Make a calendar with a secret address',
          body: newFeedSchema,
          response: { 201: createdFeedSchema },
        },
      },
      async ({ deps, body }, reply) => {
        const { id, path } = await createFeed(deps, body)
        return reply.code(201).send({ id, url: api.publicUrl + path })
      },
    )

    api.delete(
      '/api/calendars/:feedId',
      {
        schema: {
          tags,
          summary: 'Revoke the address of a calendar',
          params: feedPathParameters,
          response: { 204: z.null() },
        },
      },
      async ({ deps, params }, reply) => {
        await revokeOwnFeed(deps, params.feedId)
        return reply.code(204).send(null)
      },
    )

    calendarRoute(api)
  },
}

function shown({ today, items, units }: Agenda): z.output<typeof agendaSchema> {
  return { today, items: items.map((item) => ({ ...item })), units: units.map((unit) => ({ ...unit })) }
}
