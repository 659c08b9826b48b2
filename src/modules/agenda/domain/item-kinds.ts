/** The kinds of what an agenda holds. */
export const itemKinds = ['duty', 'task', 'meeting', 'proof', 'credit', 'report', 'agreement'] as const

/** The kinds of next steps. */
export const stepKinds = [
  'record-meeting',
  'write-report',
  'add-record',
  'open-obligation',
  'open-task',
  'open-meeting',
  'say-outcome',
  'write-minutes',
  'tick-attendance',
  'say-word',
  'open-credit',
  'decide-report',
  'correct-report',
  'open-agreement',
] as const
