import { z } from 'zod'
import { newId } from '#kernel/ids.ts'
import type { Api } from '#platform/http/api-types.ts'
import { meetingPath, unitPath, versionQuery } from './contract.ts'
import {
  decisionChangeSchema,
  decisionPath,
  decisionSchema,
  finishSchema,
  followUpSchema,
  newDecisionSchema,
  newTaskSchema,
  taskChangeSchema,
  taskListSchema,
  taskPath,
  taskQuery,
  taskSchema,
} from './minutes-contract.ts'
import { changeDecision } from './use-cases/tasks/change-decision.ts'
import { changeTask } from './use-cases/tasks/change-task.ts'
import { finishTask } from './use-cases/tasks/finish-task.ts'
import { followUpOf } from './use-cases/tasks/follow-up.ts'
import { listTasks } from './use-cases/tasks/list-tasks.ts'
import { recordDecision } from './use-cases/tasks/record-decision.ts'
import { recordTask } from './use-cases/tasks/record-task.ts'
import { removeDecision } from './use-cases/tasks/remove-decision.ts'
import { removeTask } from './use-cases/tasks/remove-task.ts'

const tags = ['Rozhodnutí a úkoly']

/** Decisions of meetings and tasks of units. */
export function taskRoutes(api: Api): void {
  api.get(
    '/api/meetings/:meetingId/follow-up',
    { schema: { tags, summary: 'What came of a meeting', params: meetingPath, response: { 200: followUpSchema } } },
    async (request) => {
      const { decisions, tasks, mayWrite } = await followUpOf(request.deps, request.params.meetingId)
      return { decisions: [...decisions], tasks: [...tasks], mayWrite }
    },
  )

  api.post(
    '/api/meetings/:meetingId/decisions',
    {
      schema: {
        tags,
        summary: 'Write down a decision',
        params: meetingPath,
        body: newDecisionSchema,
        response: { 201: decisionSchema },
      },
    },
    async (request, reply) => {
      const { id = newId<'Decision'>(), ...content } = request.body
      return reply.code(201).send(await recordDecision(request.deps, { ...request.params, id, content }))
    },
  )

  api.put(
    '/api/decisions/:decisionId',
    {
      schema: {
        tags,
        summary: 'Change a decision',
        params: decisionPath,
        body: decisionChangeSchema,
        response: { 200: decisionSchema },
      },
    },
    async (request) => {
      const { version, ...content } = request.body
      return changeDecision(request.deps, { id: request.params.decisionId, version, content })
    },
  )

  api.delete(
    '/api/decisions/:decisionId',
    {
      schema: {
        tags,
        summary: 'Remove a decision',
        params: decisionPath,
        querystring: versionQuery,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await removeDecision(request.deps, { id: request.params.decisionId, ...request.query })
      return reply.code(204).send(null)
    },
  )

  api.get(
    '/api/units/:unitId/tasks',
    {
      schema: {
        tags,
        summary: 'Tasks of a unit',
        params: unitPath,
        querystring: taskQuery,
        response: { 200: taskListSchema },
      },
    },
    async (request) => {
      const found = await listTasks(request.deps, { ...request.params, ...request.query })
      return { ...found, tasks: [...found.tasks], owners: [...found.owners] }
    },
  )

  api.post(
    '/api/units/:unitId/tasks',
    {
      schema: {
        tags,
        summary: 'Write down a task',
        params: unitPath,
        body: newTaskSchema,
        response: { 201: taskSchema },
      },
    },
    async (request, reply) => {
      const { id = newId<'Task'>(), meetingId, ...content } = request.body
      return reply.code(201).send(await recordTask(request.deps, { ...request.params, meetingId, id, content }))
    },
  )

  api.put(
    '/api/tasks/:taskId',
    {
      schema: {
        tags,
        summary: 'Change a task',
        params: taskPath,
        body: taskChangeSchema,
        response: { 200: taskSchema },
      },
    },
    async (request) => {
      const { version, ...content } = request.body
      return changeTask(request.deps, { id: request.params.taskId, version, content })
    },
  )

  api.post(
    '/api/tasks/:taskId/finish',
    {
      schema: {
        tags,
        summary: 'Say that a task is done',
        params: taskPath,
        body: finishSchema,
        response: { 200: taskSchema },
      },
    },
    async (request) => finishTask(request.deps, { id: request.params.taskId, ...request.body }),
  )

  api.delete(
    '/api/tasks/:taskId',
    {
      schema: {
        tags,
        summary: 'Remove a task',
        params: taskPath,
        querystring: versionQuery,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await removeTask(request.deps, { id: request.params.taskId, ...request.query })
      return reply.code(204).send(null)
    },
  )
}
