/** How far local time is ahead of UTC at a wall time, in minutes: 120 in a summer of Berlin. */
export type ZoneOffset = (wallMs: number) => number

/** The zone of this machine. */
export const systemZone: ZoneOffset = (wallMs) => -new Date(wallMs).getTimezoneOffset()
