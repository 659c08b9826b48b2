import path from 'node:path'
import { expect, test } from 'vitest'
import { readSettings } from './settings.ts'
import { StartFault } from './start-fault.ts'

test('without any setting the application runs on this computer alone, on the embedded database, with the demonstration', () => {
  expect(readSettings({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    dataDir: path.resolve('var/data'),
    databaseUrl: null,
    publicUrl: 'http://127.0.0.1:3000',
    demonstration: true,
    mail: null,
  })
})

test('an empty variable is as if it were not there', () => {
  const names = ['PORT', 'HOST', 'DATA_DIR', 'DATABASE_URL', 'PUBLIC_URL', 'SMTP_URL', 'MAIL_FROM']
  expect(readSettings(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(readSettings({}))
})

test('a flag leaves the demonstration out', () => {
  expect(readSettings({}, { empty: true }).demonstration).toBe(false)
})

test('the data folder is taken from where the program was started', () => {
  expect(readSettings({ DATA_DIR: 'data města' }).dataDir).toBe(path.resolve('data města'))
  expect(readSettings({ DATA_DIR: path.resolve('/srv/data') }).dataDir).toBe(path.resolve('/srv/data'))
})

test.each([
  [{ HOST: '0.0.0.0' }, 'http://localhost:3000'],
  [{ HOST: '::', PORT: '8080' }, 'http://localhost:8080'],
  [{ HOST: '::1' }, 'http://[::1]:3000'],
  [{ HOST: 'mesto.example' }, 'http://mesto.example:3000'],
  [{ PUBLIC_URL: 'https://spoluplan.mesto.example/' }, 'https://spoluplan.mesto.example'],
])('people reach %j at %s', (env, publicUrl) => {
  expect(readSettings(env).publicUrl).toBe(publicUrl)
})

test.each(['postgres://app@db.example/spoluplan', 'postgresql://app:heslo@127.0.0.1:5433/x'])(
  'a database is named by an address of PostgreSQL: %s',
  (databaseUrl) => {
    expect(readSettings({ DATABASE_URL: databaseUrl }).databaseUrl).toBe(databaseUrl)
  },
)

test.each([
  ['PORT', 'abc'],
  ['PORT', '-1'],
  ['PORT', '65536'],
  ['PORT', '80.5'],
  ['DATABASE_URL', 'mysql://localhost/spoluplan'],
  ['DATABASE_URL', 'localhost'],
  ['PUBLIC_URL', 'spoluplan.mesto.example'],
  ['PUBLIC_URL', 'ftp://mesto.example'],
  ['SMTP_URL', 'posta.mesto.example'],
  ['SMTP_URL', 'https://posta.mesto.example'],
  ['MAIL_FROM', 'Spoluplán'],
  ['MAIL_FROM', 'Spoluplán <spoluplan>'],
])('%s=%s is refused by name', (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(
    new StartFault(`Nastavení má neplatnou hodnotu: ${name}.`, `A setting has an invalid value: ${name}.`),
  )
})

test('all wrong settings are named at once', () => {
  expect(() => readSettings({ PORT: 'x', PUBLIC_URL: 'y' })).toThrow('PORT, PUBLIC_URL')
})

test('mail is handed over to one server in one name', () => {
  const { mail } = readSettings({
    SMTP_URL: 'smtp://spoluplan:p%40ss@posta.mesto.example',
    MAIL_FROM: 'Spoluplán <spoluplan@mesto.example>',
  })
  expect(mail).toEqual({
    host: 'posta.mesto.example',
    port: 587,
    secure: false,
    requireTls: true,
    credentials: { user: 'spoluplan', pass: 'p@ss' },
    from: 'Spoluplán <spoluplan@mesto.example>',
  })
})

test.each([
  ['smtps://posta.mesto.example', { port: 465, secure: true, requireTls: false, credentials: null }],
  ['smtp://127.0.0.1:1025', { port: 1025, secure: false, requireTls: false, credentials: null }],
  ['smtp://jmeno:heslo@localhost:25', { port: 25, secure: false, requireTls: false }],
])('the address %s says how to speak with the server', (SMTP_URL, expected) => {
  expect(readSettings({ SMTP_URL, MAIL_FROM: 'spoluplan@mesto.example' }).mail).toMatchObject(expected)
})

test.each([
  [{ SMTP_URL: 'smtp://posta.mesto.example' }, 'SMTP_URL potřebuje i MAIL_FROM'],
  [{ MAIL_FROM: 'spoluplan@mesto.example' }, 'MAIL_FROM potřebuje i SMTP_URL'],
])('a half of the settings of mail is refused: %j', (env, sentence) => {
  expect(() => readSettings(env)).toThrow(sentence)
})
