import { afterEach, expect, test } from 'vitest'
import { type Id, newId } from '#kernel/ids.ts'
import { type LocalDate, localDate } from '#kernel/local-date.ts'
import type { Actor } from '#platform/actor.ts'
import type { Deps } from '#platform/deps.ts'
import { startJobs } from '#platform/jobs/jobs.ts'
import type { Mailer } from '#platform/mail/mailer.ts'
import { anInvitedPerson, aPerson, aUnit } from '../../../test/builders/accounts.ts'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { type MailServer, mailerTo, startMailServer } from '../../../test/support/mail-server.ts'
import { listedJobs, testDeps } from '../../../test/support/test-deps.ts'
import { recordTask } from '../partnership/index.ts'
import { startReminders } from './index.ts'
import { sendTestMessage, showMail } from './use-cases/look-after-mail.ts'
import { digestQueue, morningQueue, planDigests } from './use-cases/plan-digests.ts'
import { chooseFrequency } from './use-cases/reminder-settings.ts'
import { sendDigest } from './use-cases/send-digest.ts'

const publicUrl = 'https://spoluplan.mesto.example'
/** A Thursday; the task of every test is due in a week. */
const today = '2024-10-10'
const due = localDate('2024-10-17')

const servers: MailServer[] = []

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

async function aServer(...options: Parameters<typeof startMailServer>): Promise<MailServer> {
  const server = await startMailServer(...options)
  servers.push(server)
  return server
}

type Account = Actor & { readonly kind: 'account' }

