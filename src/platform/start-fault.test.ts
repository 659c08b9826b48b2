import { expect, test } from 'vitest'
import { explainSystemError, StartFault } from './start-fault.ts'

const port = { port: 80, host: '127.0.0.1' }
const folder = { folder: '/srv/data' }

test.each([
  ['EADDRINUSE', port, 'Port 80 už používá jiný program.', 'Port 80 is used by another program.'],
  ['EACCES', port, 'Port 80 tento uživatel otevřít nesmí.', 'This user may not open port 80.'],
  ['EADDRNOTAVAIL', port, 'Adresa HOST=127.0.0.1 na tomto počítači není.', 'This computer has no address'],
  ['ENOTFOUND', port, 'Adresa HOST=127.0.0.1 na tomto počítači není.', 'This computer has no address'],
  ['ENOSPC', folder, 'Na disku se složkou /srv/data došlo místo.', 'The disk of the folder /srv/data is full.'],
  ['EDQUOT', folder, 'Na disku se složkou /srv/data došlo místo.', 'The disk of the folder /srv/data is full.'],
  ['EACCES', folder, 'Do složky /srv/data nelze zapisovat.', 'The folder /srv/data cannot be written to.'],
  ['EPERM', folder, 'Do složky /srv/data nelze zapisovat.', 'The folder /srv/data cannot be written to.'],
  ['EROFS', folder, 'Do složky /srv/data nelze zapisovat.', 'The folder /srv/data cannot be written to.'],
  ['ENOTDIR', folder, 'Cesta /srv/data není složka.', 'The path /srv/data is not a folder.'],
  ['EEXIST', folder, 'Cesta /srv/data není složka.', 'The path /srv/data is not a folder.'],
])('%s becomes a sentence in both languages', (code, subject, czech, english) => {
  const explained = explainSystemError(Object.assign(new Error(code), { code }), subject)
  expect(explained).toBeInstanceOf(StartFault)
  const lines = explained instanceof Error ? explained.message.split('\n') : []
  expect(lines).toEqual([expect.stringContaining(czech), expect.stringContaining(english)])
})

test.each([
  ['PostgreSQL', Object.assign(new Error('could not extend file'), { code: '53100' })],
  ['the file system of the embedded database', { name: 'ErrnoError', errno: 51 }],
])('a full disk is recognised also in the words of %s', (_, error) => {
  expect(explainSystemError(error, folder)).toEqual(explainSystemError({ code: 'ENOSPC' }, folder))
})

test.each([
  new Error('a fault of ours'),
  Object.assign(new Error('gone'), { code: 'EPIPE' }),
  Object.assign(new Error('a number of the system, not of WASI'), { errno: 51 }),
  { name: 'ErrnoError', errno: 44 },
  'words',
  null,
  undefined,
])('anything else passes unchanged: %s', (error) => {
  expect(explainSystemError(error, folder)).toBe(error)
})
