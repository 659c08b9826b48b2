import { type Language, messagesIn } from '#messages/index.ts'

/** A calendar file as an answer: calendars of phones open it, others keep it. */
export function calendarResponse(file: string, language: Language): Response {
  const name = messagesIn(language).meetingPapers.calendarFile
  return new Response(file, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  })
}
