/** The date of the build: now, or the one of SOURCE_DATE_EPOCH in seconds, for a build that is to be repeated. */
export function buildDate(epoch: string | undefined = process.env['SOURCE_DATE_EPOCH']): Date {
  return epoch === undefined || epoch === '' ? new Date() : new Date(Number(epoch) * 1000);
}
