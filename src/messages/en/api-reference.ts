const places: Readonly<Record<string, string>> = { path: 'in the path', query: 'in the query', header: 'in a header' }

export const apiReference = {
  title: 'Interface for programs',
  lead: 'Whatever the screens can do, the JSON interface can do too. Rights are the same: a program may do what the person who is signed in may do.',
  document: 'Description in OpenAPI 3.1',
  signInTitle: 'How a program signs in',
  signIn:
    'A program signs in with the e-mail and password of an account. The answer sets the session cookie and gives a csrfToken; every write (POST, PUT, PATCH, DELETE) sends it in the header x-csrf-token.',
  refusing:
    'A refusal is problem details (RFC 9457): a stable code in code, a sentence in detail, the form field in field. Records carry a version; a write from an older version gets 409.',
  parameters: 'Parameters',
  places: (place: string) => places[place] ?? place,
  optional: 'optional',
  request: 'What is sent',
  responses: 'What comes back',
  schemasTitle: 'Shapes of data',
  refusalsTitle: 'Codes of refusals',
  code: 'Code',
  status: 'HTTP status',
  sentence: 'Sentence',
  byDetails: 'A sentence made of the values in details.',
}
