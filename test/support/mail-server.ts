import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import type { Mailer } from '#platform/mail/mailer.ts'
import { readSmtpAddress } from '#platform/mail/smtp-address.ts'
import { smtpMailer } from '#platform/mail/smtp-mailer.ts'

/** An SMTP server on this computer that keeps what it accepts, as parsed messages. */
export type MailServer = {
  readonly port: number
  readonly accepted: ParsedMail[]
  close(): Promise<void>
}

/** Starts a server on the given port, or on one that the system chooses; what it refuses is said by the options. */
export async function startMailServer(options: SMTPServerOptions = {}, port = 0): Promise<MailServer> {
  const accepted: ParsedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      simpleParser(stream, (error, mail) => {
        // A client that went away in the middle of the text has delivered nothing.
        if (error === null || error === undefined) accepted.push(mail)
        done(error)
      })
    },
    ...options,
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    port: portOf(server.server.address()),
    accepted,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
      }),
  }
}

export function portOf(address: AddressInfo | string | null | undefined): number {
  if (address === null || address === undefined || typeof address === 'string')
    throw new Error('The server has no port.')
  return address.port
}

/** A mailer to a server on this computer; `credentials` as in an address, `name:password@`. */
export function mailerTo(port: number, credentials = ''): Mailer {
  const settings = readSmtpAddress(`smtp://${credentials}127.0.0.1:${port}`, 'Spoluplán <spoluplan@mesto.example>')
  if (settings === null) throw new Error('Not an address of a server.')
  return smtpMailer(settings)
}
