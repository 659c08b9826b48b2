import { createHash } from 'node:crypto'
import { writeCalendar } from '#documents/index.ts'
import type { Id } from '#kernel/ids.ts'
import { addMonths, type LocalDate } from '#kernel/local-date.ts'
import { isRefusal } from '#kernel/refusal.ts'
import { type Language, messagesIn } from '#messages/index.ts'
import { type Actor, system } from '#platform/actor.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { type Account, accountById, authorise, hashToken } from '../../access/index.ts'
import { plannedMeetings } from '../../partnership/index.ts'
import { unitById } from '../../territory/index.ts'
import type { AgendaItem } from '../domain/agenda-item.ts'
import { type CalendarContent, deadlineEvents, meetingEvents } from '../domain/calendar-events.ts'
import type { CalendarFeed } from '../domain/calendar-feed.ts'
import { feedByToken, noteReading } from '../store/feeds-store.ts'
import { agendaOfPerson } from './agenda-of-person.ts'
import { itemsOfUnits } from './items-of-units.ts'

/** What a calendar program gets. */
export type ReadFeed = { readonly body: string; readonly etag: string; readonly changedAt: Date }

/** Meetings stay in the calendar so many months after they were. */
const keptMonths = 12

/** Programs ask often; how long a reading that brought nothing new need not be noted. */
const noteEvery = 3_600_000

/**
 * The calendar of a secret address, as its person sees the data now: who has lost a role sees nothing of it any more. Null when
 * the address does not work, whatever the reason.
 */
export async function readFeed(deps: Deps, token: string, publicUrl: string): Promise<ReadFeed | null> {
  const asSystem = deps.as(system('calendar'))
  const found = await asSystem.read(async (tx) => {
    const feed = await feedByToken(tx, hashToken(token))
    return feed === null ? null : { feed, account: await accountById(tx, feed.accountId) }
  })
  if (found === null || found.account.state !== 'active') return null
  const { feed, account } = found

  const actor: Actor = { kind: 'account', accountId: account.id, label: account.name }
  const today = deps.today()
  const content = await deps
    .as(actor)
    .read((tx) => contentOf(tx, actor, { feed, account, today, publicUrl }))
    .catch(hidden)
  if (content === null) return null

  const etag = `"${createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22)}"`
  const now = deps.now()
  const changedAt = feed.etag === etag && feed.changedAt !== null ? feed.changedAt : wholeSeconds(now)
  const lastRead = feed.lastReadAt?.getTime() ?? 0
  if (feed.etag !== etag || now.getTime() - lastRead > noteEvery)
    await asSystem.write('calendar.read', (tx) => noteReading(tx, feed.id, { etag, changedAt, at: now }))
  return { body: writeCalendar({ ...content, writtenAt: changedAt }), etag, changedAt }
}

type Setting = {
  readonly feed: CalendarFeed
  readonly account: Account
  readonly today: LocalDate
  readonly publicUrl: string
}

async function contentOf(tx: Transaction, actor: Actor, setting: Setting): Promise<CalendarContent> {
  const { feed, account, today, publicUrl } = setting
  const { language } = account
  const { name, units, items } =
    feed.unitId === null
      ? await ofPerson(tx, account, today)
      : await ofUnit(tx, actor, { unitId: feed.unitId, language, today })
  const unitIds = units.map(({ id }) => id)
  const meetings = await plannedMeetings(tx, { unitIds, from: addMonths(today, -keptMonths), cancelled: true })
  const words = { named: new Map(units.map((unit) => [unit.id, unit.name])), language, publicUrl }
  return { name, events: [...meetingEvents(meetings, words), ...deadlineEvents(items, { ...words, today })] }
}

type Part = {
  readonly name: string
  /** Whose meetings belong into it. */
  readonly units: readonly { readonly id: Id<'Unit'>; readonly name: string }[]
  readonly items: readonly AgendaItem[]
}

async function ofPerson(tx: Transaction, { id, language }: Account, today: LocalDate): Promise<Part> {
  const { units, items } = await agendaOfPerson(tx, id, today)
  const attending = units.filter(({ posts }) => posts.some((post) => post.accountId === id && post.role !== 'reader'))
  return { name: messagesIn(language).agenda.feed.mine, units: attending, items }
}

async function ofUnit(
  tx: Transaction,
  actor: Actor,
  { unitId, language, today }: { readonly unitId: Id<'Unit'>; readonly language: Language; readonly today: LocalDate },
): Promise<Part> {
  await authorise(tx, actor, 'unit.read', unitId)
  const unit = await unitById(tx, unitId)
  const items = await itemsOfUnits(tx, [unitId], today)
  return { name: messagesIn(language).agenda.feed.ofUnit(unit.name), units: [unit], items }
}

/** A unit that the person no longer sees, or no longer may, is a calendar that is not there. */
function hidden(error: unknown): null {
  if (isRefusal(error)) return null
  throw error
}

/** HTTP knows no shorter time. */
function wholeSeconds(moment: Date): Date {
  return new Date(Math.floor(moment.getTime() / 1_000) * 1_000)
}
