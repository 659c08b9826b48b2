import { index, layout, type RouteConfig, route } from '@react-router/dev/routes'

/** Addresses are Czech words; each page lives with its module, the shell adds what surrounds it. */
export default [
  // For anybody: the ways in, and pages with one purpose that bring a frame of their own.
  route('prihlaseni', '../modules/access/pages/sign-in.tsx'),
  route('odhlaseni', '../modules/access/pages/sign-out.tsx'),
  route('jazyk', '../modules/access/pages/language.tsx'),
  route('nahrat/ukazka.docx', '../modules/intake/pages/sample-file.ts'),
  route('pozvanka/:token', '../modules/access/pages/choose-password.tsx', { id: 'invitation' }),
  route('nove-heslo/:token', '../modules/access/pages/choose-password.tsx', { id: 'new-password' }),
  route('odkaz/:token', '../modules/agreements/pages/step-by-link.tsx'),
  route('ucast/:token', '../modules/partnership/pages/attendance-link/answer-by-link.tsx'),
  route('ucast/:token/pozvanka.ics', '../modules/partnership/pages/attendance-link/calendar-by-link.ts'),
  route('prezence/:code', '../modules/partnership/pages/attendance-link/arrive.tsx'),
  route('slovo/:token', '../modules/obligations/pages/credit/word-by-link.tsx'),

  // For those who are signed in; a visitor is led to the sign-in and back.
  layout('pages/shell.tsx', { id: 'pages/signed-in-shell' }, [
    layout('../modules/access/pages/signed-in.tsx', [
      route('ucet', '../modules/access/pages/own-account.tsx'),
      route('sprava', '../modules/access/pages/administration.tsx'),
      route('sprava/ucty', '../modules/access/pages/accounts.tsx'),
      route('sprava/posta', '../modules/agenda/pages/mail.tsx'),
      route('ukoly', '../modules/agenda/pages/my-agenda.tsx'),
      route('ucet/pripominky', '../modules/agenda/pages/reminders.tsx'),
      route('nahrat', '../modules/intake/pages/upload.tsx'),
      route('dokumenty', '../modules/intake/pages/documents.tsx'),
      route('dokumenty/:documentId', '../modules/intake/pages/document.tsx'),
      route('celky', '../modules/overview/pages/units.tsx'),
      route('celky/:unitId', '../modules/overview/pages/unit-frame.tsx', [
        index('../modules/overview/pages/unit.tsx'),
        route('popis-spoluprace', '../modules/agreements/pages/agreement.tsx'),
        route('zavazky', '../modules/obligations/pages/ledger.tsx'),
        route('terminy', '../modules/agenda/pages/unit-agenda.tsx'),
        route('zavazky/:obligationId', '../modules/obligations/pages/obligation.tsx'),
        route('podil/:source/:sourceId', '../modules/obligations/pages/credit/credit.tsx'),
        route('lide', '../modules/people/pages/people.tsx'),
        route('lide/novy', '../modules/people/pages/new-person.tsx'),
        route('lide/organizace/nova', '../modules/people/pages/new-organisation.tsx'),
        route('lide/organizace/:organisationId', '../modules/people/pages/organisation.tsx'),
        route('lide/:personId', '../modules/people/pages/person.tsx'),
        route('jednani', '../modules/partnership/pages/meetings.tsx'),
        route('jednani/nove', '../modules/partnership/pages/new-meeting.tsx'),
        route('jednani/:meetingId', '../modules/partnership/pages/meeting.tsx'),
        route('jednani/:meetingId/uprava', '../modules/partnership/pages/edit-meeting.tsx'),
        route('jednani/:meetingId/pozvanka', '../modules/partnership/pages/invitation.tsx'),
        route('jednani/:meetingId/pozvanka.ics', '../modules/partnership/pages/meeting-calendar.ts'),
        route('jednani/:meetingId/odkazy', '../modules/partnership/pages/attendance-link/links.tsx'),
        route('jednani/:meetingId/qr', '../modules/partnership/pages/attendance-link/code.tsx'),
        route('jednani/:meetingId/prezencni-listina', '../modules/partnership/pages/attendance-link/paper-list.tsx'),
        route('jednani/:meetingId/listina', '../modules/partnership/pages/attendance-sheet/sheet.tsx'),
        route('vzdelavani', '../modules/learning/pages/records.tsx'),
        route('vzdelavani/novy', '../modules/learning/pages/new-record.tsx'),
        route('vzdelavani/:recordId', '../modules/learning/pages/record.tsx'),
        route('vzdelavani/:recordId/uprava', '../modules/learning/pages/edit-record.tsx'),
        route('dokumenty', '../modules/intake/pages/unit-documents.tsx'),
        route('zpravy', '../modules/reports/pages/unit-reports.tsx'),
        route('zpravy/:reportId', '../modules/reports/pages/report.tsx'),
        route('historie', '../modules/overview/pages/history.tsx'),
      ]),
    ]),
  ]),

  // For anybody, within the shell.
  layout('pages/shell.tsx', [
    index('../modules/overview/pages/home.tsx'),
    route('napoveda', 'pages/help.tsx'),
    route('pristupnost', 'pages/accessibility.tsx'),
    route('api', 'pages/api.tsx'),
    route('*', 'pages/not-found.tsx'),
  ]),
] satisfies RouteConfig
