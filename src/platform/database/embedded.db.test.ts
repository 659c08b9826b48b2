import { spawnSync } from 'node:child_process'
import { mkdtempSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openEmbeddedCopy } from '../../../test/support/databases.ts'
import { system } from '../actor.ts'
import { StartFault } from '../start-fault.ts'
import { startEmbedded } from './embedded.ts'
import { holdFolder } from './lock-file.ts'

test('the embedded database syncs every commit to the disk', async () => {
  const { database, clean } = await openEmbeddedCopy()
  const before = (await database.embedded?.syncs()) ?? 0
  for (let index = 0; index < 5; index += 1) {
    await database.write(system('test'), 'test', (tx) =>
      sql`insert into installation values (${String(index)}, '1')`.execute(tx),
    )
  }
  const after = (await database.embedded?.syncs()) ?? 0
  const shown = await database.read(system('test'), (tx) => sql<{ fsync: string }>`show fsync`.execute(tx))
  expect(shown.rows[0]?.fsync).toBe('on')
  expect(after - before).toBeGreaterThanOrEqual(5)
  await database.close()
  await clean()
})

test('a second instance on the same folder is refused with one sentence, and the first goes on', async () => {
  const { database, clean } = await openEmbeddedCopy()
  const folder = path.dirname(path.join(database.embedded?.folder ?? '', 'x'))
  await expect(startEmbedded(folder)).rejects.toThrow(StartFault)
  const alive = await database.read(system('test'), (tx) => sql<{ one: number }>`select 1 as one`.execute(tx))
  expect(alive.rows[0]?.one).toBe(1)
  await database.close()
  await clean()
})

test('a lock left by a killed process is taken over', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'spoluplan-lock-'))
  const gone = spawnSync(process.execPath, [
    '-e',
    `require('fs').writeFileSync(${JSON.stringify(path.join(folder, 'owner.lock'))}, String(process.pid))`,
  ])
  expect(gone.status).toBe(0)
  const release = holdFolder(folder)
  expect(() => holdFolder(folder)).toThrow(StartFault)
  release()
  holdFolder(folder)()
})

test.skipIf(process.platform !== 'linux')('a lock whose number another process bears by now is taken over', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'spoluplan-lock-'))
  writeFileSync(path.join(folder, 'owner.lock'), `${process.pid} an-earlier-run-of-the-system/1`)
  const release = holdFolder(folder)
  expect(() => holdFolder(folder)).toThrow(StartFault)
  release()
})

test('nobody but the owner may enter the data folder', async () => {
  const { database, clean } = await openEmbeddedCopy()
  expect(statSync(database.embedded?.folder ?? '').mode & 0o077).toBe(0)
  await database.close()
  await clean()
})
