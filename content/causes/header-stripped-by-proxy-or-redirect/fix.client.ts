/** Sends a credential to one address only: a redirect is an error, never followed. */
export async function callApi(url: string, token: string): Promise<Response> {
  const response = await fetch(url, {
    headers: { authorization: `Bearer ${token}` },
    redirect: 'manual',
  });
  // A browser hides status and address of a redirect and says only "opaqueredirect".
  if (response.type === 'opaqueredirect' || [301, 302, 303, 307, 308].includes(response.status)) {
    const location = response.headers.get('location') ?? 'another address';
    throw new Error(`${url} redirects to ${location}: store the final address instead`);
  }
  return response;
}
