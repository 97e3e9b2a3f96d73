const megabyte = 1_000_000;

/** A size in bytes as a person says it. */
export const sizeOf = (bytes: number): string =>
  bytes < 1000
    ? `${bytes} B`
    : bytes < megabyte - 500
      ? `${Math.round(bytes / 1000)} kB`
      : `${(bytes / megabyte).toFixed(bytes < 10 * megabyte ? 1 : 0)} MB`;
