import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { nobody, system } from '../actor.ts'

onEachDatabase('the database', (database) => {
  test('sorts in Czech order: č after c, ch after h', async () => {
    const names = ['Chvaly', 'Cvikov', 'Hrob', 'Čáslavice', 'Ďáblice', 'Doksy', 'Řež', 'Rumburk']
    const sorted = await database().read(system('test'), (tx) =>
      sql<{ name: string }>`select name from unnest(${names}::text[]) name order by name collate czech`.execute(tx),
    )
    expect(sorted.rows.map((row) => row.name)).toEqual([
      'Cvikov',
      'Čáslavice',
      'Ďáblice',
      'Doksy',
      'Hrob',
      'Chvaly',
      'Rumburk',
      'Řež',
    ])
  })

  test('every query runs in the role of the application, never as the owner', async () => {
    const shown = await database().read(nobody, (tx) => sql<{ name: string }>`select current_user as name`.execute(tx))
    expect(shown.rows[0]?.name).toBe('spoluplan_app')
  })

  // What is typed and not saved yet is no record, and what is searched is made of records: drafts of minutes and entries of the search
  // are fenced, and the history does not have them.
  test('every table with unit data is fenced and writes history', async () => {
    const unguarded = await database().read(system('test'), (tx) =>
      sql<{ name: string }>`
        select c.relname as name from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'unit_id' and not a.attisdropped
        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
          and c.relname not in ('role_grant', 'one_time_link', 'history')
          and (not c.relrowsecurity or (c.relname not in ('minutes_draft', 'search_entry') and not exists (
            select from pg_trigger t join pg_proc p on p.oid = t.tgfoid where t.tgrelid = c.oid and p.proname = 'write_history')))`.execute(
        tx,
      ),
    )
    expect(unguarded.rows).toEqual([])
  })

  test('a change leaves who, what, before and after in the history, and nobody can rewrite it', async () => {
    const id = crypto.randomUUID()
    await database().write(system('import'), 'unit.add', (tx) =>
      sql`insert into unit (id, name, kind) values (${id}, 'Dolany', 'municipality')`.execute(tx),
    )
    await database().write(system('clerk'), 'unit.rename', (tx) =>
      sql`update unit set name = 'Horany' where id = ${id}`.execute(tx),
    )
    const entries = await database().read(system('test'), (tx) =>
      sql<{ label: string; action: string; before: unknown; after: unknown }>`
        select label, action, before, after from history where subject_id = ${id} order by id`.execute(tx),
    )
    expect(entries.rows).toEqual([
      { label: 'import', action: 'unit.add', before: null, after: expect.objectContaining({ name: 'Dolany' }) },
      { label: 'clerk', action: 'unit.rename', before: { name: 'Dolany' }, after: { name: 'Horany' } },
    ])
    for (const statement of [
      'delete from history',
      `update history set label = 'x'`,
      `insert into history (actor, label, action, subject, subject_id) values ('a', 'b', 'c', 'd', gen_random_uuid())`,
    ]) {
      await expect(database().write(system('test'), 'test', (tx) => sql.raw(statement).execute(tx))).rejects.toThrow(
        'permission denied',
      )
    }
  })

  test('a look cannot change anything', async () => {
    await expect(
      database().read(system('test'), (tx) => sql`insert into installation values ('x', '1')`.execute(tx)),
    ).rejects.toThrow('read-only')
  })

  test('an actor without a role sees no unit', async () => {
    await database().write(system('import'), 'unit.add', (tx) =>
      sql`insert into unit (id, name, kind) values (gen_random_uuid(), 'Lhota', 'municipality')`.execute(tx),
    )
    const seen = await database().read(nobody, (tx) => sql`select * from unit`.execute(tx))
    expect(seen.rows).toEqual([])
  })
})
