/** Says hello as soon as the connection is open, which is when the API can answer. */
export function connect(url: string, onMessage: (message: unknown) => void): WebSocket {
  const socket = new WebSocket(url);
  socket.onopen = () => socket.send(JSON.stringify({ action: 'hello' }));
  socket.onmessage = ({ data }) => onMessage(JSON.parse(String(data)));
  return socket;
}
