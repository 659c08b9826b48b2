import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type Id, newId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import type { PaperSource } from '#platform/papers/paper-source.ts'
import { aPerson, aUnit } from '../../../test/builders/accounts.ts'
import { aPaperSource } from '../../../test/builders/paper-source.ts'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { listedJobs, testDeps } from '../../../test/support/test-deps.ts'
import { type OrderRequest, orderPaper } from './index.ts'
import { cancelOrder, removeOrder } from './use-cases/cancel-order.ts'
import { makeOrderedPapers } from './use-cases/make-ordered-papers.ts'
import { downloadOrder, ownOrders } from './use-cases/own-orders.ts'
import { retryOrder } from './use-cases/retry-order.ts'

onEachDatabase('ordered papers', (database) => {
  /** Papers of which each look at one is counted; `before` may stop the machine at any of them. */
  async function anOffice(before: (made: number) => void = () => {}) {
    const { jobs, asked } = listedJobs()
    let made = 0
    const plain = aPaperSource()
    const source: PaperSource = {
      kind: 'note',
      async compose(deps, query) {
        made += 1
        before(made)
        return plain.compose(deps, query)
      },
    }
    const system = testDeps(database(), { paperSources: [source], jobs })
    const { id: unitId } = await aUnit(system, 'Horní Lhota')
    const who = await aPerson(system, 'manager', { kind: 'unit', unitId })
    return { system, asked, unitId, manager: system.as(who), looks: () => made }
  }

  function many(...subjects: readonly string[]): OrderRequest {
    const of = subjects.map((subject) => ({ kind: 'note', subject, language: 'cs', format: 'docx' }) as const)
    return { kind: 'many', title: 'Poznámky kraje', of }
  }

  async function stateOf(deps: Deps, id: Id<'PaperOrder'>) {
    return (await ownOrders(deps)).find((order) => order.id === id)
  }

  describe('an order', () => {
    test('of one paper ends with that paper; the same request twice is one order', async () => {
      const { system, manager, unitId, asked } = await anOffice()
      const paper = { kind: 'note', subject: unitId, language: 'cs', format: 'pdf' } as const
      const [order, again] = await Promise.all([
        orderPaper(manager, { kind: 'one', paper }),
        orderPaper(manager, { kind: 'one', paper }),
      ])
      expect(again.id).toBe(order.id)
      expect(asked).toEqual([{ queue: 'make-papers', data: { orderId: order.id } }])
      await expect(downloadOrder(manager, order.id)).rejects.toMatchObject({ code: 'paper_order.not_ready' })

      await makeOrderedPapers(system, order.id)
      expect(await stateOf(manager, order.id)).toMatchObject({
        state: 'ready',
        done: 1,
        title: 'Poznámka, Horní Lhota',
      })
      const { name, mediaType, bytes } = await downloadOrder(manager, order.id)
      expect([name, mediaType]).toEqual(['poznamka-horni-lhota.pdf', 'application/pdf'])
      expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-')
    })

    test('of many goes on behind what was made before the machine died', async () => {
      let alive = false
      const office = await anOffice((made) => {
        if (made === 3 && !alive) throw new Error('The power went off.')
      })
      const { system, manager, unitId, looks } = office
      const overview = { name: 'prehled.xlsx', sha256: await system.files.put(Buffer.from('prehled')) }
      const request = { ...many(unitId, unitId, unitId), beside: [overview] }
      const order = await orderPaper(manager, request)
      // The process ended in the middle: nothing could write down that the order failed.
      const cut: Deps = {
        ...system,
        write: (action, work) => (looks() >= 3 ? Promise.reject(new Error('Gone.')) : system.write(action, work)),
      }
      await expect(makeOrderedPapers(cut, order.id)).rejects.toThrow()
      expect(await stateOf(manager, order.id)).toMatchObject({ state: 'working', done: 2 })

      alive = true
      await makeOrderedPapers(system, order.id)
      expect(await stateOf(manager, order.id)).toMatchObject({ state: 'ready', done: 3 })
      expect(looks()).toBe(4)
      const { name, bytes } = await downloadOrder(manager, order.id)
      expect(name).toBe('poznamky-kraje.zip')
      expect(Object.keys(unzipSync(bytes))).toEqual([
        'prehled.xlsx',
        'poznamka-horni-lhota.docx',
        'poznamka-horni-lhota-2.docx',
        'poznamka-horni-lhota-3.docx',
      ])
      await makeOrderedPapers(system, order.id)
      expect(looks()).toBe(4)
    })

    test('that is cancelled stops before its next paper and may be made anew', async () => {
      let stop: () => Promise<unknown> = async () => {}
      const { system, manager, unitId, looks } = await anOffice()
      const order = await orderPaper(manager, many(unitId, unitId, unitId))
      stop = () => cancelOrder(manager, order.id)
      const files = { ...system.files, put: async (bytes: Uint8Array) => (await stop(), system.files.put(bytes)) }
      const watched: Deps = { ...system, as: (actor) => ({ ...system.as(actor), files }) }
      await makeOrderedPapers(watched, order.id)
      expect(looks()).toBe(1)
      expect(await stateOf(manager, order.id)).toMatchObject({ state: 'cancelled', done: 0 })

      expect(await retryOrder(manager, order.id)).toMatchObject({ state: 'waiting', done: 0 })
      await makeOrderedPapers(system, order.id)
      expect(await stateOf(manager, order.id)).toMatchObject({ state: 'ready', done: 3 })
      await removeOrder(manager, order.id)
      expect(await ownOrders(manager)).toEqual([])
    })

    test('says which papers could not be made; it fails when none could', async () => {
      const { system, manager, unitId } = await anOffice()
      const elsewhere = await aUnit(system, 'Dolní Lhota')
      const order = await orderPaper(manager, many(unitId, elsewhere.id))
      await makeOrderedPapers(system, order.id)
      const refused = { kind: 'note', subject: elsewhere.id, refusal: { code: 'record.not_found' } }
      expect(await stateOf(manager, order.id)).toMatchObject({ state: 'ready', made: [{}, refused] })

      const none = await orderPaper(manager, many(elsewhere.id))
      await makeOrderedPapers(system, none.id)
      expect(await stateOf(manager, none.id)).toMatchObject({ state: 'failed', refusal: { code: 'record.not_found' } })
    })

    test('that broke by our fault says so and can be tried again', async () => {
      let broken = true
      const { system, manager, unitId } = await anOffice(() => {
        if (broken) throw new Error('A bug.')
      })
      const order = await orderPaper(manager, many(unitId))
      await expect(makeOrderedPapers(system, order.id)).rejects.toThrow('A bug.')
      expect(await stateOf(manager, order.id)).toMatchObject({
        state: 'failed',
        refusal: { code: 'paper_order.fault' },
      })
      broken = false
      await retryOrder(manager, order.id)
      await makeOrderedPapers(system, order.id)
      expect(await stateOf(manager, order.id)).toMatchObject({ state: 'ready', refusal: null })
    })
  })

  test('nobody sees the orders of another person, of whatever role', async () => {
    const { system, manager, unitId } = await anOffice()
    const order = await orderPaper(manager, many(unitId))
    const head = system.as(await aPerson(system, 'regional-head'))
    expect(await ownOrders(head)).toEqual([])
    for (const act of [downloadOrder, cancelOrder, retryOrder, removeOrder])
      await expect(act(head, order.id)).rejects.toMatchObject({ code: 'record.not_found' })
    await expect(downloadOrder(manager, newId())).rejects.toMatchObject({ code: 'record.not_found' })
  })

  test('nothing, too much, and a single paper that is not there are refused at once', async () => {
    const { manager, unitId } = await anOffice()
    await expect(orderPaper(manager, many())).rejects.toMatchObject({ code: 'paper_order.nothing' })
    const thousands = many(...Array.from({ length: 1_001 }, () => unitId))
    await expect(orderPaper(manager, thousands)).rejects.toMatchObject({ code: 'paper_order.too_many' })
    const gone = { kind: 'letter', subject: unitId, language: 'cs', format: 'pdf' } as const
    await expect(orderPaper(manager, { kind: 'one', paper: gone })).rejects.toThrow(Refusal)
  })
})
