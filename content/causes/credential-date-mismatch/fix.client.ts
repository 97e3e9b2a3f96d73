import { createHmac } from 'node:crypto';

/** Timestamp and day of one signature, both from one reading of the clock, in UTC. */
export function moment(now = new Date()): { timestamp: string; day: string } {
  // 2026-09-22T00:01:01.000Z becomes 20260922T000101Z.
  const timestamp = now.toISOString().replace(/[-:]|\.\d{3}/g, '');
  return { timestamp, day: timestamp.slice(0, 8) };
}

export function scopeOf(day: string, region: string): string {
  return `${day}/${region}/execute-api/aws4_request`;
}

/** Derived anew for each signature; if you keep it, keep it under its day. */
export function signingKey(secret: string, day: string, region: string): Buffer {
  return [day, region, 'execute-api', 'aws4_request'].reduce<Buffer>(
    (key, part) => createHmac('sha256', key).update(part).digest(),
    Buffer.from(`AWS4${secret}`),
  );
}
