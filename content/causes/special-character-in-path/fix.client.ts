/** Joins path segments to a URL; every segment is encoded by itself. */
export function apiUrl(base: string, ...segments: string[]): string {
  return [base.replace(/\/+$/, ''), ...segments.map(encodeURIComponent)].join('/');
}

// https://api.example.com/prod/orders/A%237%2Fb
console.log(apiUrl('https://api.example.com/prod', 'orders', 'A#7/b'));
