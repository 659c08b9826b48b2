import { z } from 'zod'
import type { Api } from '#platform/http/api-types.ts'
import { newOrderSchema, orderPath, orderSchema } from './contract.ts'
import { sendFile } from './files-over-http.ts'
import { presentOrder } from './present-paper.ts'
import { cancelOrder, removeOrder } from './use-cases/cancel-order.ts'
import { orderPaper } from './use-cases/order-paper.ts'
import { downloadOrder, ownOrders } from './use-cases/own-orders.ts'
import { retryOrder } from './use-cases/retry-order.ts'

const tags = ['Připravené papíry']
const one = '/api/paper-orders/:orderId'

/** Papers made beside the request; each person sees only his or her own. */
export function orderRoutes(api: Api): void {
  api.get(
    '/api/paper-orders',
    { schema: { tags, summary: 'Papers that the person ordered', response: { 200: z.array(orderSchema) } } },
    async (request) => (await ownOrders(request.deps)).map((order) => presentOrder(order, request.language)),
  )

  api.post(
    '/api/paper-orders',
    {
      schema: {
        tags,
        summary: 'Have a paper made, or many in one ZIP; the same request on the same day is one order',
        body: newOrderSchema,
        response: { 202: orderSchema },
      },
    },
    async (request, reply) =>
      reply.code(202).send(presentOrder(await orderPaper(request.deps, request.body), request.language)),
  )

  api.post(
    `${one}/cancel`,
    {
      schema: {
        tags,
        summary: 'Stop an order before its next paper',
        params: orderPath,
        response: { 200: orderSchema },
      },
    },
    async (request) => presentOrder(await cancelOrder(request.deps, request.params.orderId), request.language),
  )

  api.post(
    `${one}/retry`,
    {
      schema: {
        tags,
        summary: 'Make an order once more from the records of today',
        params: orderPath,
        response: { 202: orderSchema },
      },
    },
    async (request, reply) =>
      reply.code(202).send(presentOrder(await retryOrder(request.deps, request.params.orderId), request.language)),
  )

  api.get(
    `${one}/file`,
    { schema: { tags, summary: 'What an order ended with', params: orderPath } },
    async (request, reply) => sendFile(reply, await downloadOrder(request.deps, request.params.orderId)),
  )

  api.delete(
    one,
    { schema: { tags, summary: 'Take an order away from the list', params: orderPath, response: { 204: z.null() } } },
    async (request, reply) => {
      await removeOrder(request.deps, request.params.orderId)
      return reply.code(204).send(null)
    },
  )
}
