/** Uploads a file by a URL that the API signs, and gives back its key for the call that follows. */
export async function upload(api: string, file: Blob): Promise<string> {
  const asked = await fetch(`${api}/uploads`, { method: 'POST' });
  if (!asked.ok) throw new Error(`No upload URL: ${asked.status}`);
  const { url, key, contentType }: { url: string; key: string; contentType: string } = await asked.json();

  // Straight to S3, without the API's credentials: the URL carries its own signature, content type included.
  const sent = await fetch(url, { method: 'PUT', headers: { 'content-type': contentType }, body: file });
  if (!sent.ok) throw new Error(`Upload refused: ${sent.status}`);
  return key;
}
