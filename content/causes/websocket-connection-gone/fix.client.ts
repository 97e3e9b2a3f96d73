const heartbeat = 5 * 60_000;
const longestPause = 30_000;

/** Keeps one connection open: a message every five minutes, and a new connection whenever one ends. */
export function stayConnected(url: string, onMessage: (data: string) => void): () => void {
  let stopped = false;
  let attempt = 0;
  let socket: WebSocket;

  const connect = () => {
    socket = new WebSocket(url);
    let timer: ReturnType<typeof setInterval>;
    socket.onopen = () => {
      attempt = 0;
      timer = setInterval(() => socket.send(JSON.stringify({ action: 'ping' })), heartbeat);
    };
    socket.onmessage = ({ data }) => onMessage(String(data));
    socket.onclose = () => {
      clearInterval(timer);
      if (stopped) return;
      const pause = Math.min(longestPause, 500 * 2 ** attempt) * (0.5 + Math.random() / 2);
      attempt += 1;
      setTimeout(connect, pause);
    };
  };
  connect();
  return () => {
    stopped = true;
    socket.close();
  };
}
