/** Asks the API for a place to upload to, then sends the file there, past the gateway. */
export async function upload(api: string, file: Blob): Promise<string> {
  const asked = await fetch(`${api}/uploads`, { method: 'POST' });
  if (!asked.ok) throw new Error(`the API answered ${asked.status}`);
  const { url, key, contentType }: { url: string; key: string; contentType: string } = await asked.json();

  // The content type is part of the signature: send the one that was signed.
  const sent = await fetch(url, { method: 'PUT', headers: { 'content-type': contentType }, body: file });
  if (!sent.ok) throw new Error(`S3 answered ${sent.status}`);
  return key;
}
