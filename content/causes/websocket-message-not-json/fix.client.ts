/** The one place that sends. `action` is what the API's route selection expression reads. */
export function send(socket: WebSocket, action: string, data: Record<string, unknown> = {}): void {
  if (socket.readyState !== WebSocket.OPEN) throw new Error('the connection is not open');
  socket.send(JSON.stringify({ ...data, action }));
}
