/** The extension keywords of schemas/README.md. A keyword that is not here is a mistake in a schema. */
export const vocabulary = [
  'durationMaximum',
  'durationMinimum',
  'x-applies',
  'x-area',
  'x-changed-default',
  'x-default',
  'x-enum',
  'x-examples',
  'x-iis',
  'x-list',
  'x-not-built',
  'x-optional',
  'x-pattern',
  'x-ps',
  'x-item',
  'x-seconds',
  'x-table',
  'x-type',
  'x-unit',
] as const

/** Those that validators need: the others, and texts for people, are left out of what is compiled. */
export const compiled = ['durationMaximum', 'durationMinimum', 'x-not-built', 'x-pattern'] as const
