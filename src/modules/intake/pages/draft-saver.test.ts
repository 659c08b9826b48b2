import { expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import type { ReviewState } from '../contract.ts'
import { draftSaver } from './draft-saver.ts'
import { type FormValues, valuesOfState } from './review-form.ts'
import type { SaveOutcome } from './send-changes.ts'

function aState(version: number, seat: string): ReviewState {
  const progress = { read: 1, total: 1, questions: 0, answered: 0, unsure: 0, checked: 0, toCheck: 1 }
  const fields = [{ key: 'unit.seat', text: seat, decided: false, unsure: false }] as const
  return {
    documentId: newId(),
    state: 'open',
    version,
    agreementId: null,
    fields: [...fields],
    questions: [],
    rows: [],
    progress,
    recordsFrom: null,
    agencyApproval: null,
    gaps: [],
    problems: [],
  }
}

/** A saver with a form of one field, a server that answers as told, and a clock that waits for us. */
function aSaver(...outcomes: SaveOutcome[]) {
  const world = {
    form: new Map(valuesOfState(aState(1, 'Stará 1'))),
    kept: null as FormValues | null,
    sent: [] as unknown[],
    waiting: [] as (() => void)[],
  }
  const saver = draftSaver(aState(1, 'Stará 1'), {
    read: () => new Map(world.form),
    write: (values) => {
      world.form = new Map(values)
    },
    send: async (body) => {
      world.sent.push(body)
      return outcomes.shift() ?? { kind: 'lost' }
    },
    keep: (values) => {
      world.kept = values
    },
    forget: () => {
      world.kept = null
    },
    later: (_, work) => {
      world.waiting.push(work)
      return () => {}
    },
  })
  return { saver, world, write: (text: string) => world.form.set('field.unit.seat', text) }
}

test('a field that was not changed is not sent', async () => {
  const { saver, world } = aSaver()
  await saver.save()
  expect([world.sent, saver.view().saving]).toEqual([[], 'idle'])
})

test('a changed field is sent with the version from which it was made', async () => {
  const { saver, world, write } = aSaver({ kind: 'saved', state: aState(2, 'Nová 2') })
  write('Nová 2')
  await saver.save()
  expect(world.sent).toEqual([{ version: 1, changes: [{ kind: 'field', key: 'unit.seat', text: 'Nová 2' }] }])
  expect(saver.view()).toMatchObject({ saving: 'saved', state: { version: 2 } })
})

test('a lost connection keeps the text and tries again until it arrives', async () => {
  const { saver, world, write } = aSaver({ kind: 'lost' }, { kind: 'saved', state: aState(2, 'Nová 2') })
  write('Nová 2')
  await saver.save()
  expect([saver.view().saving, world.kept?.get('field.unit.seat')]).toEqual(['retrying', 'Nová 2'])
  world.waiting[0]?.()
  await Promise.resolve()
  await Promise.resolve()
  await Promise.resolve()
  expect([saver.view().saving, world.kept, world.sent.length]).toEqual(['saved', null, 2])
})

test('another wording of the same field waits for a choice, and one’s own is then saved over the new version', async () => {
  const { saver, world, write } = aSaver(
    { kind: 'conflict', state: aState(5, 'Jejich 5') },
    { kind: 'saved', state: aState(6, 'Moje 2') },
  )
  write('Moje 2')
  await saver.save()
  expect(saver.view().saving).toBe('conflict')
  expect(saver.view().theirs.get('field.unit.seat')).toBe('Jejich 5')
  await saver.save()
  expect(world.sent).toHaveLength(1)
  await saver.keepMine()
  expect(world.sent[1]).toMatchObject({ version: 5, changes: [{ text: 'Moje 2' }] })
  expect(saver.view()).toMatchObject({ saving: 'saved', state: { version: 6 } })
})

test('the other wording is taken into the form and nothing is sent', async () => {
  const { saver, world, write } = aSaver({ kind: 'conflict', state: aState(5, 'Jejich 5') })
  write('Moje 2')
  await saver.save()
  await saver.takeTheirs()
  expect([world.form.get('field.unit.seat'), world.sent.length, saver.view().state.version]).toEqual(['Jejich 5', 1, 5])
})

test('a review that was closed elsewhere takes nothing any more', async () => {
  const { saver, world, write } = aSaver({ kind: 'closed' })
  write('Nová 2')
  await saver.save()
  await saver.save()
  expect([saver.view().saving, world.sent.length]).toEqual(['closed', 1])
})
