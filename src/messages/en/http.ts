export const http = {
  refused: 'The request cannot be carried out',
  invalid: 'The request has invalid values.',
  fault: (code: string) =>
    `It did not work, the fault is ours. Try again; if that does not help, send the code ${code} to the administrator.`,
  notFound: 'This address does not exist.',
  apiDescription:
    'Interface for programs: the same use cases as the screens. Refusals are problem details (RFC 9457) with stable codes.',
  refusals: {
    'http.foreign_origin': 'The form came from a foreign page, so it was not accepted.',
    'http.form_expired': 'The form has expired. What you wrote is still here; send it again.',
    'http.not_found': 'This address does not exist, or you may not see it.',
    'http.too_large': 'The file is larger than 50 MB.',
    'record.changed':
      'Somebody else has changed the record meanwhile. Your changes were not saved and stay on the screen; compare them with the new state.',
    'record.not_found': 'The record does not exist, or you may not see it.',
  },
}