onEachDatabase('reminders by e-mail', (database) => {
  let people = 0

  /** Everything as it is after a start of the application on that day. */
  const started = (port: number, day = today): Deps => testDeps(database(), { today: day, mailer: mailerTo(port) })

  /** A manager of a unit with so many tasks that nobody took on, all due on one day. */
  async function aManager(tasks = 1, dueOn: LocalDate = due): Promise<{ account: Account; unitId: Id<'Unit'> }> {
    const deps = testDeps(database(), { today: '2024-09-02' })
    const { id: unitId } = await aUnit(deps, 'Žďárek nad Lužnicí')
    people += 1
    const scope = { kind: 'unit', unitId } as const
    const account = await anInvitedPerson(deps, `manazerka-${people}@mesto.internal`, 'manager', scope)
    if (account.kind !== 'account') throw new Error('An invited person has an account.')
    for (let index = 1; index <= tasks; index += 1) {
      const content = { words: `Úkol č. ${index}`, ownerPersonId: null, ownerName: null, doneOn: null, outcome: null }
      await recordTask(deps, { unitId, meetingId: null, id: newId(), content: { ...content, dueOn } })
    }
    return { account, unitId }
  }

  const send = (deps: Deps, { accountId }: Account) => sendDigest(deps, { accountId, day: deps.today(), publicUrl })

  async function statesOf({ accountId }: Account): Promise<readonly unknown[]> {
    const { rows } = await database().owner.query(
      `select day::text, state, text <> '' as kept from digest where account_id = $1 order by day`,
      [accountId],
    )
    return rows
  }

  test('everything comes in one e-mail in Czech, with links and how to turn it off', async () => {
    const { port, accepted } = await aServer()
    const { account, unitId } = await aManager(3)
    await send(started(port), account)

    expect(accepted).toHaveLength(1)
    const [mail] = accepted
    expect(mail?.subject).toBe('Spoluplán: 3\u00a0termíny k\u00a0připomenutí')
    expect(mail?.text).toContain('Dobrý den, Ema Dolní,')
    expect(mail?.text).toContain('Blíží se 3\u00a0věci.')
    for (const words of ['Úkol č. 1', 'Úkol č. 2', 'Úkol č. 3'])
      expect(mail?.text).toContain(`Žďárek nad Lužnicí: ${words} (do 17.\u00a010.\u00a02024)`)
    expect(mail?.text).toContain(`${publicUrl}/celky/${unitId}/ukoly/`)
    expect(mail?.text).toContain(`${publicUrl}/ucet/pripominky`)
    expect(mail?.html).toContain('<h2>Blíží se</h2>')
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')
    // What is in the mailbox is not kept here as well.
    expect(await statesOf(account)).toEqual([{ day: today, state: 'sent', kept: false }])
  })

  test('nothing comes twice: not by the same job again, not after a restart, not from two instances at once', async () => {
    const { port, accepted } = await aServer()
    const { account } = await aManager()
    await Promise.all([send(started(port), account), send(started(port), account)])
    await send(started(port), account)
    await send(started(port, '2024-10-11'), account)
    expect(accepted).toHaveLength(1)

    // The last working day before the deadline, and after it: what is new is said.
    await send(started(port, '2024-10-16'), account)
    await send(started(port, '2024-10-18'), account)
    await send(started(port, '2024-10-21'), account)
    expect(accepted.map(({ subject }) => subject)).toEqual(Array(3).fill('Spoluplán: Úkol č. 1'))
    expect(accepted[2]?.text).toContain('Po termínu je 1\u00a0věc.')
  })

  test('on a weekend and on a holiday nobody is asked; on the next working day everybody who wants it', async () => {
    const { port } = await aServer()
    const { account } = await aManager()
    await aPerson(testDeps(database()), 'consultant')
    // 28 October 2024 is a holiday on a Monday, 27 a Sunday; on 29 the weekly ones come too.
    for (const [day, asked] of [
      ['2024-10-27', false],
      ['2024-10-28', false],
      ['2024-10-29', true],
      ['2024-10-30', false],
    ] as const) {
      await chooseFrequency(testDeps(database(), { actor: account }), 'weekly')
      const jobs = listedJobs()
      await planDigests(testDeps(database(), { today: day, mailer: mailerTo(port), jobs: jobs.jobs }))
      const own = jobs.asked.filter(({ data }) => data['accountId'] === account.accountId)
      expect([day, own]).toEqual([
        day,
        asked ? [{ queue: digestQueue, data: { accountId: account.accountId, day } }] : [],
      ])
    }
    // People of the demonstration have no mailboxes, and without a server nobody is asked at all.
    const jobs = listedJobs()
    await planDigests(testDeps(database(), { today, mailer: mailerTo(port), jobs: jobs.jobs }))
    const { rows } = await database().owner.query<{ id: string }>(`select id from account where email like '%example'`)
    expect(rows.length).toBeGreaterThan(0)
    expect(jobs.asked.filter(({ data }) => rows.some(({ id }) => id === data['accountId']))).toEqual([])
    const none = listedJobs()
    await planDigests(testDeps(database(), { today, jobs: none.jobs }))
    expect(none.asked).toEqual([])
  })

  test('whoever turned reminders off, or lost the role, hears nothing', async () => {
    const { port, accepted } = await aServer()
    const off = await aManager()
    await chooseFrequency(testDeps(database(), { actor: off.account }), 'never')
    await send(started(port), off.account)
    const former = await aManager()
    await database().owner.query('delete from role_grant where account_id = $1', [former.account.accountId])
    await send(started(port), former.account)
    expect(accepted).toEqual([])
  })

  test('a server that is away is asked again, the administrator sees why, and the e-mail comes once', async () => {
    const { port, close } = await startMailServer()
    await close()
    const { account } = await aManager()
    await expect(send(started(port), account)).rejects.toThrow('ECONNREFUSED')
    expect(await statesOf(account)).toEqual([{ day: today, state: 'pending', kept: true }])

    const administrator = await aPerson(testDeps(database()), 'administrator')
    const seen = await showMail(testDeps(database(), { today, actor: administrator, mailer: mailerTo(port) }))
    expect(seen).toMatchObject({ counts: { pending: 1 }, lastProblem: { state: 'pending' } })
    expect(seen.lastProblem?.problem).toContain('ECONNREFUSED')

    const back = await aServer({}, port)
    await send(started(port), account)
    await send(started(port), account)
    expect(back.accepted).toHaveLength(1)
  })

  test('a test message says at once whether the server takes it', async () => {
    const administrator = await aPerson(testDeps(database()), 'administrator')
    const ask = (mailer?: Mailer) =>
      sendTestMessage(testDeps(database(), { actor: administrator, ...(mailer && { mailer }) }), {
        publicUrl,
        language: 'cs',
      })
    await expect(ask()).rejects.toMatchObject({ code: 'agenda.mail_not_set' })
    const { port, accepted } = await aServer()
    await ask(mailerTo(port))
    expect(accepted[0]?.subject).toBe('Spoluplán: zkušební zpráva')
    const strict = await aServer({ authOptional: false })
    await expect(ask(mailerTo(strict.port))).rejects.toMatchObject({ code: 'agenda.mail_refused' })

    const { account } = await aManager()
    const asManager = testDeps(database(), { actor: account, mailer: mailerTo(port) })
    await expect(sendTestMessage(asManager, { publicUrl, language: 'cs' })).rejects.toMatchObject({
      code: 'access.forbidden',
    })
    expect(accepted).toHaveLength(1)
  })

  test('what waited overnight is said by the next morning’s e-mail, not by two', async () => {
    const { port, close } = await startMailServer()
    await close()
    const { account } = await aManager()
    await expect(send(started(port), account)).rejects.toThrow()

    const { accepted } = await aServer({}, port)
    // Yesterday's job, tried once more, has nothing to send.
    await sendDigest(started(port, '2024-10-11'), {
      accountId: account.accountId,
      day: localDate(today),
      publicUrl,
    })
    await planDigests(started(port, '2024-10-11'))
    await send(started(port, '2024-10-11'), account)
    expect(accepted.map(({ subject }) => subject)).toEqual(['Spoluplán: Úkol č. 1'])
    expect(await statesOf(account)).toEqual([{ day: '2024-10-11', state: 'sent', kept: false }])
  })

  test('one that broke in the middle of handing over is not sent again', async () => {
    const { port, close } = await startMailServer()
    await close()
    const { account } = await aManager()
    await expect(send(started(port), account)).rejects.toThrow()
    await database().owner.query(`update digest set state = 'handing-over' where account_id = $1`, [account.accountId])

    const { accepted } = await aServer({}, port)
    await send(started(port), account)
    expect(accepted).toEqual([])
    expect(await statesOf(account)).toEqual([{ day: today, state: 'unknown', kept: false }])
  })

  test('an address that the server refuses is given up', async () => {
    const { port } = await aServer({
      onRcptTo: (_address, _session, done) => done(Object.assign(new Error('No such user.'), { responseCode: 550 })),
    })
    const { account } = await aManager()
    await send(started(port), account)
    expect(await statesOf(account)).toEqual([{ day: today, state: 'refused', kept: false }])
  })

  test('each morning the queue asks for it, and two instances send one e-mail', async () => {
    const { port, accepted } = await aServer()
    const { account } = await aManager()
    const instances = [await startJobs(database(), () => {}), await startJobs(database(), () => {})]
    try {
      for (const jobs of instances) {
        const deps = testDeps(database(), { today, mailer: mailerTo(port), jobs })
        await startReminders(() => deps, publicUrl)
        await deps.write('test', (tx) => jobs.enqueue(tx, morningQueue, {}))
      }
      const own = () => accepted.filter(({ to }) => JSON.stringify(to).includes(`manazerka-${people}@`)).length
      await expect.poll(own, { timeout: 50_000, interval: 200 }).toBe(1)
      await expect.poll(async () => (await unfinishedJobs()) === 0, { timeout: 50_000, interval: 200 }).toBe(true)
      expect(own()).toBe(1)
      expect(await statesOf(account)).toEqual([{ day: today, state: 'sent', kept: false }])
    } finally {
      for (const jobs of instances) await jobs.stop()
    }
  })

  async function unfinishedJobs(): Promise<number> {
    const { rows } = await database().owner.query<{ count: number }>(
      `select count(*) as count from queue.job where name = any($1) and state in ('created', 'active', 'retry')`,
      [[digestQueue, morningQueue]],
    )
    return rows[0]?.count ?? 0
  }
})
