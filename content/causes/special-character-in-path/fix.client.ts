/** Joins path segments to a URL; every segment is encoded by itself. */
export function apiUrl(base: string, ...segments: string[]): string {
  return [base.replace(/\/+$/, ''), ...segments.map(encodeURIComponent)].join('/');
}

// https://api.example.com/prod/orders/A%237%20b
console.log(apiUrl('https://api.example.com/prod', 'orders', 'A#7 b'));
