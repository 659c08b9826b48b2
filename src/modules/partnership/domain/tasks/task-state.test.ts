import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, localDate } from '#kernel/local-date.ts'
import { taskState, taskStates } from './task-state.ts'

const today = localDate('2024-10-14')
const on = (day: string) => localDate(day)

describe('a task', () => {
  test.each([
    ['that is done, however late', { dueOn: on('2024-09-01'), doneOn: on('2024-10-01') }, 'done'],
    ['whose day has passed', { dueOn: on('2024-10-13'), doneOn: null }, 'overdue'],
    ['due today', { dueOn: today, doneOn: null }, 'due'],
    ['due in two weeks', { dueOn: on('2024-10-28'), doneOn: null }, 'due'],
    ['due later', { dueOn: on('2024-10-29'), doneOn: null }, 'running'],
    ['without a day', { dueOn: null, doneOn: null }, 'running'],
  ] as const)('%s is "%s"', (_what, task, state) => {
    expect(taskState(task, today)).toBe(state)
  })

  test('that is not done only grows more urgent as days pass', () => {
    const urgency = (state: (typeof taskStates)[number]) => -taskStates.indexOf(state)
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), fc.nat(400), (due, days) => {
        const task = { dueOn: addDays(today, due), doneOn: null }
        const [now, then] = [taskState(task, today), taskState(task, addDays(today, days))]
        expect(urgency(then)).toBeGreaterThanOrEqual(urgency(now))
      }),
    )
  })
})
