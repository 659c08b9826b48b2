import { createServer } from 'node:net'
import type { SMTPServerOptions } from 'smtp-server'
import { afterEach, describe, expect, test } from 'vitest'
import { type MailServer, mailerTo, portOf, startMailServer } from '../../../test/support/mail-server.ts'
import type { MailMessage } from './mailer.ts'

const message: MailMessage = {
  to: { name: 'Mgr. Žaneta Příkladná', address: 'zaneta@mesto.example' },
  subject: 'Dva termíny: Horní Lhota a Žďár',
  text: 'Příští čtvrtek končí lhůta.\n',
  html: '<p>Příští čtvrtek končí lhůta.</p>',
  messageId: '<1@spoluplan.example>',
  headers: { 'Auto-Submitted': 'auto-generated' },
}

const stops: (() => void)[] = []

afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

async function serverWith(options: SMTPServerOptions = {}): Promise<MailServer> {
  const server = await startMailServer(options)
  stops.push(() => void server.close())
  return server
}

describe('a message over SMTP', () => {
  test('arrives whole: Czech subject, names, both bodies, its own identifier', async () => {
    const { port, accepted } = await serverWith()
    await mailerTo(port).send(message)
    const [mail] = accepted
    expect(mail).toMatchObject({ subject: message.subject, messageId: message.messageId })
    expect(mail?.text?.trim()).toBe('Příští čtvrtek končí lhůta.')
    expect(mail?.html).toContain('<p>Příští čtvrtek končí lhůta.</p>')
    expect(mail?.from?.text).toContain('Spoluplán')
    expect(mail?.to).toMatchObject({ text: expect.stringContaining('Mgr. Žaneta Příkladná') })
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')
  })

  test('signs in when the address says how', async () => {
    const seen: unknown[] = []
    const { port, accepted } = await serverWith({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth(auth, _session, done) {
        seen.push(auth.username, auth.password)
        done(null, { user: auth.username ?? '' })
      },
    })
    await mailerTo(port, 'spoluplan:p%40ss@').send(message)
    expect(seen).toEqual(['spoluplan', 'p@ss'])
    expect(accepted).toHaveLength(1)
  })

  test('is told when the server is ready for its text, and not before', async () => {
    const steps: string[] = []
    const { port } = await serverWith({
      onRcptTo(_address, _session, done) {
        steps.push('recipient taken')
        done()
      },
    })
    await mailerTo(port).send(message, async () => void steps.push('handing over'))
    expect(steps).toEqual(['recipient taken', 'handing over'])
  })

  test('waits for later when nobody listens', async () => {
    const { port, close } = await serverWith()
    await close()
    await expect(mailerTo(port).send(message)).rejects.toMatchObject({ name: 'MailFault', outcome: 'later' })
  })

  test('waits for later when the password is refused or the server asks to come again', async () => {
    const refusing = await serverWith({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(new Error('No.')),
    })
    await expect(mailerTo(refusing.port, 'a:b@').send(message)).rejects.toMatchObject({ outcome: 'later' })
    const busy = await serverWith({
      onData(stream, _session, done) {
        stream.resume()
        stream.on('end', () => done(Object.assign(new Error('Come again.'), { responseCode: 451 })))
      },
    })
    await expect(mailerTo(busy.port).send(message)).rejects.toMatchObject({ outcome: 'later' })
  })

  test('is given up when the server does not know the address', async () => {
    const { port } = await serverWith({
      onRcptTo: (_address, _session, done) => done(Object.assign(new Error('No such user.'), { responseCode: 550 })),
    })
    await expect(mailerTo(port).send(message)).rejects.toMatchObject({ outcome: 'never' })
  })

  test('is unknown when the line breaks after the whole text', async () => {
    const server = createServer((socket) => {
      socket.write('220 hello\r\n')
      let inText = false
      socket.on('error', () => {})
      socket.on('data', (data) => {
        const line = data.toString()
        if (inText) {
          if (line.endsWith('\r\n.\r\n')) socket.destroy()
        } else if (line.startsWith('DATA')) {
          inText = true
          socket.write('354 go on\r\n')
        } else socket.write('250 ok\r\n')
      })
    })
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    stops.push(() => server.close())
    await expect(mailerTo(portOf(server.address())).send(message)).rejects.toMatchObject({ outcome: 'unknown' })
  })

  test('is not sent at all when it may not be handed over', async () => {
    const { port, accepted } = await serverWith()
    const refused = mailerTo(port).send(message, async () => {
      throw new Error('Somebody else has sent it.')
    })
    await expect(refused).rejects.toMatchObject({ outcome: 'later' })
    expect(accepted).toEqual([])
  })
})
