/** A message to one person. */
export type MailMessage = {
  readonly to: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly text: string
  readonly html: string
  /** `<id@host>`: the same message sent again has the same one, so that a server may drop the second. */
  readonly messageId: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Hands messages over to an SMTP server. Null in its place means that no server is set: nothing is sent. */
export type Mailer = {
  /**
   * Resolves once the server has accepted the message. `beforeHandOver` runs when the server is ready for the text, before its
   * first byte: what fails until then was certainly not sent.
   *
   * @throws MailFault with what is known about the message
   */
  send(message: MailMessage, beforeHandOver?: () => Promise<void>): Promise<void>
}

/**
 * The message was not accepted: `later`, the server is away or asks to come again; `never`, it refuses the message or the
 * address; `unknown`, the text was handed over but no answer came.
 */
export class MailFault extends Error {
  readonly outcome: 'later' | 'never' | 'unknown'

  constructor(outcome: MailFault['outcome'], cause: Error) {
    super(cause.message, { cause })
    this.name = 'MailFault'
    this.outcome = outcome
  }
}
