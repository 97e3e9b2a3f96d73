/** The final address: https, the canonical host, no slash at the end. */
const api = 'https://api.example.com';

export async function listOrders(token: string): Promise<unknown> {
  const response = await fetch(`${api}/orders`, {
    headers: { authorization: `Bearer ${token}` },
    // A redirect is a wrong address here: fail, also where no preflight is needed.
    redirect: 'error',
  });
  if (!response.ok) throw new Error(`orders: ${response.status}`);
  return response.json();
}
