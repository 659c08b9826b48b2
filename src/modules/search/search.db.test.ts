import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { asId, type Id, newId } from '#kernel/ids.ts'
import { type Actor, nobody } from '#platform/actor.ts'
import type { Database, Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { aDocument, paragraph } from '../../../test/builders/documents.ts'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { addUnit } from '../territory/index.ts'
import { type HitKind, hitKinds } from './domain/hit.ts'
import { formsOfRules, formsUnseen } from './testing/word-forms.ts'
import { type Found, type SearchEverything, searchEverything } from './use-cases/search-everything.ts'

onEachDatabase('the search over everything', (database) => {
  async function aUnit(name: string): Promise<Id<'Unit'>> {
    const deps = testDeps(database())
    return (await addUnit(deps, { name, kind: 'municipality', ico: null, seat: null, regionCode: null })).id
  }

  function write(work: (tx: Transaction) => Promise<unknown>): Promise<unknown> {
    return testDeps(database()).write('test', work)
  }

  function search(deps: Deps, text: string, asked: Partial<SearchEverything> = {}): Promise<Found> {
    return searchEverything(deps, { text, limit: 20, offset: 0, ...asked })
  }

  async function found(text: string, asked: Partial<SearchEverything> = {}): Promise<readonly string[]> {
    return (await search(testDeps(database()), text, asked)).hits.map(({ kind, title }) =>
      `${kind} ${title ?? ''}`.trim(),
    )
  }

  async function aMeeting(unitId: string, name: string | null, minutes = '', on = '2024-03-14'): Promise<string> {
    const id = newId()
    await write((tx) =>
      sql`insert into meeting (id, unit_id, kind, state, on_day, name, agenda, minutes)
        values (${id}, ${unitId}, 'working-group', 'held', ${on}, ${name}, '[]', ${minutes})`.execute(tx),
    )
    return id
  }

  describe('what is written down is found at once, what it said before and what was removed is not', () => {
    test.each(hitKinds)('%s', async (kind) => {
      const unitId = await aUnit(`Lhota ${kind}`)
      const { insert, change, table } = await aThing(database(), kind, unitId)
      const id = newId()
      const kinds = async (text: string) => (await found(text, { kind })).length

      await write((tx) => insert(id, 'Ornitologický kroužek').execute(tx))
      expect(await kinds('ornitologickeho krouzku')).toBe(1)
      await write((tx) => change(id, 'Speleologický oddíl').execute(tx))
      expect([await kinds('ornitologický'), await kinds('speleologickým oddílem')]).toEqual([0, 1])
      await database().owner.query(`delete from ${table} where id = $1`, [id])
      expect(await kinds('speleologickým')).toBe(0)
    })
  })

  describe('words', () => {
    test('of one word nearly all forms have one stem, and different words keep theirs apart', async () => {
      for (const [table, least, mostMerged] of [
        [formsOfRules, 0.99, 6],
        [formsUnseen, 0.98, 1],
      ] as const) {
        const stems = await stemsOf(database(), table.flat())
        expect(recallOf(table, stems)).toBeGreaterThan(least)
        expect(mergedOf(table, stems).length).toBeLessThanOrEqual(mostMerged)
      }
    })

    test('are found in any form, with and without diacritics; a phrase only in its order; a word with a minus takes away', async () => {
      const unitId = await aUnit('Lhota tvarová')
      await aMeeting(unitId, 'Porada', 'S terénním pracovníkem jsme mluvili o začleňování a o azylovém bydlení.')
      const asked = { unitId, kind: 'minutes' } as const
      const hits = async (text: string) => (await found(text, asked)).length
      expect(await hits('terénní pracovník')).toBe(1)
      expect(await hits('zacleneni')).toBe(1)
      expect(await hits('terénních prac')).toBe(1)
      expect(await hits('"terénním pracovníkem"')).toBe(1)
      expect(await hits('"pracovníkem terénním"')).toBe(0)
      expect(await hits('"terénní pracovník"')).toBe(0)
      expect(await hits('"bydlení" začlenění')).toBe(1)
      expect(await hits('bydlení -azylový')).toBe(0)
      expect(await hits('bydlení -"azylové bydlení"')).toBe(1)
      expect(await hits('bydlení velryba')).toBe(0)
    })

    test('in the title come before those in the text, as written before other forms, the newer before the older', async () => {
      const unitId = await aUnit('Lhota pořadová')
      const asked = { unitId, kind: 'meeting' } as const
      await aMeeting(unitId, 'O zadlužení', '', '2024-05-02')
      await aMeeting(unitId, 'Zadlužením k exekuci', '', '2024-06-03')
      await aMeeting(unitId, 'Zadlužení a školy', '', '2024-07-04')
      const id = await aMeeting(unitId, 'Jiná věc', '', '2024-08-05')
      await write((tx) => sql`update meeting set place = 'Poradna pro zadlužení' where id = ${id}`.execute(tx))
      expect(await found('zadlužení', asked)).toEqual([
        'meeting Zadlužení a školy',
        'meeting O zadlužení',
        'meeting Zadlužením k exekuci',
        'meeting Jiná věc',
      ])
      expect(await found('zadlužení', { ...asked, limit: 1, offset: 3 })).toEqual(['meeting Jiná věc'])
    })
  })

  test('a kind of meeting finds meetings without a name, also after the meeting of a decision was moved', async () => {
    const unitId = await aUnit('Lhota bezejmenná')
    const id = await aMeeting(unitId, null)
    await write((tx) =>
      sql`insert into decision (id, unit_id, meeting_id, position, words)
        values (${newId()}, ${unitId}, ${id}, 0, 'Skupina doporučuje knihovnu.')`.execute(tx),
    )
    expect(await found('pracovní skupiny', { unitId, kind: 'meeting' })).toEqual(['meeting'])
    await write((tx) => sql`update meeting set on_day = '2019-01-02' where id = ${id}`.execute(tx))
    const { hits } = await search(testDeps(database()), 'knihovna', { unitId, fromYear: 2019, toYear: 2019 })
    expect(hits).toMatchObject([{ kind: 'decision', on: '2019-01-02', parentId: id }])
  })

  test('the hit in a long paper says its page and its place, and shows the line with most of the words', async () => {
    const unitId = await aUnit('Lhota papírová')
    const content = aDocument([
      { ...paragraph('Úvod o dluzích.'), place: { order: 0, page: 1, box: null } },
      { ...paragraph('Domácnosti s mnoha dluhy potřebují poradnu.'), place: { order: 7, page: 3, box: null } },
    ])
    await write((tx) => insertDocument(newId(), unitId, 'sken.pdf', content).execute(tx))
    const { hits } = await search(testDeps(database()), 'dluhy domácností', { unitId, kind: 'document' })
    expect(hits).toMatchObject([
      {
        title: 'sken.pdf',
        passage: { text: 'Domácnosti s mnoha dluhy potřebují poradnu.', page: 3, place: 7 },
      },
    ])
    expect(hits[0]?.passage?.forms.toSorted()).toEqual(['dluhy', 'dluzich', 'domacnosti'])
  })

  describe('the fence', () => {
    test('nothing of a foreign unit is found, not even counted; a paper without a unit only by its bringer', async () => {
      const own = await aUnit('Lhota vlastní')
      const foreign = await aUnit('Lhota cizí')
      for (const unitId of [own, foreign]) await aMeeting(unitId, 'Jedinečný hroznýš', 'Hroznýši všude')
      const person = await personIn(database(), own)
      const other = await personIn(database(), foreign)
      await write((tx) =>
        sql`insert into document (id, name, media_type, byte_size, sha256, state, uploaded_by)
          values (${newId()}, 'hroznys.pdf', '', 1, '', 'read', ${accountOf(other)})`.execute(tx),
      )
      const seen = await search(testDeps(database(), { actor: person }), 'hroznýš')
      expect(seen.total).toBe(2)
      expect(seen.units).toMatchObject([{ name: 'Lhota vlastní', count: 2 }])
      expect((await search(testDeps(database(), { actor: other }), 'hroznýš')).total).toBe(3)
      expect((await search(testDeps(database()), 'hroznýš')).total).toBe(5)

      const rows = await database().read(person, (tx) =>
        sql`select id from search_entry where unit_id is distinct from ${own}`.execute(tx),
      )
      expect(rows.rows).toEqual([])
      for (const statement of ['select * from searchable_meeting', `update search_entry set words = ''`]) {
        await expect(database().write(person, 'test', (tx) => sql.raw(statement).execute(tx))).rejects.toThrow(
          'permission denied',
        )
      }
    })

    test('a draft of minutes that nobody saved is not found by anybody', async () => {
      const unitId = await aUnit('Lhota rozepsaná')
      const meetingId = await aMeeting(unitId, 'Porada o hadech')
      const person = await personIn(database(), unitId)
      await write((tx) =>
        sql`insert into minutes_draft (meeting_id, account_id, unit_id, text, base_version, saved_at, seen_at)
          values (${meetingId}, ${accountOf(person)}, ${unitId}, 'Tajný chameleon', 1, now(), now())`.execute(tx),
      )
      expect(await found('chameleon')).toEqual([])
    })

    test('nobody without an account searches', async () => {
      await expect(search(testDeps(database(), { actor: nobody }), 'cokoli')).rejects.toMatchObject({
        code: 'access.sign_in_first',
      })
    })
  })

  test('everything from before the search was there can be made findable anew', async () => {
    const unitId = await aUnit('Lhota dávná')
    await aMeeting(unitId, 'Dávný mamut')
    await database().owner.query('delete from search_entry')
    expect(await found('mamuti')).toEqual([])
    await database().owner.query(`call fill_search('meeting')`)
    expect(await found('mamuti')).toEqual(['meeting Dávný mamut'])
  })
})

type Statement = ReturnType<typeof sql>

/** How a thing of the kind is written down with some words, and how its words change. */
async function aThing(
  database: Database,
  kind: HitKind,
  unit: Id<'Unit'>,
): Promise<{
  insert(id: string, words: string): Statement
  change(id: string, words: string): Statement
  table: string
}> {
  const [agreement, version, meeting, person, document] = [newId(), newId(), newId(), newId(), newId()]
  await database.owner.query(`
    insert into agreement (id, unit_id, records_from) values ('${agreement}', '${unit}', '2022-01-01');
    insert into agreement_version (id, agreement_id, unit_id, number, status, content)
      values ('${version}', '${agreement}', '${unit}', 1, 'signed', '{}');
    insert into meeting (id, unit_id, kind, state, on_day, agenda) values ('${meeting}', '${unit}', 'other', 'held', '2024-01-02', '[]');
    insert into person (id, unit_id, name) values ('${person}', '${unit}', 'Jan Malý');
    insert into document (id, unit_id, name, media_type, byte_size, sha256, state)
      values ('${document}', '${unit}', 'predani.pdf', '', 1, '', 'confirmed')`)
  const json = (value: object) => sql`${JSON.stringify(value)}::jsonb`
  const thing = (
    table: string,
    column: string,
    columns: string,
    values: Statement,
    said = (words: string) => sql`${words}`,
  ) => ({
    table,
    insert: (id: string, words: string) =>
      sql`insert into ${sql.table(table)} (id, ${sql.raw(columns === '' ? column : `${columns}, ${column}`)})
        values (${id}, ${values}, ${said(words)})`,
    change: (id: string, words: string) =>
      sql`update ${sql.table(table)} set ${sql.ref(column)} = ${said(words)} where id = ${id}`,
  })
  switch (kind) {
    case 'unit':
      return thing('unit', 'name', 'kind', sql`'municipality'`)
    case 'agreement':
      return thing(
        'agreement_version',
        'content',
        'agreement_id, unit_id, number, status',
        sql`${agreement}, ${unit}, 2, 'draft'`,
        (words) => json({ expectedMeasures: [words] }),
      )
    case 'obligation':
      return thing(
        'obligation',
        'seed',
        'unit_id, agreement_id, agreement_version_id, position',
        sql`${unit}, ${agreement}, ${version}, 0`,
        (words) => json({ title: 'Závazek', wording: words }),
      )
    case 'meeting':
      return thing(
        'meeting',
        'agenda',
        'unit_id, kind, state, on_day',
        sql`${unit}, 'other', 'held', '2024-01-02'`,
        (words) => json([{ type: 'other', wording: words }]),
      )
    case 'minutes':
      return thing(
        'meeting',
        'minutes',
        'unit_id, kind, state, on_day, agenda',
        sql`${unit}, 'other', 'held', '2024-01-02', '[]'`,
      )
    case 'public_minutes':
      return thing(
        'meeting',
        'public_minutes',
        'unit_id, kind, state, on_day, agenda',
        sql`${unit}, 'other', 'held', '2024-01-02', '[]'`,
      )
    case 'decision':
      return thing('decision', 'words', 'unit_id, meeting_id, position', sql`${unit}, ${meeting}, 0`)
    case 'task':
      return thing('task', 'words', 'unit_id', sql`${unit}`)
    case 'record':
      return thing(
        'record',
        'details',
        'unit_id, kind, title, on_day',
        sql`${unit}, 'research', 'Výzkum', '2024-01-02'`,
        (words) => json({ followed: words }),
      )
    case 'document':
      return thing(
        'document',
        'content',
        'unit_id, name, media_type, byte_size, sha256, state',
        sql`${unit}, 'a.docx', '', 1, '', 'confirmed'`,
        (words) => json(aDocument([paragraph(words)])),
      )
    case 'report':
      return thing(
        'report',
        'words',
        'unit_id, agreement_id, kind, year',
        sql`${unit}, ${agreement}, 'agreement-fulfilment', 2024`,
        (words) => json({ introduction: words }),
      )
    case 'dossier':
      return thing('dossier', 'words', 'unit_id, from_day, to_day', sql`${unit}, '2022-01-01', '2024-12-31'`, (words) =>
        json({ introduction: words }),
      )
    case 'council_packet':
      return thing(
        'council_packet',
        'background',
        'unit_id, agreement_version_id, attachments',
        sql`${unit}, ${version}, '{}'`,
      )
    case 'memorandum':
      return thing('memorandum', 'note', 'unit_id', sql`${unit}`)
    case 'office':
      return thing(
        'office_holding',
        'note',
        'unit_id, office, person_id, from_day',
        sql`${unit}, 'manager', ${person}, '2024-01-02'`,
      )
    case 'hand_over':
      return thing(
        'hand_over',
        'note',
        'unit_id, office, to_name, handed_on, document_id, sha256',
        sql`${unit}, 'manager', 'Jan Malý', '2024-01-02', ${document}, ''`,
      )
    case 'person':
      return thing('person', 'name', 'unit_id', sql`${unit}`)
    case 'organisation':
      return thing('organisation', 'name', 'unit_id', sql`${unit}`)
  }
  return kind satisfies never
}

function insertDocument(id: string, unitId: string, name: string, content: object): Statement {
  return sql`insert into document (id, unit_id, name, media_type, byte_size, sha256, state, content)
    values (${id}, ${unitId}, ${name}, '', 1, '', 'confirmed', ${JSON.stringify(content)}::jsonb)`
}

async function stemsOf(database: Database, forms: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await database.owner.query<{ word: string; stem: string }>(
    'select word, czech_stem(folded(word)) as stem from unnest($1::text[]) as word',
    [forms],
  )
  return new Map(rows.map(({ word, stem }) => [word, stem]))
}

/** Of all pairs of two forms of one word, the share that has one stem. */
function recallOf(table: readonly (readonly string[])[], stems: ReadonlyMap<string, string>): number {
  const pairs = table.flatMap((forms) =>
    forms.flatMap((one, at) => forms.slice(at + 1).map((other) => stems.get(one) === stems.get(other))),
  )
  return pairs.filter(Boolean).length / pairs.length
}

/** Pairs of different words of which some forms have one stem. */
function mergedOf(table: readonly (readonly string[])[], stems: ReadonlyMap<string, string>): readonly string[] {
  const sets = table.map((forms) => new Set(forms.map((form) => stems.get(form))))
  return table.flatMap((forms, at) =>
    table.flatMap((others, other) =>
      other > at && [...(sets[at] ?? [])].some((stem) => sets[other]?.has(stem)) ? [`${forms[0]}, ${others[0]}`] : [],
    ),
  )
}

/** A manager of one unit. */
async function personIn(database: Database, unitId: Id<'Unit'>): Promise<Actor> {
  const accountId = newId<'Account'>()
  await database.owner.query(`insert into account (id, email, name, state) values ($1, $2, 'Jana', 'active')`, [
    accountId,
    `${accountId}@example.cz`,
  ])
  await database.owner.query(`insert into role_grant (id, account_id, role, unit_id) values ($1, $2, 'manager', $3)`, [
    newId(),
    accountId,
    unitId,
  ])
  return { kind: 'account', accountId: asId(accountId), label: 'Jana' }
}

function accountOf(actor: Actor): string {
  return actor.kind === 'account' ? actor.accountId : ''
}
