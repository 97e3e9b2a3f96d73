/** A generated file as an endpoint returns it. The type matters only to a server that renders; hosts go by the name. */
const response = (type: string) => (text: string) =>
  new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });

export const markdownResponse = response('text/markdown');
export const plainResponse = response('text/plain');
export const jsonResponse = response('application/json');
