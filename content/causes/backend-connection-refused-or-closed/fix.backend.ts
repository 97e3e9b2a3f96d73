import { createServer } from 'node:http';

const server = createServer((request, response) => {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ path: request.url }));
});

// Longer than the 120 seconds of the load balancer in front: whoever is nearer to the caller hangs up first.
server.keepAliveTimeout = 130_000;

// All addresses, not only 127.0.0.1, and the port that the load balancer or the integration names.
server.listen(8080, '0.0.0.0');

// No new connections; the requests in hand are finished, then the process ends.
process.on('SIGTERM', () => server.close());
